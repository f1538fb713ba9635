"""An Excel workbook for people: headings in the language of the run, numbers as number cells, filters on."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, BinaryIO

from giaoban.commands.formats.columns import COLUMNS, Cell
from giaoban.commands.formats.contract import Format
from giaoban.commands.inputs import Inputs
from giaoban.commands.language import said
from giaoban.figures import plain

_ROWS_A_SHEET = 1_000_000  # a sheet holds 1,048,576
_DIGITS_OF_A_NUMBER = 15  # Excel keeps no more
_LONGEST_TEXT = 32_767


def write(inputs: Inputs, out: BinaryIO) -> None:
    """Write the claims of all inputs, a row a claim; a new sheet where one is full."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet, rows, number = _new_sheet(book, 1), 0, 1
    for claim in inputs.claims():
        if rows == _ROWS_A_SHEET:
            _close(sheet, rows)
            number += 1
            sheet, rows = _new_sheet(book, number), 0
        sheet.append([_cell(sheet, column.cell(claim)) for column in COLUMNS])
        rows += 1
    _close(sheet, rows)
    book.save(out)


def _new_sheet(book: Any, number: int) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    title = said("Số liệu", "Figures")
    sheet = book.create_sheet(title if number == 1 else f"{title} {number}")
    sheet.freeze_panes = "A2"
    headings = []
    for index, column in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[_letter(index)].width = column.width
        cell = WriteOnlyCell(sheet, value=column.heading)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E3EAF2")
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        headings.append(cell)
    sheet.append(headings)
    return sheet


def _close(sheet: Any, rows: int) -> None:
    sheet.auto_filter.ref = f"A1:{_letter(len(COLUMNS))}{rows + 1}"


def _cell(sheet: Any, value: Cell) -> Any:
    """A cell; text stays text whatever it begins with, a number too long for Excel is written as text in full."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if isinstance(value, Decimal) and len(value.normalize().as_tuple().digits) > _DIGITS_OF_A_NUMBER:
        value = plain(value)
    if value is None:
        return None
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST_TEXT])
        cell.data_type = "s"
        cell.quotePrefix = value.lstrip().startswith(("=", "+", "-", "@"))
        return cell
    cell = WriteOnlyCell(sheet, value=value)
    decimals = plain(Decimal(value)).partition(".")[2]
    cell.number_format = "#,##0" + (f".{'0' * len(decimals)}" if decimals else "")
    return cell


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))


FORMAT = Format(write, binary=True)
