"""The files of releases: each kept once under its SHA-256, made once, never written over."""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

from giaoban.catalogue import load
from giaoban.exchange.observations import About, formats, write_rows
from giaoban.exchange.observations.manifest import sha256_of
from giaoban_web.releases.models import Release
from giaoban_web.releases.queries.rows import row_batches

_ENDINGS = {".sdmx.csv": "SDMX-CSV", ".dcat.jsonld": "DCAT", ".parquet": "Parquet", ".csv": "CSV", ".xlsx": "XLSX"}


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """One file: `giaoban-3.csv`, its media type, size in bytes and SHA-256."""

    name: str
    media_type: str
    size: int
    sha256: str

    @property
    def path(self) -> Path:
        """Where its bytes are."""
        return address(self.sha256)

    @property
    def form(self) -> str:
        """What people call the format: `CSV`, `XLSX`, `SDMX-CSV`, `DCAT`, `SHA256SUMS`."""
        return next((form for ending, form in _ENDINGS.items() if self.name.endswith(ending)), self.name)


def address(sha256: str) -> Path:
    """The place of a content: `files/releases/9f/9f3c…`. Raises ValueError for what is no SHA-256."""
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
        raise ValueError(f"'{sha256}' is no SHA-256")
    return Path(settings.MEDIA_ROOT) / "releases" / sha256[:2] / sha256


def files_of(release: Release) -> list[ReleaseFile]:
    """The files of a release as its manifest lists them."""
    return [ReleaseFile(**each) for each in release.manifest.get("files", ())]


def about(release: Release) -> About:
    """What the files say of their release; its hour must be set."""
    if release.opens_at is None:
        raise ValueError("a release without its hour has no files")
    owner = load().organisations.get(release.created_by.organisation)
    return About(
        identifier=f"giaoban-{release.number}",
        title_vi=release.title_vi,
        title_en=release.title_en,
        publisher_vi=owner.name_vi if owner else "Giao Ban",
        publisher_en=owner.name_en if owner else "Giao Ban",
        issued=release.opens_at,
        description_vi=release.note_vi,
        description_en=release.note_en,
        invented=bool(release.counts.get("invented")),
    )


def make_files(release: Release) -> dict[str, Any]:
    """Write a frozen release in every format; the manifest to keep with it.

    What is made is put under its checksum; the same bytes are kept once. Raises UnwritableFigure for a figure that a
    format has no room for.
    """
    root = Path(settings.MEDIA_ROOT) / "releases"
    root.mkdir(parents=True, exist_ok=True)
    making = Path(tempfile.mkdtemp(prefix=".making-", dir=root))
    try:
        written = write_rows(row_batches(release), making, tuple(formats().values()), about(release))
        return {
            "files": [
                {"name": file.path.name, "media_type": file.media_type, "size": file.size, "sha256": _keep(file.path)}
                for file in written
            ]
        }
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _keep(made: Path) -> str:
    sha256 = sha256_of(made)
    place = address(sha256)
    place.parent.mkdir(parents=True, exist_ok=True)
    with made.open("rb") as file:
        os.fsync(file.fileno())
    made.chmod(0o440)
    if not place.exists():
        made.rename(place)
    return sha256


def faults(release: Release) -> list[tuple[str, str]]:
    """What differs from the manifest: `[("giaoban-3.csv", "missing")]`, or `changed`; [] where every byte is there."""
    found = []
    for file in files_of(release):
        if not file.path.is_file():
            found.append((file.name, "missing"))
        elif sha256_of(file.path) != file.sha256:
            found.append((file.name, "changed"))
    return found
