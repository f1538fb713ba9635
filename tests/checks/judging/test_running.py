import pytest
from tests.checks.making import told


@pytest.mark.parametrize(
    "text",
    [
        "Trong quý III có 48,7 triệu giao dịch; lũy kế từ đầu năm 121,4 triệu giao dịch.",
        "Đã cấp 214.730 chứng thư số, riêng tháng 8 cấp 18.566 chứng thư số.",
        "Từ 15/7 đến 20/8 phạt 63 triệu đồng; riêng tháng 8 phạt 97 triệu đồng.",
        "Tiếp nhận 1.200 hồ sơ (kỳ trước chuyển sang 180 hồ sơ), đã giải quyết 1.500 hồ sơ.",
    ],
)
def test_longer_counts_that_hold_shorter_ones_raise_no_alarm(text: str) -> None:
    assert [verdict for verdict, _ in told(text, "sum") if verdict == "error"] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Đã cấp 214.730 chứng thư số, riêng tháng 8 cấp 1.856.600 chứng thư số.",
            "Bộ phận 1.856.600 chứng thư số lớn hơn tổng thể 214.730 chứng thư số.",
        ),
        (
            "Tiếp nhận 135.524 hồ sơ, đã giải quyết 172.655 hồ sơ.",
            "Bộ phận 172.655 hồ sơ lớn hơn tổng thể 135.524 hồ sơ.",
        ),
        (
            "Lũy kế từ đầu năm 121,4 triệu giao dịch; lũy kế từ khi khai trương 1,379 triệu giao dịch.",
            "Bộ phận 121,4 triệu giao dịch lớn hơn tổng thể 1,379 triệu giao dịch.",
        ),
    ],
)
def test_a_shorter_count_must_not_exceed_a_longer_one(text: str, found: str) -> None:
    assert [sentence for verdict, sentence in told(text, "sum") if verdict == "error"] == [found]
