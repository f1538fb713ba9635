from tests.checks.making import Page, found

from giaoban.checks import Address, Finding, Verdict
from giaoban.figures import Qualifier, Unit


def test_two_currencies_must_imply_a_possible_rate() -> None:
    page = Page("Đạt 1.900 tỷ đồng (khoảng 80,8 tỷ USD).")
    page.states("1.900 tỷ đồng", "1900000000000", Unit.VND)
    page.states("khoảng 80,8 tỷ USD", "80800000000", Unit.USD, qualifier=Qualifier.ABOUT)
    assert found(page, check_name="scale") == [
        Finding(
            "scale",
            Verdict.ERROR,
            "khoảng 80,8 tỷ USD",
            "24 đồng/USD",
            (Address("a.txt", 4, 17), Address("a.txt", 19, 37)),
            "1.900 tỷ đồng đổi ra khoảng 80,8 tỷ USD là tỷ giá 24 đồng/USD, không thể có.",
            "VND 1.9 trillion given as about USD 80.8 billion is a rate of 24 dong a dollar, impossible.",
        ),
    ]


def test_ten_times_the_month_before_is_worth_a_look() -> None:
    page = Page("Tháng 7 đạt 475 tỷ đồng.\nTháng 8 đạt 4.750 tỷ đồng.")
    page.states("475 tỷ đồng", "475000000000", Unit.VND, period="2023-07", indicator="post.revenue")
    page.states("4.750 tỷ đồng", "4750000000000", Unit.VND, indicator="post.revenue")
    assert found(page, check_name="scale") == [
        Finding(
            "scale",
            Verdict.DEFINITION,
            "4.750 tỷ đồng (tháng 8/2023)",
            "475 tỷ đồng (tháng 7/2023)",
            (Address("a.txt", 37, 50), Address("a.txt", 12, 23)),
            "4.750 tỷ đồng (tháng 8/2023) gấp khoảng 10 lần 475 tỷ đồng (tháng 7/2023): có thể nhầm đơn vị hoặc bậc số.",
            "VND 4.75 trillion (August 2023) is about 10 times VND 475 billion (July 2023): the scale may have slipped.",
        ),
    ]
