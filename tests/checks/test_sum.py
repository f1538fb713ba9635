from tests.checks.making import Page, found, told

from giaoban.checks import Address, Finding, Verdict
from giaoban.figures import Unit


def _press(words: str, newspapers: int) -> tuple[Page, tuple[Address, ...]]:
    """815 outlets, taken apart into newspapers and 677 magazines, and where the three stand."""
    page = Page(f"Có 815 cơ quan, {words} {newspapers} báo và 677 tạp chí.")
    page.states("815 cơ quan", "815", counted="cơ quan")
    page.states(f"{newspapers} báo", str(newspapers), counted="báo", part_of="c1")
    page.states("677 tạp chí", "677", counted="tạp chí", part_of="c1")
    return page, tuple(Address("a.txt", each.start, each.end) for each in page.claims)


def test_parts_introduced_as_all_of_them_must_make_the_whole() -> None:
    page, addresses = _press("gồm", 138)
    vi = "138 báo + 677 tạp chí = 815 cơ quan, đúng bằng tổng 815 cơ quan."
    en = "138 báo + 677 tạp chí = 815 cơ quan makes the total of 815 cơ quan."
    assert found(page, check_name="sum") == [
        Finding("sum", Verdict.HOLDS, "815 cơ quan", "815 cơ quan", addresses, vi, en)
    ]


def test_parts_that_exceed_the_whole_are_an_error() -> None:
    page, addresses = _press("trong đó", 183)
    vi = "183 báo + 677 tạp chí = 860 cơ quan, không khớp với tổng 815 cơ quan."
    en = "183 báo + 677 tạp chí = 860 cơ quan does not make the total of 815 cơ quan."
    assert found(page, check_name="sum") == [
        Finding("sum", Verdict.ERROR, "815 cơ quan", "860 cơ quan", addresses, vi, en)
    ]


def test_parts_of_an_open_list_may_leave_something_over() -> None:
    page = Page("Thu 12.500 tỷ đồng, trong đó nội địa 10.200 tỷ đồng, dầu thô 1.177 tỷ đồng.")
    page.states("12.500 tỷ đồng", "12500000000000", Unit.VND)
    page.states("10.200 tỷ đồng", "10200000000000", Unit.VND, part_of="c1")
    page.states("1.177 tỷ đồng", "1177000000000", Unit.VND, part_of="c1")
    assert found(page, check_name="sum") == [
        Finding(
            "sum",
            Verdict.HOLDS,
            "12.500 tỷ đồng",
            "11.377 tỷ đồng",
            (Address("a.txt", 4, 18), Address("a.txt", 37, 51), Address("a.txt", 61, 74)),
            "10.200 tỷ đồng + 1.177 tỷ đồng = 11.377 tỷ đồng, nằm trong tổng 12.500 tỷ đồng.",
            "VND 10.2 trillion + VND 1.177 trillion = VND 11.377 trillion lies within the total of VND 12.5 trillion.",
        ),
    ]


def test_an_open_list_one_digit_away_from_its_whole_is_an_error() -> None:
    page = Page("Thu 12.503 tỷ đồng, trong đó nội địa 10.202 tỷ đồng, dầu thô 2.201 tỷ đồng.")
    page.states("12.503 tỷ đồng", "12503000000000", Unit.VND)
    page.states("10.202 tỷ đồng", "10202000000000", Unit.VND, part_of="c1")
    page.states("2.201 tỷ đồng", "2201000000000", Unit.VND, part_of="c1")
    assert found(page, check_name="sum") == [
        Finding(
            "sum",
            Verdict.ERROR,
            "12.503 tỷ đồng",
            "12.403 tỷ đồng",
            (Address("a.txt", 4, 18), Address("a.txt", 37, 51), Address("a.txt", 61, 74)),
            "10.202 tỷ đồng + 2.201 tỷ đồng = 12.403 tỷ đồng, không khớp với tổng 12.503 tỷ đồng.",
            "VND 10.202 trillion + VND 2.201 trillion = VND 12.403 trillion does not make the total of VND 12.503 trillion.",
        ),
    ]


def test_round_figures_of_an_open_list_may_be_a_digit_apart() -> None:
    text = "Có 12.000 hồ sơ, trong đó trực tuyến 8.000 hồ sơ, trực tiếp 3.500 hồ sơ."
    assert [verdict for verdict, _ in told(text, "sum")] == ["holds"]
