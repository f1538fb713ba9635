"""OpenDocument text (.odt): headings, lists with their signs and numbers, notes, text boxes, tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import Grid, Line
from giaoban.documents.formats.opendocument.markup import OFFICE, STYLE, TABLE, TEXT, number, open_content
from giaoban.documents.formats.opendocument.tables import cells_of
from giaoban.documents.formats.opendocument.words import Words, words_of
from giaoban.documents.formats.packages import macros_in
from giaoban.documents.model import BlockKind
from giaoban.documents.outline import Hint

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_MEGABYTES = 300
_GROUPS = frozenset({TEXT + "section", TEXT + "index-body", OFFICE + "text", TEXT + "numbered-paragraph"})
_LETTERED = {"a": 97, "A": 65}


def read(data: bytes, name: str) -> Content:
    """The text of a document, a paragraph a line, with its tables; footnotes as lines `[1] ...` below their paragraph.

    Left out are deleted and hidden text, comments, contents pages, headers and footers. Raises UnreadableDocument.
    """
    content, title, parts = open_content(data, name, MAX_MEGABYTES, "LibreOffice", ".odt")
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    reader = _Reader(content)
    lines = list(reader.lines(body)) if body is not None else []
    return Content.of_lines(lines, title, None, macros_in(parts, name, "LibreOffice", ".odt"))


class _Reader:
    def __init__(self, content: _Element) -> None:
        self._lists = {style.get(STYLE + "name"): style for style in content.iter(TEXT + "list-style")}
        self._hidden = frozenset(
            style.get(STYLE + "name", "")
            for style in content.iter(STYLE + "style")
            if any(properties.get(TEXT + "display") == "none" for properties in style)
        )
        self._titles = frozenset(
            {"Title"}
            | {s.get(STYLE + "name", "") for s in content.iter(STYLE + "style")
               if s.get(STYLE + "parent-style-name") == "Title"}
        )  # fmt: skip
        self._counts: dict[str, int] = {}

    def lines(self, parent: _Element) -> Iterator[Line | Grid]:
        for child in parent:
            tag = child.tag
            if tag == TEXT + "h":
                yield from self._paragraph(
                    child, Hint(BlockKind.HEADING, min(9, number(child, TEXT + "outline-level")))
                )
            elif tag == TEXT + "p":
                title = child.get(TEXT + "style-name") in self._titles
                yield from self._paragraph(child, Hint(BlockKind.HEADING, 0) if title else None)
            elif tag == TEXT + "list":
                yield from self._list(child, 1, child.get(TEXT + "style-name"))
            elif tag == TABLE + "table":
                yield from self._table(child)
            elif tag in _GROUPS and child.get(TEXT + "display") != "none":
                yield from self.lines(child)

    def _paragraph(self, paragraph: _Element, hint: Hint | None, opening: str = "") -> Iterator[Line | Grid]:
        if paragraph.get(TEXT + "style-name") in self._hidden:
            return
        words: Words = words_of(paragraph, self._hidden)
        for part in words.text.split("\n"):
            if part.strip():
                yield Line(opening + part.strip(), hint)
                opening = ""
        for sign, text in words.notes:
            if text:
                yield Line(f"[{sign}] {text}", Hint(BlockKind.PARAGRAPH, note=True))
        for box in words.boxes:
            yield from self.lines(box)

    def _list(self, element: _Element, depth: int, style: str | None) -> Iterator[Line | Grid]:
        count = self._counts.get(f"{style}{depth}", 0) if element.get(TEXT + "continue-numbering") == "true" else 0
        for item in element:
            if item.tag not in (TEXT + "list-item", TEXT + "list-header"):
                continue
            count += item.tag == TEXT + "list-item"
            first = item.tag == TEXT + "list-item"
            for child in item:
                if child.tag in (TEXT + "p", TEXT + "h"):
                    sign, bullet = self._sign(style, depth, count) if first else ("", False)
                    hint = Hint(BlockKind.ITEM, min(9, depth)) if bullet or depth > 1 else None
                    if child.tag == TEXT + "h":
                        hint = Hint(BlockKind.HEADING, min(9, number(child, TEXT + "outline-level")))
                    yield from self._paragraph(child, hint, f"{sign} " if sign else "")
                    first = False
                elif child.tag == TEXT + "list":
                    yield from self._list(child, depth + 1, child.get(TEXT + "style-name") or style)
        self._counts[f"{style}{depth}"] = count

    def _sign(self, style: str | None, depth: int, count: int) -> tuple[str, bool]:
        """What stands before an item, and whether it is a bullet."""
        level = next((one for one in self._lists.get(style, ()) if number(one, TEXT + "level") == depth), None)
        if level is None or level.tag == TEXT + "list-level-style-bullet":
            sign = level.get(TEXT + "bullet-char", "-") if level is not None else "-"
            return ("•" if "\ue000" <= sign <= "\uf8ff" else sign), True
        form = level.get(STYLE + "num-format", "1")
        count += number(level, TEXT + "start-value") - 1
        if form in _LETTERED:
            value = chr(_LETTERED[form] + (count - 1) % 26)
        elif form in ("i", "I"):
            value = _roman(count) if form == "I" else _roman(count).lower()
        else:
            value = str(count) if form else ""
        return f"{level.get(STYLE + 'num-prefix', '')}{value}{level.get(STYLE + 'num-suffix', '')}".strip(), False

    def _table(self, table: _Element) -> Iterator[Line | Grid]:
        grid = Grid(tuple(cells_of(table)))
        if grid.has_data:
            yield grid
            return
        for cell in table.iter(TABLE + "table-cell"):
            if next(cell.iterancestors(TABLE + "table")) is table:
                yield from self.lines(cell)


def _roman(count: int) -> str:
    tens, ones = divmod(count, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


FORMAT = Format("odt", (".odt",), "odt", read, megabytes=300)
