"""The targets of an indicator: how far it has come, the pace the rest asks for, and a forecast to the due date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from giaoban.catalogue import Target, load
from giaoban.observations import Figure
from giaoban.observations.targets import Forecast, Progress, TooFewFigures, forecast, progress_towards
from giaoban_web.observations.words import language


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A target with its progress, None where no figure is known."""

    target: Target
    progress: Progress | None


def targets_of(code: str, area: str, series: Sequence[Figure]) -> list[TargetLine]:
    """The targets declared for an indicator in an area, in the order they are due."""
    found = [each for each in load().targets.values() if (each.indicator, each.area) == (code, area)]
    return [
        TargetLine(target, progress_towards(target, one_length(series)))
        for target in sorted(found, key=lambda target: target.due.last)
    ]


def forecast_of(target: Target, series: Sequence[Figure]) -> Forecast | str:
    """The forecast to the due period, or the sentence why there is none."""
    try:
        return forecast(target, one_length(series))
    except TooFewFigures as problem:
        return problem.message_en if language() == "en" else problem.message_vi


def one_length(series: Sequence[Figure]) -> list[Figure]:
    """The figures of the length most of them have, so that months and accumulated spans are not mixed."""
    lengths = [figure.period.months for figure in series]
    usual = max(set(lengths), key=lambda length: (lengths.count(length), -length), default=1)
    return [figure for figure in series if figure.period.months == usual]
