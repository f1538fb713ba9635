"""The provinces an invented history is told for: drawn for the 63, published for those of each period."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random

from giaoban.catalogue import Catalogue
from giaoban.observations.boundaries import Boundaries, division_on
from giaoban.observations.invented.levels import Level, Spread, sizes

BASE_DAY = date(2024, 12, 31)
_UNKNOWN_SIZE = (900.0, 0.7)


class Provinces:
    """The 63 provinces with their weights, and which province of a day each lies in."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self.base = division_on(BASE_DAY, catalogue).areas
        self._catalogue = catalogue
        self._seed = seed
        self._boundaries = Boundaries(catalogue)
        self._weights: dict[str, list[float]] = {}
        self._lying: dict[tuple[str, ...], dict[str, str]] = {}
        self._people = [sizes().get(code, _UNKNOWN_SIZE)[0] for code in self.base]

    def weights(self, code: str, level: Level) -> list[float]:
        """The share of each of the 63 in a series, summing to 1; for LOCAL, its factor, about 1."""
        if code not in self._weights:
            draw = Random(f"{self._seed}|weights|{code}").random
            own = [0.85 + 0.3 * draw() for _ in self.base]
            if level.spread is not Spread.LOCAL:
                size = [sizes().get(each, _UNKNOWN_SIZE) for each in self.base]
                if level.spread is Spread.PEOPLE:
                    own = [one * people for one, (people, _) in zip(own, size, strict=True)]
                elif level.spread is Spread.ECONOMY:
                    own = [one * people * factor * factor for one, (people, factor) in zip(own, size, strict=True)]
                whole = sum(own)
                own = [one / whole for one in own]
            self._weights[code] = own
        return self._weights[code]

    def order(self, code: str) -> list[float]:
        """The place from 0 to 1 at which each of the 63 gets something that a province has or has not."""
        ranked = list(range(len(self.base)))
        Random(f"{self._seed}|order|{code}").shuffle(ranked)
        return [(place + 0.5) / len(ranked) for place in ranked]

    def published(self, values: list[int], spread: Spread, day: date) -> dict[str, int]:
        """Values of the 63 on the provinces of a day: added, or for LOCAL the mean by people, and the nation first."""
        lying = self._lying_on(day)
        found: dict[str, list[tuple[int, float]]] = {}
        for area, value, people in zip(self.base, values, self._people, strict=True):
            found.setdefault(lying[area], []).append((value, people))
        if spread is Spread.LOCAL:
            provinces = {area: _mean(held) for area, held in found.items()}
            return {"VN": _mean(list(zip(values, self._people, strict=True))), **provinces}
        if spread is Spread.EACH:
            provinces = {area: max(value for value, _ in held) for area, held in found.items()}
        else:
            provinces = {area: sum(value for value, _ in held) for area, held in found.items()}
        return {"VN": sum(provinces.values()), **provinces}

    def _lying_on(self, day: date) -> Mapping[str, str]:
        division = division_on(day, self._catalogue)
        if division.areas not in self._lying:
            self._lying[division.areas] = {
                area: (self._boundaries.related(area, division) or (area,))[0] for area in self.base
            }
        return self._lying[division.areas]


def _mean(held: list[tuple[int, float]]) -> int:
    return int(sum(value * people for value, people in held) / sum(people for _, people in held) + 0.5)
