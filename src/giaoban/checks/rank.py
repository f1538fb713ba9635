"""rank: a rank within its field, and the earlier rank its rise implies."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.claims import Change, Claim, Direction
from giaoban.figures import Qualifier, Unit
from giaoban.figures.written import written_number


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every rank."""
    for paper in evidence.papers:
        for claim in paper.claims:
            if claim.unit is Unit.RANK and claim.value is not None:
                yield from (found for found in _findings(paper, claim) if evidence.wants(found.verdict))


def _findings(paper: Paper, claim: Claim) -> Iterator[Finding]:
    rank, field = claim.value, claim.of
    if rank is None:
        return
    if field is not None:
        within = 1 <= rank <= field
        yield _finding(
            paper, claim, within, f"{written_number(rank)}/{written_number(field)}", "",
            f"Thứ hạng {written_number(rank)} {'nằm trong' if within else 'vượt quá'} {written_number(field)} đơn vị "
            "xếp hạng.",
            f"Rank {written_number(rank, 'en')} {'is within' if within else 'exceeds'} the field of "
            f"{written_number(field, 'en')}.",
        )  # fmt: skip
    for change in claim.changes:
        places = _places(change)
        if places is None:
            continue
        if change.base_value is not None:
            yield _from_to(paper, claim, change, change.base_value, places)
        elif field is not None:
            yield _implied(paper, claim, change, rank + places, field)


def _places(change: Change) -> Decimal | None:
    """How many places the rank was worse before: negative where it fell."""
    if (
        change.absolute is None
        or change.direction is Direction.SAME
        or change.unit not in (None, Unit.RANK, Unit.COUNT)
    ):
        return None
    return change.absolute if change.direction is Direction.UP else -change.absolute


def _from_to(paper: Paper, claim: Claim, change: Change, base: Decimal, places: Decimal) -> Finding:
    moved = base - (claim.value or base)
    at_least = change.qualifier is Qualifier.OVER or claim.qualifier in (Qualifier.UNDER, Qualifier.OVER)
    right = moved * places > 0 and abs(moved) >= abs(places) if at_least else moved == places
    start, end, found = written_number(base), written_number(claim.value or base), written_number(moved)
    return _finding(
        paper, claim, right, say.change(change, claim, "vi"), found,
        f"Từ hạng {start} đến hạng {end} là {found} bậc, {'khớp với' if right else 'không phải'} "
        f"{say.change(change, claim, 'vi')}.",
        f"From rank {start} to rank {end} is {found} places, {'as' if right else 'not'} "
        f"{say.change(change, claim, 'en')}.",
    )  # fmt: skip


def _implied(paper: Paper, claim: Claim, change: Change, earlier: Decimal, field: Decimal) -> Finding:
    right = 1 <= earlier <= field
    before, size = written_number(earlier), written_number(field)
    return _finding(
        paper, claim, right, say.change(change, claim, "vi"), before,
        f"{say.change(change, claim, 'vi').capitalize()} nghĩa là trước đó xếp thứ {before}, "
        f"{'nằm trong' if right else 'nằm ngoài'} {size} đơn vị xếp hạng.",
        f"{say.change(change, claim, 'en').capitalize()} makes the earlier rank {before}, "
        f"{'within' if right else 'outside'} the field of {size}.",
    )  # fmt: skip


def _finding(paper: Paper, claim: Claim, right: bool, stated: str, recomputed: str, vi: str, en: str) -> Finding:
    verdict = Verdict.HOLDS if right else Verdict.ERROR
    return Finding("rank", verdict, stated, recomputed, (paper.address(claim),), vi, en)
