from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict
from giaoban.claims import Status
from giaoban.figures import Qualifier, Unit


def test_an_attainment_is_recomputed_from_the_plan_in_brackets() -> None:
    page = Page("Xuất khẩu đạt 520 triệu USD, bằng 75% kế hoạch năm (800 triệu USD).")
    page.states("520 triệu USD", "520000000", Unit.USD)
    page.states("75%", "75", Unit.PERCENT)
    page.states("800 triệu USD", "800000000", Unit.USD, status=Status.TARGET)
    assert found(page, check_name="plan") == [
        Finding(
            "plan",
            Verdict.ERROR,
            "75%",
            "65%",
            (Address("a.txt", 34, 37), Address("a.txt", 14, 27), Address("a.txt", 52, 65)),
            "520 triệu USD trên kế hoạch 800 triệu USD là 65%, không phải 75%.",
            "USD 520 million of the planned USD 800 million is 65%, not 75%.",
        ),
    ]


def test_an_attainment_without_its_plan_cannot_be_checked() -> None:
    page = Page("Thu ngân sách đạt 520 tỷ đồng, bằng 65% dự toán.")
    page.states("520 tỷ đồng", "520000000000", Unit.VND)
    page.states("65%", "65", Unit.PERCENT)
    assert found(page, check_name="plan") == [
        Finding(
            "plan",
            Verdict.UNCHECKABLE,
            "65%",
            "",
            (Address("a.txt", 36, 39), Address("a.txt", 18, 29)),
            "Chưa kiểm tra được mức đạt 65% kế hoạch: văn bản không nêu kế hoạch của 520 tỷ đồng.",
            "The attainment of 65% cannot be checked: no text states the plan for VND 520 billion.",
        ),
    ]


def test_the_floor_of_a_target_is_the_point_itself() -> None:
    page = Page("Có hơn 111 triệu giao dịch, bằng khoảng 12,95% mục tiêu (tối thiểu 860 triệu giao dịch).")
    page.states("hơn 111 triệu giao dịch", "111000000", qualifier=Qualifier.OVER)
    page.states("khoảng 12,95%", "12.95", Unit.PERCENT, qualifier=Qualifier.ABOUT)
    page.states("tối thiểu 860 triệu giao dịch", "860000000", qualifier=Qualifier.OVER, status=Status.TARGET)
    assert found(page, check_name="plan") == [
        Finding(
            "plan",
            Verdict.HOLDS,
            "khoảng 12,95%",
            "12,91%",
            (Address("a.txt", 33, 46), Address("a.txt", 3, 26), Address("a.txt", 57, 86)),
            "hơn 111 triệu trên kế hoạch hơn 860 triệu là 12,91%, khớp với khoảng 12,95%.",
            "over 111 million of the planned over 860 million is 12.91%, which agrees with about 12.95%.",
        ),
    ]


def test_the_plan_may_stand_in_the_sentence_before() -> None:
    text = (
        "Kế hoạch vốn đầu tư công năm 2023 của tỉnh là 10.142 tỷ đồng. Đến nay đã giải ngân được 7.809 tỷ đồng, đạt 67% "
        "kế hoạch."
    )
    assert told(text, "plan") == [
        ("error", "7.809 tỷ đồng trên kế hoạch 10.142 tỷ đồng là 77%, không phải 67%."),
    ]


def test_the_plan_of_something_wider_is_not_taken() -> None:
    text = (
        "Kế hoạch vốn đầu tư công năm 2023 của tỉnh là 10.142 tỷ đồng. Vốn ngân sách trung ương đã giải ngân 3.000 tỷ "
        "đồng, đạt 67% kế hoạch."
    )
    assert [verdict for verdict, _ in told(text, "plan")] == ["uncheckable"]


def test_the_plan_of_a_quarter_is_not_that_of_the_year() -> None:
    text = "Kế hoạch vốn năm 2023 là 5.000 tỷ đồng. Đến nay đã giải ngân 1.500 tỷ đồng, đạt 45% kế hoạch quý."
    assert [verdict for verdict, _ in told(text, "plan")] == ["uncheckable"]


def test_a_plan_behind_another_attainment_is_that_ones() -> None:
    text = (
        "Thu nội địa đạt 900 tỷ đồng, bằng 75% dự toán Trung ương giao và bằng 68% dự toán tỉnh giao (1.323 tỷ đồng)."
    )
    assert [verdict for verdict, _ in told(text, "plan")] == ["uncheckable", "holds"]
