"""A table as a workbook: what it holds, and nothing that runs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO

from openpyxl import load_workbook

from giaoban_web.site.workbooks import Column, workbook

ROWS = [
    ('=HYPERLINK("http://example.vn","bấm")', Decimal("12345678901234567.89"), date(2023, 9, 12)),
    ("+84 24", Decimal("4.50"), None),
    ("-1+1", 7, ""),
    ("@SUM(A1)", Decimal("-3"), "\x07chuông"),
]


def cells() -> list[tuple[object, str, bool]]:
    columns = [Column(str(place), 10, lambda row, place=place: row[place]) for place in range(3)]
    response = workbook("Thử", columns, ROWS, "thu.xlsx")
    sheet = load_workbook(BytesIO(response.content)).active
    return [(cell.value, cell.data_type, cell.quotePrefix) for row in sheet.iter_rows(min_row=2) for cell in row]


def test_text_stays_text_numbers_and_days_are_such_and_none_is_rounded() -> None:
    from datetime import datetime

    assert cells() == [
        ('=HYPERLINK("http://example.vn","bấm")', "s", True),
        ("12345678901234567.89", "s", False),
        (datetime(2023, 9, 12), "d", False),
        ("+84 24", "s", True),
        (4.5, "n", False),
        (None, "n", False),
        ("-1+1", "s", True),
        (7, "n", False),
        (None, "n", False),
        ("@SUM(A1)", "s", True),
        (-3, "n", False),
        ("chuông", "s", False),
    ]
