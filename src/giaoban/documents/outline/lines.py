"""One pass over a text's lines, from the first to the last, that says what each line is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from giaoban.documents.model import Block, BlockKind
from giaoban.documents.outline import headings as ranks
from giaoban.documents.outline.furniture import is_furniture, is_picture
from giaoban.documents.outline.headings import MAX_COLON, MAX_LENGTH, MAX_TITLE, Numbering
from giaoban.documents.outline.items import FIRST, Marker, Nesting, item_marker

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\xad"
_CLOSING = (".", ";", ":", "!", "?", "…", ")", "”", '"')
_LONG = 80  # a line this long is content, whatever closes it
_EMPHASIS = "*_#` " + _INVISIBLE


@dataclass(frozen=True, slots=True)
class Hint:
    """What a format knows of a line of its own accord: a heading of a style (level 1 to 9, 0 for the title), an item of
    a list and its depth, a paragraph, a table's row; `note` is a footnote, which does not end the list it stands in;
    `page` is its page."""

    kind: BlockKind
    level: int = 0
    note: bool = False
    page: int | None = None


@dataclass(slots=True)  # not frozen: a long text has very many, and frozen ones are slow to make
class _Row:
    start: int  # of the line without the white space around it
    text: str  # that line
    marker: Marker | None
    indent: int
    number: int  # of the line, from 0
    apart: bool  # whether the line before it is blank, or there is none
    hint: Hint | None = None

    @property
    def is_item(self) -> bool:
        return self.marker is not None or (self.hint is not None and self.hint.kind is BlockKind.ITEM)


class Outline:
    """The headings in force, the list being read and its introductions; carried on from piece to piece."""

    def __init__(self) -> None:
        self._headings: list[tuple[int, str]] = []
        self._path: tuple[str, ...] = ()
        self._introductions: list[tuple[int, str]] = []
        self._nesting = Nesting()
        self._numbers: dict[str, tuple[int, bool]] = {}  # style: the number read last, and whether that was a heading
        self._content = False  # whether anything but headings has been read
        self._before: _Row | None = None
        self._before_kind = BlockKind.PARAGRAPH

    def blocks(self, text: str, hints: Mapping[int, Hint] | None = None, following: str = "") -> tuple[Block, ...]:
        """The blocks of a text, one a line that is not empty, in order.

        hints: by line number from 0, what the format knows. following: the line after the text's end, if any.
        """
        rows = _rows(text)
        if hints:
            for row in rows:
                row.hint = hints.get(row.number)
                if row.hint and row.hint.kind is BlockKind.ROW:
                    row.marker = None
        after = next(iter(_rows(following)), None)
        return tuple(self._block(row, below) for row, below in pairwise([*rows, after]) if row)

    def _block(self, row: _Row, below: _Row | None) -> Block:
        text = row.text
        size = len(text)
        marker, hint = row.marker, row.hint
        page = hint.page if hint else None
        rank = 0
        if hint and hint.kind is BlockKind.HEADING:
            rank = hint.level * 10 or ranks.TITLE
        elif size <= MAX_LENGTH and (not hint or hint.kind is BlockKind.PARAGRAPH) and not (hint and hint.note):
            rank = self._among_styled(text, self._rank(row, below, marker))
        kind, level, path = BlockKind.PARAGRAPH, 0, self._path
        if hint and hint.kind is BlockKind.ROW:
            kind, self._content = BlockKind.ROW, True
            self._end_list()
        elif rank:
            kind, level = BlockKind.HEADING, min(9, max(1, rank // 10))
            path = self._open_heading(rank, text)
        elif marker or (hint and hint.kind is BlockKind.ITEM):
            kind = BlockKind.ITEM
            level = hint.level if hint and hint.level else self._nesting.depth(marker, row.indent) if marker else 1
            path = self._item(row, level, below)
            self._content = True
        else:
            if hint and hint.note:
                return Block(row.start, row.start + size, kind, level, path, page)
            if not self._content:
                self._content = size > MAX_LENGTH or not is_furniture(text.strip(_EMPHASIS))
            self._paragraph(text, below)
        self._before, self._before_kind = row, kind
        return Block(row.start, row.start + size, kind, level, path, page)

    def _among_styled(self, text: str, rank: int) -> int:
        """The rank of a numbered heading under ones of a style or size: `1. Thuê bao` stands below `II. Viễn thông`."""
        own = ranks.numbering(text) if rank else None
        for above, heading in reversed(self._headings) if own else ():
            known = ranks.numbering(heading)
            if own and known and known.rank <= own.rank:
                return above + own.rank - known.rank if above >= rank or known.rank == own.rank else rank
        return rank

    def _open_heading(self, rank: int, text: str) -> tuple[str, ...]:
        """Ends what stands as low or lower, and returns what the new heading itself stands under."""
        self._end_list()
        stack = self._headings
        while stack and stack[-1][0] >= rank:
            stack.pop()
        above = tuple(heading for _, heading in stack)
        stack.append((rank, text.strip(_EMPHASIS)))
        self._path = (*above, stack[-1][1])
        return above

    def _end_list(self) -> None:
        if self._introductions:
            self._introductions.clear()
        if self._before_kind is BlockKind.ITEM:
            self._nesting.close()

    def _paragraph(self, text: str, below: _Row | None) -> None:
        self._end_list()
        if text[-1] in ":*_" and text.rstrip(_EMPHASIS).endswith(":") and below and below.is_item:
            self._introductions.append((0, text))

    def _item(self, row: _Row, level: int, below: _Row | None) -> tuple[str, ...]:
        """The headings and introductions an item stands under; one that introduces deeper items is kept for them."""
        text, marker, known = row.text, row.marker, self._introductions
        while known and known[-1][0] >= level:
            known.pop()
        if marker and marker.number:
            self._run_in(marker)
        path = (*self._path, *(words for _, words in known)) if known else self._path
        if below and len(text) < 4 * MAX_LENGTH and _lies_deeper(row, level, below):
            body = text[marker.length :] if marker else text
            if text.endswith(":") or (len(text) <= MAX_LENGTH and ranks.is_titular(body)):
                known.append((level, text))
        return path

    def _run_in(self, marker: Marker) -> None:
        """`3. Chính phủ số. Theo thống kê ...` after the heading `2. ...` is the next section, not part of that one."""
        number, headed = self._numbers.get(marker.style, (0, False))
        self._numbers[marker.style] = (marker.number, False)
        if headed and marker.number == number + 1 and marker.style == "1.":
            while self._headings and self._headings[-1][0] >= ranks.ARABIC:
                self._headings.pop()
            self._path = tuple(heading for _, heading in self._headings)

    def _rank(self, row: _Row, below: _Row | None, marker: Marker | None) -> int:
        """The rank of a line that is short enough to be a heading; 0 where it is none."""
        text = row.text
        if text[0] == "#":
            body = text.lstrip("#")
            return 10 * (len(text) - len(body)) if body[:1].isspace() and len(text) - len(body) < 7 else 0
        if below is None:
            return 0
        if text[0] == "*" or text[-1] == "*":
            text = text.strip(_EMPHASIS)
            marker = item_marker(text) if text and not marker else marker
        if not text:
            return 0
        if marker and marker.style != "1." and marker.style != "1/":
            return self._enumerated(row, below, marker)
        number = ranks.numbering(text)
        if number:
            return self._numbered(text, number, below)
        if text[-1] == ":":
            return self._colon(text, below)
        if is_furniture(text) or (self._before and is_picture(self._before.text)) or not ranks.is_titular(text):
            return 0
        if ranks.is_period(text):
            return 0 if "ngày" in text.lower() or text.count("/") > 1 else ranks.PERIOD
        if text.isupper() and len(text) > 3:
            return ranks.CAPITALS if self._headings or self._content else ranks.TITLE
        return self._title_like(row, text, below)

    def _numbered(self, text: str, number: Numbering, below: _Row) -> int:
        rank, style, value, length = number
        letter = self._numbers.get("A", (0, False))[0]
        if style == "I" and text[1:2] in "./ " and letter and ord(text[0]) - 64 == letter + 1 and letter > 1:
            rank, style, value = ranks.LETTER, "A", letter + 1  # C. and D. after B. are letters
        body = text[length:]
        if not (ranks.is_titular(body) or (style in ("phần", "chương") and not body)):
            return 0
        if style == "1" and self._is_sibling(value, below):
            return 0
        self._numbers[style if style != "1" else "1."] = (value, True)
        return rank

    def _is_sibling(self, value: int, below: _Row) -> bool:
        """True for a numbered line among its like, `1. ...` right above `2. ...`: a list, no headings."""
        following = below.marker
        if following and following.style in ("1.", "1/") and following.number == value + 1:
            return True
        before = self._before.marker if self._before else None
        if not before or before.style not in ("1.", "1/") or self._before_kind is not BlockKind.ITEM:
            return False
        return before.number == value - 1 and not self._numbers.get("1.", (0, False))[1]

    def _enumerated(self, row: _Row, below: _Row, marker: Marker) -> int:
        """`a) Bưu chính` heads what follows where that is no item of the same list."""
        if not marker.number or len(row.text) > MAX_COLON or not ranks.is_titular(row.text[marker.length :]):
            return 0
        following = below.marker
        if following and not _is_deeper(marker, following):
            return 0
        before = self._before.marker if self._before else None
        if before and before.style == marker.style and self._before_kind is BlockKind.ITEM:
            return 0
        if (
            not following
            and self._before
            and self._before.text.endswith(":")
            and self._before_kind is not BlockKind.HEADING
        ):
            return 0
        return ranks.ENUMERATED if marker.rank == 1 else ranks.LETTERED

    def _colon(self, text: str, below: _Row) -> int:
        if len(text) > MAX_COLON or not ranks.is_titular(text):
            return 0
        if ranks.is_period(text):
            return ranks.PERIOD
        if ranks.is_lead_in(text):
            return 0 if below.is_item else ranks.LEAD_IN
        return ranks.COLON

    def _title_like(self, row: _Row, text: str, below: _Row) -> int:
        """A short line worded like a title, standing before longer content."""
        first = not self._headings and not self._content
        before = self._before
        if len(text) > (MAX_LENGTH if first else MAX_TITLE):
            return 0
        opened = row.apart or before is None or self._before_kind is BlockKind.HEADING or before.text.endswith(_CLOSING)
        if not opened and not (before and len(before.text) <= MAX_LENGTH and is_furniture(before.text)):
            return 0
        under = below.text
        marker = below.marker
        if not marker:
            if under[0].islower() or is_picture(under):
                return 0
            longer = len(under) > len(text) and (len(under) >= _LONG or under.endswith(_CLOSING))
            if not longer and not first and not (under.endswith(":") or ranks.numbering(under)):
                return 0
        if first:
            return ranks.TITLE
        if self._before_kind is BlockKind.HEADING and self._headings[-1][1].isupper():
            name = self._headings[-1][1]
            if name in ranks.DOCUMENT_NAMES or any(map(str.isdigit, text)):
                return ranks.SUBTITLE  # BÁO CÁO / Kết quả công tác quý II/2023
        return ranks.TITLE_LIKE


def _lies_deeper(row: _Row, level: int, below: _Row) -> bool:
    """True where the item below lies deeper in the list than an item of that level."""
    if below.hint and below.hint.kind is BlockKind.ITEM:
        return below.hint.level > level
    if below.marker is None:
        return False
    indented = row.marker is not None and row.marker.style == below.marker.style and below.indent >= row.indent + 2
    return indented or _is_deeper(row.marker, below.marker)


def _is_deeper(marker: Marker | None, other: Marker) -> bool:
    return (
        marker is None or other.rank > marker.rank or (other.rank == marker.rank == 3 and other.style != marker.style)
    )


def _rows(text: str) -> list[_Row]:
    rows: list[_Row] = []
    position, apart = 0, True
    for number, line in enumerate(text.split("\n")):
        stripped = line.strip()
        if stripped and (stripped[0] in _INVISIBLE or stripped[-1] in _INVISIBLE):
            stripped = stripped.strip(_INVISIBLE + " \t\xa0")
        if stripped:
            lead = line.index(stripped[0]) if line[0] != stripped[0] else 0
            indent = len(line[:lead].expandtabs(4)) if lead else 0
            marked = stripped[0] in FIRST or ")" in stripped[1:4] or stripped[1:2] in "./"
            rows.append(
                _Row(position + lead, stripped, item_marker(stripped) if marked else None, indent, number, apart)
            )
            apart = False
        else:
            apart = True
        position += len(line) + 1
    return rows
