"""The latest national figure of many indicators, each with that of the same period a year before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import OuterRef, Subquery

from giaoban.catalogue import Frequency, Indicator, load
from giaoban.periods import Period
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Observation, Series
from giaoban_web.observations.queries.change import change_of
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.standing import standing_at

_NEWEST = ("-period_last", "-period_first", "-period_form", "-period_day")  # the order of the index, backwards
_MONTHS = {Frequency.QUARTERLY: 3, Frequency.HALF_YEARLY: 6, Frequency.ANNUAL: 12}


@dataclass(frozen=True, slots=True)
class Line:
    """An indicator in a list; latest and change are None where there is nothing; late: how many periods are overdue."""

    indicator: Indicator
    latest: Observation | None = None
    change: Decimal | None = None
    late: int = 0


def lines(codes: Collection[str], today: date, area: str = "VN") -> list[Line]:
    """A line an indicator, in the order given; three queries however many there are."""
    indicators = load().indicators
    kept = {each: code for code in codes for each in codes_of(code)}
    newest = Observation.objects.filter(standing_at(), series=OuterRef("pk")).order_by(*_NEWEST)
    series = dict(
        Series.objects.filter(indicator__in=kept, area=area)
        .annotate(newest=Subquery(newest.values("pk")[:1]))
        .values_list("pk", "newest")
    )
    latest = _newest(
        Observation.objects.select_related("series", "recording").filter(
            pk__in=[pk for pk in series.values() if pk is not None]
        )
    )
    before = _year_before(list(series), latest)
    return [_line(indicators[code], latest.get(code), before, today) for code in codes if code in indicators]


def periods_late(indicator: Indicator, latest: Period, today: date) -> int:
    """How many periods have passed without a figure; a month is given to bring each in.

    A monthly figure of August is on time until the end of October.
    """
    months = today.year * 12 + today.month - 2 - latest.last
    return max(0, months - 1) // _MONTHS.get(indicator.frequency, 1)


def _newest(rows: Collection[Observation]) -> dict[str, Observation]:
    """The row of the latest period an indicator; of the same period the leading one."""
    found: dict[str, Observation] = {}
    for row in leading(rows):  # in the order of periods, so the last one wins; of equal ends the shortest
        found[present_code(row.series.indicator)] = row
    return found


def _year_before(series: list[int], latest: dict[str, Observation]) -> dict[tuple[str, Period], Observation]:
    ends = {row.period.year_before().last for row in latest.values()}
    rows = Observation.objects.select_related("series").filter(
        standing_at(), series_id__in=series, period_last__in=ends
    )
    return {(present_code(row.series.indicator), row.period.as_months()): row for row in leading(rows)}


def _line(
    indicator: Indicator,
    latest: Observation | None,
    before: dict[tuple[str, Period], Observation],
    today: date,
) -> Line:
    if latest is None:
        return Line(indicator)
    base = before.get((indicator.code, latest.period.year_before().as_months()))
    return Line(
        indicator,
        latest,
        change_of(latest.value, base.value if base else None, indicator.unit),
        periods_late(indicator, latest.period, today),
    )
