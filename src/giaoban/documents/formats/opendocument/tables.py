"""The tables of OpenDocument text and sheets: what is shown in each visible cell."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING

from giaoban.documents.formats.grids import GridCell, clean
from giaoban.documents.formats.opendocument.figures import in_vietnamese
from giaoban.documents.formats.opendocument.markup import OFFICE, TABLE, TEXT, number
from giaoban.documents.formats.opendocument.words import words_of
from giaoban.documents.limits import MAX_CELLS, too_many
from giaoban.documents.unreadable import Wording

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
_CELLS = (TABLE + "table-cell", TABLE + "covered-table-cell")


def cells_of(table: _Element, addressed: bool = False) -> Iterator[GridCell]:
    """The filled cells, rows and columns counted without hidden ones; addressed: with `B7`, as in a workbook."""
    columns = _columns(table)
    shown_before = [0, *accumulate(columns)]
    row_number, shown_row, count = 0, 0, 0
    for row, header in _rows(table, False):
        times = number(row, TABLE + "number-rows-repeated")
        hidden = row.get(TABLE + "visibility") in ("collapse", "filter")
        cells = list(_cells_of_row(row, shown_before))
        count += len(cells) * min(times, 1000)
        if count > MAX_CELLS:
            raise too_many(count, Wording("ô", "cells"), MAX_CELLS)
        texts = [_text(cell) for cell, *_ in cells]
        # Rows repeated to the end of the sheet are empty; those that are not are few.
        for step in range(min(times, 1000) if cells and not hidden else 0):
            for (cell, column, shown_column, wide), text in zip(cells, texts, strict=True):
                address = f"{letters(column)}{row_number + step + 1}" if addressed else ""
                high = min(MAX_ROWS, number(cell, TABLE + "number-rows-spanned"))
                yield GridCell(text, shown_row + step + 1, shown_column, high, wide, address, header)
        row_number += times
        shown_row += 0 if hidden else times
        if row_number > MAX_ROWS:
            return


def _text(cell: _Element) -> str:
    text = "\n".join(words_of(part).text for part in cell if part.tag in (TEXT + "p", TEXT + "h"))
    return in_vietnamese(clean(text), cell.get(OFFICE + "value"))


def _columns(table: _Element) -> list[bool]:
    """Whether each column is shown."""
    shown: list[bool] = []
    for column in table.iter(TABLE + "table-column"):
        if next(column.iterancestors(TABLE + "table")) is not table:
            continue
        visible = column.get(TABLE + "visibility") not in ("collapse", "filter")
        shown += [visible] * min(number(column, TABLE + "number-columns-repeated"), MAX_COLUMNS - len(shown))
    return shown


def _rows(parent: _Element, header: bool) -> Iterator[tuple[_Element, bool]]:
    for child in parent:
        if child.tag == TABLE + "table-row":
            yield child, header
        elif child.tag in (TABLE + "table-rows", TABLE + "table-row-group"):
            yield from _rows(child, header)
        elif child.tag == TABLE + "table-header-rows":
            yield from _rows(child, True)


def _cells_of_row(row: _Element, shown_before: list[int]) -> Iterator[tuple[_Element, int, int, int]]:
    """(cell, column from 1, the same without hidden ones, how many shown ones it spans) of the filled cells."""
    column = 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        times = number(cell, TABLE + "number-columns-repeated")
        if cell.tag == _CELLS[0] and len(cell):
            wide = number(cell, TABLE + "number-columns-spanned")
            for place in range(column, min(MAX_COLUMNS, column + min(times, 1000))):
                before = _before(shown_before, place)
                spanned = _before(shown_before, place + min(wide, MAX_COLUMNS)) - before
                if spanned:
                    yield cell, place + 1, before + 1, spanned
        column += times
        if column > MAX_COLUMNS:
            return


def _before(shown_before: list[int], place: int) -> int:
    """How many columns are shown before one; those beyond the stated ones are."""
    stated = len(shown_before) - 1
    return shown_before[min(place, stated)] + max(0, place - stated)


def letters(column: int) -> str:
    """The letters of a column counted from 1: `A`, `Z`, `AA` for 27."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
