"""A set of observations written as files: every format in one pass, a description, a manifest."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from giaoban.catalogue import Catalogue
from giaoban.exchange.observations import dcat
from giaoban.exchange.observations.contract import About, Format
from giaoban.exchange.observations.manifest import sha256_of, write_manifest
from giaoban.exchange.observations.rows import Row, batches
from giaoban.observations import Revision

_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of a release: its path, media type, size in bytes and SHA-256 in hexadecimal."""

    path: Path
    media_type: str
    size: int
    sha256: str


def write_observations(
    revisions: Iterable[Revision], out: BinaryIO, form: Format, about: About, catalogue: Catalogue
) -> int:
    """Write observations in one format to a stream, as they come; returns how many.

    Raises UnwritableFigure for a figure that does not fit the format.
    """
    sink = form.open(out, about)
    count = 0
    for batch in batches(revisions, catalogue):
        sink.add(batch)
        count += len(batch)
    sink.close()
    return count


def write_release(
    revisions: Iterable[Revision], folder: Path, formats: Collection[Format], about: About, catalogue: Catalogue
) -> list[WrittenFile]:
    """Write a release into an empty folder: each format, the DCAT description, and SHA256SUMS over all of them.

    The revisions are gone through once, a batch in memory at a time. Files already there are never written over: raises
    FileExistsError, for a release that is out does not change. Raises ValueError for an identifier with other signs
    than letters, digits, `.`, `-` and `_`.
    """
    if not _IDENTIFIER.fullmatch(about.identifier):
        raise ValueError(f"'{about.identifier}' cannot name files; use letters, digits, '.', '-' and '_'")
    paths = {form.name: folder / f"{about.identifier}{form.suffix}" for form in formats}
    description = folder / f"{about.identifier}{dcat.SUFFIX}"
    extent = _Extent()
    with ExitStack() as stack:
        sinks = [form.open(stack.enter_context(paths[form.name].open("xb")), about) for form in formats]
        for batch in extent.watch(batches(revisions, catalogue)):
            for sink in sinks:
                sink.add(batch)
        for sink in sinks:
            sink.close()
    written = [_written(paths[form.name], form.media_type) for form in formats]
    listed = [dcat.Distribution(file.path.name, file.media_type, file.size, file.sha256) for file in written]
    with description.open("xb") as out:
        out.write(dcat.describe(about, listed, extent.told()))
    written.append(_written(description, dcat.MEDIA_TYPE))
    manifest = write_manifest(folder, [file.path.name for file in written])
    return [*written, _written(manifest, "text/plain")]


class _Extent:
    """The first and last month of the rows that pass, and their number."""

    def __init__(self) -> None:
        self._first: int | None = None
        self._last = 0
        self._rows = 0

    def watch(self, found: Iterable[list[Row]]) -> Iterator[list[Row]]:
        for batch in found:
            first = min(row.time.first for row in batch)
            self._first = first if self._first is None else min(self._first, first)
            self._last = max(self._last, *(row.time.last for row in batch), self._last)
            self._rows += len(batch)
            yield batch

    def told(self) -> dcat.Extent | None:
        if self._first is None:
            return None
        after = self._last + 1
        last = date.fromordinal(date(after // 12, after % 12 + 1, 1).toordinal() - 1)
        return dcat.Extent(date(self._first // 12, self._first % 12 + 1, 1).isoformat(), last.isoformat(), self._rows)


def _written(path: Path, media_type: str) -> WrittenFile:
    return WrittenFile(path, media_type, path.stat().st_size, sha256_of(path))
