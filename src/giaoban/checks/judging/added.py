"""Whether a list adds up, in one of its readings; and where it does not, whether that is surely an error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from giaoban.checks.judging.evidence import Paper
from giaoban.checks.judging.finding import Verdict
from giaoban.checks.judging.listings import Listing
from giaoban.checks.judging.slips import Written, one_slip_apart, written
from giaoban.claims import Claim
from giaoban.figures import Interval, Qualifier, Unit
from giaoban.figures.arithmetic import total

_CHANCE = Decimal("0.6")  # slips that would mend a list, against the room there is for its whole
_VARIANTS = 14  # ways to misprint one digit or to swap it


@dataclass(frozen=True, slots=True)
class Judged:
    """What a list comes to: the reading that holds, or the one that is called wrong."""

    whole: Claim
    parts: tuple[Claim, ...]
    verdict: Verdict


def judged(paper: Paper, listing: Listing) -> Judged | None:
    """The reading of a list that adds up; else the first if the list is closed, or one that a slip would mend."""
    for whole, parts in listing.pairs:
        if adds_up(paper, whole, parts):
            exact = sum((part.value or Decimal(0) for part in parts), Decimal(0)) == whole.value
            return Judged(whole, parts, Verdict.HOLDS if exact else Verdict.ROUNDING)
    if listing.closed:
        return Judged(*listing.pairs[0], Verdict.ERROR)
    for whole, parts in listing.pairs[: listing.likely]:
        if mended_by_a_slip(paper, whole, parts, listing.likely):
            return Judged(whole, parts, Verdict.ERROR)
    return None


def adds_up(paper: Paper, whole: Claim, parts: Sequence[Claim]) -> bool:
    """True where the parts make the whole within rounding."""
    figures = _figures(paper, whole, parts, exact=False)
    return figures is not None and _make_the_first([each.interval for each in figures])


def mended_by_a_slip(paper: Paper, whole: Claim, parts: Sequence[Claim], tries: int) -> bool:
    """True where one slip less would make the parts the whole, and that is hardly a coincidence of so many tries."""
    figures = _figures(paper, whole, parts, exact=True)
    if figures is None or _coincidence(figures) * tries > _CHANCE:
        return False
    return one_slip_apart(figures, _make_the_first) is not None


def _figures(paper: Paper, whole: Claim, parts: Sequence[Claim], *, exact: bool) -> list[Written] | None:
    found = []
    for claim in (whole, *parts):
        figure = written(claim, paper.text)
        if figure is None:
            return None
        counted = claim.unit is Unit.COUNT and figure.step == 1 and claim.qualifier is Qualifier.EXACT
        if exact and counted:
            figure = replace(figure, interval=Interval(figure.value, figure.value))
        found.append(figure)
    return found


def _make_the_first(known: Sequence[Interval]) -> bool:
    return total(list(known[1:])).overlaps(known[0])


def _coincidence(figures: Sequence[Written]) -> Decimal:
    """How much of the room for a whole its misprints would fill: near nothing for long figures, 1 for `12 = 5 + 4`."""
    digits = sum(len(str(figure.steps)) for figure in figures)
    zeros = min(len(str(figure.steps)) - len(str(figure.steps).rstrip("0")) for figure in figures)
    width = sum((figure.interval.high - figure.interval.low for figure in figures), Decimal(0))
    width = max(width, max(figure.step for figure in figures).scaleb(zeros))  # round figures meet more often
    return width * digits * _VARIANTS / 2 / max(figures[0].value, figures[0].step)
