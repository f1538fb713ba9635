"""Periods as SDMX writes them: the time period and the code of its frequency."""

from __future__ import annotations

import re

from giaoban.periods.parse import parse_period
from giaoban.periods.period import Period, PeriodForm

_FREQUENCIES = {
    PeriodForm.YEAR: "A",
    PeriodForm.HALF: "S",
    PeriodForm.QUARTER: "Q",
    PeriodForm.MONTH: "M",
    PeriodForm.DAY: "D",
    PeriodForm.SPAN: "_O",
}
_RANGE = re.compile(r"(\d{4})-(\d{2})-01/P(\d+)M")


def sdmx_frequency(period: Period) -> str:
    """The code of CL_FREQ: `Q` for 2023-Q3; `_O` (other) for a span of months."""
    return _FREQUENCIES[period.form]


def sdmx_time(period: Period) -> str:
    """The SDMX time period: `2023-S1` for a half, `2023-01-01/P8M` for a span of eight months, else as on the wire.

    Source: SDMX 3.0 technical notes, section 6, ObservationalTimePeriod.
    """
    if period.form is PeriodForm.HALF:
        return str(period).replace("-H", "-S")
    if period.form is PeriodForm.SPAN:
        return f"{period.first // 12:04}-{period.first % 12 + 1:02}-01/P{period.months}M"
    return str(period)


def from_sdmx_time(text: str) -> Period:
    """The period of an SDMX time period. Raises ValueError naming the text where it is none that is used here."""
    if match := _RANGE.fullmatch(text):
        first = int(match[1]) * 12 + int(match[2]) - 1
        last = first + int(match[3]) - 1
        return Period.of_span(first // 12, first % 12 + 1, last // 12, last % 12 + 1)
    return parse_period(re.sub(r"-S([12])$", r"-H\1", text))
