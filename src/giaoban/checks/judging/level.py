"""Levels: a value of a series at a period, stated as such, stated as a base, or implied by a stated growth."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from giaoban.checks.judging.finding import Address
from giaoban.checks.judging.series import SeriesKey
from giaoban.claims import Claim
from giaoban.figures import Interval
from giaoban.observations import Observation
from giaoban.periods import Period, PeriodForm


class Origin(StrEnum):
    """How a level is known."""

    STATED = "stated"
    BASE = "base"
    STORED = "stored"
    IMPLIED = "implied"


@dataclass(frozen=True, slots=True)
class Level:
    """A value of a series at a period, with the span that states it.

    document: which of the documents judged together, counted from 0; -1 for one from the Source.
    line: the start of the line it stands in, which tells figures of one sentence from figures told again elsewhere.
    """

    series: SeriesKey
    period: Period
    value: Decimal
    interval: Interval
    origin: Origin
    address: Address
    subject: str
    document: int
    line: int
    claim: Claim | None = None

    @property
    def order(self) -> tuple[int, int, int]:
        """By the last day of the period, a month's end after its days, then the longer period first."""
        day = self.period.day if self.period.form is PeriodForm.DAY else 32
        return self.period.last, day, -self.period.months


def stored_level(observation: Observation, series: SeriesKey) -> Level:
    """The level an observation of the Source is."""
    return Level(
        series=series,
        period=observation.period,
        value=observation.value,
        interval=observation.interval,
        origin=Origin.STORED,
        address=Address(observation.document, observation.start, observation.end),
        subject=observation.subject,
        document=-1,
        line=-1,
    )
