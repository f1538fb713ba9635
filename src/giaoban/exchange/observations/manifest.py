"""The manifest of a folder of files: a SHA-256 a file, as `sha256sum -c` reads it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

MANIFEST = "SHA256SUMS"
_LINE = re.compile(r"([0-9a-f]{64})  ([^/\\\x00-\x1f]+)")


class Fault(StrEnum):
    """What is wrong with a file of a manifest."""

    CHANGED = "changed"
    MISSING = "missing"
    UNLISTED = "unlisted"
    MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class ManifestFault:
    """One fault: the file and what is wrong with it; for MALFORMED the line of the manifest, from 1, as `line 3`."""

    file: str
    fault: Fault


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_manifest(folder: Path, names: Iterable[str]) -> Path:
    """Write the manifest of these files of a folder, in the order of their names.

    Raises ValueError for a name that leads out of the folder, FileNotFoundError for a file that is not there.
    """
    lines = []
    for name in sorted(names):
        if not _LINE.fullmatch(f"{'0' * 64}  {name}") or name in (MANIFEST, ".", ".."):
            raise ValueError(f"'{name}' cannot stand in a manifest; give the plain name of a file in the folder")
        lines.append(f"{sha256_of(folder / name)}  {name}\n")
    path = folder / MANIFEST
    path.write_text("".join(lines), "utf-8", newline="\n")
    return path


def verify_manifest(folder: Path) -> list[ManifestFault]:
    """What in a folder differs from its manifest: changed, missing, unlisted files, malformed lines; [] if nothing.

    A folder without a manifest has that one missing. Names that lead out of the folder are malformed and not opened.
    """
    path = folder / MANIFEST
    if not path.is_file():
        return [ManifestFault(MANIFEST, Fault.MISSING)]
    faults: list[ManifestFault] = []
    listed: set[str] = {MANIFEST}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        match = _LINE.fullmatch(line)
        if match is None or match[2] in (".", ".."):
            faults.append(ManifestFault(f"line {number}", Fault.MALFORMED))
            continue
        digest, name = match.groups()
        listed.add(name)
        if not (folder / name).is_file():
            faults.append(ManifestFault(name, Fault.MISSING))
        elif sha256_of(folder / name) != digest:
            faults.append(ManifestFault(name, Fault.CHANGED))
    there = sorted(each.name for each in folder.iterdir())
    return faults + [ManifestFault(name, Fault.UNLISTED) for name in there if name not in listed]
