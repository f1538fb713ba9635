"""How far a figure has come towards its target, and the pace the rest of the way asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal

from giaoban.catalogue import Target
from giaoban.figures import exact_difference
from giaoban.observations.figure import Figure

_CONTEXT = Context(prec=28)
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a figure stands on its way to a target.

    start, latest: the first and the last figure of the way. met: whether the latest is on the good side. done: percent
    of the way from start to target, below 0 for one going backwards; None where the start met the target already.
    lacking: target less latest, in the unit's base, 0 where met. months_left: from the latest figure to the due
    period's end, negative where it has passed. pace: what was won a month so far; needed: what the rest asks for a
    month; both None where no month lies between.
    """

    target: Target
    start: Figure
    latest: Figure
    met: bool
    done: Decimal | None
    lacking: Decimal
    months_left: int
    pace: Decimal | None
    needed: Decimal | None


def progress_towards(target: Target, series: Sequence[Figure]) -> Progress | None:
    """The progress of a series towards a target; None where no figure is known up to the due period.

    series: figures of the target's indicator and area, in order of time, one a period; those after the due period are
    not looked at. The way begins with the first figure from the month in which the target was set, if it says when.
    """
    known = [figure for figure in series if figure.value is not None and figure.period.last <= target.due.last]
    if not known:
        return None
    set_in = target.said_on.year * 12 + target.said_on.month - 1 if target.said_on else None
    since = [figure for figure in known if set_in is None or figure.period.last >= set_in]
    start, latest = (since or known)[0], known[-1]
    first, last = start.value or Decimal(0), latest.value or Decimal(0)
    met = target.is_met_by(last)
    way, gone = exact_difference(target.value, first), exact_difference(last, first)
    left, elapsed = target.due.last - latest.period.last, latest.period.last - start.period.last
    lacking = Decimal(0) if met else exact_difference(target.value, last)
    return Progress(
        target=target,
        start=start,
        latest=latest,
        met=met,
        done=None if target.is_met_by(first) else _CONTEXT.divide(_CONTEXT.multiply(gone, _HUNDRED), way),
        lacking=lacking,
        months_left=left,
        pace=_CONTEXT.divide(gone, Decimal(elapsed)) if elapsed else None,
        needed=_CONTEXT.divide(lacking, Decimal(left)) if left > 0 else None,
    )
