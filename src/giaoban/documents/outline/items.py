"""The marks list items begin with, and how deep a mark lies in its list."""

from __future__ import annotations

import re
from typing import NamedTuple

# These may stand right before the word (`•Doanh thu`); `-`, `–`, `+` and `*` also open numbers, ranges and emphasis.
_DOTS = frozenset("•●○▪■□◦‣➢➤➔→✓✔·∙⁃\uf0b7\uf0a7\uf0d8\uf076\uf0fc")
_DASHES = frozenset("-–—+*")
_DASH = re.compile(r"[-–—+*](?:\s+|(?=[^\W\d_]))")
_ENUMERATED = re.compile(
    r"(?:\((?P<inner>\d{1,3}|[a-zđ]|[ivx]{1,4})\)|(?P<outer>\d{1,3}|[a-zđ]|[ivx]{1,4})\))\s*(?=\D)"
)
_POINTED = re.compile(r"(?:(?P<number>\d{1,3})[./]|(?P<letter>[a-zđ])[./])\s+(?=\D)")
FIRST = _DOTS | _DASHES | frozenset("(0123456789")  # what a mark begins with, but for letters

# What lies above what: numbers above letters, both above `-`, which lies above `+`.
_NUMBER, _LETTER, _BULLET, _PLUS = 1, 2, 3, 4


class Marker(NamedTuple):
    """The mark of an item: `rank` what kind it is (low lies above high), `style` how it is written, `number` which one
    it is (0 for a bullet), `length` how many characters it and the space behind it take."""

    rank: int
    style: str
    number: int
    length: int


def item_marker(line: str) -> Marker | None:
    """The mark a line (without white space before it) begins with, or None.

    >>> item_marker("- Doanh thu")
    Marker(rank=3, style='-', number=0, length=2)
    """
    first = line[0]
    if first in _DOTS:
        return Marker(_BULLET, first, 0, len(line) - len(line[1:].lstrip()))
    if first in _DASHES:
        match = _DASH.match(line)
        if not match or (first == "*" and (line[1] == "*" or not line[1].isspace())):
            return None
        return Marker(_PLUS if first == "+" else _BULLET, first, 0, match.end())
    if match := _ENUMERATED.match(line):
        value = match["inner"] or match["outer"]
        around = "()" if match["inner"] else ")"
    elif match := _POINTED.match(line):
        value, around = match["number"] or match["letter"], line[match.end(1) if match["number"] else match.end(2)]
    else:
        return None
    if value.isdecimal():
        return Marker(_NUMBER, f"1{around}", int(value), match.end())
    return Marker(_LETTER, f"a{around}", ord(value[0]) - 96, match.end())


class Nesting:
    """The marks of the list being read, outermost first."""

    __slots__ = ("_open",)

    def __init__(self) -> None:
        self._open: list[tuple[int, str, int]] = []

    def depth(self, marker: Marker, indent: int) -> int:
        """How deep the next item lies, from 1; indent: how many columns stand before its mark."""
        rank, style, _, _ = marker
        opened = self._open
        while opened and (opened[-1][0] > rank or opened[-1][2] > indent + 3):
            opened.pop()
        for place, (_, known, column) in enumerate(opened):
            if known == style and indent < column + 2:
                del opened[place + 1 :]
                return place + 1
        opened.append((rank, style, indent))
        return len(opened)

    def close(self) -> None:
        """Ends the list."""
        self._open.clear()
