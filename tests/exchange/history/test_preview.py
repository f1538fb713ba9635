"""Old workbooks in; every figure is invented."""

import io
from datetime import date
from decimal import Decimal

import openpyxl
import pytest
from tests.observations.making import at

from giaoban.catalogue import load
from giaoban.documents.unreadable import UnreadableDocument
from giaoban.exchange.history import (
    Across,
    BadMapping,
    ColumnMapping,
    ImportRow,
    Known,
    Notation,
    Preview,
    Refusal,
    preview,
    read_sheet,
    revisions_of,
    sheet_names,
)
from giaoban.observations import NoHistory, Source, Stored, Vintage
from giaoban.periods import parse_period

CATALOGUE = load()
WIDE = ColumnMapping(
    sheet="Doanh thu", header_row=2, area="A", fixed_indicator="post.revenue", across=Across.PERIODS,
    first_column="B", notation=Notation.VIETNAMESE, factor=Decimal(1000000000),
)  # fmt: skip
VINTAGE = Vintage(at("2026-01-05"), "an", "Nhập số liệu các năm trước")


def _workbook(*rows: tuple[object, ...], sheet: str = "Doanh thu") -> bytes:
    book = openpyxl.Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _preview(data: bytes, mapping: ColumnMapping, source: Source | None = None) -> Preview:
    return preview(read_sheet(data, "cu.xlsx", mapping.sheet), mapping, CATALOGUE, source or NoHistory())


OLD = _workbook(
    ("Doanh thu bưu chính (tỷ đồng)",),
    ("Tỉnh", "Quý I/2020", date(2020, 4, 30), "ghi chú"),
    ("Lào Cai", "12,5", 4, None),
    ("TP. Hồ Chí Minh", "...", "4,25", None),
    ("Atlantis", 1, None, None),
    ("Lào Cai", 99, None, "xem lại"),
)


def _row(place: str, area: str, period: str, value: str, known: Known = Known.NEW, before: str | None = None) -> ImportRow:
    return ImportRow(
        place, "post.revenue", area, parse_period(period), Decimal(value), known, None if before is None else Decimal(before)
    )


def test_a_wide_sheet_is_read_and_what_is_refused_says_where_why_and_what_to_do() -> None:
    assert _preview(OLD, WIDE) == Preview(
        (
            _row("Doanh thu!B3", "10", "2020-Q1", "12500000000"),
            _row("Doanh thu!C3", "10", "2020-04", "4000000000"),
            _row("Doanh thu!C4", "79", "2020-04", "4250000000"),
        ),
        (
            Refusal(
                "Doanh thu!B5", "1", "'Atlantis' không phải là địa bàn trong danh mục; hãy sửa tên hoặc ghi mã",
                "'Atlantis' is no area of the catalogue; mend the name or write the code",
            ),
            Refusal(
                "Doanh thu!B6", "99",
                "đã có giá trị khác cho cùng chỉ tiêu, địa bàn và kỳ ở Doanh thu!B3; hãy xóa một trong hai",
                "Doanh thu!B3 has another value for the same indicator, area and period; delete one of the two",
            ),
            Refusal(
                "Doanh thu!D6", "xem lại", "'xem lại' không phải là số; hãy sửa ô hoặc để trống nếu không có số liệu",
                "'xem lại' is not a number; mend the cell, or leave it empty where there is no figure",
            ),
        ),
        empty=1,
    )  # fmt: skip


def test_the_same_workbook_again_brings_nothing() -> None:
    stored = list(revisions_of(_preview(OLD, WIDE), "cu.xlsx", "mic_post", VINTAGE, CATALOGUE))
    assert [(each.area, each.value, each.provenance.place) for each in stored] == [
        ("10", Decimal("12500000000"), "Doanh thu!B3"),
        ("10", Decimal("4000000000"), "Doanh thu!C3"),
        ("79", Decimal("4250000000"), "Doanh thu!C4"),
    ]
    again = _preview(OLD, WIDE, Stored(stored))
    assert [again.count(known) for known in (Known.NEW, Known.SAME, Known.CHANGED)] == [0, 3, 0]
    assert list(revisions_of(again, "cu.xlsx", "mic_post", VINTAGE, CATALOGUE)) == []


def test_a_changed_figure_is_shown_beside_the_stored_one() -> None:
    stored = list(revisions_of(_preview(OLD, WIDE), "cu.xlsx", "mic_post", VINTAGE, CATALOGUE))
    changed = _workbook(("",), ("Tỉnh", "Quý I/2020"), ("Lào Cai", 13))
    assert _preview(changed, WIDE, Stored(stored)).rows == (
        _row("Doanh thu!B3", "10", "2020-Q1", "13000000000", Known.CHANGED, "12500000000"),
    )


def test_a_long_sheet_names_indicator_area_and_period_in_each_row() -> None:
    mapping = ColumnMapping(indicator="A", area="B", period="C", value="D")
    data = _workbook(
        ("Chỉ tiêu", "Địa bàn", "Kỳ", "Giá trị"),
        ("Số thuê bao 5G", "cả nước", "T8/2024", 1000),
        ("telecom.subscribers_5g", "VN", "tháng tám", 1000),
        ("telecom.subscribers_5g", "VN", "2024-09", None),
    )
    found = _preview(data, mapping)
    assert [(row.place, row.indicator, str(row.period), row.value) for row in found.rows] == [
        ("D2", "telecom.subscribers_5g", "2024-08", Decimal(1000))
    ]
    assert ([each.place for each in found.refused], found.empty) == (["D3"], 1)


def test_areas_or_indicators_may_stand_in_the_headings() -> None:
    areas = ColumnMapping(period="A", fixed_indicator="post.revenue", across=Across.AREAS, first_column="B", last_column="C")
    data = _workbook(("Kỳ", "Hà Nội", "Đà Nẵng", "Cả nước"), ("Quý I/2020", 1, 2, 3))
    assert [(row.area, row.value) for row in _preview(data, areas).rows] == [("01", Decimal(1)), ("48", Decimal(2))]
    indicators = ColumnMapping(period="A", fixed_area="VN", across=Across.INDICATORS, first_column="B")
    data = _workbook(("Kỳ", "Số thuê bao 4G", "Số thuê bao 5G"), ("01/2020", 1, 2))
    assert [row.indicator for row in _preview(data, indicators).rows] == ["telecom.subscribers_4g", "telecom.subscribers_5g"]


def test_a_percentage_of_excel_is_read_as_people_see_it() -> None:
    book = openpyxl.Workbook()
    book.active.append(("Kỳ", "IPv6"))
    book.active.append(("01/2024", 0.455))
    book.active["B2"].number_format = "0.0%"
    out = io.BytesIO()
    book.save(out)
    mapping = ColumnMapping(period="A", value="B", fixed_area="VN", fixed_indicator="telecom.ipv6_share")
    assert [row.value for row in _preview(out.getvalue(), mapping).rows] == [Decimal("45.5")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_file_is_read_too(delimiter: str) -> None:
    lines = (("area", "period", "value"), ("Lào Cai", "2020", "5"))
    data = "\ufeff" + "\r\n".join(delimiter.join(line) for line in lines)
    mapping = ColumnMapping(area="A", period="B", value="C", fixed_indicator="post.revenue")
    assert _preview(data.encode(), mapping).rows == (_row("C2", "10", "2020", "5"),)


def test_a_sheet_that_is_not_there_is_told_with_those_that_are() -> None:
    assert sheet_names(OLD, "cu.xlsx") == ["Doanh thu"]
    with pytest.raises(BadMapping) as told:
        list(read_sheet(OLD, "cu.xlsx", "Khác"))
    assert told.value.message_en == "cu.xlsx: there is no sheet 'Khác'; the sheets are Doanh thu"


def test_a_damaged_workbook_is_told() -> None:
    with pytest.raises(UnreadableDocument, match=r"cu\.xlsx"):
        list(read_sheet(OLD[:500], "cu.xlsx"))
