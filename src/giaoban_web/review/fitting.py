"""Whether a figure can be what its indicator keeps."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from giaoban.catalogue import Frequency, Indicator, IndicatorKind, load
from giaoban.claims import Claim
from giaoban.periods import Period, PeriodForm

_LONGER = {
    Frequency.DAILY: frozenset(PeriodForm),
    Frequency.MONTHLY: frozenset(PeriodForm),
    Frequency.QUARTERLY: frozenset(PeriodForm) - {PeriodForm.MONTH},
    Frequency.HALF_YEARLY: frozenset(PeriodForm) - {PeriodForm.MONTH, PeriodForm.QUARTER},
    Frequency.ANNUAL: frozenset((PeriodForm.YEAR, PeriodForm.DAY)),
}
_STATES = frozenset(
    (IndicatorKind.STOCK, IndicatorKind.RUNNING_TOTAL, IndicatorKind.RANK, IndicatorKind.INDEX, IndicatorKind.RATIO)
)


class Misfit(StrEnum):
    """What keeps a figure from being put on record, in the order in which it is told."""

    NO_VALUE = "no_value"
    NO_INDICATOR = "no_indicator"
    UNKNOWN_INDICATOR = "unknown_indicator"
    NO_PERIOD = "no_period"
    PERIOD = "period"
    UNKNOWN_AREA = "unknown_area"
    AREA = "area"
    UNIT = "unit"


def misfit_of(facts: Claim) -> Misfit | None:
    """The first thing that keeps a figure from being on record, None where all fits.

    A figure for less time than the indicator is reported in, a flow as of a day, an area that does not exist at the
    period's end and another unit do not fit.
    """
    catalogue = load()
    if facts.value is None:
        return Misfit.NO_VALUE
    if not facts.indicator:
        return Misfit.NO_INDICATOR
    indicator = catalogue.indicators.get(facts.indicator)
    if indicator is None:
        return Misfit.UNKNOWN_INDICATOR
    if facts.period is None:
        return Misfit.NO_PERIOD
    if not _period_fits(indicator, facts.period):
        return Misfit.PERIOD
    area = catalogue.areas.get(facts.area)
    if area is None:
        return Misfit.UNKNOWN_AREA
    if not area.is_valid_on(last_day(facts.period)):
        return Misfit.AREA
    return None if facts.unit is indicator.unit else Misfit.UNIT


def counts_the_same(facts: Claim) -> bool:
    """True where the counted noun is the indicator's own, or nothing is counted."""
    indicator = load().indicators.get(facts.indicator or "")
    return indicator is not None and (indicator.counted is None or facts.counted in (None, indicator.counted))


def last_day(period: Period) -> date:
    """The last day of a period: 2023-09-30 for `2023-Q3`, the day itself for a day."""
    year, month = divmod(period.last, 12)
    if period.day:
        return date(year, month + 1, period.day)
    year, month = divmod(period.last + 1, 12)
    return date(year, month + 1, 1) - timedelta(days=1)


def _period_fits(indicator: Indicator, period: Period) -> bool:
    if period.form is PeriodForm.DAY:
        return indicator.kind in _STATES
    return period.form in _LONGER[indicator.frequency]
