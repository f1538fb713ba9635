"""OpenDocument workbooks (.ods): every visible sheet, its cells as they are shown; nothing is calculated or run."""

from __future__ import annotations

from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import Grid, GridCell, Line
from giaoban.documents.formats.opendocument.markup import OFFICE, STYLE, TABLE, open_content
from giaoban.documents.formats.opendocument.tables import cells_of
from giaoban.documents.formats.packages import macros_in
from giaoban.documents.formats.workbook.faults import formula_error, shows_error
from giaoban.documents.formats.workbook.sheets import lines_of_sheet
from giaoban.documents.unreadable import UnreadableDocument
from giaoban.vietnamese import nfc

MAX_MEGABYTES = 300


def read(data: bytes, name: str) -> Content:
    """The visible sheets in order: titles and notes as lines, tables with their cells' addresses.

    The text of a cell is the one saved with it, as it was shown. Raises UnreadableDocument.
    """
    content, title, parts = open_content(data, name, MAX_MEGABYTES, "LibreOffice", ".ods")
    hidden = {
        style.get(STYLE + "name")
        for style in content.iter(STYLE + "style")
        if any(properties.get(TABLE + "display") == "false" for properties in style)
    }
    lines: list[Line | Grid] = []
    faults: list[UnreadableDocument] = [*macros_in(parts, name, "LibreOffice", ".ods")]
    for sheet in content.iterfind(f"{OFFICE}body/{OFFICE}spreadsheet/{TABLE}table"):
        if sheet.get(TABLE + "style-name") in hidden:
            continue
        title_of_sheet = nfc(sheet.get(TABLE + "name", ""))
        cells: list[GridCell] = list(cells_of(sheet, addressed=True))
        lines += lines_of_sheet(cells, title_of_sheet)
        if wrong := [cell.address for cell in cells if shows_error(cell.text)]:
            faults.append(formula_error(name, title_of_sheet, wrong))
    return Content.of_lines(lines, title, None, faults)


FORMAT = Format("ods", (".ods",), "ods", read, megabytes=300)
