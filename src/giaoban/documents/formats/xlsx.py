"""Workbooks (.xlsx): every visible sheet, its cells as their number formats show them; nothing is calculated or run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import Grid, GridCell, Line, clean
from giaoban.documents.formats.packages import check_package, damaged_part
from giaoban.documents.formats.workbook.faults import formula_error, uncalculated
from giaoban.documents.formats.workbook.number_formats import shown
from giaoban.documents.formats.workbook.sheets import lines_of_sheet
from giaoban.documents.unreadable import UnreadableDocument
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MAX_MEGABYTES = 300
_TEXT = "xl/workbook.xml"
# A formula that no program has calculated: without a value beside it.
_UNCALCULATED = re.compile(
    rb'<c\b[^>]{0,200}?\br="([A-Z]{1,3}\d{1,7})"[^>]{0,200}>\s*<f\b[^>]{0,300}(?:/>|>[^<]{0,9000}</f>)\s*'
    rb"(?:<v\s*/>|<v>\s*</v>)?\s*</c>"
)


def read(data: bytes, name: str) -> Content:
    """The visible sheets in order: titles and notes as lines, tables with their cells' addresses.

    Hidden rows, columns and sheets are left out. A formula's value is the one saved with it; cells with a formula error
    (`#DIV/0!`) or never calculated are faults. Raises UnreadableDocument for a damaged or unsafe file.
    """
    check_package(data, name, _TEXT, MAX_MEGABYTES, "Excel", ".xlsx")
    workbook = _open(data, name)
    lines: list[Line | Grid] = []
    faults: list[UnreadableDocument] = []
    for sheet in workbook.worksheets:
        if sheet.sheet_state == "visible":
            lines += lines_of_sheet(_cells(sheet, name, faults), nfc(sheet.title))
    faults += _uncalculated(data, name)
    title = nfc((workbook.properties.title or "").strip()) or None
    return Content.of_lines(lines, title, None, faults)


def _open(data: bytes, name: str) -> Workbook:
    import warnings
    from xml.etree.ElementTree import ParseError

    import openpyxl
    from lxml.etree import LxmlError
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions of the format that hold no text
            return openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)
    except (
        LxmlError, ParseError, InvalidFileException, LookupError, ValueError, TypeError, AttributeError, OSError,
    ) as error:  # fmt: skip
        raise damaged_part(
            name, _TEXT, "cấu trúc tệp Excel bị hỏng", "the structure of the Excel file is broken"
        ) from error


def _cells(sheet: Worksheet, name: str, faults: list[UnreadableDocument]) -> Iterator[GridCell]:
    rows, columns = _visible_rows(sheet), _visible_columns(sheet)
    merged = {(area.min_row, area.min_col): area for area in sheet.merged_cells.ranges}
    headed = _header_rows(sheet)
    errors: list[str] = []
    for (row, column), cell in sorted(sheet._cells.items()):
        area = merged.get((row, column))
        in_rows = [number for number in range(row, (area.max_row if area else row) + 1) if number in rows]
        last_column = min(area.max_col if area else column, sheet.max_column)
        in_columns = [number for number in range(column, last_column + 1) if number in columns]
        if cell.value is None or not in_rows or not in_columns:
            continue
        if cell.data_type == "e":
            errors.append(cell.coordinate)
        text = clean(shown(cell.value, cell.number_format))
        yield GridCell(
            text,
            rows[in_rows[0]],
            columns[in_columns[0]],
            len(in_rows),
            len(in_columns),
            cell.coordinate,
            row in headed,
        )
    if errors:
        faults.append(formula_error(name, nfc(sheet.title), errors))


def _visible_rows(sheet: Worksheet) -> dict[int, int]:
    """Each visible row's number on the sheet: its number among the visible ones."""
    hidden = {number for number, dimension in sheet.row_dimensions.items() if dimension.hidden}
    visible = (number for number in range(1, sheet.max_row + 1) if number not in hidden)
    return {number: place for place, number in enumerate(visible, 1)}


def _visible_columns(sheet: Worksheet) -> dict[int, int]:
    hidden: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            hidden.update(range(dimension.min or 0, (dimension.max or 0) + 1))
    visible = (number for number in range(1, sheet.max_column + 1) if number not in hidden)
    return {number: place for place, number in enumerate(visible, 1)}


def _header_rows(sheet: Worksheet) -> set[int]:
    """The rows a sheet itself calls headers: those repeated on each printed page, those of its tables."""
    from openpyxl.utils import range_boundaries

    found: set[int] = set()
    titles: Any = sheet.print_title_rows
    if titles and (match := re.fullmatch(r"\$?(\d+):\$?(\d+)", str(titles))):
        found.update(range(int(match[1]), min(int(match[2]), int(match[1]) + 20) + 1))
    for table in sheet.tables.values():
        _, top, _, _ = range_boundaries(table.ref)
        if top is not None:
            found.update(range(top, top + (table.headerRowCount if table.headerRowCount is not None else 1)))
    return found


def _uncalculated(data: bytes, name: str) -> Iterator[UnreadableDocument]:
    with ZipFile(BytesIO(data)) as archive:
        for part in archive.namelist():
            if not (part.startswith("xl/worksheets/") and part.endswith(".xml")):
                continue
            if found := [match[1].decode() for match in _UNCALCULATED.finditer(archive.read(part))]:
                yield uncalculated(name, part, found)


FORMAT = Format("xlsx", (".xlsx",), "xlsx", read)
