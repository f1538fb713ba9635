"""The interval of values a written figure stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from giaoban.figures.qualifier import Qualifier

_TWO_PERCENT = Decimal("0.02")
_ONE_PERCENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed interval of values in the unit's base, e.g. `Interval(Decimal("4749.5"), Decimal("4750.5"))`."""

    low: Decimal
    high: Decimal

    def overlaps(self, other: Interval) -> bool:
        """True when some value lies in both, ends included."""
        return self.low <= other.high and other.low <= self.high


def stated_interval(value: Decimal, step: Decimal, qualifier: Qualifier, further: Iterable[Qualifier] = ()) -> Interval:
    """The values a written figure may stand for.

    value: the figure in its unit's base; step: one unit of its last digit written, in the same base (for `20,6 tỷ`
    a tenth of a billion); qualifier: the word before it; further: other words before it (`ước đạt gần`).

    >>> stated_interval(Decimal("20.6"), Decimal("0.1"), Qualifier.EXACT)
    Interval(low=Decimal('20.55'), high=Decimal('20.65'))

    Source: the project's rounding rule, after the rounding conventions of GSO statistical yearbooks: exact is half
    a unit either way, an estimate a whole one, `about` at least one percent, `over` and `under` two percent to a side.
    """
    low = high = value
    for word in (qualifier, *further):
        below, above = _margins(abs(value), step, word)
        low, high = min(low, value - below), max(high, value + above)
    return Interval(low, high)


def _margins(size: Decimal, step: Decimal, qualifier: Qualifier) -> tuple[Decimal, Decimal]:
    if qualifier is Qualifier.ESTIMATE:
        return step, step
    if qualifier is Qualifier.ABOUT:
        margin = max(step, size * _ONE_PERCENT)
        return margin, margin
    if qualifier is Qualifier.OVER:
        return Decimal(0), max(step, size * _TWO_PERCENT)
    if qualifier is Qualifier.UNDER:
        return max(step, size * _TWO_PERCENT), Decimal(0)
    return step / 2, step / 2
