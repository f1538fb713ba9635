"""What most rows or columns of a table bear out, all must; the figures are invented."""

from pathlib import Path

import giaoban
from giaoban.checks import check

_ANNEX = """date: 2023-07-05
Phụ lục. Một số chỉ tiêu 6 tháng đầu năm 2023

| TT | Chỉ tiêu | Đơn vị | 6 tháng năm 2023 | 6 tháng năm 2022 | Tăng/giảm (%) | Kế hoạch năm 2023 | Đạt so kế hoạch (%) |
|---|---|---|---:|---:|---:|---:|---:|
| 1 | Tổng doanh thu | tỷ đồng | 3.150 | 2.900 | 8,6 | 6.400 | 49,2 |
| 1.1 | Viễn thông | tỷ đồng | 2.600 | 2.450 | 6,1 | 5.200 | 50,0 |
| 1.2 | Bưu chính | tỷ đồng | 550 | 450 | 22,2 | 1.200 | 45,8 |
| 2 | Sản lượng bưu gửi | nghìn bưu gửi | 6.120 | 5.180 | 18,1 | 12.500 | 49,0 |
"""

_MONTHS = """date: 2024-04-05
Bảng 2. Số hồ sơ tiếp nhận quý I năm 2024 (ĐVT: hồ sơ)

| Địa bàn | Tháng 1 | Tháng 2 | Tháng 3 | Quý I |
|---|---|---|---|---|
| Toàn tỉnh | 1.860 | 1.420 | 2.130 | 5.410 |
| Huyện A | 640 | 480 | 705 | 1.825 |
| Huyện B | 510 | 395 | 610 | 1.515 |
| Thị xã C | 710 | 545 | 815 | 2.070 |
"""


def _errors(folder: Path, text: str) -> list[tuple[str, str, str]]:
    file = folder / "phu-luc.md"
    file.write_text(text, "utf-8")
    return [
        (finding.check, finding.message_vi, finding.message_en)
        for finding in check([giaoban.read(file)])
        if finding.verdict.value == "error"
    ]


def test_a_table_that_adds_up_has_no_error(tmp_path: Path) -> None:
    assert _errors(tmp_path, _ANNEX) == []
    assert _errors(tmp_path, _MONTHS) == []


def test_a_rate_that_its_row_does_not_give_is_an_error(tmp_path: Path) -> None:
    assert _errors(tmp_path, _ANNEX.replace("| 18,1 |", "| 11,8 |")) == [
        (
            "growth",
            "Dòng “Sản lượng bưu gửi”: 6.120 so với 5.180 thay đổi 18,15%, không phải 11,8; "
            "3 chỗ khác trong bảng tính đúng như vậy.",
            "Row “Sản lượng bưu gửi”: 6,120 against 5,180 is a change of 18.15%, not 11.8; "
            "3 other places of the table are reckoned so.",
        )
    ]


def test_a_percentage_of_a_plan_is_held_against_the_other_rows(tmp_path: Path) -> None:
    errors = _errors(tmp_path, _ANNEX.replace("| 49,0 |", "| 94,0 |"))
    assert (
        "plan",
        "Dòng “Sản lượng bưu gửi”: 6.120 : 12.500 × 100 = 48,96, không phải 94; 3 chỗ khác trong bảng tính đúng như vậy.",
        "Row “Sản lượng bưu gửi”: 6,120 : 12,500 × 100 = 48.96, not 94; 3 other places of the table are reckoned so.",
    ) in errors


def test_a_month_that_breaks_its_row_and_its_column_is_found_in_both(tmp_path: Path) -> None:
    assert _errors(tmp_path, _MONTHS.replace("| 480 |", "| 840 |")) == [
        (
            "sum",
            "Dòng “Toàn tỉnh”: 840 + 395 + 545 = 1.780, không phải 1.420; 3 chỗ khác trong bảng tính đúng như vậy.",
            "Row “Toàn tỉnh”: 840 + 395 + 545 = 1,780, not 1,420; 3 other places of the table are reckoned so.",
        ),
        (
            "sum",
            "Dòng “Huyện A”: 640 + 840 + 705 = 2.185, không phải 1.825; 3 chỗ khác trong bảng tính đúng như vậy.",
            "Row “Huyện A”: 640 + 840 + 705 = 2,185, not 1,825; 3 other places of the table are reckoned so.",
        ),
    ]


def test_rows_that_need_not_add_up_are_left_alone(tmp_path: Path) -> None:
    at_a_time = """date: 2024-04-05
Bảng 3. Số thuê bao có đến cuối tháng (ĐVT: thuê bao)

| Địa bàn | Tháng 1 | Tháng 2 | Tháng 3 |
|---|---|---|---|
| Huyện A | 6.400 | 6.480 | 6.705 |
| Huyện B | 5.100 | 5.195 | 5.210 |
| Thị xã C | 7.100 | 7.145 | 7.315 |
"""
    assert _errors(tmp_path, at_a_time) == []
