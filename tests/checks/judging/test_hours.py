import pytest
from tests.checks.making import told


@pytest.mark.parametrize(
    "text",
    [
        "Từ ngày 10/7 đến 20/8 kiểm tra 25 cơ sở.",
        "Từ 15/11 đến 20/2 cấp 25 giấy phép.",
        "Hội nghị diễn ra từ 8 giờ 00 đến 11 giờ 30.",
        "Trực từ 22 giờ 00 đến 5 giờ 00.",
        "Thời gian: 8 giờ 00 ngày 03/9/2023.\nBiên bản lập xong hồi 11 giờ 30 cùng ngày.",
    ],
)
def test_days_and_hours_in_order_raise_no_alarm(text: str) -> None:
    assert [verdict for verdict, _ in told(text, "span") if verdict == "error"] == []


@pytest.mark.parametrize(
    ("text", "last", "first"),
    [
        ("Từ ngày 20/8 đến 10/7 kiểm tra 25 cơ sở.", "10/7", "20/8"),
        ("Hội nghị diễn ra từ 14 giờ 30 đến 11 giờ 00.", "11:00", "14:30"),
        ("Thời gian: 14 giờ 00 ngày 03/9/2023.\nBiên bản lập xong hồi 11 giờ 30 cùng ngày.", "11:30", "14:00"),
    ],
)
def test_days_and_hours_must_not_end_before_they_start(text: str, last: str, first: str) -> None:
    sentence = f"Khoảng thời gian kết thúc ({last}) trước khi bắt đầu ({first})."
    assert [found for verdict, found in told(text, "span") if verdict == "error"] == [sentence]
