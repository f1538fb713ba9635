"""Divisions of the country into provinces: which exist on a day, and what of one division an area of another is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from giaoban.catalogue import AreaKind, Catalogue

PROVINCIAL = (AreaKind.PROVINCE, AreaKind.CITY)


@dataclass(frozen=True, slots=True)
class Division:
    """The provinces and cities of a day: 63 on 2025-06-30, 34 on 2025-07-01; codes in the catalogue's order."""

    day: date
    areas: tuple[str, ...]


def division_on(day: date, catalogue: Catalogue) -> Division:
    """The division of a day, e.g. `division_on(date(2025, 7, 1), load())` with its 34 provinces."""
    return Division(day, tuple(area.code for area in catalogue.areas_on(day) if area.kind in PROVINCIAL))


@dataclass(frozen=True, slots=True)
class Composition:
    """What an area is made of: areas with figures, areas without, and whether adding can give it at all.

    merged: where it cannot, the areas it has become an inseparable part of.
    """

    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()


class Boundaries:
    """How areas follow each other, by the catalogue's successors; a later decree is further entries of it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._areas = catalogue.areas

    @cached_property
    def _before(self) -> dict[str, tuple[str, ...]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for area in self._areas.values():
            for successor in area.successors:
                found[successor].append(area.code)
        return {code: tuple(codes) for code, codes in found.items()}

    def after(self, area: str) -> tuple[str, ...]:
        """The areas it became or became a part of: `("08-2025",)` for `02`."""
        return self._areas[area].successors if area in self._areas else ()

    def before(self, area: str) -> tuple[str, ...]:
        """The areas it was made of: `("02", "08")` for `08-2025`."""
        return self._before.get(area, ())

    def related(self, area: str, division: Division) -> tuple[str, ...]:
        """The areas of a division that share ground with an area of any time: `("08-2025",)` for `02` on the 34."""
        goal = set(division.areas)
        found: dict[str, None] = {}
        for step in (self.after, self.before):
            todo = [area]
            while todo:
                code = todo.pop(0)
                if code in goal:
                    found[code] = None
                else:
                    todo += step(code)
        return tuple(found)

    def composition(self, area: str, has_figure: Callable[[str], bool], day: date) -> Composition:
        """What to add up for an area, from the areas that have figures.

        day: of the figures; what is missing is named as it was then.
        """
        if has_figure(area):
            return Composition(present=(area,))
        for step, back in ((self.before, self.after), (self.after, self.before)):
            below = self._along(area, step, back, has_figure, day)
            if below is not None and (below.present or below.merged):
                return below
        return Composition(absent=(area,))

    def _along(
        self,
        area: str,
        step: Callable[[str], tuple[str, ...]],
        back: Callable[[str], tuple[str, ...]],
        has_figure: Callable[[str], bool],
        day: date,
    ) -> Composition | None:
        """The composition one way through time; None where nothing follows."""
        further = step(area)
        if not further:
            return None
        present: list[str] = []
        absent: list[str] = []
        merged: list[str] = []
        for code in further:
            if len(back(code)) > 1:
                merged += [code] if has_figure(code) else []
                absent += [] if has_figure(code) else [code]
            elif has_figure(code):
                present.append(code)
            else:
                below = self._along(code, step, back, has_figure, day)
                if below is None or not (below.present or below.merged):
                    absent += self._as_on(code, step, day)
                else:
                    present += below.present
                    absent += below.absent
                    merged += below.merged
        return Composition(tuple(present), tuple(absent), tuple(merged))

    def _as_on(self, area: str, step: Callable[[str], tuple[str, ...]], day: date) -> tuple[str, ...]:
        """The area under the codes it had on a day."""
        if self._areas[area].is_valid_on(day) or not step(area):
            return (area,)
        return tuple(code for each in step(area) for code in self._as_on(each, step, day))
