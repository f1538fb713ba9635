"""A part of a file, as a request's Range asks for it (RFC 9110, 14)."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_ONE = re.compile(r"bytes=(\d*)-(\d*)")


class Unsatisfiable(Exception):  # noqa: N818  (the answer is 416)
    """The range lies beyond the end of the file."""


@dataclass(frozen=True, slots=True)
class Range:
    """Bytes first to last, both included, from 0."""

    first: int
    last: int


def wanted(header: str, size: int) -> Range | None:
    """The part that is asked for, None for the whole: `wanted("bytes=0-99", 1000) == Range(0, 99)`.

    Several ranges at once, other units and what cannot be read mean the whole, as the standard allows. Raises
    Unsatisfiable for a range that begins at or after the end.
    """
    match = _ONE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        if int(last) == 0 or size == 0:
            raise Unsatisfiable
        return Range(max(0, size - int(last)), size - 1)
    start, end = int(first), min(int(last) if last else size - 1, size - 1)
    if start >= size:
        raise Unsatisfiable
    if last and int(last) < start:
        return None
    return Range(start, end)


class Window(io.RawIOBase):
    """A stream of some bytes of a file, read as they are sent."""

    def __init__(self, file: BinaryIO, length: int) -> None:
        self._file = file
        self._left = length

    @classmethod
    def open(cls, path: Path, part: Range) -> Window:
        """The part of a file, opened."""
        file = path.open("rb")
        file.seek(part.first)
        return cls(file, part.last - part.first + 1)

    def readable(self) -> bool:
        """Always."""
        return True

    def read(self, size: int = -1) -> bytes:
        """The next bytes, empty at the end of the part."""
        found = self._file.read(self._left if size < 0 else min(size, self._left))
        self._left -= len(found)
        return found

    def close(self) -> None:
        """Close the file too."""
        self._file.close()
        super().close()
