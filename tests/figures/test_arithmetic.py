from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.figures import Interval
from giaoban.figures.arithmetic import (
    base_of,
    difference,
    growth,
    has_whole_number,
    hull,
    last_digit,
    negative,
    point,
    product,
    ratio,
    total,
)

NUMBERS = st.decimals(min_value=Decimal("-1e9"), max_value=Decimal("1e9"), places=2)
POSITIVE = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("1e9"), places=2)
SHARES = st.decimals(min_value=0, max_value=1, places=3)


def _intervals(numbers: st.SearchStrategy[Decimal]) -> st.SearchStrategy[Interval]:
    return st.tuples(numbers, numbers).map(lambda ends: Interval(min(ends), max(ends)))


def _inside(interval: Interval, share: Decimal) -> Decimal:
    return interval.low + (interval.high - interval.low) * share


def _near(value: Decimal, interval: Interval) -> bool:
    room = max(abs(value), Decimal(1)) * Decimal("1e-20")
    return interval.low - room <= value <= interval.high + room


@given(st.lists(st.tuples(_intervals(NUMBERS), SHARES), max_size=5))
def test_a_sum_of_values_lies_in_the_sum_of_their_intervals(parts: list[tuple[Interval, Decimal]]) -> None:
    found = total(part for part, _ in parts)
    assert _near(sum((_inside(part, share) for part, share in parts), Decimal(0)), found)


@given(_intervals(NUMBERS), _intervals(NUMBERS), SHARES, SHARES)
def test_differences_and_products_of_values_lie_in_theirs(
    left: Interval, right: Interval, one: Decimal, other: Decimal
) -> None:
    a, b = _inside(left, one), _inside(right, other)
    assert _near(a - b, difference(left, right))
    assert _near(a * b, product(left, right))
    assert _near(-a, negative(left))


@given(_intervals(NUMBERS), _intervals(POSITIVE), SHARES, SHARES)
def test_a_growth_of_values_lies_in_the_growth_of_their_intervals(
    value: Interval, base: Interval, one: Decimal, other: Decimal
) -> None:
    a, b = _inside(value, one), _inside(base, other)
    rate, times = growth(value, base), ratio(value, base)
    assert rate is not None
    assert times is not None
    assert _near(a / b * 100 - 100, rate)
    assert _near(a / b, times)


@given(_intervals(POSITIVE), _intervals(POSITIVE), SHARES, SHARES)
def test_a_base_and_its_growth_lead_back_to_the_base(
    value: Interval, base: Interval, one: Decimal, other: Decimal
) -> None:
    a, b = _inside(value, one), _inside(base, other)
    rate = point(a / b * 100 - 100)
    found = base_of(value, rate)
    assert found is not None
    # Near -100 % the rate has lost the digits in which a/b differs from nothing.
    margin = Decimal("1e-12") + b * Decimal("1e-24") / (a / b)
    assert found.low - margin <= b <= found.high + margin


@pytest.mark.parametrize("low", ["0", "-1"])
def test_nothing_is_divided_by_what_may_be_zero(low: str) -> None:
    denominator = Interval(Decimal(low), Decimal(5))
    assert (ratio(point(Decimal(1)), denominator), growth(point(Decimal(1)), denominator)) == (None, None)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [("98.9", "99.0", True), ("5.81", "5.86", False), ("3", "3", True), ("-0.5", "0", True)],
)
def test_an_interval_has_a_whole_number_or_none(low: str, high: str, expected: bool) -> None:
    assert has_whole_number(Interval(Decimal(low), Decimal(high))) is expected


def test_a_hull_reaches_around_all() -> None:
    found = hull([Interval(Decimal(1), Decimal(2)), Interval(Decimal(5), Decimal(6))])
    assert found == Interval(Decimal(1), Decimal(6))


@pytest.mark.parametrize(
    ("value", "step"), [("20.6", "0.1"), ("341000000000", "1E+9"), ("5426914", "1"), ("0", "1"), ("2.50", "0.01")]
)
def test_the_last_digit_of_a_number_that_is_not_at_hand_in_writing(value: str, step: str) -> None:
    assert last_digit(Decimal(value)) == Decimal(step)
