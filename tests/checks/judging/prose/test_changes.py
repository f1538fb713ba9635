import pytest
from tests.checks.making import told

from giaoban.checks import Verdict


def errors(text: str) -> list[str]:
    return [message for _, message in told(text, "growth", Verdict.ERROR)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Quý I đạt 8.215 tỷ đồng, quý II đạt 9.130 tỷ đồng, quý III đạt 8.515 tỷ đồng. So với quý II, doanh thu quý III "
            "giảm 3,7%.",
            "Từ 9.130 tỷ đồng đến 8.515 tỷ đồng là giảm 6,74%, không phải giảm 3,7%.",
        ),
        (
            "Trong tháng 11 ghi nhận 385 cuộc: 141 cuộc lừa đảo, 244 cuộc mã độc. So với tháng 10 (412 cuộc), tổng số giảm "
            "6,55%; so với tháng 11 năm trước (568 cuộc), giảm 23,22%.",
            "Từ 568 cuộc đến 385 cuộc là giảm 32,22%, không phải giảm 23,22%.",
        ),
        (
            "Chỉ số giá so với tháng 12 năm trước bằng 102,18%, giảm 2,18%.",
            "Từ 100% đến 102,18% là tăng 2,18 điểm phần trăm, không phải giảm 2,18%.",
        ),
        (
            "Chặn 37,6 tỷ tin nhắn, tăng 11,4% so với tháng trước, tức thêm khoảng 3,8 triệu tin nhắn.",
            "Đạt 37,6 tỷ tin nhắn sau khi tăng 3,8 triệu tin nhắn là tăng 0,01%, không phải tăng 11,4%.",
        ),
        (
            "Có 9.284 trạm, tăng 376 trạm (4,1%) so với cùng kỳ (8.917 trạm).",
            "Từ 8.917 trạm (kỳ gốc) đến 9.284 trạm là tăng 367 trạm, không phải tăng 376 trạm.",
        ),
        (
            "GRDP tăng 6,72%, trong đó nông nghiệp đóng góp 1,64 điểm phần trăm, công nghiệp đóng góp 1,52 điểm phần trăm, dịch "
            "vụ đóng góp 3,31 điểm phần trăm, thuế đóng góp 5,25 điểm phần trăm.",
            "1,64 điểm phần trăm + 1,52 điểm phần trăm + 3,31 điểm phần trăm + 5,25 điểm phần trăm gộp lại là tăng 11,72%, "
            "không phải tăng 6,72%.",
        ),
        ("Mức tăng chung là 6,2%, cao hơn mức 42% của cả năm 2021.", "6,2% không cao hơn 42%."),
    ],
    ids=["quarters", "base before", "index", "step", "step with a rate", "contributions", "order"],
)
def test_a_change_is_from_the_base_its_words_name(text: str, message: str) -> None:
    assert message in errors(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ghi nhận 6.315 cuộc, bao gồm 1.402 cuộc lừa đảo, 1.098 cuộc phá hoại và 3.815 cuộc mã độc; tăng 54,51% so với cùng "
        "kỳ (4.087 cuộc).",
        "Cấp 268 văn bằng, tăng 32,0% (203 văn bằng).",
        "Tỷ lệ trực tuyến đạt 55,3%, tăng 2,8 điểm phần trăm so với tháng 8/2023, vượt mục tiêu 50% của năm.",
        "Doanh thu đạt 10.420 tỷ đồng, tăng 4,2% so với quý I/2021 (10.000 tỷ đồng) và gấp 1,2 lần quý II/2020.",
        "Thu hút 25 dự án với 1.230 tỷ đồng, bằng 89% về số dự án và gấp 1,4 lần về vốn so với cùng kỳ (28 dự án, 878,6 tỷ "
        "đồng).",
        "So với kế hoạch, sản lượng tăng 4%; so với cùng kỳ tăng 6,5%, đạt 1.065 nghìn tấn (cùng kỳ 1.000 nghìn tấn).",
        "Tăng trưởng đạt 7,2%, cao hơn mức 6,5% của cùng kỳ và cao hơn 0,9 điểm phần trăm so với cả nước (6,3%).",
    ],
)
def test_a_change_that_some_pair_of_its_words_makes_is_no_error(text: str) -> None:
    assert errors(text) == []


_QUARTERS = "Doanh thu: quý I 12.400 tỷ đồng; quý II 13.020 tỷ đồng, tăng {} so với quý I; quý III 12.700 tỷ đồng."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_QUARTERS.format("5,0%"), []),
        (_QUARTERS.format("9,0%"), ["Từ 12.400 tỷ đồng đến 13.020 tỷ đồng là tăng 5%, không phải tăng 9,0%."]),
        ("Doanh thu quý I đạt 12.400 tỷ đồng. Lợi nhuận quý II đạt 1.302 tỷ đồng, tăng 5,0% so với quý I.", []),
        ("Doanh thu quý I đạt 12.400 tỷ đồng; quý II đạt 13.020 tỷ đồng, tăng 9,0% so với quý I/2021.", []),
    ],
)
def test_a_change_since_a_quarter_is_from_that_quarter_where_it_is_told_of_the_same(
    text: str, found: list[str]
) -> None:
    assert errors(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tỷ lệ nghèo là 3,1% (cùng kỳ là 4,6%, tức giảm 1,5 điểm phần trăm).", []),
        ("Độ bao phủ đạt 88,40%, còn thiếu 1,60 điểm phần trăm so với chỉ tiêu năm (90%).", []),
        (
            "Độ bao phủ đạt 88,40%, còn thiếu 2,60 điểm phần trăm so với chỉ tiêu năm (90%).",
            ["Từ 90% đến 88,40% là giảm 1,6 điểm phần trăm, không phải giảm 2,60 điểm phần trăm."],
        ),
    ],
)
def test_points_are_between_the_level_and_the_base_or_goal_told_with_them(text: str, found: list[str]) -> None:
    assert errors(text) == found


def test_points_that_rose_to_less_than_the_base_in_the_same_brackets_are_one_error() -> None:
    assert len(errors("Tỷ lệ nghèo là 3,1% (cùng kỳ là 4,6%, tức tăng 1,5 điểm phần trăm).")) == 1
