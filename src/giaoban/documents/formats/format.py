"""What a format must say of itself, and what its reader hands back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from giaoban.documents.formats.grids import Grid, Line, lay_out
from giaoban.documents.model import Table
from giaoban.documents.outline import Hint
from giaoban.documents.unreadable import UnreadableDocument

__all__ = ["Content", "Format", "Grid", "Line"]


@dataclass(frozen=True, slots=True)
class Content:
    """What was read from a file: its text, what the format knows of its lines (by number from 0), title and day; its
    tables, still without headings; what of it could not be read."""

    text: str
    hints: Mapping[int, Hint] = field(default_factory=dict)
    title: str | None = None
    published: date | None = None
    tables: tuple[Table, ...] = ()
    faults: tuple[UnreadableDocument, ...] = ()

    @classmethod
    def of_lines(
        cls,
        lines: Sequence[Line | Grid],
        title: str | None = None,
        published: date | None = None,
        faults: Sequence[UnreadableDocument] = (),
    ) -> Content:
        """The content of a format that knows its lines and tables."""
        text, hints, tables = lay_out(lines)
        return cls(text, hints, title, published, tables, tuple(faults))


@dataclass(frozen=True, slots=True)
class Format:
    """A format. name: e.g. `docx`. suffixes: in lower case, the commonest first. kind: what `sniff` must say of it.

    read: (bytes, name of the file in messages) -> content; raises UnreadableDocument.
    megabytes: files longer than this are refused before they are read.
    streamed: plain text, which `pieces` reads part by part instead; its tables are found in the text itself.
    portions: of a format whose files may be very long, the same content part by part, in bounded memory; their texts
    joined by line feeds are the whole text.
    parts: of a format that holds other files, (bytes, name) -> the name and bytes of each in order,
    or the error of one that could not be taken out.
    """

    name: str
    suffixes: tuple[str, ...]
    kind: str
    read: Callable[[bytes, str], Content]
    streamed: bool = False
    portions: Callable[[bytes, str], Iterator[Content]] | None = None
    parts: Callable[[bytes, str], Iterator[tuple[str, bytes] | UnreadableDocument]] | None = None
    megabytes: int = 500
