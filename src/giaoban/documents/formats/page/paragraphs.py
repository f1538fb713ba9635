"""Lines of columns put together into paragraphs; large letters make headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from giaoban.documents.formats.grids import Grid, Line
from giaoban.documents.formats.page.columns import Column
from giaoban.documents.formats.page.model import Strip
from giaoban.documents.formats.page.ruled import RuledTable
from giaoban.documents.model import BlockKind
from giaoban.documents.outline import Hint

_MARKER = re.compile(r"(?:[-–—+*•▪●○◦‣►✓]\s?(?!\d)|[-–—+]\s+\d|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)/]\s|\(?[a-zđ][).]\s|[IVXLC]{1,6}[.)/]\s|[A-Z]\.\s|(?:Phần|Chương|Mục|Điều|Bảng|Biểu|Hình|Phụ lục)\s+[\dIVX])")  # fmt: skip # noqa: E501
_ENDED = (".", ";", ":", "!", "?", "…")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-$")


@dataclass(slots=True)
class _Open:
    """A paragraph that may go on on the next line."""

    text: str
    strip: Strip
    page: int
    column: Column
    first_left: float


class Paragraphs:
    """Takes columns in reading order, gives lines and tables; a paragraph may run over to the next page."""

    def __init__(self, body: float, sizes: Iterable[float]) -> None:
        """body: the size of most letters. sizes: of all that are larger, the largest first."""
        self._body = body
        self._levels = {size: min(9, level) for level, size in enumerate(sizes, 1)}
        self._open: _Open | None = None
        self._pitch = 0.0

    def column(self, column: Column, page: int) -> Iterable[Line | Grid]:
        """The lines that are complete once this column is read, and its tables, each after the paragraph before it."""
        self._pitch = _pitch(column)
        for strip in column.parts:
            if isinstance(strip, RuledTable):
                yield from self.close()
                yield strip.grid
            elif self._open and self._goes_on(self._open, strip, column, page):
                self._open.text = _joined(self._open.text, strip.text)
                self._open.strip, self._open.column = strip, column
            else:
                yield from self.close()
                self._open = _Open(strip.text, strip, page, column, strip.left)

    def close(self) -> Iterable[Line]:
        """The paragraph that is open."""
        if self._open:
            level = self._level(self._open.strip.size) if len(self._open.text) <= 250 else 0
            kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
            yield Line(self._open.text, Hint(kind, level, page=self._open.page))
        self._open = None

    def _level(self, size: float) -> int:
        return self._levels.get(rounded(size), 0)

    def _goes_on(self, opened: _Open, strip: Strip, column: Column, page: int) -> bool:
        before = opened.strip
        if rounded(before.size) != rounded(strip.size) or _MARKER.match(strip.text) or "\t" in before.text + strip.text:
            return False
        em = max(strip.size, 6)
        if self._level(strip.size):  # a heading of several lines, mostly centred
            return column is opened.column and strip.top - before.bottom < em
        if opened.column is not column:  # over to the next column or page
            full = before.right > opened.column.right - 6 * em
            return full and not opened.text.endswith(_ENDED) and strip.text[:1].islower()
        if strip.top - before.bottom > 1.1 * em:
            return False
        if strip.top - before.top > 1.25 * self._pitch and opened.text.endswith(_ENDED):
            return False  # set apart by a little more than lines are
        if before.right < column.right - _room(strip.text, em):
            return False  # the next word would have fitted on the line
        indent = strip.left - column.left
        if indent > 1.2 * em and opened.first_left < strip.left - 0.5 * em and abs(before.left - strip.left) > 0.5 * em:
            return False  # the first line of the next paragraph is set in
        return not (before.left < strip.left - 0.9 * em and opened.text.endswith(_ENDED))


def _pitch(column: Column) -> float:
    """How far the lines of a column stand apart, from top to top; a great number where too few tell."""
    steps = [
        strip.top - before.top
        for before, strip in pairwise(column.parts)
        if isinstance(before, Strip) and isinstance(strip, Strip) and rounded(before.size) == rounded(strip.size)
    ]
    return median(steps) if len(steps) > 3 else 1e9


def _room(text: str, em: float) -> float:
    """What the first word of a line takes, about, with the space before it."""
    return (len(text.split(" ", 1)[0]) + 1) * 0.55 * em + 0.5 * em


def _joined(text: str, following: str) -> str:
    if _HYPHEN.search(text) and following[:1].islower() and text.rpartition(" ")[2].count("-") == 1:
        return f"{text[:-1]}{following}" if text[-2:-1].isascii() and following[:1].isascii() else text + following
    return f"{text} {following}"


def rounded(size: float) -> float:
    """A size of letters to half a point, so that like ones are equal."""
    return round(size * 2) / 2


def sizes_of(strips: Iterable[Strip]) -> tuple[float, list[float]]:
    """The size most letters have, and the larger ones that can be headings', the largest first."""
    seen: Counter[float] = Counter()
    for strip in strips:
        seen[rounded(strip.size)] += len(strip.text)
    if not seen:
        return 0.0, []
    body = seen.most_common(1)[0][0]
    return body, sorted((size for size in seen if size >= body * 1.12), reverse=True)[:6]
