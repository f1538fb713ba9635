import pytest
from tests.checks.making import told

from giaoban.checks import Verdict


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Có 3.927 tổ công nghệ với 26.311 thành viên, bình quân 7,6 thành viên/tổ.",
            "26.311 thành viên chia cho 3.927 tổ công nghệ là 6,7 thành viên/tổ, không phải 7,6 thành viên/tổ.",
        ),
        (
            "Hồ tiêu đạt 161 triệu USD; lượng xuất 98,6 nghìn tấn, giá bình quân 16.330 USD/tấn.",
            "161 triệu USD chia cho 98,6 nghìn tấn là 1.632,86 USD/tấn, không phải 16.330 USD/tấn.",
        ),
        (
            "Tiêu hủy 60.327 con với tổng trọng lượng 3.408 tấn, bình quân 65,5 kg/con.",
            "3.408 tấn chia cho 60.327 con là 56,49 kg/con, không phải 65,5 kg/con.",
        ),
        (
            "Có 918,4 triệu thuê bao, đạt 22,8 thuê bao/100 dân (dân số 4.022,6 nghìn người).",
            "918,4 triệu thuê bao chia cho 4.022,6 nghìn người là 22.831 thuê bao/100 dân, không phải 22,8 thuê bao/100 dân.",
        ),
        (
            "Cấp tỉnh 16.894 đơn, cấp xã 57.422 đơn. Tỷ lệ trực tuyến ở cấp tỉnh là 88,2%, ở cấp xã là 75,9%; chung toàn tỉnh "
            "81,5%.",
            "88,2%, 75,9% gộp lại là 78,7%, không phải 81,5%.",
        ),
    ],
    ids=["members a team", "price", "weight", "heads", "mean of rates"],
)
def test_an_average_is_its_sum_by_its_number(text: str, message: str) -> None:
    assert told(text, "ratio", Verdict.ERROR) == [("error", message)]


def test_an_average_that_agrees_is_told_only_when_asked_for() -> None:
    text = "Có 3.927 tổ công nghệ với 26.311 thành viên, bình quân 6,7 thành viên/tổ."
    assert told(text, "ratio") == [
        ("holds", "26.311 thành viên chia cho 3.927 tổ công nghệ là 6,7 thành viên/tổ, khớp với 6,7 thành viên/tổ.")
    ]
