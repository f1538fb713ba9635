"""Workbooks that come in: kept, tried with a mapping, applied."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from giaoban.catalogue import load
from giaoban.exchange.history import ColumnMapping, Known, Preview
from giaoban_web.audit import actions as audit
from giaoban_web.observations.actions.load import load_values
from giaoban_web.observations.models import Recording, SavedMapping, WorkbookImport
from giaoban_web.people.models import User


def folder() -> Path:
    """Where the bytes of workbooks lie."""
    return Path(settings.MEDIA_ROOT) / "workbooks"


def bytes_of(workbook: WorkbookImport) -> bytes:
    """The bytes as they were uploaded."""
    return (folder() / workbook.sha256).read_bytes()


def upload_workbook(file: UploadedFile[Any], mapping: SavedMapping | None, *, author: User) -> WorkbookImport:
    """Keep an uploaded workbook, to be tried with a mapping."""
    data = file.read()
    digest = hashlib.sha256(data).hexdigest()
    place = folder() / digest
    place.parent.mkdir(parents=True, exist_ok=True)
    if not place.exists():
        waiting = place.with_suffix(f".{os.getpid()}")
        waiting.write_bytes(data)
        waiting.replace(place)
    with transaction.atomic():
        workbook = WorkbookImport.objects.create(
            sha256=digest, name=(file.name or "")[:255], size=len(data), uploaded_by=author, uploaded_at=timezone.now(),
            mapping=mapping.mapping if mapping else {},
        )  # fmt: skip
        audit.record(
            "observations.workbook_uploaded",
            actor=author,
            subject=workbook,
            after={"sha256": digest, "size": len(data)},
        )
    return workbook


def try_mapping(workbook: WorkbookImport, mapping: ColumnMapping) -> None:
    """Keep the mapping a workbook is being tried with; a draft, so the audit does not tell of it."""
    workbook.mapping = mapping.to_plain()
    workbook.save(update_fields=["mapping"])


@transaction.atomic
def save_mapping(name: str, mapping: ColumnMapping, *, author: User) -> SavedMapping:
    """Save a mapping by its name for the next workbook of the kind; one of the same name is replaced."""
    before = SavedMapping.objects.select_for_update().filter(name=name).first()
    saved, _ = SavedMapping.objects.update_or_create(
        name=name, defaults={"mapping": mapping.to_plain(), "saved_by": author, "saved_at": timezone.now()}
    )
    audit.record(
        "observations.mapping_saved",
        actor=author,
        subject=saved,
        before=before.mapping if before else None,
        after=saved.mapping,
    )
    return saved


@transaction.atomic
def apply_workbook(
    workbook: WorkbookImport, found: Preview, mapping: ColumnMapping, *, author: User, reason: str
) -> WorkbookImport:
    """Put on record what is new or changed; the same workbook again brings nothing. Raises RecordingProblem."""
    from giaoban_web.observations.imports import counts_of, values_of

    done = load_values(
        values_of(found, mapping.organisation),
        kind=Recording.Kind.IMPORT,
        author=author,
        reason=reason,
        reference=workbook.name[:200],
    )
    workbook.recording, workbook.applied_at, workbook.counts = done.recording, timezone.now(), counts_of(found)
    workbook.save(update_fields=["recording", "applied_at", "counts"])
    return workbook


def not_theirs(found: Preview, user: User) -> list[str]:
    """The domains whose stored figures the workbook would revise though the person may not: `["post"]`."""
    indicators = load().indicators
    changed = {row.indicator for row in found.rows if row.known is Known.CHANGED}
    return sorted(
        {indicators[code].domain for code in changed if not user.has_perm("observations.revise", indicators[code])}
    )
