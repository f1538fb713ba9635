import re

from tests.checks.making import Page, found

from giaoban.checks import Address, Finding, Verdict
from giaoban.claims import Direction
from giaoban.figures import Unit


def test_a_fall_told_as_a_rise_is_an_error() -> None:
    page = Page("Đã cấp 5.385.932 chứng thư, tăng 17,67% so với cùng kỳ (5.426.914).")
    rise = page.change("tăng 17,67%", Direction.UP, percent="17.67", base_value="5426914")
    page.states("5.385.932 chứng thư", "5385932", Unit.COUNT, rise, counted="chứng thư số")
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.ERROR,
            "tăng 17,67%",
            "giảm 0,76%",
            (Address("a.txt", 7, 26),),
            "Từ 5.426.914 chứng thư số (tháng 8/2022) đến 5.385.932 chứng thư số là giảm 0,76%, không phải tăng 17,67%.",
            "From 5,426,914 chứng thư số (August 2022) to 5,385,932 chứng thư số is down 0.76%, not up 17.67%.",
        ),
    ]


def test_a_rate_inside_the_interval_of_a_rounded_level_is_rounding() -> None:
    page = Page("Có 18,6 triệu thuê bao, tăng 12,2% so với cùng kỳ (16,57 triệu).")
    rise = page.change("tăng 12,2%", Direction.UP, percent="12.2", base_value="16570000")
    page.states("18,6 triệu thuê bao", "18600000", Unit.COUNT, rise, counted="thuê bao")
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.ROUNDING,
            "tăng 12,2%",
            "tăng 12,25%",
            (Address("a.txt", 3, 22),),
            "Từ 16,57 triệu thuê bao (tháng 8/2022) đến 18,6 triệu thuê bao là tăng 12,25%, khớp với tăng 12,2% sau làm tròn.",
            "From 16.57 million thuê bao (August 2022) to 18.6 million thuê bao is up 12.25%, which agrees with up 12.2% within rounding.",
        ),
    ]


def test_a_whole_count_with_a_rate_has_a_whole_number_base() -> None:
    page = Page("Có 104 doanh nghiệp, tăng 5,1%.")
    rise = page.change("tăng 5,1%", Direction.UP, percent="5.1")
    page.states("104 doanh nghiệp", "104", Unit.COUNT, rise, counted="doanh nghiệp")
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.HOLDS,
            "tăng 5,1%",
            "98,91 – 99",
            (Address("a.txt", 3, 19),),
            "Có mức gốc nguyên cho 104 doanh nghiệp tăng 5,1%.",
            "There is a whole-number base from which 104 doanh nghiệp is up 5.1%.",
        ),
    ]


def test_a_whole_count_no_whole_number_leads_to_is_an_error() -> None:
    page = Page("Có 7 doanh nghiệp, tăng 20%.")
    rise = page.change("tăng 20%", Direction.UP, percent="20")
    page.states("7 doanh nghiệp", "7", Unit.COUNT, rise, counted="doanh nghiệp")
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.ERROR,
            "tăng 20%",
            "5,81 – 5,86",
            (Address("a.txt", 3, 17),),
            "Không số nguyên nào tăng 20% thành 7 doanh nghiệp: mức gốc phải nằm giữa 5,81 và 5,86.",
            "No whole number goes up 20% to 7 doanh nghiệp: the base would lie between 5.81 and 5.86.",
        ),
    ]


def test_a_percent_change_of_a_percentage_may_be_meant_in_points() -> None:
    page = Page("Tỷ lệ đạt 74,7%, tăng 4,4% (70,3%).")
    rise = page.change("tăng 4,4%", Direction.UP, percent="4.4", base_value="70.3")
    page.states("74,7%", "74.7", Unit.PERCENT, rise)
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.HOLDS,
            "tăng 4,4%",
            "tăng 4,4 điểm phần trăm",
            (Address("a.txt", 10, 15),),
            "Từ 70,3% (tháng 8/2022) đến 74,7% đúng là tăng 4,4%.",
            "From 70.3% (August 2022) to 74.7% is indeed up 4.4%.",
        ),
    ]


def test_a_rate_without_a_base_cannot_be_checked() -> None:
    page = Page("Doanh thu đạt 410 tỷ đồng, tăng 20,2%.")
    rise = page.change("tăng 20,2%", Direction.UP, percent="20.2")
    page.states("410 tỷ đồng", "410000000000", Unit.VND, rise)
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.UNCHECKABLE,
            "tăng 20,2%",
            "",
            (Address("a.txt", 14, 25),),
            "Chưa kiểm tra được tăng 20,2%: văn bản không nêu giá trị tháng 8/2022.",
            "'up 20.2%' cannot be checked: no text states the value of August 2022.",
        ),
    ]


def _stepped(text: str, level: str, step: str, rate: str) -> Page:
    """A level with an absolute and a percent change; each is given by its words."""
    page = Page(text)
    moves = [
        page.change(words, Direction.UP, **{size: re.sub(r"[^\d,]", "", words).replace(",", ".")})
        for size, words in (("absolute", step), ("percent", rate))
    ]
    number, counted = level.split(" ", 1)
    return page.states(level, number.replace(".", ""), Unit.COUNT, *moves, counted=counted)


def test_a_percent_and_an_absolute_change_must_agree() -> None:
    page = _stepped("Đạt 120 tấn, tăng 30 tấn, tức tăng 30%.", "120 tấn", "tăng 30 tấn", "tăng 30%")
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.ERROR,
            "tăng 30%",
            "tăng 33,33%",
            (Address("a.txt", 4, 11),),
            "Đạt 120 tấn và tăng 30 tấn thì mức gốc là 90 tấn, tức tăng 33,33%, không phải tăng 30%.",
            "120 tấn and up 30 tấn make the base 90 tấn, that is up 33.33%, not up 30%.",
        ),
    ]


def test_a_base_that_counts_something_else_is_not_taken() -> None:
    page = Page("Có 450.328 địa chỉ, giảm 27,3%, và 907 cuộc tấn công.")
    fall = page.change("giảm 27,3%", Direction.DOWN, percent="27.3", base_value="907")
    page.states("450.328 địa chỉ", "450328", Unit.COUNT, fall, counted="địa chỉ")
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.HOLDS,
            "giảm 27,3%",
            "619.007,56 – 619.859,6",
            (Address("a.txt", 3, 18),),
            "Có mức gốc nguyên cho 450.328 địa chỉ giảm 27,3%.",
            "There is a whole-number base from which 450,328 địa chỉ is down 27.3%.",
        ),
    ]


def test_an_increase_of_another_noun_says_nothing_of_the_level() -> None:
    text = "Có 872.350 học sinh, tăng 142 lớp, tăng 1,6%."
    page = _stepped(text, "872.350 học sinh", "tăng 142 lớp", "tăng 1,6%")
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.HOLDS,
            "tăng 1,6%",
            "858.189,87 – 859.034,96",
            (Address("a.txt", 3, 19),),
            "Có mức gốc nguyên cho 872.350 học sinh tăng 1,6%.",
            "There is a whole-number base from which 872,350 học sinh is up 1.6%.",
        ),
    ]


def test_a_base_named_first_in_the_sentence_is_found() -> None:
    page = Page("So với 500 tỷ đồng của cùng kỳ, doanh thu đạt 520 tỷ đồng, tăng 14%.")
    rise = page.change("tăng 14%", Direction.UP, percent="14")
    page.states("500 tỷ đồng", "500000000000", Unit.VND, period="2022-08")
    page.states("520 tỷ đồng", "520000000000", Unit.VND, rise)
    assert found(page, check_name="growth") == [
        Finding(
            "growth",
            Verdict.ERROR,
            "tăng 14%",
            "tăng 4%",
            (Address("a.txt", 46, 57), Address("a.txt", 7, 18)),
            "Từ 500 tỷ đồng đến 520 tỷ đồng là tăng 4%, không phải tăng 14%.",
            "From VND 500 billion to VND 520 billion is up 4%, not up 14%.",
        ),
    ]
