"""Figures that belong to another whole, another noun or another role than the figure nearest to them."""

import pytest
from tests.checks.making import told

from giaoban.checks import Verdict


def test_a_percentage_of_an_area_is_no_attainment_of_the_plan_told_before() -> None:
    text = (
        "Gieo trồng 24.600 ha, đạt 82,0% kế hoạch năm (30.000 ha); đã thu hoạch 17.220 ha, bằng 70,0% diện tích gieo "
        "trồng."
    )
    assert told(text, "plan") == [("holds", "24.600 ha trên kế hoạch 30.000 ha là 82%, khớp với 82%.")]


def test_what_stands_in_brackets_behind_a_part_is_no_part_of_the_list() -> None:
    text = "Tổng đàn 12.400 con, gồm: bò 3.150 con (có 870 con bò sữa), trâu 250 con, heo {} con và dê 1.000 con."
    assert told(text.format("8.000"), "sum", Verdict.ERROR) == []
    assert told(text.format("8.900"), "sum", Verdict.ERROR) == [
        ("error", "3.150 con + 250 con + 8.900 con + 1.000 con = 13.300 con, không khớp với tổng 12.400 con.")
    ]


def test_a_number_in_brackets_behind_a_change_is_its_base_where_that_fits() -> None:
    text = (
        "Tổng đàn 12.400 con, gồm bò 3.150 con, heo 9.250 con. So với cùng kỳ, đàn heo tăng 5,7% (cùng kỳ 8.750 con), đàn "
        "bò giảm 4,5% (3.300 con)."
    )
    assert told(text, "growth", Verdict.ERROR) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Có 530 hợp tác xã. Năm trước là 500 hợp tác xã, nghĩa là thêm 30 hợp tác xã, tăng 6,0%.", []),
        (
            "Có 530 hợp tác xã. Năm trước là 500 hợp tác xã, nghĩa là thêm 30 hợp tác xã, tăng 9,0%.",
            ["Đạt 530 hợp tác xã sau khi tăng 30 hợp tác xã là tăng 6%, không phải tăng 9,0%."],
        ),
    ],
)
def test_the_rate_of_what_was_added_is_of_the_level_before(text: str, verdict: list[str]) -> None:
    assert [message for _, message in told(text, "growth", Verdict.ERROR)] == verdict


def test_what_was_added_to_something_else_says_nothing_of_the_level() -> None:
    text = "Toàn tỉnh có 126 hợp tác xã. Trong quý thêm 3 hợp tác xã kiểu mới, tăng 4,5%."
    assert told(text, "growth", Verdict.ERROR) == []


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("282", []),
        ("228", ["3 sản phẩm + 122 sản phẩm + 228 sản phẩm = 353 sản phẩm, không khớp với tổng 407 sản phẩm."]),
    ],
)
def test_stars_name_the_parts_of_a_list(last: str, found: list[str]) -> None:
    text = f"Có 407 sản phẩm, phân hạng: 5 sao 3 sản phẩm, 4 sao 122 sản phẩm, 3 sao {last} sản phẩm."
    assert [message for _, message in told(text, "sum", Verdict.ERROR)] == found


@pytest.mark.parametrize(
    ("rate", "found"),
    [("62,5%", []), ("6,25%", ["750 ca trên 1.200 ca sốt xuất là 62,5%, không phải 6,25%."])],
)
def test_a_share_of_those_taken_ill_is_of_the_cases_told(rate: str, found: list[str]) -> None:
    text = f"Ghi nhận 1.200 ca sốt xuất huyết. Trẻ dưới 15 tuổi là 750 ca, chiếm {rate} số mắc."
    assert [message for _, message in told(text, "share", Verdict.ERROR)] == found
