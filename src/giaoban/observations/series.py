"""Sources held in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from giaoban.observations.observation import Observation


class Series:
    """A Source over observations at hand."""

    def __init__(self, observations: Iterable[Observation]) -> None:
        found: defaultdict[tuple[str, str], list[Observation]] = defaultdict(list)
        for observation in observations:
            found[observation.indicator, observation.area].append(observation)
        self._found = {
            key: tuple(sorted(values, key=lambda each: (each.period.last, each.period.day, each.period.first)))
            for key, values in found.items()
        }

    def history(self, indicator: str, area: str) -> Sequence[Observation]:
        """The observations of an indicator for an area, in the order of the last month of their periods."""
        return self._found.get((indicator, area), ())


class NoHistory:
    """The Source that knows nothing."""

    def history(self, indicator: str, area: str) -> Sequence[Observation]:
        """Nothing."""
        return ()
