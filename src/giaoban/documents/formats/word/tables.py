"""The tables of a Word document, with their merged cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from giaoban.documents.formats.grids import Grid, GridCell, Line, clean
from giaoban.documents.formats.word.markup import W, element_of, is_on, number_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONG = 120  # the text of a cell that says more than a letterhead or a signature does
_MAX_SPAN = 1000

Reader = Callable[["_Element"], Iterable[Line | Grid]]


def read_table(table: _Element, read: Reader) -> Iterator[Line | Grid]:
    """A table with data as such, and its notes below it; one that frames or arranges text as the lines of its cells.

    read: gives the lines of a cell. Letterheads and signatures, short texts side by side, are left out.
    """
    cells: list[GridCell] = []
    lines: list[list[Line | Grid]] = []
    open_merges: dict[int, int] = {}  # a column: the place of the cell in `cells` that goes on below
    for number, row in enumerate(_rows(table), 1):
        properties = row.find(W + "trPr")
        column = 1 + min(_MAX_SPAN, number_of(properties, "gridBefore") or 0)
        header = bool(is_on(properties, "tblHeader"))
        for cell in _cells(row):
            span = min(_MAX_SPAN, max(1, number_of(cell, "tcPr", "gridSpan") or 1))
            merge = element_of(cell, "tcPr", "vMerge")
            if merge is not None and merge.get(W + "val") != "restart" and column in open_merges:
                place = open_merges[column]
                cells[place] = replace(cells[place], rows=number - cells[place].row + 1)
            else:
                found = list(read(cell))
                lines.append(found)
                text = " ".join(line.text for line in found if isinstance(line, Line) and not _is_note(line))
                cells.append(GridCell(clean(text), number, column, 1, span, header=header))
                open_merges.pop(column, None)
                if merge is not None:
                    open_merges[column] = len(cells) - 1
            column += span
    grid = Grid(tuple(cells))
    inside = [line for found in lines for line in found]
    if grid.has_data and not any(isinstance(line, Grid) for line in inside):
        yield grid
        yield from (line for line in inside if isinstance(line, Line) and _is_note(line))
    elif len(cells) == 1 or any(isinstance(line, Grid) or len(line.text) > _LONG for line in inside):
        yield from inside


def _is_note(line: Line) -> bool:
    return line.hint is not None and line.hint.note


def _rows(table: _Element) -> Iterator[_Element]:
    """The rows that are shown."""
    for child in table:
        if child.tag == W + "tr":
            properties = child.find(W + "trPr")
            if not is_on(properties, "hidden") and element_of(properties, "del") is None:
                yield child
        elif child.tag in (W + "sdt", W + "sdtContent", W + "customXml"):
            yield from _rows(child)


def _cells(row: _Element) -> Iterator[_Element]:
    for child in row:
        if child.tag == W + "tc":
            yield child
        elif child.tag in (W + "sdt", W + "sdtContent", W + "customXml"):
            yield from _cells(child)
