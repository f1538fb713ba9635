"""Figures of longer and shorter periods from those at hand: months added, running sums taken apart, last and mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Context, Decimal
from heapq import heappop, heappush

from giaoban.catalogue import Catalogue, Frequency, Indicator, OverTime
from giaoban.figures import exact_difference, exact_sum
from giaoban.observations.derived import Derived, Formula, Missing
from giaoban.observations.figure import Figure
from giaoban.observations.known import Known
from giaoban.observations.quotient import quotient
from giaoban.periods import Period, PeriodForm

_MONTHS = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.HALF_YEARLY: 6, Frequency.ANNUAL: 12}
_TAKING_AWAY = 1000  # a sum of pieces is preferred to any difference of running sums
_A_GAP = 1_000_000  # and everything to a gap
_CONTEXT = Context(prec=28)


def over_time(known: Known[Figure], indicator: str, area: str, period: Period, catalogue: Catalogue) -> Derived:
    """The figure of any period of months, as the catalogue's `over_time` says.

    A figure stored for the period stands. A flow is the sum of pieces that make it up (months, quarters, spans) or what
    is left of a running sum (`2023-01/2023-08` less `2023-01/2023-07` is `2023-08`); a stock is that of the last piece;
    a mean is weighted by months; a ratio comes from its numerator and denominator over the same period. What is missing
    is told in periods of the indicator's own frequency.

    """
    direct = known.at(indicator, area, period)
    if direct is not None:
        return Derived(indicator, area, period, direct.value, Formula.SAME, (direct,))
    declared = catalogue.indicators.get(indicator)
    rule = declared.over_time if declared is not None else OverTime.NONE
    if declared is None or rule is OverTime.NONE or not period.months:
        return Derived(
            indicator, area, period, None, Formula.SAME, missing=(Missing(indicator, area, period),),
            reason_vi="danh mục không cho phép cộng chỉ tiêu này theo thời gian",
            reason_en="by the catalogue this indicator does not add up over time",
        )  # fmt: skip
    if rule is OverTime.LAST:
        return _last(known, declared, area, period)
    if rule is OverTime.RATIO:
        return _ratio(known, declared, area, period, catalogue)
    pieces = _path(known.series(indicator, area), period, may_take_away=rule is OverTime.SUM)
    if pieces is None:
        return _lacking(known, declared, area, period)
    if rule is OverTime.MEAN:
        weighted = exact_sum(figure.value * figure.period.months for figure, _ in pieces if figure.value is not None)
        value = _CONTEXT.divide(weighted, Decimal(period.months))
        return Derived(indicator, area, period, value, Formula.MEAN_OVER_TIME, tuple(figure for figure, _ in pieces))
    return _sum(indicator, area, period, pieces)


_Piece = tuple[Figure, bool]  # the figure, and whether it is added (or else taken away)


def _sum(indicator: str, area: str, period: Period, pieces: Sequence[_Piece]) -> Derived:
    added = exact_sum(figure.value for figure, is_added in pieces if is_added and figure.value is not None)
    taken = exact_sum(figure.value for figure, is_added in pieces if not is_added and figure.value is not None)
    whole = all(is_added for _, is_added in pieces)
    formula = Formula.SUM_OVER_TIME if whole else Formula.DIFFERENCE_OVER_TIME
    ordered = [figure for figure, is_added in pieces if is_added] + [figure for figure, kept in pieces if not kept]
    value = exact_difference(added, taken)
    return Derived(indicator, area, period, value, formula, tuple(ordered), known=value)


def _path(figures: Sequence[Figure], period: Period, *, may_take_away: bool) -> list[_Piece] | None:
    """The fewest figures that lead from the period's beginning to its end; each spans from one month's edge to another.

    Going along a figure adds it, going back over it takes it away; so all sums and differences are found at once.
    """
    edges: dict[int, list[tuple[int, int, Figure, bool]]] = {}
    for figure in figures:
        if figure.period.months:
            first, end = figure.period.first, figure.period.last + 1
            price = 1 if figure.value is not None else _A_GAP
            edges.setdefault(first, []).append((price, end, figure, True))
            if may_take_away and figure.value is not None:
                edges.setdefault(end, []).append((_TAKING_AWAY, first, figure, False))
    start, goal = period.first, period.last + 1
    waiting: list[tuple[int, int, int]] = [(0, 0, start)]
    reached: dict[int, tuple[int, _Piece] | None] = {start: None}
    costs = {start: 0}
    turn = 0
    while waiting:
        cost, _, place = heappop(waiting)
        if place == goal:
            break
        if cost > costs[place]:
            continue
        for price, next_place, figure, is_added in edges.get(place, ()):
            if not may_take_away and next_place > goal:
                continue
            if cost + price < costs.get(next_place, cost + price + 1):
                costs[next_place] = cost + price
                reached[next_place] = (place, (figure, is_added))
                turn += 1
                heappush(waiting, (cost + price, turn, next_place))
    if goal not in reached:
        return None
    found: list[_Piece] = []
    place = goal
    while (step := reached[place]) is not None:
        place = step[0]
        found.append(step[1])
    return found[::-1]


def _last(known: Known[Figure], indicator: Indicator, area: str, period: Period) -> Derived:
    within = [
        figure
        for figure in known.series(indicator.code, area)
        if figure.period.last == period.last and (not figure.period.months or figure.period.first >= period.first)
    ]
    if within:
        # A day's state is the month's only where the month has no figure itself: the last one known.
        figure = max(within, key=lambda each: (each.period.months > 0, -each.period.months, each.period.day))
        return Derived(indicator.code, area, period, figure.value, Formula.LAST_OF_TIME, (figure,))
    piece = _pieces(indicator, period)[-1]
    return Derived(
        indicator.code, area, period, None, Formula.LAST_OF_TIME, missing=(Missing(indicator.code, area, piece),)
    )


def _ratio(known: Known[Figure], indicator: Indicator, area: str, period: Period, catalogue: Catalogue) -> Derived:
    sides: list[tuple[Figure, ...]] = []
    missing: list[Missing] = []
    for code in (indicator.numerator or "", indicator.denominator or ""):
        around = known.around(code, area, period)
        declared = catalogue.indicators.get(code)
        is_state = declared is not None and declared.over_time is not OverTime.SUM
        if around is not None and is_state:
            sides.append((around,))
            continue
        side = over_time(known, code, area, period, catalogue)
        missing += side.missing
        sides.append((side,) if side.value is not None else ())
    return quotient(indicator.code, area, period, sides[0], sides[1], indicator.scale, missing)


def _lacking(known: Known[Figure], indicator: Indicator, area: str, period: Period) -> Derived:
    """What there is and what is missing: as few gaps as can be, in the indicator's frequency where that fits."""
    gaps = [Derived(indicator.code, area, piece, None, Formula.SAME) for piece in _pieces(indicator, period)]
    if _MONTHS.get(indicator.frequency, 1) > 1:
        starts = range(period.first, period.last + 1)
        gaps += [
            Derived(indicator.code, area, Period(PeriodForm.MONTH, month, month), None, Formula.SAME)
            for month in starts
        ]
    found = [*known.series(indicator.code, area), *gaps]
    pieces = _path(found, period, may_take_away=indicator.over_time is OverTime.SUM) or []
    missing = tuple(Missing(indicator.code, area, figure.period) for figure, _ in pieces if figure.value is None)
    inputs = [(figure, is_added) for figure, is_added in pieces if figure.value is not None]
    if indicator.over_time is OverTime.MEAN:
        held = tuple(figure for figure, _ in inputs)
        return Derived(indicator.code, area, period, None, Formula.MEAN_OVER_TIME, held, missing)
    return replace(_sum(indicator.code, area, period, inputs), value=None, missing=missing)


def _pieces(indicator: Indicator, period: Period) -> list[Period]:
    """The periods of the indicator's frequency that make a period up; its months where they do not fit into it."""
    size = _MONTHS.get(indicator.frequency, 1)
    if period.first % size or period.months % size:
        size = 1
    starts = range(period.first, period.last + 1, size)
    return [Period(PeriodForm.SPAN, first, first + size - 1).normal() for first in starts]
