"""Counts of bodies against how many of them there are: 12 ministries where reports count 22."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.claims import Claim
from giaoban.figures import Unit
from giaoban.figures.written import written_number

_TOLD = 2  # times a number of bodies must be told before others are held to it


def bodies(evidence: Evidence) -> Iterator[Finding]:
    """A count of bodies beside the one number of them that all n/m of the documents agree on."""
    known = _numbers(evidence)
    for paper in evidence.papers if known else ():
        for claim in paper.claims:
            whole = known.get((claim.counted or "").lower()) if claim.unit is Unit.COUNT and claim.of is None else None
            if whole is None or claim.value is None or claim.area != "VN" or claim.value == whole[0]:
                continue
            verdict = Verdict.HOLDS if claim.value < whole[0] else Verdict.DEFINITION
            if evidence.wants(verdict):
                yield _finding(paper, claim, *whole, verdict)


def _numbers(evidence: Evidence) -> dict[str, tuple[Decimal, Paper, Claim]]:
    told: defaultdict[str, Counter[Decimal]] = defaultdict(Counter)
    first: dict[str, tuple[Paper, Claim]] = {}
    for paper in evidence.papers:
        for claim in paper.claims:
            noun = (claim.counted or "").lower()
            entry = evidence.catalogue.counted.get(noun)
            if claim.of is None or claim.unit is not Unit.COUNT or entry is None or entry.group != "bodies":
                continue
            told[noun][claim.of] += 1
            first.setdefault(noun, (paper, claim))
    return {
        noun: (next(iter(numbers)), *first[noun])
        for noun, numbers in told.items()
        if len(numbers) == 1 and numbers.total() >= _TOLD
    }


def _finding(paper: Paper, claim: Claim, whole: Decimal, where: Paper, other: Claim, verdict: Verdict) -> Finding:
    within = verdict is Verdict.HOLDS
    level_vi, level_en = say.level(claim, "vi"), say.level(claim, "en")
    size_vi, size_en = written_number(whole), written_number(whole, "en")
    tail_vi = "" if within else ": có thể đếm khác"
    tail_en = "" if within else ": they may be counted otherwise"
    return Finding(
        "share", verdict, level_vi, size_vi, (paper.address(claim), where.address(other)),
        f"{level_vi} {'không vượt quá' if within else 'nhiều hơn'} tổng số {size_vi} mà các văn bản nêu{tail_vi}.",
        f"{level_en} {'does not exceed' if within else 'is more than'} the {size_en} the documents count{tail_en}.",
    )  # fmt: skip
