"""How high an invented series stands, how it moves and how it is spread over the provinces."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from giaoban.catalogue import Indicator, IndicatorKind, OverAreas
from giaoban.figures import Unit

_FOLDER = Path(__file__).parent


class Season(StrEnum):
    """How a flow moves within the year."""

    FLAT = "flat"
    WORK = "work"
    SHOPPING = "shopping"
    YEAR_END = "year_end"


class Spread(StrEnum):
    """How a national level is divided; EACH: a province has it or not; LOCAL: levels of their own; NATION: not."""

    PEOPLE = "people"
    ECONOMY = "economy"
    EVEN = "even"
    EACH = "each"
    LOCAL = "local"
    NATION = "nation"

    @property
    def is_added(self) -> bool:
        """True where the nation is the sum of its provinces."""
        return self in (Spread.PEOPLE, Spread.ECONOMY, Spread.EVEN, Spread.EACH)


@dataclass(frozen=True, slots=True)
class Level:
    """A level in the unit's base at the first and the last month, with its season and spread.

    For a whole it is what the whole has beside its parts. ranks, cumulates, growth_of: the code the series follows
    instead of a level of its own; start is then what a cumulated series begins with.
    """

    start: float
    end: float
    season: Season = Season.FLAT
    spread: Spread = Spread.PEOPLE
    ranks: str | None = None
    cumulates: str | None = None
    growth_of: str | None = None


@cache
def _levels() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((_FOLDER / "levels.yaml").read_text("utf-8"))
    return found


@cache
def sizes() -> dict[str, tuple[float, float]]:
    """People (thousands, rounded) and an economic factor of each of the 63 provinces, by code."""
    found = yaml.safe_load((_FOLDER / "sizes.yaml").read_text("utf-8"))
    return {code: (float(people), float(factor)) for code, (people, factor) in found.items()}


def level_of(indicator: Indicator) -> Level:
    """The level of an indicator; an indicator of a ministry's own catalogue gets one that suits its unit."""
    told = _levels().get(indicator.code)
    if isinstance(told, dict):
        start = float(told.get("start", 0))
        return Level(
            start, start, ranks=told.get("ranks"), cumulates=told.get("cumulates"), growth_of=told.get("growth_of")
        )
    if told is not None:
        start, end, season, spread = told
        return Level(float(start), float(end), Season(season), Spread(spread))
    spread = Spread.PEOPLE if indicator.over_areas is OverAreas.SUM else Spread.NATION
    if indicator.parts:
        return Level(0, 0, spread=spread)
    if indicator.kind is IndicatorKind.RANK:
        return Level(60, 45, spread=Spread.NATION)
    if indicator.unit is Unit.VND:
        return Level(80e9, 120e9, spread=spread)
    if indicator.unit is Unit.USD:
        return Level(40e6, 60e6, spread=spread)
    if indicator.unit is Unit.COUNT and indicator.kind is not IndicatorKind.INDEX:
        return Level(20000, 30000, spread=spread)
    return Level(45, 65, spread=spread)
