"""What was wrong in a published release is said beside it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from giaoban_web.audit.actions import record
from giaoban_web.people.models import User
from giaoban_web.releases.actions.draft import ReleaseProblem
from giaoban_web.releases.models import Erratum, Release, ReleasedFigure


@transaction.atomic
def add_erratum(
    actor: User, release: Release, *, text_vi: str, text_en: str, figures: Iterable[ReleasedFigure] = ()
) -> Erratum:
    """The erratum, with the figures it is about. The release and its files stay as they were.

    Raises ReleaseProblem where the release is not out, or a figure is of another one.
    """
    about = list(figures)
    if not release.is_out:
        raise ReleaseProblem(_("Chỉ đính chính bản đã công bố; bản chưa công bố hãy mở lại để sửa."))
    if any(figure.release_id != release.pk for figure in about):
        raise ReleaseProblem(_("Có số liệu không thuộc bản này; hãy chọn lại."))
    erratum = Erratum(
        release=release,
        text_vi=unicodedata.normalize("NFC", text_vi).strip(),
        text_en=unicodedata.normalize("NFC", text_en).strip(),
        author=actor,
        written_at=timezone.now(),
    )
    erratum.save()
    erratum.figures.set(about)
    record(
        "releases.erratum_added",
        actor=actor,
        subject=release,
        after={"text_vi": erratum.text_vi, "text_en": erratum.text_en, "figures": [figure.pk for figure in about]},
    )
    return erratum
