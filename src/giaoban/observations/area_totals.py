"""The figure of the nation or a region from those of its provinces."""

from __future__ import annotations

from giaoban.catalogue import AreaKind, Catalogue, IndicatorKind, OverAreas
from giaoban.figures import exact_sum
from giaoban.observations.boundaries import division_on
from giaoban.observations.derived import Derived, Formula, Missing
from giaoban.observations.figure import Figure
from giaoban.observations.known import Known
from giaoban.observations.quotient import quotient
from giaoban.observations.rebasing import last_day
from giaoban.periods import Period


def total_of_area(known: Known[Figure], indicator: str, area: str, period: Period, catalogue: Catalogue) -> Derived:
    """The figure of an area from those of the provinces it holds on the period's last day.

    area: `VN`, or a region such as `VN-RRD`. Flows and stocks are added, ratios derived from numerator and denominator;
    provinces without a figure are told. Whatever may be stored for the area itself is not looked at.
    """
    declared = catalogue.indicators.get(indicator)
    provinces = _provinces(area, period, catalogue)
    if declared is None or declared.over_areas is OverAreas.NONE or not provinces:
        return Derived(
            indicator, area, period, None, Formula.SUM_OF_AREAS,
            reason_vi="danh mục không cho phép cộng chỉ tiêu này theo địa bàn",
            reason_en="by the catalogue this indicator does not add up over areas",
        )  # fmt: skip
    if declared.over_areas is OverAreas.SUM:
        inputs, missing = _of(known, indicator, provinces, period, catalogue)
        amount = exact_sum(figure.value for figure in inputs if figure.value is not None)
        value = None if missing else amount
        return Derived(indicator, area, period, value, Formula.SUM_OF_AREAS, inputs, missing, amount)
    above, lacking_above = _of(known, declared.numerator or "", provinces, period, catalogue)
    below, lacking_below = _of(known, declared.denominator or "", provinces, period, catalogue)
    return quotient(indicator, area, period, above, below, declared.scale, (*lacking_above, *lacking_below))


def _provinces(area: str, period: Period, catalogue: Catalogue) -> tuple[str, ...]:
    division = division_on(last_day(period), catalogue)
    held = catalogue.areas.get(area)
    if held is not None and held.kind is AreaKind.NATION:
        return division.areas
    return tuple(code for code in division.areas if catalogue.areas[code].part_of == area)


def _of(
    known: Known[Figure], code: str, areas: tuple[str, ...], period: Period, catalogue: Catalogue
) -> tuple[tuple[Figure, ...], tuple[Missing, ...]]:
    declared = catalogue.indicators.get(code)
    is_flow = declared is not None and declared.kind is IndicatorKind.FLOW
    find = known.at if is_flow else known.around
    found = {area: find(code, area, period) for area in areas}
    return (
        tuple(figure for figure in found.values() if figure is not None),
        tuple(Missing(code, area, period) for area, figure in found.items() if figure is None),
    )
