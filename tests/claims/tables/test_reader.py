"""Whole claims from whole tables."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO

from docx import Document as WordDocument
from openpyxl import Workbook
from tests.claims.tables.grids import claims, document, told

from giaoban.claims import Change, Claim, Direction
from giaoban.documents import document_from_bytes
from giaoban.figures import Unit
from giaoban.periods import parse_period


def test_each_level_of_the_usual_annex_is_a_claim_with_its_comparison_and_parts_know_their_whole() -> None:
    rows = """
STT|Chỉ tiêu|ĐVT|Kỳ báo cáo|Cùng kỳ|Tăng/giảm (%)|Kế hoạch|% kế hoạch|Ghi chú
(1)|(2)|(3)|(4)|(5)|(6)=(4)/(5)|(7)|(8)|(9)
I|BƯU CHÍNH|||||||
1|Doanh thu dịch vụ bưu chính|Tỷ đồng|4.750|4.481|6,0|58.000|8,2|Số liệu giả định
|Trong đó:|||||||
|- Dịch vụ chuyển phát|-nt-|1.200,5|1.250,0|(4,0)|||
II|VIỄN THÔNG|||||||
1|Tỷ lệ phủ sóng|%|≥ 82|80||||
"""
    assert (
        told(claims(document(rows)))
        == """
R4C4 4.750: BƯU CHÍNH, Doanh thu dịch vụ bưu chính
  value 4750000000000, unit VND, period 2023-08
    percent 6, direction up, basis 2022-08, base_value 4481000000000
R4C7 58.000: BƯU CHÍNH, Doanh thu dịch vụ bưu chính
  value 58000000000000, unit VND, period 2023, status target
R4C8 8,2: BƯU CHÍNH, Doanh thu dịch vụ bưu chính
  value 8.2, unit percent, period 2023-08
R6C4 1.200,5: BƯU CHÍNH, Doanh thu dịch vụ bưu chính, Dịch vụ chuyển phát
  value 1200500000000, unit VND, period 2023-08, part_of c1
    percent 4, direction down, basis 2022-08, base_value 1250000000000
R8C4 ≥ 82: VIỄN THÔNG, Tỷ lệ phủ sóng
  value 82, unit percent, qualifier over, period 2023-08
R8C5 80: VIỄN THÔNG, Tỷ lệ phủ sóng
  value 80, unit percent, period 2022-08
"""
    )


def test_a_change_belongs_to_the_column_of_the_time_it_names() -> None:
    rows = """
TT|Nội dung|Thực hiện|||So sánh (%)|
||Tháng 7|Ước tháng 8|Lũy kế 8 tháng|Tháng 8 so với tháng 7|8 tháng so với cùng kỳ
1|Doanh thu viễn thông|11.000|11.500|90.000|104,5|98
"""
    assert (
        told(
            claims(
                document(
                    rows,
                    caption="Bảng 1. Kết quả tháng 8/2023 (ĐVT: tỷ đồng)",
                    spans={"TT": (2, 1), "Nội dung": (2, 1), "Thực hiện": (1, 3), "So sánh (%)": (1, 2)},
                )
            )
        )
        == """
R3C3 11.000: Doanh thu viễn thông
  value 11000000000000, unit VND, period 2023-07
R3C4 11.500: Doanh thu viễn thông
  value 11500000000000, unit VND, qualifier estimate, period 2023-08
    times 1.045, direction up, basis 2023-07, base_value 11000000000000
R3C5 90.000: Doanh thu viễn thông
  value 90000000000000, unit VND, period 2023-01/2023-08
    times 0.98, direction down, basis 2022-01/2022-08
"""
    )


def test_rows_of_provinces_are_areas_and_their_total_is_of_the_whole() -> None:
    rows = """
Tỉnh, thành phố|Doanh thu (tỷ đồng)|Số thuê bao|Tăng trưởng (%)
Hà Nội|1.234,5|2.345.678|12,3
Huyện Sa Pa|4,5|678|0
Tổng cộng|1.239,0|2.346.356|
"""
    assert (
        told(claims(document(rows, caption="Bảng 2. Viễn thông năm 2022")))
        == """
R2C2 1.234,5: Doanh thu
  value 1234500000000, unit VND, period 2022, area Hà Nội
R2C3 2.345.678: Số thuê bao
  value 2345678, unit count, counted thuê bao, period 2022, area Hà Nội
    percent 12.3, direction up
R3C2 4,5: Doanh thu
  value 4500000000, unit VND, period 2022, area Huyện Sa Pa
R3C3 678: Số thuê bao
  value 678, unit count, counted thuê bao, period 2022, area Huyện Sa Pa
    percent 0, direction same
R4C2 1.239,0: Doanh thu
  value 1239000000000, unit VND, period 2022
R4C3 2.346.356: Số thuê bao
  value 2346356, unit count, counted thuê bao, period 2022
"""
    )


def test_rows_of_months_under_columns_of_years_and_commas_that_group_thousands() -> None:
    rows = """
Tháng|2021|2022
Tháng 1|1,234|12,345
"""
    assert (
        told(claims(document(rows, caption="Số doanh nghiệp công nghệ số (doanh nghiệp)")))
        == """
R2C2 1,234: Số doanh nghiệp công nghệ số
  value 1234, unit count, counted doanh nghiệp, period 2021-01
R2C3 12,345: Số doanh nghiệp công nghệ số
  value 12345, unit count, counted doanh nghiệp, period 2022-01
"""
    )


def test_differences_percentages_and_indexes_are_changes_from_the_column_before() -> None:
    rows = """
Chỉ tiêu|ĐVT|Năm 2021|Năm 2022|Tăng/giảm||
||||Tuyệt đối|%|Năm trước = 100
Doanh thu|tỷ đồng|100|110|10|10%|110
Trong đó: Bưu chính|″|40|38|-2|-5%|95
"""
    assert (
        told(claims(document(rows, spans={"Tăng/giảm": (1, 2)})))
        == """
R3C3 100: Doanh thu
  value 100000000000, unit VND, period 2021
R3C4 110: Doanh thu
  value 110000000000, unit VND, period 2022
    absolute 10000000000, direction up, basis 2021, base_value 100000000000
    percent 10, direction up, basis 2021, base_value 100000000000
    times 1.1, direction up, basis 2021, base_value 100000000000
R4C3 40: Doanh thu, Bưu chính
  value 40000000000, unit VND, period 2021, part_of c1
R4C4 38: Doanh thu, Bưu chính
  value 38000000000, unit VND, period 2022, part_of c2
    absolute 2000000000, direction down, basis 2021, base_value 40000000000
    percent 5, direction down, basis 2021, base_value 40000000000
    times 0.95, direction down, basis 2021, base_value 40000000000
"""
    )


def test_a_stock_among_running_totals_is_of_its_month() -> None:
    rows = """
Chỉ tiêu|Đơn vị tính|Lũy kế từ đầu năm
Doanh thu|tỷ đồng|40
Thuê bao đến cuối tháng 8|nghìn thuê bao|12
"""
    assert (
        told(claims(document(rows)))
        == """
R2C3 40: Doanh thu
  value 40000000000, unit VND, period 2023-01/2023-08
R3C3 12: Thuê bao đến cuối tháng 8
  value 12000, unit count, counted thuê bao, period 2023-08
"""
    )


def test_a_cell_may_bring_its_own_unit_and_dates_are_no_figures() -> None:
    rows = """
Nội dung|Số liệu
Số thuê bao di động|125,5 triệu
Xếp hạng|46/181
Số cơ quan|19/22 bộ
Ngày|30/9/2023
"""
    assert (
        told(claims(document(rows)))
        == """
R2C2 125,5 triệu: Số thuê bao di động
  value 125500000, unit count, counted thuê bao, period 2023-08
R3C2 46/181: Xếp hạng
  value 46, unit rank, of 181, period 2023-08
R4C2 19/22 bộ: Số cơ quan
  value 19, unit count, counted bộ, of 22, period 2023-08
"""
    )


def test_a_workbook_with_merged_headers_and_figures_shown_as_percentages_is_read_by_address() -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Phụ lục 1"
    for row in (
        ["PHỤ LỤC: KẾT QUẢ THÁNG 8/2023 (số liệu giả định)"],
        ["Đơn vị tính: tỷ đồng"],
        ["STT", "Chỉ tiêu", "Thực hiện", None, None, "So sánh (%)", None, "Ghi chú"],
        [None, None, "Tháng 7", "Tháng 8", "Lũy kế 8 tháng", "Tháng trước", "Kế hoạch năm", None],
        ["A", "B", 1, 2, 3, "4=2/1", 5, 6],
        [1, "Doanh thu bưu chính", 4200.5, 4410.5, 34000, 1.05, 0.618, "ước"],
        [None, "Trong đó: quốc tế", 200, 190, 1500, 0.95, None, None],
    ):
        sheet.append(row)
    for merged in ("A1:H1", "A3:A4", "B3:B4", "C3:E3", "F3:G3", "H3:H4"):
        sheet.merge_cells(merged)
    for number in (6, 7):
        for column, shown in zip("CDEFG", ["#,##0.0"] * 3 + ["0.0%"] * 2, strict=True):
            sheet[f"{column}{number}"].number_format = shown
    data = BytesIO()
    book.save(data)
    assert (
        told(claims(document_from_bytes(data.getvalue(), "phu-luc.xlsx")))
        == """
C6 4.200,5: Doanh thu bưu chính
  value 4200500000000, unit VND, period 2023-07
D6 4.410,5: Doanh thu bưu chính
  value 4410500000000, unit VND, period 2023-08
    times 1.05, direction up, basis 2023-07, base_value 4200500000000
E6 34.000,0: Doanh thu bưu chính
  value 34000000000000, unit VND, period 2023-01/2023-08
G6 61,8%: Doanh thu bưu chính
  value 61.8, unit percent, period 2023-01/2023-08
C7 200,0: Doanh thu bưu chính, quốc tế
  value 200000000000, unit VND, period 2023-07, part_of c1
D7 190,0: Doanh thu bưu chính, quốc tế
  value 190000000000, unit VND, period 2023-08, part_of c2
    times 0.95, direction down, basis 2023-07, base_value 200000000000
E7 1.500,0: Doanh thu bưu chính, quốc tế
  value 1500000000000, unit VND, period 2023-01/2023-08, part_of c3
"""
    )


def test_a_table_of_a_word_file_takes_its_unit_from_the_caption() -> None:
    word = WordDocument()
    word.add_paragraph("Báo cáo tháng 8 năm 2023 (số liệu giả định)")
    word.add_paragraph("Bảng 1. Thuê bao theo địa phương (ĐVT: nghìn thuê bao)")
    rows = (
        ("Địa phương", "Băng rộng cố định", "", "Ghi chú"),
        ("", "31/8/2022", "31/8/2023", ""),
        ("Hà Nội", "2.100,5", "2.205,5", ""),
        ("Tổng cộng", "2.100,5", "2.205,5", ""),
    )
    table = word.add_table(4, 4)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    data = BytesIO()
    word.save(data)
    assert (
        told(claims(document_from_bytes(data.getvalue(), "bang.docx")))
        == """
R3C2 2.100,5: Băng rộng cố định
  value 2100500, unit count, counted thuê bao, period 2022-08-31, area Hà Nội
R3C3 2.205,5: Băng rộng cố định
  value 2205500, unit count, counted thuê bao, period 2023-08-31, area Hà Nội
R4C2 2.100,5: Băng rộng cố định
  value 2100500, unit count, counted thuê bao, period 2022-08-31
R4C3 2.205,5: Băng rộng cố định
  value 2205500, unit count, counted thuê bao, period 2023-08-31
"""
    )


def test_a_claim_carries_the_spans_of_its_cell_and_of_its_change() -> None:
    read = document("Chỉ tiêu|Tháng 8/2023|So với tháng 7 (%)\nDoanh thu bưu chính (tỷ đồng)|4.750|+1,5")
    (claim,) = claims(read)
    start = read.text.index("4.750")
    end = read.text.index("+1,5")
    assert claim == Claim(
        id="c1",
        document="bang.docx",
        start=start,
        end=start + 5,
        quote="4.750",
        subject="Doanh thu bưu chính",
        value=Decimal("4750000000000"),
        unit=Unit.VND,
        period=parse_period("2023-08"),
        changes=(Change(Direction.UP, end, end + 4, percent=Decimal("1.5"), basis=parse_period("2023-07")),),
        indicator="post.revenue",
        confidence=claim.confidence,
        link_words=("Doanh thu", "bưu chính"),
        low=Decimal("4749500000000"),
        high=Decimal("4750500000000"),
        rule=("table cell", "level column"),
        figure=(start, start + 5),
        cell="R2C2",
    )
