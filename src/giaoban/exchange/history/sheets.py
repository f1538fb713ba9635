"""The cells of a workbook (.xlsx) or of a CSV file, with their addresses; nothing is calculated or run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any, NamedTuple

from giaoban.documents.formats.packages import check_package
from giaoban.exchange.history.mapping import BadMapping

_MAX_MEGABYTES = 300


class Cell(NamedTuple):
    """A cell: its column's letter, its row from 1, its value and the number format it is shown in."""

    column: str
    row: int
    value: object
    number_format: str = ""


def sheet_names(data: bytes, name: str) -> list[str]:
    """The sheets of a workbook in order; [""] for CSV. Raises UnreadableDocument for a damaged or unsafe file."""
    return [""] if not _is_package(data) else list(_open(data, name).sheetnames)


def read_sheet(data: bytes, name: str, sheet: str = "") -> Iterator[list[Cell]]:
    """The rows of a sheet with their filled cells, the first sheet where `sheet` is "".

    A formula has the value that was saved with it. Raises UnreadableDocument for a damaged or unsafe file, BadMapping
    for a sheet that is not there.
    """
    if not _is_package(data):
        yield from _csv(data)
        return
    book = _open(data, name)
    if sheet and sheet not in book.sheetnames:
        raise BadMapping(
            f"{name}: không có trang tính '{sheet}'; các trang tính: {', '.join(book.sheetnames)}",
            f"{name}: there is no sheet '{sheet}'; the sheets are {', '.join(book.sheetnames)}",
        )
    for row in (book[sheet] if sheet else book.worksheets[0]).iter_rows():
        cells = [
            Cell(cell.column_letter, cell.row, cell.value, cell.number_format or "")
            for cell in row
            if cell.value is not None
        ]
        if cells:
            yield cells


def _is_package(data: bytes) -> bool:
    return data[:2] == b"PK"


def _open(data: bytes, name: str) -> Any:
    import openpyxl

    check_package(data, name, "xl/workbook.xml", _MAX_MEGABYTES, "Excel", ".xlsx")
    return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)


def _csv(data: bytes) -> Iterator[list[Cell]]:
    from openpyxl.utils import get_column_letter

    text = data.decode("utf-8-sig")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
        cells = [Cell(get_column_letter(place), number, value) for place, value in enumerate(row, start=1) if value]
        if cells:
            yield cells
