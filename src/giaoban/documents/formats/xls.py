"""Old workbooks (.xls): every visible sheet, its cells as their number formats show them; nothing is calculated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from giaoban.documents import unreadable
from giaoban.documents.formats.compound import open_compound
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import Grid, GridCell, Line, clean
from giaoban.documents.formats.opendocument.tables import letters
from giaoban.documents.formats.workbook.faults import formula_error
from giaoban.documents.formats.workbook.number_formats import shown
from giaoban.documents.formats.workbook.sheets import lines_of_sheet
from giaoban.documents.unreadable import UnreadableDocument, Wording
from giaoban.vietnamese import nfc
from giaoban.vietnamese.encodings import from_font

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Sheet

_MACROS = "_VBA_PROJECT".encode("utf-16-le")  # the name of a stream in the file


def read(data: bytes, name: str) -> Content:
    """The visible sheets in order: titles and notes as lines, tables with their cells' addresses.

    Hidden rows, columns and sheets are left out; cells with a formula error are faults. Raises UnreadableDocument.
    """
    book = _open(data, name)
    lines: list[Line | Grid] = []
    faults: list[UnreadableDocument] = []
    if _MACROS in data:
        faults.append(unreadable.macros(name, "_VBA_PROJECT_CUR", "Excel", ".xlsx"))
    for sheet in book.sheets():
        if sheet.visibility == 0:
            wrong: list[str] = []
            lines += lines_of_sheet(_cells(book, sheet, wrong), nfc(sheet.name))
            if wrong:
                faults.append(formula_error(name, nfc(sheet.name), wrong))
    return Content.of_lines(lines, None, None, faults)


def _open(data: bytes, name: str) -> Book:
    from io import StringIO

    import xlrd

    try:
        if data.startswith(b"\xd0\xcf"):
            open_compound(data)
        return xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=StringIO())
    except Exception as error:  # xlrd lets through whatever a broken file makes it stumble over
        if "ncrypt" in str(error):
            raise unreadable.locked(name) from error
        raise unreadable.damaged(
            name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
            Wording("tệp .xls bị hỏng hoặc bị cắt cụt", "the .xls file is damaged or cut off"),
        ) from error  # fmt: skip


def _cells(book: Book, sheet: Sheet, wrong: list[str]) -> Iterator[GridCell]:
    merged = {(top, left): (bottom, right) for top, bottom, left, right in sheet.merged_cells}
    rows = _places(sheet.nrows, sheet.rowinfo_map)
    columns = _places(sheet.ncols, sheet.colinfo_map)
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            cell = sheet.cell(row, column)
            bottom, right = merged.get((row, column), (row + 1, column + 1))
            in_rows = [rows[number] for number in range(row, min(bottom, sheet.nrows)) if number in rows]
            in_columns = [columns[number] for number in range(column, min(right, sheet.ncols)) if number in columns]
            if cell.ctype in (0, 6) or not in_rows or not in_columns:
                continue
            address = f"{letters(column + 1)}{row + 1}"
            if cell.ctype == 5:
                wrong.append(address)
            text = clean(_shown(book, cell))
            yield GridCell(text, in_rows[0], in_columns[0], len(in_rows), len(in_columns), address)


def _places(count: int, known: Any) -> dict[int, int]:
    """The number, from 1, of each row or column that is shown."""
    visible = [number for number in range(count) if number not in known or not known[number].hidden]
    return {number: place for place, number in enumerate(visible, 1)}


def _shown(book: Book, cell: Any) -> str:
    import xlrd

    style = book.xf_list[cell.xf_index]
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return from_font(str(cell.value), book.font_list[style.font_index].name)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, "#N/A"))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return shown(bool(cell.value), None)
    known = book.format_map.get(style.format_key)
    code = known.format_str if known else "General"
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            return shown(xlrd.xldate_as_datetime(cell.value, book.datemode), code)
        except (xlrd.XLDateError, OverflowError, ValueError):
            return shown(cell.value, "General")
    return shown(cell.value, code)


FORMAT = Format("xls", (".xls",), "xls", read)
