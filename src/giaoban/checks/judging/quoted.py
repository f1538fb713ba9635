"""The number of a claim in its quote: where it stands, and what it stands for."""

from __future__ import annotations

from giaoban.claims import Claim
from giaoban.figures import Interval


def figure_span(claim: Claim) -> tuple[int, int]:
    """The span of the number with its unit, or of the whole quote where it is not known."""
    return claim.figure if claim.figure[1] > claim.figure[0] else (claim.start, claim.end)


def interval_of(claim: Claim) -> Interval | None:
    """What a claim's value stands for; None for a change with no level."""
    if claim.value is None:
        return None
    return Interval(
        claim.value if claim.low is None else claim.low,
        claim.value if claim.high is None else claim.high,
    )
