"""What a format must say of itself, and what its reader hands back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from giaoban.documents.outline import Hint


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document's text, with what the format knows of it."""

    text: str
    hint: Hint | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What was read from a file: its text, what the format knows of its lines (by number from 0), title and day."""

    text: str
    hints: Mapping[int, Hint] = field(default_factory=dict)
    title: str | None = None
    published: date | None = None

    @classmethod
    def of_lines(cls, lines: list[Line], title: str | None = None, published: date | None = None) -> Content:
        """The content of a format that knows its lines."""
        text = "\n".join(line.text for line in lines)
        hints = {number: line.hint for number, line in enumerate(lines) if line.hint}
        return cls(text, hints, title, published)


@dataclass(frozen=True, slots=True)
class Format:
    """A format. name: e.g. `docx`. suffixes: in lower case, the commonest first. kind: what `sniff` must say of it.

    read: (bytes, name of the file in messages) -> content; raises UnreadableDocument.
    streamed: plain text, which `pieces` reads part by part instead.
    """

    name: str
    suffixes: tuple[str, ...]
    kind: str
    read: Callable[[bytes, str], Content]
    streamed: bool = False
