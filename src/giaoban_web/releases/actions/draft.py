"""Drafts are made, changed and put away."""

from __future__ import annotations

import unicodedata

from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from giaoban_web.audit.actions import record
from giaoban_web.people.models import User
from giaoban_web.releases.models import Release
from giaoban_web.releases.scope import Scope


class ReleaseProblem(Exception):  # noqa: N818  (it is told as a sentence)
    """It cannot be done now; `sentence` says why and what to do, in the reader's language."""

    def __init__(self, sentence: Promise | str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


def held(release: Release) -> Release:
    """The release as the database has it now; others who change it wait."""
    return Release.objects.select_for_update().get(pk=release.pk)


def told(release: Release) -> dict[str, object]:
    """What the audit keeps of a draft."""
    return {
        "title_vi": release.title_vi, "title_en": release.title_en, "scope": release.scope,
        "note_vi": release.note_vi, "note_en": release.note_en,
    }  # fmt: skip


def _fill(release: Release, title_vi: str, title_en: str, scope: Scope, note_vi: str, note_en: str) -> None:
    texts = {"title_vi": title_vi, "title_en": title_en, "note_vi": note_vi, "note_en": note_en}
    for name, text in texts.items():
        setattr(release, name, unicodedata.normalize("NFC", text).strip())
    release.scope = scope.written()


@transaction.atomic
def new_draft(
    actor: User, *, title_vi: str, title_en: str, scope: Scope, note_vi: str = "", note_en: str = ""
) -> Release:
    """A draft without figures or number."""
    release = Release(created_by=actor, created_at=timezone.now())
    _fill(release, title_vi, title_en, scope, note_vi, note_en)
    release.save()
    record("releases.drafted", actor=actor, subject=release, after=told(release))
    return release


@transaction.atomic
def change_draft(
    actor: User, release: Release, *, title_vi: str, title_en: str, scope: Scope, note_vi: str = "", note_en: str = ""
) -> Release:
    """The draft with other contents. Raises ReleaseProblem where it is frozen."""
    release = held(release)
    if release.is_frozen:
        raise ReleaseProblem(_("Bản này đã chốt số liệu; hãy mở lại bản dự thảo trước khi sửa."))
    before = told(release)
    _fill(release, title_vi, title_en, scope, note_vi, note_en)
    release.save()
    record("releases.draft_changed", actor=actor, subject=release, before=before, after=told(release))
    return release


@transaction.atomic
def discard_draft(actor: User, release: Release) -> None:
    """Put a draft away. Raises ReleaseProblem for one that has a number: numbers leave no gap."""
    release = held(release)
    if release.number is not None:
        raise ReleaseProblem(_("Bản này đã có số nên không bỏ được; hãy sửa rồi chốt lại."))
    record("releases.discarded", actor=actor, subject=release, before=told(release))
    release.delete()
