"""Slips of the pen: a stated figure and a recomputed one that differ in one digit, a swap, or the decimal point."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from giaoban.checks.judging.prose.written import Written
from giaoban.figures import Interval

_POWERS = (-6, -3, -2, -1, 1, 2, 3, 6)
_FEWEST = 3  # with fewer digits, most figures are one slip apart from most others


def one_slip_apart(stated: Written, made: Interval, exact: Decimal) -> bool:
    """True where mending one slip in the stated figure, or in the scale of one it is made from, makes it agree.

    70,5% is one slip from 75,0% (a swap), from 78,5% (a digit), from 7,05% and from 0,705% (the decimal point).
    """
    size = abs(exact)
    low, high = sorted((abs(made.low), abs(made.high)))
    for power in _POWERS:
        if low.scaleb(power) <= stated.interval.high and stated.interval.low <= high.scaleb(power) and low > 0:
            return True
    width = sum(letter.isdigit() for letter in stated.text)
    before, after = (_digits(each, stated.step).zfill(width) for each in (abs(stated.value), size))
    return _one_digit(before, after)


def _digits(value: Decimal, step: Decimal) -> str:
    return str(int((value / step).quantize(Decimal(1), ROUND_HALF_UP))) if step else ""


def _one_digit(before: str, after: str) -> bool:
    if len(before) != len(after) or len(before) < _FEWEST:
        return False
    different = [place for place, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    if len(different) == 1:
        return True
    if len(different) != 2 or different[1] != different[0] + 1:
        return False
    first = different[0]
    return before[first] == after[first + 1] and before[first + 1] == after[first]
