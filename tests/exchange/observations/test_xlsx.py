"""Workbooks, read back by openpyxl."""

import io
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from tests.exchange.observations.making import ABOUT, NASTY, two, with_text
from tests.observations.making import revision

from giaoban.catalogue import load
from giaoban.exchange.observations import formats, write_observations, xlsx
from giaoban.exchange.observations.rows import HEADINGS
from giaoban.observations import Revision


def _book(*revisions: Revision) -> Any:
    out = io.BytesIO()
    write_observations(revisions, out, formats()["xlsx"], ABOUT, load())
    out.seek(0)
    return openpyxl.load_workbook(out)


def _rows(sheet: Any) -> list[tuple[object, ...]]:
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows()]


def test_the_first_sheet_says_what_it_is_and_the_second_holds_the_figures() -> None:
    book = _book(*two())
    assert book.sheetnames == ["Giới thiệu", "Số liệu"]
    assert _rows(book["Giới thiệu"])[0][0] == "Có số liệu giả định, không phản ánh thực tế."
    assert _rows(book["Giới thiệu"])[5] == ("Mô tả", "Mô tả <thử>")
    assert _rows(book["Số liệu"]) == [
        HEADINGS["vi"],
        (
            "post.revenue", "Doanh thu dịch vụ bưu chính", "10", "Tỉnh Lào Cai", "so", "2023-08", "12345678901234567.89",
            "VND", None, "A", "2023-09-05T00:00:00+00:00", "an", None, "claim", "bao-cao.txt", "1:5", "true",
        ),
        (
            "post.revenue", "Doanh thu dịch vụ bưu chính", "VN", "Việt Nam", "so", "2023-H1", -0.5,
            "VND", None, "A", "2023-09-05T00:00:00+00:00", "an", None, "claim", "bao-cao.txt", None, "true",
        ),
    ]  # fmt: skip
    assert book["Số liệu"].auto_filter.ref == "A1:Q3"


@pytest.mark.parametrize(
    ("value", "kind", "kept"),
    [
        ("123456789012345", "n", 123456789012345),
        ("1234567890123456", "s", "1234567890123456"),
        ("0.00000000000012345", "n", 0.00000000000012345),
        ("1E+3", "n", 1000),
    ],
)
def test_a_number_with_more_digits_than_excel_keeps_is_text_in_full(value: str, kind: str, kept: object) -> None:
    cell = _book(revision(value))["Số liệu"]["G2"]
    assert (cell.data_type, cell.value) == (kind, kept)


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_is_a_formula_and_it_stays_text_when_it_is_edited(text: str) -> None:
    sheet = _book(with_text(text))["Số liệu"]
    for column in ("E", "L", "M", "O", "P"):
        cell = sheet[f"{column}2"]
        assert (cell.data_type, cell.quotePrefix) == ("s", True), column
        assert cell.value.replace("_x000D_", "\r") == text
    assert sheet["G2"].value == -1


def test_no_part_has_a_time_of_its_own_so_that_a_release_has_the_same_bytes_whenever_it_is_written() -> None:
    out = io.BytesIO()
    write_observations(two(), out, formats()["xlsx"], ABOUT, load())
    assert {part.date_time for part in ZipFile(out).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_control_characters_are_left_out_and_markup_is_text() -> None:
    assert _book(with_text("a\x00b\x1f<c>&\ud800"))["Số liệu"]["L2"].value == "ab<c>&"


def test_a_full_sheet_is_followed_by_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "ROWS_A_SHEET", 2)
    book = _book(*(revision(str(number)) for number in range(5)))
    assert book.sheetnames == ["Giới thiệu", "Số liệu", "Số liệu 2", "Số liệu 3"]
    assert [[row[6] for row in _rows(sheet)[1:]] for sheet in book.worksheets[1:]] == [[0, 1], [2, 3], [4]]


def test_texts_beyond_the_shared_table_stand_in_their_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "_MOST_SHARED", 3)
    assert _rows(_book(*two())["Số liệu"])[1][10] == "2023-09-05T00:00:00+00:00"


def test_an_empty_set_is_a_workbook_with_its_headings() -> None:
    assert _rows(_book()["Số liệu"]) == [HEADINGS["vi"]]


def test_values_are_those_given() -> None:
    assert Decimal(str(_book(revision("0.1"))["Số liệu"]["G2"].value)) == Decimal("0.1")
