"""The tables of a web page that hold data, taken out of it and put back where their place in the text is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from giaoban.documents.formats.grids import Grid, GridCell, clean
from giaoban.documents.limits import MAX_CELLS, too_many
from giaoban.documents.unreadable import Wording

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_MAX_SPAN = 1000
# A sentence long enough to be kept with the article; no page has it.
_MARK = "Chỗ này của trang là bảng dữ liệu số {}, được đọc riêng từng ô một."
_MARKED = re.compile(_MARK.format(r"(\d+)"))


def take_tables(page: HtmlElement) -> list[Grid]:
    """The data tables of a page; in the page each becomes a paragraph that `table_at` knows."""
    from lxml.html import Element

    grids: list[Grid] = []
    for table in list(page.iter("table")):
        if table.find(".//table") is not None or table.getparent() is None:
            continue
        caption = table.find("caption")
        grid = Grid(tuple(_cells(table)), _text(caption) or None if caption is not None else None)
        if not grid.has_data:
            continue
        mark = Element("p")
        mark.text = _MARK.format(len(grids))
        mark.tail = table.tail
        table.getparent().replace(table, mark)
        grids.append(grid)
    return grids


def table_at(line: str, grids: list[Grid]) -> Grid | None:
    """The table a line stands for, or None for a line of text."""
    match = _MARKED.search(line)
    return grids[int(match[1])] if match and int(match[1]) < len(grids) else None


def _cells(table: HtmlElement) -> Iterator[GridCell]:
    taken: dict[int, int] = {}  # a column: the last row a cell above reaches in it
    covered = 0
    for row, line in enumerate((line for line in table.iter("tr") if not _is_hidden(line)), 1):
        headed = line.getparent() is not None and line.getparent().tag == "thead"
        column = 1
        for cell in line:
            if cell.tag not in ("td", "th") or _is_hidden(cell):
                continue
            while taken.get(column, 0) >= row:
                column += 1
            rows, columns = _span(cell, "rowspan"), _span(cell, "colspan")
            taken.update((column + right, row + rows - 1) for right in range(columns))
            covered += columns
            if covered > MAX_CELLS:
                raise too_many(covered, Wording("ô gộp", "merged cells"), MAX_CELLS)
            yield GridCell(_text(cell), row, column, rows, columns, header=headed or cell.tag == "th")
            column += columns


def _span(cell: HtmlElement, name: str) -> int:
    stated = (cell.get(name) or "1").strip()
    return min(_MAX_SPAN, max(1, int(stated))) if stated.isascii() and stated.isdecimal() and len(stated) < 6 else 1


def _is_hidden(element: HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style


def _text(element: HtmlElement) -> str:
    for broken in element.iter("br", "p", "div"):
        broken.tail = " " + (broken.tail or "")
    return clean(_SPACES.sub(" ", "".join(element.itertext())))
