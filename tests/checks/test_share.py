from decimal import Decimal

from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict
from giaoban.figures import Unit


def test_a_percentage_beside_n_of_m_is_recomputed() -> None:
    page = Page("Có 45/60 xã đạt chuẩn (78%).")
    page.states("45/60 xã", "45", of=Decimal(60), counted="xã")
    page.states("78%", "78", Unit.PERCENT)
    assert found(page, check_name="share") == [
        Finding(
            "share",
            Verdict.ERROR,
            "78%",
            "75%",
            (Address("a.txt", 23, 26), Address("a.txt", 3, 11)),
            "45/60 xã là 75%, không phải 78%.",
            "45/60 xã is 75%, not 78%.",
        ),
        Finding(
            "share",
            Verdict.HOLDS,
            "45/60",
            "75%",
            (Address("a.txt", 3, 11),),
            "45 không vượt quá 60.",
            "45 does not exceed 60.",
        ),
    ]


def test_n_must_not_exceed_m() -> None:
    page = Page("Có 65/60 xã đạt chuẩn.")
    page.states("65/60 xã", "65", of=Decimal(60), counted="xã")
    assert found(page, check_name="share") == [
        Finding(
            "share",
            Verdict.ERROR,
            "65/60",
            "108,33%",
            (Address("a.txt", 3, 11),),
            "65 lại lớn hơn 60.",
            "65 exceeds 60.",
        ),
    ]


def test_a_share_is_of_the_whole_its_part_lies_in() -> None:
    page = Page("Gieo 60.000 ha lúa, trong đó vụ mùa 25.000 ha, chiếm 47,1%.")
    page.states("60.000 ha", "60000", counted="ha")
    page.states("25.000 ha", "25000", counted="ha", part_of="c1")
    page.states("47,1%", "47.1", Unit.PERCENT)
    assert found(page, check_name="share") == [
        Finding(
            "share",
            Verdict.ERROR,
            "47,1%",
            "41,67%",
            (Address("a.txt", 53, 58), Address("a.txt", 36, 45), Address("a.txt", 5, 14)),
            "25.000 ha trên 60.000 ha là 41,67%, không phải 47,1%.",
            "25,000 ha of 60,000 ha is 41.67%, not 47.1%.",
        ),
    ]


def test_a_share_of_another_total_cannot_be_checked() -> None:
    page = Page("Xuất khẩu 900 triệu USD, trong đó gạo 90 triệu USD, chiếm 2% kim ngạch cả nước.")
    page.states("900 triệu USD", "900000000", Unit.USD, subject="Xuất khẩu")
    page.states("90 triệu USD", "90000000", Unit.USD, part_of="c1", subject="gạo")
    page.states("2%", "2", Unit.PERCENT)
    assert found(page, check_name="share") == [
        Finding(
            "share",
            Verdict.UNCHECKABLE,
            "2%",
            "10%",
            (Address("a.txt", 58, 60), Address("a.txt", 38, 50), Address("a.txt", 10, 23)),
            "90 triệu USD trên 900 triệu USD là 10%, khác 2%, nhưng văn bản không nêu rõ 2% là của tổng nào.",
            "USD 90 million of USD 900 million is 10%, other than 2%, but the text does not say of what total 2% is.",
        ),
    ]


def test_more_than_all_is_found_where_nobody_reads_it_as_n_of_m() -> None:
    page = Page("Đã có 73/63 tỉnh triển khai từ ngày 16/9, theo Quyết định 1050/22.")
    assert found(page, check_name="share") == [
        Finding(
            "share",
            Verdict.ERROR,
            "73/63",
            "",
            (Address("a.txt", 6, 11),),
            "73 lại lớn hơn 63 trong 73/63 tỉnh.",
            "73 exceeds 63 in 73/63 tỉnh.",
        )
    ]


def test_a_hundred_percent_leaves_none_of_its_lists_short() -> None:
    page = Page("Tỷ lệ là 100% (22/22 bộ, 33/63 tỉnh).")
    page.states("100%", "100", Unit.PERCENT)
    page.states("22/22 bộ", "22", of=Decimal(22), counted="bộ").states(
        "33/63 tỉnh", "33", of=Decimal(63), counted="tỉnh"
    )
    verdicts = [finding.verdict for finding in found(page, check_name="share", everything=False)]
    assert verdicts == [Verdict.ERROR]


def test_a_rate_may_call_its_part_by_name() -> None:
    assert told("Tổng số hộ nghèo là 3.431/214.409 hộ, tỷ lệ hộ nghèo 2,60%.", "share", Verdict.ERROR) == [
        ("error", "3.431/214.409 hộ là 1,6%, không phải 2,6%."),
    ]


def test_a_rate_whose_whole_no_word_names_cannot_be_checked() -> None:
    text = "Có 119.464 dịch vụ công, trong đó 84.285 dịch vụ công mức độ 3, 4; tỷ lệ dịch vụ công mức độ 4: 97,3%."
    assert told(text, "share") == [
        (
            "uncheckable",
            "84.285 dịch vụ công trên 119.464 dịch vụ công là 70,55%, khác 97,3%, nhưng văn bản không nêu rõ 97,3% là "
            "của tổng nào.",
        ),
    ]
