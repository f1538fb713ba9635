"""A draft takes in its figures, all at once, as they stood at a moment; or lets them go again."""

from __future__ import annotations

from datetime import datetime

from django.db import connection, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from giaoban_web.audit.actions import record
from giaoban_web.people.models import User
from giaoban_web.releases.actions.draft import ReleaseProblem, held
from giaoban_web.releases.actions.suppress import suppress
from giaoban_web.releases.models import Release
from giaoban_web.releases.queries.comparison import comparison, counts_of, extent_of, release_before
from giaoban_web.releases.scope import Scope

_COLUMNS = "release_id, observation_id, value, value_before, change, suppressed"


@transaction.atomic
def freeze(actor: User, release: Release, *, as_of: datetime | None = None) -> Release:
    """The release with its number and its figures: the vintages that stood at the moment, with what changed since.

    as_of: now unless it is given, and never in the future. The figures are chosen, compared with the release before
    and written by the database itself. Raises ReleaseProblem where it is frozen already, where nothing is in its scope,
    and where two releases are frozen at once.
    """
    release = held(release)
    if release.is_frozen:
        raise ReleaseProblem(_("Bản này đã chốt số liệu rồi."))
    moment = timezone.now()
    if as_of is not None and as_of > moment:
        raise ReleaseProblem(_("Không chốt được số liệu theo một thời điểm chưa tới; hãy chọn thời điểm đã qua."))
    release.as_of = as_of or moment
    release.frozen_at = moment
    release.before = release_before(release)
    if release.number is None:
        release.number = (Release.objects.aggregate(last=Max("number"))["last"] or 0) + 1
    release.save()
    statement, given = comparison(Scope.read(release.scope), release.as_of, release.before)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO releases_releasedfigure ({_COLUMNS}) "  # noqa: S608
            f"SELECT %s, compared.id, compared.value, compared.value_before, compared.change, compared.suppressed "
            f"FROM ({statement}) AS compared ORDER BY compared.indicator, compared.area, compared.organisation, "
            "compared.period_last, compared.period_first, compared.period_form, compared.period_day",
            [release.pk, *given],
        )
        if connection.vendor == "postgresql":  # so that the first page of a million figures is planned with them
            cursor.execute("ANALYZE releases_releasedfigure")
    suppress(release)
    release.counts = counts_of(release)
    release.extent = extent_of(release)
    if not release.figure_count:
        raise ReleaseProblem(_("Không có số liệu nào trong phạm vi đã chọn; hãy nới chỉ tiêu, địa bàn hoặc kỳ."))
    release.save()
    record(
        "releases.frozen",
        actor=actor,
        subject=release,
        after={"as_of": release.as_of, "before": release.before.number if release.before else None, **release.counts},
    )
    return release


@transaction.atomic
def thaw(actor: User, release: Release) -> Release:
    """The draft without its figures again; its number stays with it.

    Raises ReleaseProblem where it is scheduled or published, and where another release was compared with it.
    """
    release = held(release)
    if release.state != Release.State.DRAFT or not release.is_frozen:
        raise ReleaseProblem(_("Chỉ mở lại được bản đã chốt mà chưa lên lịch; hãy bỏ lịch trước."))
    if Release.objects.filter(before=release).exists():
        raise ReleaseProblem(_("Một bản khác đã so với bản này nên không mở lại được; hãy làm bản mới."))
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM releases_releasedfigure WHERE release_id = %s", [release.pk])
    counts, as_of = release.counts, release.as_of
    release.as_of = release.frozen_at = release.before = None
    release.counts, release.extent, release.manifest = {}, {}, {}
    release.save()
    record("releases.thawed", actor=actor, subject=release, before={"as_of": as_of, **counts})
    return release
