import pytest
from tests.checks.making import told

_CASES = [
    (
        "Trong tháng 8/2023, số thuê bao 5G từ 301.971 lên 407.963 thuê bao, tăng 115.992 thuê bao.",
        "Từ 301.971 thuê bao (kỳ gốc) đến 407.963 thuê bao là tăng 105.992 thuê bao, không phải tăng 115.992 thuê bao.",
    ),
    (
        "Doanh thu bưu chính tháng 6/2023 đạt 4.683 tỷ đồng. So với 4.460 tỷ đồng của tháng 6/2022, doanh thu giảm 5,0%.",
        "Từ 4.460 tỷ đồng đến 4.683 tỷ đồng là tăng 5%, không phải giảm 5%.",
    ),
    (
        "Thu ngân sách đến hết tháng 9/2023 đạt 8.674 tỷ đồng, bằng 76,92% dự toán năm (11.276 tỷ đồng), tăng 2,10% so "
        "với cùng kỳ năm 2022 (8.580 tỷ đồng).",
        "Từ 8.580 tỷ đồng (9 tháng đầu năm 2022) đến 8.674 tỷ đồng là tăng 1,1%, không phải tăng 2,1%.",
    ),
    (
        "Doanh thu bưu chính 8 tháng đầu năm 2023 đạt 37.610 tỷ đồng. So với 8 tháng đầu năm 2022 (35.481 tỷ đồng), mức "
        "này giảm 6,0%.",
        "Từ 35.481 tỷ đồng đến 37.610 tỷ đồng là tăng 6%, không phải giảm 6%.",
    ),
    (
        "Cùng kỳ năm trước, sản lượng bưu gửi là 160,3 triệu bưu gửi; tháng 8/2023 đã là 178,6 triệu bưu gửi, giảm "
        "11,4%.",
        "Từ 160,3 triệu bưu gửi đến 178,6 triệu bưu gửi là tăng 11,42%, không phải giảm 11,4%.",
    ),
    (
        "Tỷ lệ bao phủ bảo hiểm y tế tháng 8/2023 đạt 93,6%, vượt 4,2 điểm phần trăm so với chỉ tiêu giao (91,2%).",
        "Từ 91,2% đến 93,6% là tăng 2,63%, không phải tăng 4,2 điểm phần trăm.",
    ),
]


@pytest.mark.parametrize(("text", "message"), _CASES)
def test_a_base_is_found_where_the_sentence_puts_it(text: str, message: str) -> None:
    assert [each for each in told(text, "growth") if each[0] == "error"] == [("error", message)]
