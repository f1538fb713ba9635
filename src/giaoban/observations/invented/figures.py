"""The invented figures of any indicator and period, in whole steps, all consistent with each other."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from random import Random

from giaoban.catalogue import Catalogue, Frequency, Indicator, IndicatorKind, OverTime
from giaoban.figures import Unit
from giaoban.observations.invented.levels import Level, Spread, level_of
from giaoban.observations.invented.provinces import Provinces
from giaoban.observations.invented.seasons import factor
from giaoban.observations.rebasing import last_day
from giaoban.periods import Period

MONTHS = {
    Frequency.DAILY: 1,
    Frequency.MONTHLY: 1,
    Frequency.QUARTERLY: 3,
    Frequency.HALF_YEARLY: 6,
    Frequency.ANNUAL: 12,
}
_STEPS = {Unit.VND: Decimal(1000000), Unit.USD: Decimal(1000), Unit.RANK: Decimal(1)}
_KEPT_MONTHS = 14
_HALF, _WHOLE = 5000, 10000  # of a percentage, in steps


def step(indicator: Indicator) -> Decimal:
    """What invented figures of an indicator are multiples of: a million đồng, a thousand dollars, 0.01 %, 1."""
    if indicator.unit is Unit.COUNT:
        return Decimal("0.0001") if indicator.kind is IndicatorKind.INDEX else Decimal(1)
    return _STEPS.get(indicator.unit, Decimal("0.01"))


def period_of(frequency: Frequency, month: int) -> Period:
    """The period of a frequency that holds a month, counted as Period counts: the quarter, half or year around it."""
    size = MONTHS[frequency]
    first = month // size * size
    return Period.of_span(first // 12, first % 12 + 1, (first + size - 1) // 12, (first + size - 1) % 12 + 1).normal()


class Figures:
    """Figures by indicator and period, as `{area: whole number of steps}`; the nation is `VN`."""

    def __init__(self, catalogue: Catalogue, seed: int, first: int, last: int, division: date | None) -> None:
        self._catalogue = catalogue
        self._seed = seed
        self._first, self._last = first, last
        self._division = division
        self._provinces = Provinces(catalogue, seed)
        self._levels = {code: level_of(indicator) for code, indicator in catalogue.indicators.items()}
        self._base: dict[tuple[str, Period], list[int]] = {}
        self._published: dict[tuple[str, Period], dict[str, int]] = {}

    def level(self, code: str) -> Level:
        """The level the series was drawn from."""
        return self._levels[code]

    def forget_before(self, month: int) -> None:
        """Drop what later months no longer need."""
        for cache in (self._base, self._published):
            for key in [key for key in cache if key[1].last < month - _KEPT_MONTHS]:
                del cache[key]

    def published(self, code: str, period: Period) -> dict[str, int]:
        """The figures of an indicator for its own period, the nation first."""
        key = (code, period)
        if key not in self._published:
            self._published[key] = self._publish(self._catalogue.indicators[code], period)
        return self._published[key]

    def ratio(self, indicator: Indicator, above: int, below: int) -> int:
        """A ratio in steps, from the steps of its numerator and denominator."""
        indicators = self._catalogue.indicators
        top = above * step(indicators[indicator.numerator or ""]) * (indicator.scale or 1)
        bottom = below * step(indicators[indicator.denominator or ""]) * step(indicator)
        return int(top / bottom + Decimal("0.5"))

    def over(self, code: str, period: Period) -> dict[str, int]:
        """The figures of an indicator for a period of any length: its own, or its months added, or the year around."""
        indicator = self._catalogue.indicators[code]
        size = MONTHS[indicator.frequency]
        if size >= period.months:
            return self.published(code, period_of(indicator.frequency, period.last))
        pieces = [period_of(indicator.frequency, month) for month in range(period.first, period.last + 1, size)]
        if indicator.over_time is not OverTime.SUM:
            return self.published(code, pieces[-1])
        found = [self.published(code, piece) for piece in pieces]
        return {area: sum(each.get(area, 0) for each in found) for area in found[-1]}

    def _publish(self, indicator: Indicator, period: Period) -> dict[str, int]:
        level = self._levels[indicator.code]
        if indicator.numerator and indicator.denominator:
            above, below = self.over(indicator.numerator, period), self.over(indicator.denominator, period)
            return {
                area: self.ratio(indicator, top, below[area]) for area, top in above.items() if below.get(area)
            }
        if indicator.attains:
            return {"VN": self._attained(indicator, period)}
        if level.ranks:
            scores = {area: score for area, score in self.over(level.ranks, period).items() if area != "VN"}
            ranked = sorted(scores, key=lambda area: (-scores[area], area))
            return {area: place for place, area in enumerate(ranked, start=1)}
        if level.growth_of:
            now, before = self.over(level.growth_of, period), self.over(level.growth_of, period.previous())
            return {area: (value * 10000 // before[area]) - 10000 for area, value in now.items() if before.get(area)}
        if level.spread is Spread.NATION:
            return {"VN": max(0, int(self._height(indicator, period) + 0.5))}
        day = self._division or last_day(period)
        return self._provinces.published(self._drawn(indicator, period), level.spread, day)

    def _attained(self, indicator: Indicator, period: Period) -> int:
        target = self._catalogue.indicators[indicator.attains or ""]
        january = period.last // 12 * 12
        so_far = range(january, period.last + 1)
        done = sum(self.over(target.code, period_of(target.frequency, month))["VN"] for month in so_far)
        months = [period_of(target.frequency, month) for month in range(january, january + 12)]
        plan = sum(self._height(target, month, noise=0) for month in months) * 1.02
        return int(done / plan * 10000 + 0.5)

    def _drawn(self, indicator: Indicator, period: Period) -> list[int]:
        """The values of the 63 provinces: drawn for what has no parts, added for a whole."""
        key = (indicator.code, period)
        if key not in self._base:
            level = self._levels[indicator.code]
            if level.cumulates:
                flow = self._drawn(self._catalogue.indicators[level.cumulates], period)
                values = [before + new for before, new in zip(self._before(indicator, period), flow, strict=True)]
            else:
                values = self._split(indicator, period)
            for part in indicator.parts:
                drawn = self._drawn(self._catalogue.indicators[part], period)
                values = [whole + each for whole, each in zip(values, drawn, strict=True)]
            self._base[key] = values
        return self._base[key]

    def _before(self, indicator: Indicator, period: Period) -> list[int]:
        if period.last <= self._first:
            level = self._levels[indicator.code]
            start = level.start / float(step(indicator))
            return [int(start * share) for share in self._provinces.weights(indicator.code, level)]
        return self._drawn(indicator, period.previous())

    def _split(self, indicator: Indicator, period: Period) -> list[int]:
        level = self._levels[indicator.code]
        height = self._height(indicator, period)
        if level.spread is Spread.EACH:
            return [int(place <= height / len(self._provinces.base)) for place in self._provinces.order(indicator.code)]
        weights = self._provinces.weights(indicator.code, level)
        draw = Random(f"{self._seed}|{indicator.code}|{period}|provinces").random
        noise = {IndicatorKind.FLOW: 0.05, IndicatorKind.STOCK: 0.002}.get(indicator.kind, 0.0)
        drawn = [max(0, int(height * share * (1 + noise * (draw() - 0.5)) + 0.5)) for share in weights]
        if level.spread is Spread.LOCAL and indicator.unit is Unit.PERCENT and height > _HALF:
            # Near the top it is what is lacking that differs between provinces.
            return [_WHOLE - min(_WHOLE, int((_WHOLE - height) * share + 0.5)) for share in weights]
        return drawn

    def _height(self, indicator: Indicator, period: Period, noise: float | None = None) -> float:
        """The national level of a period, in steps, before it is rounded."""
        level = self._levels[indicator.code]
        draw = Random(f"{self._seed}|{indicator.code}|{period}").random()
        length = self._last - self._first + 1
        place = float(period.last - self._first)
        if noise is None:
            if indicator.kind is IndicatorKind.FLOW:
                noise = 0.06
            else:
                # Further along by less than one period: it moves unevenly and never back.
                place += 0.8 * draw * period.months
                noise = 0.0
        height = level.start + (level.end - level.start) * min(1.0, max(0.0, place / length))
        months = range(period.first, period.last + 1)
        season = sum(factor(level.season, month // 12, month % 12 + 1) for month in months) / len(months)
        return height * season * (1 + noise * (draw - 0.5)) / float(step(indicator))
