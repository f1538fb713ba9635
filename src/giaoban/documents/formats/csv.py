"""Comma-separated values (.csv, .tsv): one sheet, its fields as they are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from giaoban.documents import unreadable
from giaoban.documents.decoding import decode_text
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.grids import GridCell
from giaoban.documents.formats.opendocument.tables import letters
from giaoban.documents.formats.workbook.sheets import lines_of_sheet
from giaoban.documents.limits import MAX_WIDTH, too_many
from giaoban.documents.unreadable import Wording

_SEPARATORS = "\t;|,"  # a comma is also a decimal sign, so it is asked last
_LOOKED_AT = 50


def read(data: bytes, name: str) -> Content:
    """Titles and notes as lines, the table with its cells' addresses (`B7`). Raises UnreadableDocument."""
    import csv
    from io import StringIO

    text = decode_text(data, name)
    first, _, rest = text.partition("\n")
    separator = first[4:5] if first.lower().startswith("sep=") else ""
    if separator:
        text = "\n" + rest  # the line stays in the count of rows
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator or _separator(text), strict=False)
    try:
        return Content.of_lines(lines_of_sheet(_cells(rows)))
    except csv.Error as error:
        line = rows.line_num
        raise unreadable.damaged(
            name, Wording(f"dòng {line}", f"line {line}"), Wording("ô quá dài hoặc dòng bị hỏng", "a field is too long or the line is broken"),  # noqa: E501
        ) from error  # fmt: skip


def _cells(rows: Iterator[list[str]]) -> Iterator[GridCell]:
    for number, row in enumerate(rows, 1):
        if len(row) > MAX_WIDTH and (filled := sum(1 for text in row if text.strip())) > MAX_WIDTH:
            place = Wording(f"dòng {number}", f"line {number}")
            raise too_many(filled, Wording("ô có chữ", "filled cells"), MAX_WIDTH, place)
        for column, text in enumerate(row, 1):
            if text.strip():
                yield GridCell(text, number, column, address=f"{letters(column)}{number}")


def _separator(text: str) -> str:
    """The sign that parts most lines into equally many fields."""
    lines = [line for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip()]
    best, found = 0, ","
    for separator in _SEPARATORS:
        counts = Counter(_outside_quotes(line).count(separator) for line in lines)
        counts.pop(0, None)
        if counts and (score := counts.most_common(1)[0][1]) > best:
            best, found = score, separator
    return found


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


FORMAT = Format("csv", (".csv", ".tsv"), "text", read, megabytes=100)
