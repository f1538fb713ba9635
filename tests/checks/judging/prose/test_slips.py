from decimal import Decimal

import pytest

from giaoban.checks.judging.prose.slips import one_slip_apart
from giaoban.checks.judging.prose.written import figures_of
from giaoban.figures import Interval


@pytest.mark.parametrize(
    ("stated", "exact", "apart"),
    [
        ("75,0%", "70.5", True),
        ("78,5%", "70.5", True),
        ("57,0%", "75.0", True),
        ("7,05%", "70.5", True),
        ("5,25%", "0.25", True),
        ("36,1%", "40.0", False),
        ("6,7%", "3.7", False),
    ],
)
def test_one_slip_is_a_digit_a_swap_or_the_decimal_point(stated: str, exact: str, apart: bool) -> None:
    value = Decimal(exact)
    assert one_slip_apart(figures_of(stated)[0], Interval(value, value), value) is apart
