"""Levels no text states but a level and its growth imply: 5,869,305 after +23.18% makes the base about 4,764,820."""

from __future__ import annotations

from collections.abc import Iterator

from giaoban.checks.judging.changes import stated_change
from giaoban.claims import Claim
from giaoban.figures import Interval
from giaoban.figures.arithmetic import base_of
from giaoban.periods import Period


def implied_bases(claim: Claim, value: Interval, text: str) -> Iterator[tuple[Period, Interval]]:
    """The periods and bases that percent changes of a level imply, where the text does not state them.

    A percent change of a percentage may be meant in points, so rates imply none.
    """
    if claim.unit is None or claim.unit.is_rate:
        return
    for change in claim.changes:
        if change.percent is None or change.basis is None or change.base_value is not None:
            continue
        rate = stated_change(change, text)
        base = base_of(value, rate) if rate is not None else None
        if base is not None and base.low > 0:
            yield change.basis, base
