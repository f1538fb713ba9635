"""Which figures of a published set stay hidden, so that no small count can be read or worked out.

Primary: a count above 0 and below the floor its indicator declares (threshold rule). Complementary: wherever a total
and its parts are published together, at least one more part is hidden, so that the total less the other parts gives
nothing away. Source: Hundepool et al., Handbook on Statistical Disclosure Control (ESSnet SDC, 2010), 4.2 and 4.4.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from giaoban.catalogue import AreaKind, Catalogue, Indicator
from giaoban.catalogue.indicators import OverAreas, OverTime
from giaoban.observations.boundaries import PROVINCIAL, division_on
from giaoban.periods import Period, PeriodForm


class Cell(NamedTuple):
    """One published figure: indicator, area, period, whoever states it: two who state the same betray each other."""

    indicator: str
    area: str
    period: Period


@dataclass(frozen=True, slots=True)
class _Group:
    """A total and the parts that add up to it, as far as they are published."""

    total: Cell
    parts: tuple[Cell, ...]


def concerned(catalogue: Catalogue) -> frozenset[str]:
    """The indicators whose figures have to be looked at: those with a floor and all that could give them away.

    Empty where the catalogue declares no floor, and then nothing is ever suppressed.
    """
    found = {code for code, each in catalogue.indicators.items() if each.floor is not None}
    waiting = list(found)
    related: defaultdict[str, set[str]] = defaultdict(set)
    for code, each in catalogue.indicators.items():
        for other in filter(None, (each.whole, *each.parts)):
            related[other].add(code)
        for other in filter(None, (each.numerator, each.denominator, each.attains)):
            related[other].add(code)
    while waiting:
        fresh = related[waiting.pop()] - found
        found |= fresh
        waiting += fresh
    return frozenset(found)


def suppressed(figures: Mapping[Cell, Decimal], catalogue: Catalogue) -> frozenset[Cell]:
    """The cells to hide of a set that is published together, e.g. 3 incidents in one province, and one province more.

    In a group of a total and its published parts at least two cells end up hidden, and while the total is shown the
    hidden parts add up to the floor or more: the smallest parts other than 0 go first, the total itself goes where
    there are not enough. Groups are: a whole and its parts; an area and the areas within it, or those it was made of; a
    period and the months, quarters, halves or spans that make it up, where all of them are published. A ratio goes with
    its numerator or denominator. Cells that were hidden count as hidden in every other group, until nothing changes.
    """
    return _Hiding(figures, catalogue).done()


class _Hiding:
    def __init__(self, figures: Mapping[Cell, Decimal], catalogue: Catalogue) -> None:
        self._figures = {Cell(cell.indicator, cell.area, cell.period.as_months()): cell for cell in figures}
        self._values = {cell: figures[given] for cell, given in self._figures.items()}
        self._catalogue = catalogue
        self._within = _areas_within(catalogue)
        self._hidden: set[Cell] = set()

    def done(self) -> frozenset[Cell]:
        for cell, value in self._values.items():
            floor = self._floor(cell)
            if floor is not None and 0 < value < floor:
                self._hidden.add(cell)
        groups = list(self._groups()) if self._hidden else []
        count = -1
        while count != len(self._hidden):
            count = len(self._hidden)
            for group in groups:
                self._protect(group)
            self._hide_ratios()
        return frozenset(self._figures[cell] for cell in self._hidden)

    def _indicator(self, code: str) -> Indicator | None:
        return self._catalogue.indicators.get(code)

    def _floor(self, cell: Cell) -> Decimal | None:
        indicator = self._indicator(cell.indicator)
        return indicator.floor if indicator is not None else None

    def _protect(self, group: _Group) -> None:
        hidden = [part for part in group.parts if part in self._hidden]
        if not hidden and group.total not in self._hidden:
            return
        shown = sorted(
            (part for part in group.parts if part not in self._hidden and self._values[part] != 0),
            key=lambda part: (self._values[part], part.indicator, part.area, part.period.first),
        )
        floor = max((self._floor(cell) or Decimal(0) for cell in (group.total, *group.parts)), default=Decimal(0))
        if group.total in self._hidden:
            if not hidden and shown:  # adding the parts would give the total
                self._hidden.add(shown[0])
            return
        while len(hidden) < 2 or sum((self._values[part] for part in hidden), Decimal(0)) < floor:
            if not shown:
                self._hidden.add(group.total)
                return
            hidden.append(shown.pop(0))
            self._hidden.add(hidden[-1])

    def _hide_ratios(self) -> None:
        for cell in self._values:
            indicator = self._indicator(cell.indicator)
            if indicator is None or cell in self._hidden:
                continue
            of = filter(None, (indicator.numerator, indicator.denominator, indicator.attains))
            if any(Cell(other, cell.area, cell.period) in self._hidden for other in of):
                self._hidden.add(cell)

    def _groups(self) -> Iterator[_Group]:
        spans: defaultdict[tuple[str, str], set[tuple[int, int]]] = defaultdict(set)
        for cell in self._values:
            if cell.period.form is not PeriodForm.DAY:
                spans[cell.indicator, cell.area].add((cell.period.first, cell.period.last))
        for cell in self._values:
            indicator = self._indicator(cell.indicator)
            if indicator is None:
                continue
            yield from self._group(cell, (cell._replace(indicator=part) for part in indicator.parts))
            if indicator.over_areas is OverAreas.SUM:
                yield from self._areas(cell)
            if indicator.over_time is OverTime.SUM and cell.period.months > 1:
                yield from self._times(cell, spans[cell.indicator, cell.area])

    def _group(self, total: Cell, parts: Iterable[Cell]) -> Iterator[_Group]:
        there = tuple(part for part in parts if part in self._values)
        if there:
            yield _Group(total, there)

    def _areas(self, total: Cell) -> Iterator[_Group]:
        """The areas within it; a division all of whose published provinces are another's too is left to that."""
        there = {
            frozenset(part for area in areas if (part := total._replace(area=area)) in self._values)
            for areas in self._within.get(total.area, ())
        }
        for parts in sorted(there, key=lambda parts: sorted(part.area for part in parts)):
            if parts and not any(parts < other for other in there):
                yield _Group(total, tuple(sorted(parts, key=lambda part: part.area)))

    def _times(self, total: Cell, there: set[tuple[int, int]]) -> Iterator[_Group]:
        """Equal pieces that make up the period, and any two that do, where all of them are published."""
        first, last = total.period.first, total.period.last
        cuts = [[(start, start + size - 1) for start in range(first, last + 1, size)] for size in (1, 3, 6)]
        cuts += [[(first, cut), (cut + 1, last)] for cut in range(first, last)]
        seen = set()
        for pieces in cuts:
            if len(pieces) > 1 and pieces[-1][1] == last and tuple(pieces) not in seen and there.issuperset(pieces):
                seen.add(tuple(pieces))
                yield _Group(total, tuple(total._replace(period=_months(*piece)) for piece in pieces))


def _months(first: int, last: int) -> Period:
    return Period(PeriodForm.MONTH if first == last else PeriodForm.SPAN, first, last)


def _areas_within(catalogue: Catalogue) -> dict[str, list[tuple[str, ...]]]:
    """For each area the sets of areas that make it up: its regions, its provinces of each division, its forerunners."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    areas = catalogue.areas
    days = {area.valid_from for area in areas.values() if area.valid_from} | {
        area.valid_to for area in areas.values() if area.valid_to
    }
    sets = {division_on(day, catalogue).areas for day in days}
    sets |= {tuple(code for code, area in areas.items() if area.kind is AreaKind.REGION)}
    sets |= {tuple(code for code, area in areas.items() if area.kind in PROVINCIAL and area.valid_to is None)}
    for members in sorted(sets):
        around: defaultdict[str, list[str]] = defaultdict(list)
        for code in members:
            outer = areas[code].part_of
            while outer is not None and outer in areas:
                around[outer].append(code)
                outer = areas[outer].part_of
        for outer, within in around.items():
            found[outer].append(tuple(within))
    before: defaultdict[str, list[str]] = defaultdict(list)
    for code, area in areas.items():
        for successor in area.successors:
            before[successor].append(code)
    for code, forerunners in before.items():
        found[code].append(tuple(forerunners))
    return dict(found)
