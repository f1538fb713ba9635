"""Shorter periods inside longer ones of one series: months in quarters, quarters in halves, months in spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from giaoban.checks.judging.level import Level
from giaoban.periods import PeriodForm


@dataclass(frozen=True, slots=True)
class Nest:
    """A level with those of the longest shorter periods inside it, in order; covered: they leave no month out."""

    whole: Level
    parts: tuple[Level, ...]
    covered: bool


def nests(levels: Sequence[Level]) -> Iterator[Nest]:
    """Every level that has others inside its months. One level a period: the first that is told.

    Time grows as n log n with the number of levels.
    """
    by_months: dict[tuple[int, int], Level] = {}
    for level in levels:
        if level.period.form is not PeriodForm.DAY:
            by_months.setdefault((level.period.first, level.period.last), level)
    ordered = [by_months[key] for key in sorted(by_months, key=lambda key: (key[0], -key[1]))]
    inside: dict[int, list[Level]] = {}
    open_wholes: list[Level] = []
    for level in ordered:
        while open_wholes and open_wholes[-1].period.last < level.period.last:
            open_wholes.pop()
        if open_wholes:
            inside.setdefault(id(open_wholes[-1]), []).append(level)
        open_wholes.append(level)
    for level in ordered:
        parts = _disjoint(inside.get(id(level), []))
        if parts:
            covered = sum(part.period.months for part in parts) == level.period.months
            yield Nest(level, tuple(parts), covered)


def _disjoint(parts: Sequence[Level]) -> list[Level]:
    kept: list[Level] = []
    for part in parts:
        if not kept or part.period.first > kept[-1].period.last:
            kept.append(part)
    return kept


def apart(levels: Sequence[Level]) -> list[Level]:
    """Levels whose periods do not overlap, one after another, those that reach furthest back first."""
    ordered = sorted(levels, key=lambda level: (level.period.first, -level.period.last))
    return _disjoint(ordered)
