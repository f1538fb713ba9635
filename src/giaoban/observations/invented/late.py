"""Figures that a province reports late: what was told first, of the province, the nation, wholes and ratios alike."""

from __future__ import annotations

from collections import defaultdict
from random import Random

from giaoban.catalogue import Catalogue, Frequency, Indicator, IndicatorKind
from giaoban.observations.invented.figures import Figures, period_of
from giaoban.observations.invented.levels import Spread

_OF_ALL = 0.06
_SPREADS = (Spread.PEOPLE, Spread.ECONOMY, Spread.EVEN)


class Late:
    """Which series may be revised: those that feed nothing but their wholes and ratios of the same time."""

    def __init__(self, catalogue: Catalogue, figures: Figures) -> None:
        self._catalogue = catalogue
        self._figures = figures
        self._ratios: defaultdict[str, list[Indicator]] = defaultdict(list)
        followed: set[str] = set()
        for indicator in catalogue.indicators.values():
            level = figures.level(indicator.code)
            followed |= {code for code in (indicator.attains, level.cumulates, level.growth_of, level.ranks) if code}
            for code in (indicator.numerator, indicator.denominator):
                if code:
                    self._ratios[code].append(indicator)
        self._series = [
            indicator
            for indicator in catalogue.indicators.values()
            if self._may_be_late(indicator)
            and not any(self._is_bound(each, indicator.frequency, followed) for each in self._family(indicator))
        ]

    def figures_told_first(self, month: int, draw: Random) -> dict[tuple[str, str], int]:
        """By indicator and area, the steps told first for the periods that end in a month, where they were too low."""
        told: dict[tuple[str, str], int] = {}
        touched: set[str] = set()
        for indicator in self._series:
            is_late, place, much = draw.random() < _OF_ALL, draw.random(), draw.random()
            period = period_of(indicator.frequency, month)
            family = self._family(indicator)
            ratios = {each.code for code in family for each in self._ratios[code]}
            if not is_late or period.last != month or touched & (ratios | set(family)):
                continue
            final = self._figures.published(indicator.code, period)
            area = sorted(area for area in final if area != "VN")[int(place * (len(final) - 1))]
            lacking = int(final[area] * (0.01 + 0.05 * much))
            if not lacking:
                continue
            touched |= ratios | set(family)
            for code in family:
                values = self._figures.published(code, period)
                told |= {(code, each): values[each] - lacking for each in (area, "VN")}
            for code in sorted(ratios):
                told |= self._ratio_told_first(self._catalogue.indicators[code], month, (area, "VN"), told)
        return told

    def _ratio_told_first(
        self, ratio: Indicator, month: int, areas: tuple[str, ...], told: dict[tuple[str, str], int]
    ) -> dict[tuple[str, str], int]:
        period = period_of(ratio.frequency, month)
        above, below = ratio.numerator or "", ratio.denominator or ""
        tops, bottoms = self._figures.over(above, period), self._figures.over(below, period)
        final = self._figures.published(ratio.code, period)
        first = {
            (ratio.code, area): self._figures.ratio(
                ratio, told.get((above, area), tops[area]), told.get((below, area), bottoms[area])
            )
            for area in areas
            if area in final
        }
        return {key: value for key, value in first.items() if value != final[key[1]]}

    def _may_be_late(self, indicator: Indicator) -> bool:
        level = self._figures.level(indicator.code)
        return (
            indicator.kind in (IndicatorKind.FLOW, IndicatorKind.STOCK)
            and not indicator.parts
            and level.spread in _SPREADS
            and not (level.cumulates or level.growth_of or level.ranks)
        )

    def _family(self, indicator: Indicator) -> list[str]:
        """The series and the wholes it lies in."""
        codes = [indicator.code]
        while (whole := self._catalogue.indicators[codes[-1]].whole) is not None:
            codes.append(whole)
        return codes

    def _is_bound(self, code: str, frequency: Frequency, followed: set[str]) -> bool:
        indicator = self._catalogue.indicators[code]
        return (
            code in followed
            or indicator.frequency is not frequency
            or any(ratio.frequency is not frequency for ratio in self._ratios[code])
        )
