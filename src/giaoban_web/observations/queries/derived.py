"""Figures the catalogue declares by a formula, worked out when asked for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from giaoban.catalogue import Catalogue, DerivedIndicator, Indicator, load
from giaoban.observations import Derived, Figure, Known, derive
from giaoban.periods import Period
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Observation
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.sheet import Kept
from giaoban_web.observations.queries.standing import standing_at

_NEWEST = ("-period_last", "-period_first", "-period_form", "-period_day")
_ROWS_AN_INPUT = 90


def inputs_of(code: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Every indicator a figure is worked out from, through any number of formulas."""
    found: dict[str, None] = {}
    waiting = [code]
    while waiting:
        each = waiting.pop(0)
        declared = catalogue.derived.get(each)
        if declared is not None:
            waiting += declared.inputs
            continue
        if each in found or each not in catalogue.indicators:
            continue
        found[each] = None
        indicator = catalogue.indicators[each]
        waiting += [side for side in (indicator.numerator, indicator.denominator) if side]
    return tuple(found)


def worked_out(code: str, area: str, count: int, *, at: datetime | None = None) -> list[Derived]:
    """The figure in its newest periods, the newest first: `worked_out("telecom.revenue_growth", "VN", 12)`; one query.

    The periods are those of what the formula names first. Where an input is missing, the figure says which.
    """
    catalogue = load()
    known = known_of(inputs_of(code, catalogue), area, at=at)
    return [derive(known, code, area, period, catalogue) for period in _periods(known, code, area, catalogue)[:count]]


def known_of(codes: Iterable[str], area: str, *, at: datetime | None = None) -> Known[Figure]:
    """What is kept of some indicators for an area, of the last years."""
    codes = list(codes)
    every = {each for code in codes for each in codes_of(code)}
    rows = (
        Observation.objects.select_related("series", "recording")
        .filter(standing_at(at), series__indicator__in=every, series__area=area)
        .order_by(*_NEWEST)[: _ROWS_AN_INPUT * len(codes)]
    )
    found: list[Figure] = [Kept(present_code(row.series.indicator), row.series.area, row) for row in leading(rows)]
    return Known(found)


def derived_from(indicator: Indicator, catalogue: Catalogue) -> list[DerivedIndicator]:
    """The declared figures an indicator goes into directly."""
    return [each for each in catalogue.derived.values() if indicator.code in each.inputs]


def _periods(known: Known[Figure], code: str, area: str, catalogue: Catalogue) -> list[Period]:
    for each in inputs_of(code, catalogue):
        found = [figure.period for figure in known.series(each, area) if figure.period.months]
        if found:
            return found[::-1]
    return []
