"""Figures of a sum that would agree if one digit of one of them were another, or two neighbours were swapped."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from giaoban.claims import Claim
from giaoban.figures import Qualifier
from giaoban.figures.arithmetic import last_digit

_FEWEST_DIGITS = 4  # with fewer, what a list leaves over looks like a misprint too often


def one_misprint_apart(figures: Sequence[Claim]) -> bool:
    """True where the first figure would be the sum of the others after mending one misprint in one of them.

    Only for figures written exactly, with four digits or more each: what an open list leaves over is then one digit
    away from nothing in less than one case of a hundred.
    """
    values = [figure.value for figure in figures]
    if any(figure.qualifier is not Qualifier.EXACT for figure in figures) or None in values:
        return False
    whole, *parts = [value for value in values if value is not None]
    step = min(_step(figure) for figure in figures)
    if len({_step(figure) for figure in figures}) > 1:
        return False
    gap = (whole - sum(parts, Decimal(0))) / step
    if gap != gap.to_integral_value() or any(value / step < 10 ** (_FEWEST_DIGITS - 1) for value in (whole, *parts)):
        return False
    if all(value / step % 10 == 0 for value in (whole, *parts)):
        return False  # round figures are a digit apart too often
    signed = [(whole, -1), *((part, 1) for part in parts)]
    return any(_mends(int(value / step), int(gap) * sign) for value, sign in signed)


def _step(figure: Claim) -> Decimal:
    if figure.low is None or figure.high is None or figure.value is None:
        return last_digit(figure.value or Decimal(0))
    return figure.high - figure.low


def _mends(number: int, gap: int) -> bool:
    """True where `number + gap` differs from `number` in one digit, or by a swap of two neighbours."""
    if gap == 0 or number + gap <= 0:
        return False
    before, after = str(number), str(number + gap)
    if len(before) != len(after):
        return False
    different = [place for place, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    if len(different) == 1:
        return True
    if len(different) != 2 or different[1] != different[0] + 1:
        return False
    first = different[0]
    return before[first] == after[first + 1] and before[first + 1] == after[first]
