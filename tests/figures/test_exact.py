from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from giaoban.figures import exact_difference, exact_sum

_decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value="-1e40", max_value="1e40", places=6)


@given(st.lists(_decimals))
def test_a_sum_loses_no_digit(values: list[Decimal]) -> None:
    assert Fraction(exact_sum(values)) == sum(map(Fraction, values))


@given(_decimals, _decimals)
def test_a_difference_loses_no_digit(left: Decimal, right: Decimal) -> None:
    assert Fraction(exact_difference(left, right)) == Fraction(left) - Fraction(right)
