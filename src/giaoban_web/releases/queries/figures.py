"""The figures of a release, narrowed, for its table, its Excel and the API."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import cached_property

from giaoban.periods import parse_period
from giaoban_web.observations.codes import codes_of
from giaoban_web.releases.models import Release, ReleasedFigure


@dataclass(frozen=True, slots=True)
class FigureFilter:
    """What the table is narrowed to; empty is everything. change: `new`, `revised`, `withdrawn`, `same` or `changed`.

    first, last: months, both included, `2023-01`.
    """

    change: str = ""
    indicator: str = ""
    area: str = ""
    first: str = ""
    last: str = ""

    @property
    def only_change(self) -> bool:
        """True where nothing but the change narrows it, so that the counts of the release know how many there are."""
        return not any(getattr(self, field.name) for field in fields(self) if field.name != "change")


_CHANGED = ("new", "revised", "withdrawn")


def figures(release: Release, chosen: FigureFilter) -> QuerySet[ReleasedFigure]:
    """The figures of a filter: new ones first, then revised, the same, withdrawn; each by indicator, area and period.

    They come with observation, series and recording. Whoever calls has asked whether the release may be seen.
    """
    found = ReleasedFigure.objects.filter(release=release).select_related(
        "observation__series", "observation__recording"
    )
    if chosen.change == "changed":
        found = found.filter(change__in=_CHANGED)
    elif chosen.change:
        found = found.filter(change=chosen.change)
    if chosen.indicator:
        found = found.filter(observation__series__indicator__in=codes_of(chosen.indicator))
    if chosen.area:
        found = found.filter(observation__series__area=chosen.area)
    if chosen.first:
        found = found.filter(observation__period_first__gte=parse_period(chosen.first).first)
    if chosen.last:
        found = found.filter(observation__period_last__lte=parse_period(chosen.last).last)
    return found.order_by("change", "pk")


class FigurePages(Paginator):  # type: ignore[type-arg]
    """Pages of figures; where the release knows how many there are, the database does not count them again."""

    def __init__(self, release: Release, chosen: FigureFilter, size: int) -> None:
        self.found = figures(release, chosen)
        super().__init__(self.found, size)
        self._release = release
        self._chosen = chosen

    @cached_property
    def count(self) -> int:
        """How many figures the filter finds."""
        counts: dict[str, Any] = self._release.counts
        if not self._chosen.only_change:
            return int(self.found.count())
        if self._chosen.change in counts:
            return int(counts[self._chosen.change])
        every = _CHANGED if self._chosen.change == "changed" else (*_CHANGED, "same")
        return sum(int(counts.get(change, 0)) for change in every)
