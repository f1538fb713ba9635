"""Files that leave the site: who took which, and how many did of those who did not sign in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from giaoban_web.audit.actions import record
from giaoban_web.releases.files import ReleaseFile
from giaoban_web.releases.models import Downloads, Release


@transaction.atomic
def note_download(actor: Any, release: Release, file: ReleaseFile) -> None:
    """A row of the audit for a person who signed in; one more of the day for anybody else, and nothing about them."""
    if actor.is_authenticated:
        record("releases.downloaded", actor=actor, subject=release, after={"file": file.name, "sha256": file.sha256})
    else:
        _count(release, file.name)


@transaction.atomic
def note_export(actor: Any, release: Release, name: str, chosen: Mapping[str, str]) -> None:
    """The same for a table that is written for this reader: its kind (`figures.xlsx`) and what it was narrowed to."""
    if actor.is_authenticated:
        record("releases.exported", actor=actor, subject=release, after={"file": name, **chosen})
    else:
        _count(release, name)


def _count(release: Release, name: str) -> None:
    row, _ = Downloads.objects.get_or_create(release=release, name=name, day=timezone.localdate())
    Downloads.objects.filter(pk=row.pk).update(count=F("count") + 1)
