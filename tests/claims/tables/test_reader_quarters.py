"""Whole claims from tables laid out by offices, quarters, years and ranks (all figures invented); each was worked out by hand beforehand."""

from __future__ import annotations

from datetime import date

from tests.claims.tables.grids import claims, document, told


def test_a_row_of_units_under_the_header_and_offices_as_rows_with_changes_in_points() -> None:
    rows = """
Cơ quan, địa phương|Số hồ sơ tiếp nhận|Tỷ lệ trực tuyến|Tăng/giảm so với quý II/2022
|hồ sơ|%|điểm %
Sở Thông tin và Truyền thông|1.204|90,5|+3,2
Sở Y tế|8.310|60,0|-1,5
UBND huyện Sa Pa|15.077|x|x
Tổng số|24.591|71,3|+0,8
"""
    table = document(rows, caption="Phụ lục 2. Giải quyết thủ tục hành chính quý III/2022")
    assert (
        told(claims(table, "2022-Q3", date(2022, 10, 4)))
        == """
R3C2 1.204: Số hồ sơ tiếp nhận
  value 1204, unit count, counted hồ sơ, period 2022-Q3, area Sở Thông tin và Truyền thông
R3C3 90,5: Tỷ lệ trực tuyến
  value 90.5, unit percent, period 2022-Q3, area Sở Thông tin và Truyền thông
    absolute 3.2, direction up, basis 2022-Q2, unit percentage_point
R4C2 8.310: Số hồ sơ tiếp nhận
  value 8310, unit count, counted hồ sơ, period 2022-Q3, area Sở Y tế
R4C3 60,0: Tỷ lệ trực tuyến
  value 60, unit percent, period 2022-Q3, area Sở Y tế
    absolute 1.5, direction down, basis 2022-Q2, unit percentage_point
R5C2 15.077: Số hồ sơ tiếp nhận
  value 15077, unit count, counted hồ sơ, period 2022-Q3, area UBND huyện Sa Pa
R6C2 24.591: Số hồ sơ tiếp nhận
  value 24591, unit count, counted hồ sơ, period 2022-Q3
R6C3 71,3: Tỷ lệ trực tuyến
  value 71.3, unit percent, period 2022-Q3
    absolute 0.8, direction up, basis 2022-Q2, unit percentage_point
"""
    )


def test_quarters_over_pairs_of_a_level_and_its_growth_and_regions_as_rows() -> None:
    rows = """
Vùng|Quý I/2023||Quý II/2023|
|Số thuê bao|So với cùng kỳ (%)|Số thuê bao|So với cùng kỳ (%)
Trung du và miền núi phía Bắc|9.850|+4,1|9.920|+3,8
Tây Nguyên|4.870|-0,4|4.880|0,0
Cả nước|14.720|+2,6|14.800|+2,5
"""
    table = document(
        rows,
        caption="Thuê bao băng rộng di động theo vùng (nghìn thuê bao)",
        spans={"Vùng": (2, 1), "Quý I/2023": (1, 2), "Quý II/2023": (1, 2)},
    )
    assert (
        told(claims(table, "2023-Q2", date(2023, 7, 4)))
        == """
R3C2 9.850: Số thuê bao
  value 9850000, unit count, counted thuê bao, period 2023-Q1, area Trung du và miền núi phía Bắc
    percent 4.1, direction up, basis 2022-Q1
R3C4 9.920: Số thuê bao
  value 9920000, unit count, counted thuê bao, period 2023-Q2, area Trung du và miền núi phía Bắc
    percent 3.8, direction up, basis 2022-Q2
R4C2 4.870: Số thuê bao
  value 4870000, unit count, counted thuê bao, period 2023-Q1, area Tây Nguyên
    percent 0.4, direction down, basis 2022-Q1
R4C4 4.880: Số thuê bao
  value 4880000, unit count, counted thuê bao, period 2023-Q2, area Tây Nguyên
    percent 0, direction same, basis 2022-Q2
R5C2 14.720: Số thuê bao
  value 14720000, unit count, counted thuê bao, period 2023-Q1
    percent 2.6, direction up, basis 2022-Q1
R5C4 14.800: Số thuê bao
  value 14800000, unit count, counted thuê bao, period 2023-Q2
    percent 2.5, direction up, basis 2022-Q2
"""
    )


def test_the_later_year_may_stand_before_the_earlier_one() -> None:
    rows = """
STT|Chỉ tiêu|6 tháng đầu năm||Tăng/giảm (%)
||Năm 2024|Năm 2023|
1|Kinh phí đã giải ngân (tỷ đồng)|184,2|196,0|-6,0
"""
    table = document(
        rows, spans={"STT": (2, 1), "Chỉ tiêu": (2, 1), "6 tháng đầu năm": (1, 2), "Tăng/giảm (%)": (2, 1)}
    )
    assert (
        told(claims(table, "2024-H1", date(2024, 6, 26)))
        == """
R3C3 184,2: Kinh phí đã giải ngân
  value 184200000000, unit VND, period 2024-H1
    percent 6, direction down, basis 2023-H1, base_value 196000000000
R3C4 196,0: Kinh phí đã giải ngân
  value 196000000000, unit VND, period 2023-H1
"""
    )


def test_ranks_parts_of_a_whole_and_bounds_among_the_goals() -> None:
    rows = """
STT|Nội dung|Kết quả năm 2022|Kết quả năm 2023|Mục tiêu 2025
1|Xếp hạng Chính phủ điện tử|86/193|86/193|≤ 70
2|Xếp hạng an toàn thông tin toàn cầu|25|17|Nhóm 25
3|Số bộ, tỉnh có kho dữ liệu dùng chung|38/85|61/85|85/85
4|Tỷ lệ hồ sơ toàn trình|18,5%|30,4%|Tối thiểu 80%
"""
    assert (
        told(claims(document(rows, caption="Kết quả chuyển đổi số"), "2023", date(2024, 1, 15)))
        == """
R2C3 86/193: Xếp hạng Chính phủ điện tử
  value 86, unit rank, of 193, period 2022
R2C4 86/193: Xếp hạng Chính phủ điện tử
  value 86, unit rank, of 193, period 2023
R2C5 ≤ 70: Xếp hạng Chính phủ điện tử
  value 70, unit rank, qualifier under, period 2025, status target
R3C3 25: Xếp hạng an toàn thông tin toàn cầu
  value 25, unit rank, period 2022
R3C4 17: Xếp hạng an toàn thông tin toàn cầu
  value 17, unit rank, period 2023
R4C3 38/85: Số bộ, tỉnh có kho dữ liệu dùng chung
  value 38, unit count, counted bộ, of 85, period 2022
R4C4 61/85: Số bộ, tỉnh có kho dữ liệu dùng chung
  value 61, unit count, counted bộ, of 85, period 2023
R4C5 85/85: Số bộ, tỉnh có kho dữ liệu dùng chung
  value 85, unit count, counted bộ, of 85, period 2025, status target
R5C3 18,5%: Tỷ lệ hồ sơ toàn trình
  value 18.5, unit percent, period 2022
R5C4 30,4%: Tỷ lệ hồ sơ toàn trình
  value 30.4, unit percent, period 2023
R5C5 Tối thiểu 80%: Tỷ lệ hồ sơ toàn trình
  value 80, unit percent, qualifier over, period 2025, status target
"""
    )
