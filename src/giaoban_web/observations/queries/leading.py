"""Of several organisations that state the same point: whose figure goes first."""

from __future__ import annotations

from collections.abc import Iterable

from giaoban.catalogue import load
from giaoban_web.observations.codes import present_code
from giaoban_web.observations.models import Observation
from giaoban_web.people.successors import predecessors_of

_Point = tuple[str, str, int, int, str, int]


def leading(rows: Iterable[Observation]) -> list[Observation]:
    """One row a point (indicator, area, period), in the order of the periods' ends.

    First goes the figure under the indicator's present code, then that of its owner, or of one the owner succeeded, or
    that succeeded it; then the latest put on record. The rows have their series at hand.
    """
    found: dict[_Point, tuple[tuple[bool, bool, float], Observation]] = {}
    houses: dict[str, frozenset[str]] = {}
    for row in rows:
        series = row.series
        code = present_code(series.indicator)
        point = (code, series.area, row.period_last, row.period_first, row.period_form, row.period_day)
        if code not in houses:
            houses[code] = _house_of(code)
        rank = (series.indicator == code, series.organisation in houses[code], row.recorded_at.timestamp())
        held = found.get(point)
        if held is None or rank > held[0]:
            found[point] = rank, row
    rows_in_order = (row for _, row in found.values())
    return sorted(rows_in_order, key=lambda row: (row.period_last, row.period_day, row.period_first))


def _house_of(indicator: str) -> frozenset[str]:
    declared = load().indicators.get(indicator)
    return predecessors_of(declared.owner) if declared is not None else frozenset()
