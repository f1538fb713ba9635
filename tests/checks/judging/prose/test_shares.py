import pytest
from tests.checks.making import told

from giaoban.checks import Verdict


def errors(text: str) -> list[str]:
    return [message for _, message in told(text, "share", Verdict.ERROR)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Đàn vật nuôi đạt 1.012 nghìn con, tăng 25,6% so với mức 806 nghìn con của cùng kỳ; bò chiếm 75,0%, tương ứng "
            "713 nghìn con.",
            "713 nghìn con trên 1.012 nghìn con là 70,45%, không phải 75,0%.",
        ),
        (
            "Tổng chi đạt 2.486 tỷ đồng. Chi đầu tư là 2.114 tỷ đồng, chi khác là 372 tỷ đồng; hai khoản lần lượt chiếm 85,0% "
            "và 17,6% tổng chi.",
            "372 tỷ đồng trên 2.486 tỷ đồng là 14,96%, không phải 17,6%.",
        ),
        (
            "Đã khám 802.315 trẻ, phát hiện 173.460 trẻ thừa cân, chiếm 21,6% số trẻ được khám; tư vấn 168.093 trẻ, đạt 21,0% "
            "số trẻ thừa cân.",
            "168.093 trẻ trên 173.460 trẻ thừa cân là 96,91%, không phải 21,0%.",
        ),
        (
            "Tiếp nhận 135.524 đơn, đã giải quyết 127.655 đơn, quá hạn 1.149 đơn, tỷ lệ quá hạn 1,5% số đã giải quyết.",
            "1.149 đơn trên 127.655 đơn là 0,9%, không phải 1,5%.",
        ),
        (
            "Có 5.000 hộ trên tổng số 8.000 hộ có hố rác, tỷ lệ 65,2%.",
            "5.000/8.000 hộ là 62,5%, không phải 65,2%.",
        ),
        (
            "Cơ cấu kinh tế: nông nghiệp 36,2%, công nghiệp 15,9%, dịch vụ 46,3%, thuế sản phẩm 4,3%.",
            "36,2% + 15,9% + 46,3% + 4,3% gộp lại là 102,7%, không phải 100%.",
        ),
    ],
    ids=["part behind", "respectively", "named whole", "settled", "out of", "structure"],
)
def test_a_share_is_of_the_whole_its_words_name(text: str, message: str) -> None:
    assert errors(text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "Có 12.450 doanh nghiệp, trong đó 3.215 doanh nghiệp công nghệ, chiếm 2,1% tổng số doanh nghiệp cả nước.",
        "Năm 2022 toàn huyện có 410 hộ nghèo; năm 2023 còn 315 hộ nghèo, chiếm 1,9% tổng số hộ toàn huyện.",
        "Có 35/45 xã đạt chuẩn (77,8%), trong đó 12 xã đạt chuẩn nâng cao (34,3%).",
        "Đưa 31.450 lao động có việc làm. Trong đó, đưa 1.870 lao động đi nước ngoài, chỉ bằng 38,3% năm 2019.",
        "Số tiêm mũi 1 là 771.250/803.400 người, đạt 96,0%; số tiêm đủ liều là 461.955 người, đạt 57,5%.",
        "Kim ngạch nhập khẩu đạt 134,8 tỷ USD. Xuất khẩu điện tử đạt 116,5 tỷ USD, chiếm 34,7% tổng kim ngạch của cả nước.",
        "Cơ cấu kinh tế: nông nghiệp 36,2%, công nghiệp 25,9%, dịch vụ 33,6%.",
        "Bán lẻ đạt 5.120 tỷ đồng, chiếm 76,3%; lưu trú 820 tỷ đồng, chiếm 12,2%; tổng mức đạt 6.710 tỷ đồng.",
    ],
)
def test_a_share_of_a_whole_that_is_not_told_is_no_error(text: str) -> None:
    assert errors(text) == []


_AREAS = "Lúa gieo cấy 24.600 ha, gồm lúa thơm 15.000 ha, lúa thường 9.600 ha. Thiệt hại 492 ha, chiếm {} diện tích gieo cấy."


@pytest.mark.parametrize(
    ("rate", "found"), [("2,0%", []), ("3,3%", ["492 ha trên 24.600 ha là 2%, không phải 3,3%."])]
)
def test_hectares_are_a_share_of_the_area_named_by_what_was_done_on_it(rate: str, found: list[str]) -> None:
    assert errors(_AREAS.format(rate)) == found
