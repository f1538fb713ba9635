"""A table of a document as an HTML table: header cells, merged cells and figures kept, empty rows and columns not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator
from html import escape

from giaoban.claims.tables.columns import header_rows
from giaoban.claims.tables.grid import Grid
from giaoban.documents import Cell, Document, Table

_NUMBER = re.compile(r"[^\w]*\d[\d.,\s%()/+−–-]*")
_LETTER = re.compile(r"[^\W\d_]")
# `start`, `end`, and the row around: the HTML of a cell's text.
Drawn = Callable[[int, int, tuple[int, int]], str]


def drawn_table(
    document: Document, table: Table, drawn: Drawn, *, caption: str = "", rows: Collection[int] | None = None
) -> str:
    """The table as HTML; the text of each cell is what `drawn` makes of it.

    caption: HTML; rows: the numbers of the rows to show below the header, all if None.
    """
    heads = set(header_rows(Grid(document, table)))
    kept = sorted({cell.row for cell in table.cells if rows is None or cell.row in heads or cell.row in rows})
    columns = sorted({cell.column for cell in table.cells})
    called = f"<caption>{caption}</caption>" if caption else ""
    lines = [f"<tr>{''.join(line)}</tr>" for line in _lines(document, table, drawn, heads, kept, columns)]
    top = sum(row in heads for row in kept)
    opens_with_heads = top > 0 and all(row in heads for row in kept[:top])
    if not opens_with_heads:
        return f"<table>{called}<tbody>{''.join(lines)}</tbody></table>"
    return f"<table>{called}<thead>{''.join(lines[:top])}</thead><tbody>{''.join(lines[top:])}</tbody></table>"


def rows_of_cells(table: Table, starts: Collection[int]) -> set[int]:
    """The numbers of the rows of the cells that begin at places in the text."""
    return {cell.row for cell in table.cells if cell.start in starts}


def _lines(
    document: Document, table: Table, drawn: Drawn, heads: set[int], kept: list[int], columns: list[int]
) -> Iterator[list[str]]:
    """The cells of each row; a cell that reaches over rows or columns is written once and stands for them all."""
    line_of: dict[int, tuple[int, int]] = {}
    for cell in table.cells:
        low, high = line_of.get(cell.row, (cell.start, cell.end))
        line_of[cell.row] = min(low, cell.start), max(high, cell.end)
    taken: set[tuple[int, int]] = set()
    starts: dict[tuple[int, int], tuple[Cell, int, int]] = {}
    for cell in table.cells:
        top, left = bisect_left(kept, cell.row), bisect_left(columns, cell.column)
        height = bisect_left(kept, cell.row + cell.rows) - top
        width = bisect_left(columns, cell.column + cell.columns) - left
        places = {(row, column) for row in range(top, top + height) for column in range(left, left + width)}
        if places and not places & taken:
            taken |= places
            starts[top, left] = cell, height, width
    for row, number in enumerate(kept):
        line: list[str] = []
        labelled = number in heads
        for column in range(len(columns)):
            if (row, column) in starts:
                cell, height, width = starts[row, column]
                text = document.text_of(cell)
                label = not labelled and bool(_LETTER.search(text)) and not _NUMBER.fullmatch(text)
                labelled = labelled or label
                scope = "row" if label and number not in heads else "colgroup" if width > 1 else "col"
                head = f' scope="{scope}"' if number in heads or label or cell.header else ""
                line.append(_cell(head, height, width, text, drawn(cell.start, cell.end, line_of[cell.row])))
            elif (row, column) not in taken:
                line.append("<td></td>")
        yield line


def _cell(head: str, height: int, width: int, text: str, inner: str) -> str:
    name = "th" if head else "td"
    spans = (f' rowspan="{height}"' if height > 1 else "") + (f' colspan="{width}"' if width > 1 else "")
    number = ' class="n"' if not head and _NUMBER.fullmatch(text) else ""
    return f"<{name}{head}{spans}{number}>{inner}</{name}>"


def label_of(table: Table) -> str:
    """What a table is called where it has no caption on the page, escaped for an attribute: `Biểu 1`."""
    return escape(table.caption or table.sheet or "")
