"""One value of an indicator for an area and a period, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from giaoban.claims import Claim, Status
from giaoban.figures import Interval, Unit
from giaoban.periods import Period


@dataclass(frozen=True, slots=True)
class Observation:
    """A stored value: `signature.certificates_issued`, VN, 2023-02, 5869305.

    value: in the unit's base; interval: what it stands for; document, start, end: the span of text that states it.
    organisation: the code of who reports it, where that is known.
    """

    indicator: str
    area: str
    period: Period
    status: Status
    value: Decimal
    unit: Unit
    interval: Interval
    document: str
    start: int
    end: int
    subject: str = ""
    organisation: str = ""


def observation_of(claim: Claim) -> Observation | None:
    """The observation a claim makes; None for one without an indicator, a value, a unit or a period."""
    if claim.indicator is None or claim.value is None or claim.unit is None or claim.period is None:
        return None
    low = claim.value if claim.low is None else claim.low
    high = claim.value if claim.high is None else claim.high
    return Observation(
        indicator=claim.indicator,
        area=claim.area,
        period=claim.period,
        status=claim.status,
        value=claim.value,
        unit=claim.unit,
        interval=Interval(low, high),
        document=claim.document,
        start=claim.start,
        end=claim.end,
        subject=claim.subject,
    )
