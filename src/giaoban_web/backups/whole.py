"""Making a backup, and bringing one back."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from giaoban import __version__
from giaoban_web.audit.actions import record
from giaoban_web.audit.models import Head
from giaoban_web.backups import postgresql, sqlite
from giaoban_web.backups.manifest import Manifest, hashes, read_manifest

_FILES = "files"


class NotEmpty(Exception):  # noqa: N818  (it is told as a sentence)
    """The place to restore into holds something; the text names it."""


class Damaged(Exception):  # noqa: N818  (it is told as a sentence)
    """A backup is not what its manifest says; the text names the files."""


def make_backup(target: Path) -> Manifest:
    """Copy database and files into a new folder, e.g. `Path("/srv/backups/2026-11-22")`; it appears when it is whole.

    The audit tells of it before the copy is made, so the copy tells of itself. Raises FileExistsError.
    """
    if target.exists():
        raise FileExistsError(str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}.unfinished")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(mode=0o700)
    record("site.backed_up", after={"folder": target.name})
    head = Head.objects.get(pk=1)
    # The database first: every file it names is there by then, for files are never changed or removed.
    if connection.vendor == "sqlite":
        sqlite.save(Path(str(connection.settings_dict["NAME"])), fresh)
    else:
        postgresql.save(fresh)
    if settings.MEDIA_ROOT.exists():
        shutil.copytree(settings.MEDIA_ROOT, fresh / _FILES)
    manifest = Manifest(
        engine=connection.vendor,
        version=__version__,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        migrations=_migrations(),
        audit_head=str(head),
        files=hashes(fresh),
    )
    manifest.write(fresh)
    fresh.rename(target)
    return manifest


def restore_backup(source: Path) -> Manifest:
    """Bring a backup back into an empty place: no table in the database, no uploaded file.

    Raises Damaged where the backup is not what its manifest says, NotEmpty where something is in the way, ValueError
    where it is of the other kind of database.
    """
    manifest = read_manifest(source)
    found = hashes(source)
    if differing := sorted({*found.items()} ^ {*manifest.files.items()}):
        raise Damaged(", ".join(sorted({name for name, _ in differing})))
    if manifest.engine != connection.vendor:
        raise ValueError(manifest.engine)
    database = Path(str(connection.settings_dict["NAME"]))
    if settings.MEDIA_ROOT.exists() and any(settings.MEDIA_ROOT.iterdir()):
        raise NotEmpty(str(settings.MEDIA_ROOT))
    if not (sqlite.is_empty(database) if connection.vendor == "sqlite" else postgresql.is_empty()):
        raise NotEmpty(str(database))
    if (source / _FILES).exists():
        shutil.copytree(source / _FILES, settings.MEDIA_ROOT, dirs_exist_ok=True)
    if connection.vendor == "sqlite":
        connection.close()
        sqlite.bring_back(source, database)
        call_command("migrate", interactive=False, verbosity=0)
    else:
        postgresql.bring_back(source)
    return manifest


def _migrations() -> tuple[str, ...]:
    return tuple(sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations()))
