"""A figure worked out from others: it names its formula, its inputs and what was missing, and is never stored."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from giaoban.observations.figure import Figure
from giaoban.periods import Period


class Formula(StrEnum):
    """How a derived figure was worked out; SAME: it is a reported figure as it stands."""

    SAME = "same"
    SUM_OF_AREAS = "sum_of_areas"
    SUM_OF_PARTS = "sum_of_parts"
    SUM_OVER_TIME = "sum_over_time"
    DIFFERENCE_OVER_TIME = "difference_over_time"
    LAST_OF_TIME = "last_of_time"
    MEAN_OVER_TIME = "mean_over_time"
    RATIO = "ratio"
    SHARE = "share"
    PER_CAPITA = "per_capita"
    GROWTH = "growth"
    INDEX = "index"


@dataclass(frozen=True, slots=True)
class Missing:
    """A figure that would be needed: `post.revenue` of area `02` for 2023-08."""

    indicator: str
    area: str
    period: Period


@dataclass(frozen=True, slots=True)
class Derived:
    """A figure worked out on demand: `telecom.revenue`, `08-2025`, 2023-08, sum of areas `02` and `08`.

    value: in the unit's base, unrounded; None where anything is missing. inputs: the figures it was worked out from, in
    the formula's order (numerator before denominator). missing: what else it needs. known: for the sums, the sum of the
    inputs there are, which is no figure of the whole; None for every other formula. reason_vi, reason_en: why it cannot
    be worked out, where no input would help.
    """

    indicator: str
    area: str
    period: Period
    value: Decimal | None
    formula: Formula
    inputs: tuple[Figure, ...] = ()
    missing: tuple[Missing, ...] = ()
    known: Decimal | None = None
    reason_vi: str = ""
    reason_en: str = ""

    @property
    def is_complete(self) -> bool:
        """True where nothing was missing."""
        return self.value is not None
