"""A frozen release gets its hour, and is out from then on."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from giaoban.exchange.observations import UnwritableFigure
from giaoban_web.audit.actions import record
from giaoban_web.people.models import User
from giaoban_web.releases.actions.draft import ReleaseProblem, held
from giaoban_web.releases.files import make_files
from giaoban_web.releases.models import Release

_NOT_FROZEN = _("Hãy chốt số liệu trước khi lên lịch hoặc công bố.")


def schedule(actor: User, release: Release, opens_at: datetime) -> Release:
    """The release with its hour and its files; from the hour on everybody who may see releases sees it.

    The clock decides, so that it is out on time even where no worker runs; `open_due` writes the publication down.
    Raises ReleaseProblem for an hour that has passed, for one before that of the release it is compared with, and
    where it is not frozen.
    """
    if opens_at <= timezone.now():
        raise ReleaseProblem(_("Giờ công bố đã qua; hãy chọn giờ sắp tới hoặc công bố ngay."))
    made = _with_files(release, opens_at)
    with transaction.atomic():
        release = _held_as_made(made)
        release.state = Release.State.SCHEDULED
        release.opens_at, release.manifest, release.published_by = opens_at, made.manifest, actor
        release.save()
        record("releases.scheduled", actor=actor, subject=release, after=_told(release))
    _wake_at(release)
    return release


def publish(actor: User, release: Release) -> Release:
    """The release, out now. Raises ReleaseProblem as `schedule` does."""
    made = _with_files(release, timezone.now())
    with transaction.atomic():
        release = _held_as_made(made)
        release.state = Release.State.PUBLISHED
        release.opens_at = release.published_at = made.opens_at
        release.manifest, release.published_by = made.manifest, actor
        release.save()
        record("releases.published", actor=actor, subject=release, after=_told(release))
    return release


@transaction.atomic
def unschedule(actor: User, release: Release) -> Release:
    """The frozen release without its hour again. Raises ReleaseProblem once it is out: what was seen is published."""
    release = held(release)
    if release.state != Release.State.SCHEDULED or release.is_out:
        raise ReleaseProblem(_("Chỉ bỏ lịch được khi bản này đang chờ đến giờ công bố."))
    if Release.objects.filter(before=release).exclude(state=Release.State.DRAFT).exists():
        raise ReleaseProblem(_("Một bản đã lên lịch sau so với bản này; hãy bỏ lịch bản đó trước."))
    before = release.opens_at
    release.state = Release.State.DRAFT
    release.opens_at, release.published_by, release.manifest = None, None, {}
    release.save()
    record("releases.unscheduled", actor=actor, subject=release, before={"opens_at": before})
    return release


def open_due() -> list[Release]:
    """The scheduled releases whose hour has come, written down as published then; each is done once."""
    done = []
    for waiting in Release.objects.filter(state=Release.State.SCHEDULED).out().order_by("opens_at"):
        with transaction.atomic():
            release = held(waiting)
            if release.state != Release.State.SCHEDULED or not release.is_out:
                continue
            release.state = Release.State.PUBLISHED
            release.published_at = release.opens_at
            release.save()
            record("releases.published", actor=release.published_by, subject=release, after=_told(release))
            done.append(release)
    return done


def _with_files(release: Release, opens_at: datetime) -> Release:
    """The release as it will be, its files made; no lock is held while they are written."""
    release = Release.objects.select_related("before", "created_by").get(pk=release.pk)
    if not release.is_frozen or release.number is None:
        raise ReleaseProblem(_NOT_FROZEN)
    if release.state != Release.State.DRAFT:
        raise ReleaseProblem(_("Bản này đã có giờ công bố; muốn đổi giờ hãy bỏ lịch trước."))
    before = release.before
    if before is not None and (before.opens_at is None or before.opens_at > opens_at):
        raise ReleaseProblem(
            _("Bản này so với bản số %(number)s nên không công bố trước bản đó được; hãy chọn giờ muộn hơn.")
            % {"number": before.number}
        )
    release.opens_at = opens_at
    try:
        release.manifest = make_files(release)
    except UnwritableFigure as problem:
        raise ReleaseProblem(problem.message_vi) from problem
    return release


def _held_as_made(made: Release) -> Release:
    release = held(made)
    if (release.state, release.frozen_at) != (Release.State.DRAFT, made.frozen_at):
        raise ReleaseProblem(_("Bản này vừa được người khác thay đổi; hãy tải lại trang rồi thử lại."))
    return release


def _told(release: Release) -> dict[str, object]:
    files = {each["name"]: each["sha256"] for each in release.manifest["files"]}
    return {"opens_at": release.opens_at, "figures": release.figure_count, "files": files}


def _wake_at(release: Release) -> None:
    from giaoban_web.releases.tasks import open_releases

    open_releases.using(run_after=release.opens_at).enqueue()
