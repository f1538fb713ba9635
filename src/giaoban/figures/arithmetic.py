"""Arithmetic on the intervals figures stand for: sums, differences, ratios, growth, and the bases growth implies.

Every result is the interval of all values the true figures may give, so that a stated figure contradicts a recomputed
one only where the two intervals leave a gap.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_CEILING, Decimal

from giaoban.figures.interval import Interval

HUNDRED = Decimal(100)
ZERO = Decimal(0)


def point(value: Decimal) -> Interval:
    """The interval of one value, for what has no tolerance: whole counts in full, and floors as denominators."""
    return Interval(value, value)


def total(parts: Iterable[Interval]) -> Interval:
    """What the parts may sum to.

    >>> total([Interval(Decimal(1), Decimal(2)), Interval(Decimal(3), Decimal(5))])
    Interval(low=Decimal('4'), high=Decimal('7'))
    """
    low = high = ZERO
    for part in parts:
        low += part.low
        high += part.high
    return Interval(low, high)


def difference(left: Interval, right: Interval) -> Interval:
    """What `left - right` may be."""
    return Interval(left.low - right.high, left.high - right.low)


def negative(interval: Interval) -> Interval:
    """The interval mirrored at zero: a fall of 2 to 3 is a growth of -3 to -2."""
    return Interval(-interval.high, -interval.low)


def product(left: Interval, right: Interval) -> Interval:
    """What `left * right` may be."""
    corners = [a * b for a in (left.low, left.high) for b in (right.low, right.high)]
    return Interval(min(corners), max(corners))


def ratio(numerator: Interval, denominator: Interval, scale: Decimal = Decimal(1)) -> Interval | None:
    """What `numerator / denominator * scale` may be; None where the denominator may be zero or less.

    >>> ratio(Interval(Decimal(1), Decimal(2)), Interval(Decimal(4), Decimal(5)), HUNDRED)
    Interval(low=Decimal('20'), high=Decimal('50'))
    """
    if denominator.low <= 0:
        return None
    corners = [a / b * scale for a in (numerator.low, numerator.high) for b in (denominator.low, denominator.high)]
    return Interval(min(corners), max(corners))


def growth(value: Interval, base: Interval) -> Interval | None:
    """The percent change from base to value; None where the base may be zero or less.

    >>> growth(Interval(Decimal(110), Decimal(110)), Interval(Decimal(100), Decimal(100)))
    Interval(low=Decimal('10'), high=Decimal('10'))
    """
    rate = ratio(value, base, HUNDRED)
    return None if rate is None else Interval(rate.low - HUNDRED, rate.high - HUNDRED)


def base_of(value: Interval, rate: Interval) -> Interval | None:
    """The bases from which a percent change of `rate` leads to `value`; None where the rate reaches -100 %.

    >>> base_of(Interval(Decimal(110), Decimal(110)), Interval(Decimal(10), Decimal(10)))
    Interval(low=Decimal('100'), high=Decimal('100'))
    """
    return ratio(value, Interval(HUNDRED + rate.low, HUNDRED + rate.high), HUNDRED)


def has_whole_number(interval: Interval) -> bool:
    """True when some whole number lies in the interval, ends included."""
    return interval.low.to_integral_value(ROUND_CEILING) <= interval.high


def hull(intervals: Iterable[Interval]) -> Interval:
    """The smallest interval around all of them. Raises ValueError where there is none."""
    found = list(intervals)
    return Interval(min(each.low for each in found), max(each.high for each in found))


def last_digit(value: Decimal) -> Decimal:
    """One unit of the last digit of a number that keeps its decimals, trailing zeros of whole numbers left out.

    What is known of the step where the writing is not at hand: `Decimal("20.60")` gives 0.01, 341000000000 gives 1E+9.
    """
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError(f"'{value}' is not a finite number")
    if exponent < 0 and value != value.to_integral_value():
        return Decimal(1).scaleb(exponent)
    if value == 0:
        return Decimal(1)
    whole = value.to_integral_value().normalize().as_tuple().exponent
    return Decimal(1).scaleb(whole if isinstance(whole, int) else 0)
