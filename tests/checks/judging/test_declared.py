from tests.checks.making import Page, found, told

from giaoban.checks import Verdict
from giaoban.figures import Unit


def test_a_part_the_catalogue_declares_cannot_exceed_its_whole_in_another_section() -> None:
    text = (
        "Số thuê bao điện thoại di động đến hết tháng 6/2023 là 102,3 triệu thuê bao.\n"
        "Số thuê bao điện thoại thông minh đến hết tháng 6/2023 là 122,3 triệu thuê bao."
    )
    assert told(text, "sum", Verdict.ERROR) == [
        (
            "error",
            "122,3 triệu thuê bao (tháng 6/2023) là một phần của 102,3 triệu thuê bao (tháng 6/2023) nhưng lại lớn hơn.",
        ),
    ]


def test_what_two_periods_leave_of_a_part_must_lie_within_what_they_leave_of_its_whole() -> None:
    page = Page("Xuất khẩu 76 tỷ, cả năm 136 tỷ. Doanh thu 97 tỷ, cả năm 148 tỷ.")
    for quote, value, period, code in (
        ("76 tỷ", "76", "2022-01/2022-08", "ict.hardware_exports"),
        ("136 tỷ", "136", "2022", "ict.hardware_exports"),
        ("97 tỷ", "97", "2022-01/2022-08", "ict.revenue"),
        ("148 tỷ", "148", "2022", "ict.revenue"),
    ):
        page.states(quote, f"{value}000000000", Unit.USD, period=period, indicator=code)
    assert [
        (each.verdict, each.message_vi) for each in found(page, check_name="sum") if each.verdict is not Verdict.HOLDS
    ] == [
        (
            Verdict.DEFINITION,
            "136 tỷ USD (năm 2022) trừ 76 tỷ USD (8 tháng đầu năm 2022) còn 60 tỷ USD, vượt quá phần còn lại của tổng "
            "thể (148 tỷ USD (năm 2022) trừ 97 tỷ USD (8 tháng đầu năm 2022), còn 51 tỷ USD): có thể khác phạm vi hoặc "
            "lần công bố.",
        ),
    ]


def test_a_part_in_another_document_is_no_error() -> None:
    one, other = Page("Có 120 doanh nghiệp.", "a.txt"), Page("Có 100 doanh nghiệp.", "b.txt")
    for page, quote, code in (
        (one, "120 doanh nghiệp", "ict.enterprises_active"),
        (other, "100 doanh nghiệp", "ict.enterprises"),
    ):
        page.states(quote, quote.split()[0], indicator=code, counted="doanh nghiệp")
    assert [each.verdict for each in found(one, other, check_name="sum")] == [Verdict.DEFINITION]
