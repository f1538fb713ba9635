"""Excel workbooks, streamed: a million rows in seconds and in little memory.

The sheets' XML is written here row by row, because openpyxl and XlsxWriter take minutes for a million such rows.
Text is always text (and marked so, where a spreadsheet might run it); a number with more digits than Excel keeps is
written as text in full. A sheet that is full is followed by another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import IO, BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from giaoban.exchange.observations.contract import About, Format
from giaoban.exchange.observations.neutral import is_dangerous
from giaoban.exchange.observations.rows import COLUMNS, HEADINGS, Row
from giaoban.exchange.observations.workbook import about_sheet, frame, shared_strings, sheet_end, sheet_start

ROWS_A_SHEET = 1_000_000  # a sheet holds 1,048,576
DIGITS_OF_A_NUMBER = 15  # Excel keeps no more
LONGEST_TEXT = 32_767
_VALUE = COLUMNS.index("value_text")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PLACE = COLUMNS.index("place")
_MOST_SHARED = 20_000
_PLAIN, _HEADING, _NUMBER, _QUOTED = "0", "1", "2", "3"


def escaped(text: str) -> str:
    """Text as XML has it; control characters that XML has no place for are left out."""
    if not text.isprintable():
        text = _UNFIT.sub("", text)
    kept = text[:LONGEST_TEXT].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return kept.replace("\r", "&#13;")


def text_cell(text: str, style: str = _PLAIN) -> str:
    """A cell of text, whatever the text begins with."""
    if not text:
        return "<c/>"
    if style == _PLAIN and is_dangerous(text):
        style = _QUOTED
    return f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{escaped(text)}</t></is></c>'


def number_cell(text: str) -> str:
    """A cell of a plain decimal: a number where Excel keeps all its digits, else text."""
    digits = text.lstrip("-").replace(".", "").lstrip("0")
    if len(digits) > DIGITS_OF_A_NUMBER:
        return text_cell(text)
    return f'<c s="{_NUMBER}"><v>{text}</v></c>'


class _Sink:
    def __init__(self, out: BinaryIO, about: About) -> None:
        self._about = about
        self._book = ZipFile(out, "w")
        self._sheets = 0
        self._rows = 0
        self._sheet: IO[bytes] | None = None
        self._cells: dict[str, str] = {"": "<c/>"}
        self._shared: list[str] = []

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch, on a new sheet where one is full."""
        start = 0
        while start < len(rows):
            if self._sheet is None or self._rows == ROWS_A_SHEET:
                self._new_sheet()
            part = rows[start : start + ROWS_A_SHEET - self._rows]
            self._write(part)
            start += len(part)

    def close(self) -> None:
        """Finish the last sheet and write the frame around the sheets."""
        if self._sheet is None:
            self._new_sheet()
        self._end_sheet()
        parts = {
            "xl/sharedStrings.xml": shared_strings(self._shared),
            "xl/worksheets/about.xml": about_sheet(self._about, text_cell),
            **frame(self._about, self._sheets),
        }
        for name, content in parts.items():
            with self._part(name) as part:
                part.write(content.encode())
        self._book.close()

    def _write(self, rows: Sequence[Row]) -> None:
        find, make = self._cells.get, self._cell
        lines = []
        for row in rows:
            texts = cast("tuple[str, ...]", row)
            before = [find(text) or make(text) for text in texts[:_VALUE]]
            after = [find(text) or make(text) for text in texts[_VALUE + 1 : _PLACE]]
            number, place, last = number_cell(row.value_text), text_cell(row.place), row.invented
            lines.append(f"<row>{''.join(before)}{number}{''.join(after)}{place}{find(last) or make(last)}</row>")
        self._rows += len(rows)
        if self._sheet is not None:
            self._sheet.write("".join(lines).encode())

    def _cell(self, text: str) -> str:
        """The cell of a text that comes again and again: a number in the table of shared texts, while that is small."""
        if len(self._shared) == _MOST_SHARED:
            return text_cell(text)
        style = f' s="{_QUOTED}"' if is_dangerous(text) else ""
        cell = self._cells[text] = f'<c{style} t="s"><v>{len(self._shared)}</v></c>'
        self._shared.append(escaped(text))
        return cell

    def _part(self, name: str) -> IO[bytes]:
        """A part of the package, with no time of its own: the same release has the same bytes."""
        part = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        part.compress_type = ZIP_DEFLATED
        part._compresslevel = 1  # type: ignore[attr-defined]  # ZipFile.open takes it from nowhere else
        return self._book.open(part, "w", force_zip64=True)

    def _new_sheet(self) -> None:
        if self._sheet is not None:
            self._end_sheet()
        self._sheets += 1
        self._rows = 0
        self._sheet = self._part(f"xl/worksheets/sheet{self._sheets}.xml")
        headings = "".join(text_cell(heading, _HEADING) for heading in HEADINGS[self._about.lang])
        self._sheet.write(f"{sheet_start()}<row>{headings}</row>".encode())

    def _end_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.write(sheet_end(self._rows + 1).encode())
            self._sheet.close()
            self._sheet = None


FORMAT = Format("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _Sink)
