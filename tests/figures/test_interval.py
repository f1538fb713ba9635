from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.figures import Interval, Qualifier, stated_interval

VALUES = st.decimals(min_value=Decimal("-1e12"), max_value=Decimal("1e12"), places=4)
STEPS = st.sampled_from([Decimal("0.01"), Decimal("0.1"), Decimal(1), Decimal(1000)])


@pytest.mark.parametrize(
    ("value", "step", "qualifier", "low", "high"),
    [
        ("20.6", "0.1", Qualifier.EXACT, "20.55", "20.65"),
        ("410", "1", Qualifier.EXACT, "409.5", "410.5"),
        ("18.6", "0.1", Qualifier.ESTIMATE, "18.5", "18.7"),
        ("410", "1", Qualifier.ABOUT, "405.9", "414.1"),
        ("5", "1", Qualifier.ABOUT, "4", "6"),
        ("1000", "1", Qualifier.OVER, "1000", "1020"),
        ("10", "1", Qualifier.OVER, "10", "11"),
        ("1000", "1", Qualifier.UNDER, "980", "1000"),
        ("-100", "1", Qualifier.ABOUT, "-101", "-99"),
    ],
)
def test_a_figure_stands_for_the_values_its_word_leaves_open(
    value: str, step: str, qualifier: Qualifier, low: str, high: str
) -> None:
    stated = stated_interval(Decimal(value), Decimal(step), qualifier)
    assert stated == Interval(Decimal(low), Decimal(high))


def test_of_two_words_together_the_wider_is_taken() -> None:
    stated = stated_interval(Decimal(1000), Decimal(1), Qualifier.ESTIMATE, [Qualifier.UNDER])
    assert stated == Interval(Decimal(980), Decimal(1001))


@given(VALUES, STEPS, st.sampled_from(Qualifier))
def test_the_value_lies_in_its_own_interval(value: Decimal, step: Decimal, qualifier: Qualifier) -> None:
    stated = stated_interval(value, step, qualifier)
    assert stated.low <= value <= stated.high
    assert stated.overlaps(Interval(value, value))


@given(VALUES, VALUES, VALUES, VALUES)
def test_overlapping_is_mutual(a: Decimal, b: Decimal, c: Decimal, d: Decimal) -> None:
    one, other = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    assert one.overlaps(other) == other.overlaps(one)


def test_intervals_that_touch_overlap_and_a_gap_parts_them() -> None:
    one = Interval(Decimal(1), Decimal(2))
    assert one.overlaps(Interval(Decimal(2), Decimal(3)))
    assert not one.overlaps(Interval(Decimal("2.01"), Decimal(3)))
