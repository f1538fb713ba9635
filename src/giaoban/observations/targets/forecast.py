"""A plain forecast of a series to a target's due period, with its interval, and what that says of the target.

Exponential smoothing with a damped trend (and the season, where two years are known) by statsmodels, which the extra
`site` has. Floats live inside this module only: what goes in and comes out is Decimal.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from giaoban.catalogue import Bound, Target
from giaoban.observations.figure import Figure

CONFIDENCE = Decimal("0.8")
LEAST_FIGURES = 6
_DIGITS = 6  # of a forecast; more would pretend
_MOST_STEPS = 240


class TooFewFigures(ValueError):  # noqa: N818  (it is told as a sentence)
    """There are not enough figures for a forecast; the messages say how many are needed."""

    def __init__(self, message_vi: str, message_en: str) -> None:
        super().__init__(message_en)
        self.message_vi = message_vi
        self.message_en = message_en


class Outlook(StrEnum):
    """Whether a target will be met: LIKELY with the whole interval on its good side, UNLIKELY with none of it."""

    LIKELY = "likely"
    IN_DOUBT = "in_doubt"
    UNLIKELY = "unlikely"


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a series will be in a target's due period: 19.4 %, by 80 % between 18.7 and 20.1: in doubt.

    value, low, high: in the unit's base, six digits. used: the figures it rests on, in order. steps: periods ahead.
    """

    target: Target
    value: Decimal
    low: Decimal
    high: Decimal
    outlook: Outlook
    used: tuple[Figure, ...]
    steps: int
    confidence: Decimal = CONFIDENCE


def forecast(target: Target, series: Sequence[Figure]) -> Forecast:
    """Forecast a series to the target's due period.

    series: figures of the target's indicator and area, one a period of one length, in order of time, without a gap at
    their end (what lies before a gap is not used). Raises TooFewFigures for fewer than six, or where the due period is
    not after the last figure.
    """
    known = [figure for figure in series if figure.value is not None]
    used = _unbroken([figure for figure in known if figure.period.last <= target.due.last])
    length = used[-1].period.months if used else 1
    steps = -(-(target.due.last - used[-1].period.last) // max(1, length)) if used else 0
    if len(used) < LEAST_FIGURES:
        raise TooFewFigures(
            f"dự báo cần ít nhất {LEAST_FIGURES} kỳ liên tiếp, hiện có {len(used)}; hãy bổ sung số liệu các kỳ trước",
            f"a forecast needs at least {LEAST_FIGURES} periods in a row, there are {len(used)}; add earlier figures",
        )
    if not 0 < steps <= _MOST_STEPS:
        raise TooFewFigures(
            f"kỳ phải đạt {target.due} không nằm sau số liệu cuối cùng ({used[-1].period}); không cần dự báo",
            f"the due period {target.due} is not ahead of the last figure ({used[-1].period}); no forecast is needed",
        )
    value, low, high = (_rounded(number) for number in _smoothed(used, steps, length))
    return Forecast(target, value, low, high, _outlook(target, low, high), tuple(used), steps)


def _unbroken(figures: Sequence[Figure]) -> list[Figure]:
    """The figures at the end that follow one another without a gap and have one length."""
    kept: list[Figure] = []
    for figure in reversed(figures):
        if kept and (figure.period.last + 1 != kept[-1].period.first or figure.period.months != kept[-1].period.months):
            break
        kept.append(figure)
    return kept[::-1]


def _smoothed(figures: Sequence[Figure], steps: int, length: int) -> tuple[float, float, float]:
    import warnings

    values = [float(figure.value or 0) for figure in figures]
    scale = max(abs(value) for value in values) or 1.0
    if min(values) == max(values):
        return values[-1], values[-1], values[-1]
    season = 12 // length if 12 % length == 0 and length < 12 and len(values) >= 24 // length + 1 else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the optimiser stopped early says nothing to an official
        fitted = _model([value / scale for value in values], season).fit(disp=False)
        frame = fitted.get_prediction(len(values), len(values) + steps - 1).summary_frame(alpha=1 - float(CONFIDENCE))
    last = frame.iloc[-1]
    found = [float(last[name]) * scale for name in ("mean", "pi_lower", "pi_upper")]
    if not all(math.isfinite(number) for number in found):
        raise TooFewFigures("không ước lượng được mô hình dự báo từ số liệu này", "no model fits these figures")
    return found[0], min(found[1:]), max(found[1:])


def _model(values: list[float], season: int | None) -> Any:
    import pandas
    from statsmodels.tsa.exponential_smoothing.ets import ETSModel

    return ETSModel(
        pandas.Series(values),
        error="add",
        trend="add",
        damped_trend=True,
        seasonal="add" if season else None,
        seasonal_periods=season,
    )


def _rounded(number: float) -> Decimal:
    return Decimal(f"{number:.{_DIGITS - 1}e}")


def _outlook(target: Target, low: Decimal, high: Decimal) -> Outlook:
    worst, best = (low, high) if target.bound is Bound.AT_LEAST else (high, low)
    if target.is_met_by(worst):
        return Outlook.LIKELY
    return Outlook.IN_DOUBT if target.is_met_by(best) else Outlook.UNLIKELY
