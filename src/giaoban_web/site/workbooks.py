"""Tables as Excel workbooks: numbers and days as such, text as text whatever it begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

from django.http import HttpResponse
from django.utils.encoding import force_str

from giaoban.figures import plain

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DIGITS_OF_A_NUMBER = 15  # Excel keeps no more
_LONGEST_TEXT = 32_767
_LEADS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in letters, and how a row gives its value."""

    heading: str
    width: int
    value: Callable[[Any], object]


def workbook(title: str, columns: Sequence[Column], rows: Iterable[Any], file: str) -> HttpResponse:
    """The download of a table: one sheet with a heading that stays, filters on. file: its name, `van-ban.xlsx`."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "A2"
    headings = []
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
        cell = WriteOnlyCell(sheet, value=column.heading)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E3EAF2")
        headings.append(cell)
    sheet.append(headings)
    count = 1
    for row in rows:
        sheet.append([_cell(sheet, column.value(row)) for column in columns])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count}"
    out = BytesIO()
    book.save(out)
    response = HttpResponse(out.getvalue(), content_type=_TYPE)
    response["Content-Disposition"] = f'attachment; filename="{file}"'
    return response


def _cell(sheet: Any, value: object) -> Any:
    """A cell. A text that Excel would take for a formula is marked as text; a number it would round is text in full."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if value in (None, ""):
        return None
    if isinstance(value, Decimal) and len(value.normalize().as_tuple().digits) > _DIGITS_OF_A_NUMBER:
        value = plain(value)
    if isinstance(value, datetime):
        return WriteOnlyCell(sheet, value=value.replace(tzinfo=None))
    if isinstance(value, int | Decimal | date):
        cell = WriteOnlyCell(sheet, value=value)
        if isinstance(value, Decimal):
            decimals = plain(value).partition(".")[2]
            cell.number_format = "#,##0" + (f".{'0' * len(decimals)}" if decimals else "")
        return cell
    text = ILLEGAL_CHARACTERS_RE.sub("", force_str(value))[:_LONGEST_TEXT]
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    cell.quotePrefix = text.lstrip(" ").startswith(_LEADS)
    return cell
