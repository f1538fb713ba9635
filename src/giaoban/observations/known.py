"""Figures at hand, looked up by indicator, area and period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from giaoban.observations.figure import Figure
from giaoban.periods import Period

AnyFigure = TypeVar("AnyFigure", bound=Figure)


class Known(Generic[AnyFigure]):
    """Figures by indicator, area and months: one figure a key.

    The same months written in two ways (`2023-H1`, `2023-01/2023-06`) are one key. Raises ValueError where two figures
    with different values share a key: whoever asks has to choose the organisation or the vintage first.
    """

    def __init__(self, figures: Iterable[AnyFigure]) -> None:
        self._found: defaultdict[tuple[str, str], dict[Period, AnyFigure]] = defaultdict(dict)
        for figure in figures:
            held = self._found[figure.indicator, figure.area]
            key = figure.period.as_months()
            other = held.setdefault(key, figure)
            if other.value != figure.value:
                raise ValueError(
                    f"two figures of {figure.indicator}, area {figure.area}, {figure.period}: {other.value} and "
                    f"{figure.value}; choose the organisation or the vintage first"
                )

    def at(self, indicator: str, area: str, period: Period) -> AnyFigure | None:
        """The figure of exactly these months, None where there is none or its value is not known."""
        found = self._found.get((indicator, area), {}).get(period.as_months())
        return None if found is None or found.value is None else found

    def around(self, indicator: str, area: str, period: Period) -> AnyFigure | None:
        """The figure of the months, else of the shortest period that holds them: the year's population for a month."""
        exact = self.at(indicator, area, period)
        if exact is not None:
            return exact
        wider = [
            figure
            for figure in self.series(indicator, area)
            if figure.period.months and figure.period.first <= period.first and period.last <= figure.period.last
        ]
        return min(wider, key=lambda figure: figure.period.months, default=None)

    def series(self, indicator: str, area: str) -> Sequence[AnyFigure]:
        """The figures of an indicator for an area with a value, in the order of their periods' ends."""
        found = (figure for figure in self._found.get((indicator, area), {}).values() if figure.value is not None)
        return sorted(found, key=lambda figure: (figure.period.last, figure.period.day, -figure.period.first))

    def areas(self, indicator: str) -> Sequence[str]:
        """The areas an indicator has figures for."""
        return [area for code, area in self._found if code == indicator]

    def __iter__(self) -> Iterator[AnyFigure]:
        for held in self._found.values():
            yield from held.values()
