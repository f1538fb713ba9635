"""Whole claims from tables laid out in further ways (all figures invented); each was worked out by hand beforehand."""

from __future__ import annotations

from datetime import date

from tests.claims.tables.grids import claims, document, told


def test_months_under_a_quarter_and_under_the_same_quarter_a_year_before_with_dashes_and_a_footnote() -> None:
    rows = """
STT|Loại bưu gửi|Quý III/2023|||Cùng kỳ năm trước||
||Tháng 7|Tháng 8|Tháng 9|Tháng 7|Tháng 8|Tháng 9
1|Bưu gửi trong nước|152.400|158.900|-|131.000|140.250|149.700
2|Bưu gửi quốc tế (*)|3.120|…|3.480|2.900|2.875|3.010
|Tổng số|155.520|158.900|3.480|133.900|143.125|152.710
(*) Không gồm 25 bưu gửi quá cảnh|||||||
"""
    table = document(
        rows,
        caption="Bảng 3. Sản lượng bưu gửi quý III năm 2023 (Đơn vị: nghìn bưu gửi)",
        spans={"STT": (2, 1), "Loại bưu gửi": (2, 1), "Quý III/2023": (1, 3), "Cùng kỳ năm trước": (1, 3)},
    )
    assert (
        told(claims(table, "2023-Q3", date(2023, 10, 4)))
        == """
R3C3 152.400: Bưu gửi trong nước
  value 152400000, unit count, counted bưu gửi, period 2023-07
R3C4 158.900: Bưu gửi trong nước
  value 158900000, unit count, counted bưu gửi, period 2023-08
R3C6 131.000: Bưu gửi trong nước
  value 131000000, unit count, counted bưu gửi, period 2022-07
R3C7 140.250: Bưu gửi trong nước
  value 140250000, unit count, counted bưu gửi, period 2022-08
R3C8 149.700: Bưu gửi trong nước
  value 149700000, unit count, counted bưu gửi, period 2022-09
R4C3 3.120: Bưu gửi quốc tế
  value 3120000, unit count, counted bưu gửi, period 2023-07
R4C5 3.480: Bưu gửi quốc tế
  value 3480000, unit count, counted bưu gửi, period 2023-09
R4C6 2.900: Bưu gửi quốc tế
  value 2900000, unit count, counted bưu gửi, period 2022-07
R4C7 2.875: Bưu gửi quốc tế
  value 2875000, unit count, counted bưu gửi, period 2022-08
R4C8 3.010: Bưu gửi quốc tế
  value 3010000, unit count, counted bưu gửi, period 2022-09
R5C3 155.520: Sản lượng bưu gửi quý III năm 2023
  value 155520000, unit count, counted bưu gửi, period 2023-07
R5C4 158.900: Sản lượng bưu gửi quý III năm 2023
  value 158900000, unit count, counted bưu gửi, period 2023-08
R5C5 3.480: Sản lượng bưu gửi quý III năm 2023
  value 3480000, unit count, counted bưu gửi, period 2023-09
R5C6 133.900: Sản lượng bưu gửi quý III năm 2023
  value 133900000, unit count, counted bưu gửi, period 2022-07
R5C7 143.125: Sản lượng bưu gửi quý III năm 2023
  value 143125000, unit count, counted bưu gửi, period 2022-08
R5C8 152.710: Sản lượng bưu gửi quý III năm 2023
  value 152710000, unit count, counted bưu gửi, period 2022-09
"""
    )


def test_provinces_under_a_total_with_the_budget_first_and_percentages_of_it_and_of_the_year_before() -> None:
    rows = """
Tỉnh/thành phố|Dự toán năm 2024|Thực hiện 9 tháng|% thực hiện so với|
|||Dự toán|Cùng kỳ
Cả nước|5.600|4.256,8|76,0|108,4
Hà Nội|1.850|1.480|80,0|112,3
Đồng Tháp|96|57,6|60,0|94,5
"""
    table = document(
        rows,
        caption="Biểu 05. Thu ngân sách từ dịch vụ viễn thông (tỷ đồng)",
        spans={
            "Tỉnh/thành phố": (2, 1), "Dự toán năm 2024": (2, 1), "Thực hiện 9 tháng": (2, 1),
            "% thực hiện so với": (1, 2),
        },
    )  # fmt: skip
    assert (
        told(claims(table, "2024-01/2024-09", date(2024, 10, 3)))
        == """
R3C2 5.600: Thu ngân sách từ dịch vụ viễn thông
  value 5600000000000, unit VND, period 2024, status target
R3C3 4.256,8: Thu ngân sách từ dịch vụ viễn thông
  value 4256800000000, unit VND, period 2024-01/2024-09
    times 1.084, direction up, basis 2023-01/2023-09
R3C4 76,0: Thu ngân sách từ dịch vụ viễn thông
  value 76, unit percent, period 2024-01/2024-09
R4C2 1.850: Thu ngân sách từ dịch vụ viễn thông
  value 1850000000000, unit VND, period 2024, area Hà Nội, status target
R4C3 1.480: Thu ngân sách từ dịch vụ viễn thông
  value 1480000000000, unit VND, period 2024-01/2024-09, area Hà Nội
    times 1.123, direction up, basis 2023-01/2023-09
R4C4 80,0: Thu ngân sách từ dịch vụ viễn thông
  value 80, unit percent, period 2024-01/2024-09, area Hà Nội
R5C2 96: Thu ngân sách từ dịch vụ viễn thông
  value 96000000000, unit VND, period 2024, area Đồng Tháp, status target
R5C3 57,6: Thu ngân sách từ dịch vụ viễn thông
  value 57600000000, unit VND, period 2024-01/2024-09, area Đồng Tháp
    times 0.945, direction down, basis 2023-01/2023-09
R5C4 60,0: Thu ngân sách từ dịch vụ viễn thông
  value 60, unit percent, period 2024-01/2024-09, area Đồng Tháp
"""
    )


def test_a_deficit_in_brackets_and_its_change_in_amount_and_in_percent() -> None:
    rows = """
Chỉ tiêu|Năm 2021|Năm 2022|Tăng (+), giảm (-)|
|||Giá trị|Tỷ lệ (%)
Xuất khẩu|1.250,4|1.500,5|250,1|20,0
Nhập khẩu|1.310,0|1.441,0|131,0|10,0
Cán cân thương mại|(59,6)|59,5|119,1|
"""
    table = document(
        rows,
        caption="Thương mại điện tử xuyên biên giới. Đơn vị tính: triệu USD",
        spans={
            "Chỉ tiêu": (2, 1), "Năm 2021": (2, 1), "Năm 2022": (2, 1), "Tăng (+), giảm (-)": (1, 2),
        },
    )  # fmt: skip
    assert (
        told(claims(table, "2022", date(2023, 1, 10)))
        == """
R3C2 1.250,4: Xuất khẩu
  value 1250400000, unit USD, period 2021
R3C3 1.500,5: Xuất khẩu
  value 1500500000, unit USD, period 2022
    absolute 250100000, direction up, basis 2021, base_value 1250400000
    percent 20, direction up, basis 2021, base_value 1250400000
R4C2 1.310,0: Nhập khẩu
  value 1310000000, unit USD, period 2021
R4C3 1.441,0: Nhập khẩu
  value 1441000000, unit USD, period 2022
    absolute 131000000, direction up, basis 2021, base_value 1310000000
    percent 10, direction up, basis 2021, base_value 1310000000
R5C2 (59,6): Cán cân thương mại
  value -59600000, unit USD, period 2021
R5C3 59,5: Cán cân thương mại
  value 59500000, unit USD, period 2022
    absolute 119100000, direction up, basis 2021, base_value -59600000
"""
    )


def test_plans_estimates_running_totals_and_shares_of_the_plan_with_commas_between_thousands() -> None:
    rows = """
TT|Chỉ tiêu|Đơn vị|KH 2025|Ước TH tháng 6/2025|Lũy kế TH 6 tháng|Tỷ lệ % TH/KH
1|Thuê bao băng rộng cố định phát triển mới|thuê bao|1,200,000|98,500|612,000|51.0
2|Doanh thu dịch vụ|triệu đồng|2,450,500|210,400|1,227,700.5|50.1
3|Trạm 5G lắp đặt mới|trạm|3,000|—|1,350|45.0
Ghi chú: số liệu giả định đến ngày 25/6/2025||||||
"""
    table = document(rows, caption="Tình hình thực hiện chỉ tiêu phát triển mạng lưới")
    assert (
        told(claims(table, "2025-06", date(2025, 6, 28)))
        == """
R2C4 1,200,000: Thuê bao băng rộng cố định phát triển mới
  value 1200000, unit count, counted thuê bao, period 2025, status target
R2C5 98,500: Thuê bao băng rộng cố định phát triển mới
  value 98500, unit count, counted thuê bao, qualifier estimate, period 2025-06
R2C6 612,000: Thuê bao băng rộng cố định phát triển mới
  value 612000, unit count, counted thuê bao, period 2025-H1
R2C7 51.0: Thuê bao băng rộng cố định phát triển mới
  value 51, unit percent, period 2025-H1
R3C4 2,450,500: Doanh thu dịch vụ
  value 2450500000000, unit VND, period 2025, status target
R3C5 210,400: Doanh thu dịch vụ
  value 210400000000, unit VND, qualifier estimate, period 2025-06
R3C6 1,227,700.5: Doanh thu dịch vụ
  value 1227700500000, unit VND, period 2025-H1
R3C7 50.1: Doanh thu dịch vụ
  value 50.1, unit percent, period 2025-H1
R4C4 3,000: Trạm 5G lắp đặt mới
  value 3000, unit count, counted trạm, period 2025, status target
R4C6 1,350: Trạm 5G lắp đặt mới
  value 1350, unit count, counted trạm, period 2025-H1
R4C7 45.0: Trạm 5G lắp đặt mới
  value 45, unit percent, period 2025-H1
"""
    )


def test_years_side_by_side_with_indexes_of_one_year_over_the_other_and_units_in_the_labels() -> None:
    rows = """
Chỉ tiêu|2021|2022|Sơ bộ 2023|So sánh (%)|
||||2022/2021|2023/2022
Số doanh nghiệp công nghệ số (doanh nghiệp)|64.000|70.000|73.500|109,4|105,0
Doanh thu (nghìn tỷ đồng)|3.462|3.893|3.500|112,4|89,9
Tỷ trọng kinh tế số trong GRDP (%)|11,9|14,3|16,5|…|…
"""
    table = document(
        rows,
        caption="Một số chỉ tiêu chủ yếu",
        spans={"Chỉ tiêu": (2, 1), "2021": (2, 1), "2022": (2, 1), "Sơ bộ 2023": (2, 1), "So sánh (%)": (1, 2)},
    )
    assert (
        told(claims(table, "2023", date(2024, 2, 1)))
        == """
R3C2 64.000: Số doanh nghiệp công nghệ số
  value 64000, unit count, counted doanh nghiệp, period 2021
R3C3 70.000: Số doanh nghiệp công nghệ số
  value 70000, unit count, counted doanh nghiệp, period 2022
    times 1.094, direction up, basis 2021, base_value 64000
R3C4 73.500: Số doanh nghiệp công nghệ số
  value 73500, unit count, counted doanh nghiệp, qualifier estimate, period 2023
    times 1.05, direction up, basis 2022, base_value 70000
R4C2 3.462: Doanh thu
  value 3462000000000000, unit VND, period 2021
R4C3 3.893: Doanh thu
  value 3893000000000000, unit VND, period 2022
    times 1.124, direction up, basis 2021, base_value 3462000000000000
R4C4 3.500: Doanh thu
  value 3500000000000000, unit VND, qualifier estimate, period 2023
    times 0.899, direction down, basis 2022, base_value 3893000000000000
R5C2 11,9: Tỷ trọng kinh tế số trong GRDP
  value 11.9, unit percent, period 2021
R5C3 14,3: Tỷ trọng kinh tế số trong GRDP
  value 14.3, unit percent, period 2022
R5C4 16,5: Tỷ trọng kinh tế số trong GRDP
  value 16.5, unit percent, qualifier estimate, period 2023
"""
    )


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
