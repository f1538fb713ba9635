"""An indicator in one period by province, on the provinces of any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from giaoban.catalogue import Indicator, load
from giaoban.figures import exact_sum
from giaoban.observations import Derived, Formula, division_on, rebase
from giaoban.periods import Period
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Observation
from giaoban_web.observations.queries.change import change_of
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.series import area_codes_of
from giaoban_web.observations.queries.sheet import Kept
from giaoban_web.observations.queries.standing import standing_at

DIVISIONS = {"34": date(2025, 7, 1), "63": date(2025, 6, 30)}


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A province: its figure, as kept or worked out, and the change on the same period a year before."""

    area: str
    figure: Derived | None
    change: Decimal | None = None

    @property
    def is_computed(self) -> bool:
        """True where the figure was worked out from those of other areas."""
        return self.figure is not None and self.figure.formula is not Formula.SAME

    @property
    def row(self) -> Observation | None:
        """The observation kept of the area itself."""
        if self.figure is None or self.is_computed or not self.figure.inputs:
            return None
        (kept,) = self.figure.inputs
        return kept.row if isinstance(kept, Kept) else None


@dataclass(frozen=True, slots=True)
class ByArea:
    """The table: a row a province of the division, the nation's own figure, and the sum of the provinces.

    total: None where a province lacks a figure or the indicator does not add up. unlike: the nation's figure and the
    sum differ.
    """

    rows: tuple[AreaRow, ...]
    nation: Observation | None
    total: Decimal | None

    @property
    def unlike(self) -> bool:
        """True where both are known and differ."""
        return self.nation is not None and self.total is not None and self.nation.value != self.total

    @property
    def known(self) -> int:
        """How many provinces have a figure."""
        return sum(each.figure is not None and each.figure.value is not None for each in self.rows)


def by_area(indicator: Indicator, period: Period, division: str, *, at: datetime | None = None) -> ByArea:
    """The provinces of a division, `34` or `63`; at most two queries."""
    catalogue = load()
    base = period.year_before()
    kept = _rows(indicator, period, base, at)
    onto = division_on(DIVISIONS[division], catalogue)
    derived = {
        (each.area, each.period.as_months()): each
        for each in rebase(kept, onto, catalogue)
        if each.indicator == indicator.code
    }
    rows = []
    for area in onto.areas:
        now, then = derived.get((area, period.as_months())), derived.get((area, base.as_months()))
        moved = change_of(now.value if now else None, then.value if then else None, indicator.unit)
        rows.append(AreaRow(area, now, moved))
    nation = next(
        (
            each.row
            for each in kept
            if (each.indicator, each.area, each.period.as_months()) == (indicator.code, "VN", period.as_months())
        ),
        None,
    )
    values = [each.figure.value if each.figure else None for each in rows]
    adds = indicator.over_areas == "sum" and all(value is not None for value in values)
    total = exact_sum(value for value in values if value is not None) if adds else None
    return ByArea(tuple(rows), nation, total)


def periods_of(indicator: Indicator, most: int = 60) -> list[Period]:
    """The periods there are figures for, the newest first: those of the nation, else of some of the areas."""
    areas = area_codes_of(indicator.code)
    asked = ["VN"] if "VN" in areas else [*areas[:2], *areas[-2:]]
    rows = (
        Observation.objects.filter(
            standing_at(), series__indicator__in=codes_of(indicator.code), series__area__in=asked
        )
        .order_by("-period_last", "-period_first", "-period_form", "-period_day")
        .only("period_form", "period_first", "period_last", "period_day")[: most * 4]
    )
    return list(dict.fromkeys(row.period for row in rows))[:most]


def _rows(indicator: Indicator, period: Period, base: Period, at: datetime | None) -> list[Kept]:
    sides = [code for code in (indicator.numerator, indicator.denominator) if code]
    codes = {each for code in (indicator.code, *sides) for each in codes_of(code)}
    found = Observation.objects.select_related("series", "recording").filter(
        standing_at(at), series__indicator__in=codes
    )
    rows = [
        row
        for row in found.filter(period_last__in=(period.last, base.last))
        if row.period.as_months() in (period.as_months(), base.as_months())
    ]
    if sides:
        # What a month's ratio is measured by may be known for the year around it alone: the population.
        rows += [
            row
            for row in found.filter(
                period_form__in=("A", "S", "Q"),
                period_last__in=[*range(base.last, base.last + 12), *range(period.last, period.last + 12)],
            )
            if _around(row, period) or _around(row, base)
        ]
    unique = {row.pk: row for row in rows}
    return [Kept(present_code(row.series.indicator), row.series.area, row) for row in leading(unique.values())]


def _around(row: Observation, period: Period) -> bool:
    return row.period_first <= period.first and period.last <= row.period_last
