import pytest
from tests.checks.making import told

from giaoban.checks import Verdict


def test_two_plans_have_an_attainment_each() -> None:
    text = (
        "Kế hoạch vốn sau điều chỉnh là 9.216,7 tỷ đồng. Đã giải ngân 5.438,2 tỷ đồng, đạt 65,80%; nếu tính trên kế hoạch "
        "đầu năm (8.264,5 tỷ đồng) thì đạt 65,80%."
    )
    assert told(text, "plan") == [
        ("error", "5.438,2 tỷ đồng trên 9.216,7 tỷ đồng là 59%, không phải 65,80%."),
        ("holds", "5.438,2 tỷ đồng trên 8.264,5 tỷ đồng là 65,8%, khớp với 65,80%."),
    ]


def test_the_plan_may_stand_two_sentences_after_the_level() -> None:
    text = (
        "Doanh thu 9 tháng đạt 25.860 tỷ đồng, trong đó quý III đạt 8.515 tỷ đồng. Kế hoạch năm 2021 được giao là 36.000 tỷ "
        "đồng; như vậy sau 9 tháng đã thực hiện 73,8% kế hoạch."
    )
    assert ("error", "25.860 tỷ đồng trên 36.000 tỷ đồng là 71,83%, không phải 73,8%.") in told(text, "plan")


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2024 phải thu 23.600 tỷ đồng theo dự toán. Thu nội địa đạt 10.152 tỷ đồng, đạt 50,51% chỉ tiêu.",
        "Thu nội địa 4.300 tỷ đồng, đạt 61% dự toán, thu xuất nhập khẩu 820 tỷ đồng, bằng 85% dự toán.",
        "Kế hoạch là 9.216 tỷ đồng; giải ngân 5.438 tỷ đồng, đạt 59% (cùng kỳ đạt 53,64% kế hoạch).",
        "Kế hoạch năm 2023 trồng 5.000 ha rừng; đã trồng 4.100 ha, đạt 82%; trồng cây phân tán 1,2 triệu cây, đạt 60%.",
        "Thống nhất số liệu: 9.284 trạm; 74.316 hồ sơ; tỷ lệ trực tuyến 81,5%; giải ngân 50,6% dự toán.",
    ],
)
def test_an_attainment_of_a_plan_that_is_not_told_is_no_error(text: str) -> None:
    assert told(text, "plan", Verdict.ERROR) == []
