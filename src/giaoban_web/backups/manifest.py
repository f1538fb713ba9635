"""What a backup holds, file by file, and proving that it is still so."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """engine: `sqlite` or `postgresql`; version: of Giao Ban; migrations: those applied, `people.0001_initial`;

    audit_head: where the chain of the audit ended, `1204:9f3c…`; files: SHA-256 by path within the backup.
    """

    engine: str
    version: str
    made_at: str
    migrations: tuple[str, ...]
    audit_head: str
    files: dict[str, str]

    def write(self, folder: Path) -> None:
        """Write it into the backup, as the last file there."""
        text = json.dumps(asdict(self), ensure_ascii=False, indent=1)
        (folder / NAME).write_text(text + "\n", "utf-8")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a backup. Raises OSError or ValueError where there is none that can be read."""
    found = json.loads((folder / NAME).read_text("utf-8"))
    if not isinstance(found, dict) or set(found) != set(Manifest.__dataclass_fields__):
        raise ValueError(NAME)
    return Manifest(**{**found, "migrations": tuple(found["migrations"])})


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of a folder, by its path there; the manifest itself left out."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name != NAME:
            with path.open("rb") as stream:
                found[name] = hashlib.file_digest(stream, "sha256").hexdigest()
    return found
