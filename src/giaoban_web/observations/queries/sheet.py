"""The figures of an indicator for one area as its page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from giaoban.catalogue import Indicator
from giaoban.observations import Figure
from giaoban.periods import Period
from giaoban_web.observations.codes import codes_of
from giaoban_web.observations.models import Observation
from giaoban_web.observations.queries.change import change_of
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.standing import standing_at

_NEWEST = ("-period_last", "-period_first", "-period_form", "-period_day")


@dataclass(frozen=True, slots=True)
class Kept:
    """An observation as a figure of the library: its indicator's present code, its area."""

    indicator: str
    area: str
    row: Observation

    @property
    def period(self) -> Period:
        """The time it is about."""
        return self.row.period

    @property
    def value(self) -> Decimal:
        """The value, in the unit's base."""
        value: Decimal = self.row.value
        return value


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One period: the vintage that stands, and its change on the same period a year before."""

    row: Observation
    change: Decimal | None

    @property
    def period(self) -> Period:
        """The time it is about."""
        return self.row.period


def newest_rows(indicator: Indicator, area: str, *, at: datetime | None = None, most: int = 0) -> list[Observation]:
    """The vintages that stand, one a period, the newest period first; about so many at most, all of them for 0."""
    rows = (
        Observation.objects.select_related("series", "recording")
        .filter(standing_at(at), series__indicator__in=codes_of(indicator.code), series__area=area)
        .order_by(*_NEWEST)
    )
    return leading(rows[:most] if most else rows)[::-1]


def sheet_rows(indicator: Indicator, rows: list[Observation], shown: int) -> list[SheetRow]:
    """The first so many rows with their changes; the rest are only looked at for the year before."""
    by_period = {row.period.as_months(): row for row in rows}
    return [
        SheetRow(row, change_of(row.value, _value(by_period, row.period.year_before()), indicator.unit))
        for row in rows[:shown]
    ]


def figures(indicator: Indicator, rows: list[Observation]) -> list[Figure]:
    """The rows as figures of the library, in the order of time."""
    return [Kept(indicator.code, row.series.area, row) for row in reversed(rows)]


def _value(rows: dict[Period, Observation], period: Period) -> Decimal | None:
    found = rows.get(period.as_months())
    return found.value if found else None
