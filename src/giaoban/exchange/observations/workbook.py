"""The fixed parts of a workbook: its frame, its styles, and the sheet that says what the workbook is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from giaoban.exchange.observations.contract import About
from giaoban.exchange.observations.rows import COLUMNS

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WIDTHS = (34, 46, 11, 26, 18, 16, 22, 12, 16, 11, 26, 18, 30, 12, 34, 30, 12)
_SAID = {
    "vi": {
        "about": "Giới thiệu", "figures": "Số liệu", "invented": "Có số liệu giả định, không phản ánh thực tế.",
        "rows": ("Bản công bố", "Tên", "Cơ quan công bố", "Thời điểm", "Mô tả", "Điều kiện sử dụng"),
    },
    "en": {
        "about": "About", "figures": "Figures", "invented": "Holds invented figures that describe nothing real.",
        "rows": ("Release", "Title", "Publisher", "Issued", "Description", "Terms of use"),
    },
}  # fmt: skip


def sheet_start() -> str:
    """What a sheet of figures begins with: its heading stays in view, its columns have their widths."""
    columns = "".join(
        f'<col min="{index}" max="{index}" width="{width}" customWidth="1"/>'
        for index, width in enumerate(_WIDTHS, start=1)
    )
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{columns}</cols><sheetData>"
    )


def sheet_end(rows: int) -> str:
    """What a sheet of so many rows, its heading included, ends with: filters on."""
    return f'</sheetData><autoFilter ref="A1:{chr(ord("A") + len(COLUMNS) - 1)}{rows}"/></worksheet>'


def about_sheet(about: About, text_cell: Callable[[str], str]) -> str:
    """The first sheet: what the workbook is, and that figures are invented where they are."""
    said = _SAID[about.lang]
    title, publisher, description = (
        (about.title_vi, about.publisher_vi, about.description_vi)
        if about.lang == "vi"
        else (about.title_en, about.publisher_en, about.description_en)
    )
    told = (about.identifier, title, publisher, about.issued.isoformat(), description, about.licence)
    rows = [f"<row>{text_cell(name)}{text_cell(value)}</row>" for name, value in zip(said["rows"], told, strict=True)]
    if about.invented:
        rows.insert(0, f"<row>{text_cell(str(said['invented']))}</row>")
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}"><cols><col min="1" max="1" width="24" customWidth="1"/>'
        f'<col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>{"".join(rows)}</sheetData></worksheet>'
    )


def shared_strings(texts: Sequence[str]) -> str:
    """The table of texts, already escaped, that cells name by their place in it."""
    items = "".join(f'<si><t xml:space="preserve">{text}</t></si>' for text in texts)
    return f'{_XML}<sst xmlns="{_MAIN}" uniqueCount="{len(texts)}">{items}</sst>'


def frame(about: About, sheets: int) -> dict[str, str]:
    """The other parts by name, for so many sheets of figures."""
    said = _SAID[about.lang]
    parts = ["about.xml", *(f"sheet{number}.xml" for number in range(1, sheets + 1))]
    figures = (f"{said['figures']}{f' {number}' if number > 1 else ''}" for number in range(1, sheets + 1))
    names = [str(said["about"]), *figures]
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>' for number, name in enumerate(names, start=1)
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONS}/worksheet" Target="worksheets/{part}"/>'
        for number, part in enumerate(parts, start=1)
    )
    types = "".join(
        f'<Override PartName="/xl/worksheets/{part}" ContentType="{_TYPE}.worksheet+xml"/>' for part in parts
    )
    return {
        "[Content_Types].xml": f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/>{types}</Types>',
        "_rels/.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><bookViews>'
        f'<workbookView activeTab="1"/></bookViews><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{relations}'
        f'<Relationship Id="rId{len(parts) + 1}" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId{len(parts) + 2}" Type="{_RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
        "xl/styles.xml": _STYLES,
    }


# Styles by number: 0 text, 1 heading, 2 number with its thousands grouped, 3 text that stays text when it is edited.
_STYLES = (
    f'{_XML}<styleSheet xmlns="{_MAIN}"><numFmts count="1">'
    '<numFmt numFmtId="164" formatCode="#,##0.##########"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EAF2"/></patternFill></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">'
    '<alignment vertical="center" wrapText="1"/></xf>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>'
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
