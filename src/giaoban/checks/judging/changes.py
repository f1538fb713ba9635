"""What a stated change says of a value and its base, in every reading its words allow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from giaoban.checks.judging.digits import interval_in
from giaoban.checks.judging.finding import Verdict
from giaoban.claims import Change, Claim, Direction
from giaoban.figures import Interval, Unit
from giaoban.figures.arithmetic import HUNDRED, difference, growth, negative, ratio

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One reading of a change: what it states, what value and base make of it, and the latter without tolerance."""

    stated: Interval
    recomputed: Interval
    exact: Decimal


def stated_size(change: Change, text: str) -> Interval | None:
    """The size of a change as an interval, without its sign; None for one without a size."""
    size = next((each for each in (change.percent, change.absolute, change.times) if each is not None), None)
    if size is None:
        return None
    interval = interval_in(size, text, change.start, change.end, change.qualifier)
    if change.percent is not None and change.end == 0:  # no text at hand: a percentage is given to a whole at least
        margin = min((interval.high - interval.low) / 2, _ONE / 2 if change.qualifier == "exact" else _ONE * 2)
        return Interval(max(interval.low, size - margin), min(interval.high, size + margin))
    return interval


def stated_change(change: Change, text: str) -> Interval | None:
    """The size of a percent or absolute change with its sign: a fall is negative; None for other changes."""
    if change.times is not None or change.direction is Direction.SAME:
        return None
    size = stated_size(change, text)
    return negative(size) if size is not None and change.direction is Direction.DOWN else size


def reckon(
    change: Change, claim: Claim, text: str, value: Interval, base: Interval, points: tuple[Decimal, Decimal]
) -> Iterator[Reckoning]:
    """Every reading of a change from base to value. points: value and base without tolerance.

    A percent change of a percentage may be meant in points; `tăng 2 lần` may end at twice or at three times the base.
    """
    if change.times is not None:
        yield from _times(change, text, value, base, points)
        return
    stated = stated_change(change, text)
    if stated is None:
        return
    step = Reckoning(stated, difference(value, base), points[0] - points[1])
    if change.absolute is not None:
        if claim.unit is Unit.RANK:  # a rank that rises becomes a smaller number
            yield Reckoning(stated, negative(step.recomputed), -step.exact)
        elif _same_unit(change, claim):
            yield step
        return
    rate = growth(value, base)
    if rate is not None and points[1] > 0:
        yield Reckoning(stated, rate, points[0] / points[1] * HUNDRED - HUNDRED)
    if claim.unit is not None and claim.unit.is_rate:
        yield step


def _times(
    change: Change, text: str, value: Interval, base: Interval, points: tuple[Decimal, Decimal]
) -> Iterator[Reckoning]:
    stated, rate = stated_size(change, text), ratio(value, base)
    if stated is None or rate is None or points[1] <= 0:
        return
    exact = points[0] / points[1]
    if change.direction is Direction.DOWN and stated.low >= _ONE:
        stated = Interval(_ONE / stated.high, _ONE / stated.low)
    yield Reckoning(stated, rate, exact)
    if change.direction is Direction.UP and "tăng" in text[change.start : change.end].lower():
        yield Reckoning(stated, Interval(rate.low - _ONE, rate.high - _ONE), exact - _ONE)


def _same_unit(change: Change, claim: Claim) -> bool:
    if change.unit is None or change.unit is claim.unit:
        return True
    return claim.unit is Unit.PERCENT and change.unit is Unit.PERCENTAGE_POINT


def agreement(reckonings: Iterable[Reckoning]) -> Verdict | None:
    """HOLDS where a reading gives what is stated, ROUNDING where one may, ERROR where none can; None without any."""
    verdict: Verdict | None = None
    for each in reckonings:
        if each.stated.low <= each.exact <= each.stated.high:
            return Verdict.HOLDS
        if each.stated.overlaps(each.recomputed):
            verdict = Verdict.ROUNDING
        elif verdict is None:
            verdict = Verdict.ERROR
    return verdict
