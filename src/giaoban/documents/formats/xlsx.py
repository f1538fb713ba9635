"""Workbooks (.xlsx): every visible sheet, its cells as their number formats show them; nothing is calculated or run."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import Grid, GridCell, Line, clean
from giaoban.documents.formats.packages import check_package, damaged_part, macros_in
from giaoban.documents.formats.workbook.faults import formula_error, uncalculated
from giaoban.documents.formats.workbook.number_formats import shown
from giaoban.documents.formats.workbook.sheets import lines_of_sheet
from giaoban.documents.limits import MAX_CELLS, too_many
from giaoban.documents.unreadable import UnreadableDocument, Wording
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
_MERGED = re.compile(
    rb"mergeCell\s[^<>]{0,200}?\bref\s*=\s*[\"']\$?([A-Za-z]{1,3})\$?(\d{1,12}):\$?([A-Za-z]{1,3})\$?(\d{1,12})"
)
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384


def read(data: bytes, name: str) -> Content:
    """The visible sheets in order: titles and notes as lines, tables with their cells' addresses.

    Hidden rows, columns and sheets are left out. A formula's value is the one saved with it; cells with a formula error
    (`#DIV/0!`) or never calculated are faults. Raises UnreadableDocument for a damaged or unsafe file.
    """
    parts = check_package(data, name, _TEXT, MAX_MEGABYTES, "Excel", ".xlsx")
    uncalculated_cells = list(_looked_through(data, name))
    workbook = _open(data, name)
    lines: list[Line | Grid] = []
    faults: list[UnreadableDocument] = [*macros_in(parts, name, "Excel", ".xlsx")]
    for sheet in workbook.worksheets:
        if sheet.sheet_state == "visible":
            lines += lines_of_sheet(_cells(sheet, name, faults), nfc(sheet.title))
    faults += uncalculated_cells
    title = nfc((workbook.properties.title or "").strip()) or None
    return Content.of_lines(lines, title, None, faults)


def _open(data: bytes, name: str) -> Workbook:
    import warnings
    from xml.etree.ElementTree import ParseError

    import openpyxl
    from lxml.etree import LxmlError
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings(), redirect_stdout(StringIO()):  # openpyxl prints what it stumbles over
            warnings.simplefilter("ignore")  # of extensions of the format that hold no text
            return openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)
    except (
        LxmlError, ParseError, InvalidFileException, LookupError, ValueError, TypeError, AttributeError, OSError,
    ) as error:  # fmt: skip
        raise damaged_part(
            name, _TEXT, "cấu trúc tệp Excel bị hỏng", "the structure of the Excel file is broken"
        ) from error


def _cells(sheet: Worksheet, name: str, faults: list[UnreadableDocument]) -> Iterator[GridCell]:
    rows, columns = _Shown(_hidden_rows(sheet)), _Shown(_hidden_columns(sheet))
    merged = {(area.min_row, area.min_col): area for area in sheet.merged_cells.ranges}
    headed = _header_rows(sheet)
    last_column = sheet.max_column
    errors: list[str] = []
    for (row, column), cell in sorted(sheet._cells.items()):
        if cell.value is None or row > MAX_ROWS:
            continue
        area = merged.get((row, column))
        in_rows = rows.within(row, area.max_row if area else row)
        in_columns = columns.within(column, min(area.max_col if area else column, last_column))
        if not in_rows or not in_columns:
            continue
        if cell.data_type == "e":
            errors.append(cell.coordinate)
        text = clean(shown(cell.value, cell.number_format))
        yield GridCell(
            text,
            in_rows[0],
            in_columns[0],
            len(in_rows),
            len(in_columns),
            cell.coordinate,
            row in headed,
        )
    if errors:
        faults.append(formula_error(name, nfc(sheet.title), errors))


class _Shown:
    """The rows or columns of a sheet that are shown: each one's number among them."""

    def __init__(self, hidden: set[int]) -> None:
        self._hidden = hidden
        self._sorted = sorted(hidden)

    def within(self, first: int, last: int) -> list[int]:
        """The numbers, among those shown, of the shown ones from `first` to `last`."""
        return [
            number - bisect_left(self._sorted, number)
            for number in range(first, last + 1)
            if number not in self._hidden
        ]


def _hidden_rows(sheet: Worksheet) -> set[int]:
    return {number for number, dimension in sheet.row_dimensions.items() if dimension.hidden}


def _hidden_columns(sheet: Worksheet) -> set[int]:
    hidden: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            hidden.update(range(max(0, dimension.min or 0), min(MAX_COLUMNS, dimension.max or 0) + 1))
    return hidden


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
            found.update(range(top, top + min(20, table.headerRowCount if table.headerRowCount is not None else 1)))
    return found


def _looked_through(data: bytes, name: str) -> Iterator[UnreadableDocument]:
    """Formulas without a value, sheet by sheet; OverLimit for merged cells that openpyxl would fill the memory with."""
    with ZipFile(BytesIO(data)) as archive:
        for part in archive.namelist():
            if not (part.startswith("xl/worksheets/") and part.endswith(".xml")):
                continue
            content = archive.read(part)
            places = sum(map(_covered, _MERGED.finditer(content)))
            if places > MAX_CELLS:
                what = Wording("ô gộp", "merged cells")
                raise too_many(places, what, MAX_CELLS, Wording(f"phần “{part}”", f"part “{part}”"))
            if found := [match[1].decode() for match in _UNCALCULATED.finditer(content)]:
                yield uncalculated(name, part, found)


def _covered(area: re.Match[bytes]) -> int:
    """How many places a merged cell covers."""
    from openpyxl.utils import column_index_from_string

    try:
        columns: list[int] = [column_index_from_string(area[place].decode()) for place in (1, 3)]
    except ValueError:
        return 0  # openpyxl refuses it
    return (abs(columns[1] - columns[0]) + 1) * (abs(int(area[4]) - int(area[2])) + 1)


FORMAT = Format("xlsx", (".xlsx", ".xlsm"), "xlsx", read, megabytes=300)
