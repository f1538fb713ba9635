from decimal import Decimal

from tests.checks.making import Page, found

from giaoban.checks import Verdict
from giaoban.checks.judging.implied import implied_bases
from giaoban.claims import Direction
from giaoban.figures import Interval, Unit
from giaoban.periods import Period

_CODE = "signature.certificates_issued"


def test_a_level_and_its_growth_imply_the_base() -> None:
    page = Page("Đã cấp 5.500.000 chứng thư số, tăng 10%.")
    rise = page.change("tăng 10%", Direction.UP, percent="10")
    page.states("5.500.000 chứng thư số", "5500000", Unit.COUNT, rise, indicator=_CODE)
    (claim,) = page.claims
    ((period, base),) = implied_bases(claim, Interval(Decimal(5_500_000), Decimal(5_500_000)), page.text)
    assert (period, round(base.low), round(base.high)) == (Period.of_month(2022, 8), 4_977_376, 5_022_831)


def test_an_implied_base_stands_in_the_path_of_a_running_total() -> None:
    earlier, later = Page("Đã cấp 5.400.000 chứng thư số.", "a.txt"), Page("Đã cấp 5.500.000, tăng 10%.", "b.txt")
    earlier.states("5.400.000 chứng thư số", "5400000", period="2022-02", indicator=_CODE, counted="chứng thư số")
    rise = later.change("tăng 10%", Direction.UP, percent="10")
    later.states("5.500.000", "5500000", Unit.COUNT, rise, indicator=_CODE, counted="chứng thư số")
    findings = found(earlier, later, check_name="history")
    assert [each.verdict for each in findings if each.verdict is not Verdict.HOLDS] == [Verdict.DEFINITION]
