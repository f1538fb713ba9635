"""A change whose text states no base, against the figure of the basis period told elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.changes import agreement, reckon
from giaoban.checks.judging.evidence import Evidence, Paper, interval_of
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.series import same_measure, series_of
from giaoban.claims import Change, Claim, Direction

_SURE = 0.8


def against_known_levels(evidence: Evidence, paper: Paper, claim: Claim, change: Change) -> Iterator[Finding]:
    """A finding for each figure of the basis period: in the same text, in another, or in the Source.

    Within one text a gap is an error where measure and scope are worded alike; else the definition may differ. A gap to
    a stored figure, or to one of another text, says that one of them was revised.
    """
    series, value = series_of(claim), interval_of(claim)
    if series is None or change.basis is None or claim.value is None or value is None:
        return
    for level in evidence.at.get((series, evidence.moment(series, change.basis)), ()):
        if level.claim is claim:
            continue
        points = (claim.value, level.value)
        readings = list(reckon(change, claim, paper.text, value, level.interval, points))
        verdict = agreement(readings)
        if verdict is Verdict.ERROR:
            verdict = _kind_of_gap(claim, level, paper)
        if verdict is None or not evidence.wants(verdict):
            continue
        found = say.move(readings[0].exact, "vi") if change.percent is not None else ""
        vi, en = _sentences(claim, change, level, verdict)
        yield Finding(
            "growth", verdict, say.change(change, claim, "vi"), found, (paper.address(claim), level.address), vi, en
        )


def _kind_of_gap(claim: Claim, level: Level, paper: Paper) -> Verdict | None:
    alike = same_measure(claim.subject, level.subject)
    if level.document != paper.index:
        return Verdict.REVISED if alike else Verdict.DEFINITION
    if level.origin is not Origin.STATED:
        return Verdict.DEFINITION
    if level.claim is not None and level.claim.indicator is not None and level.claim.confidence < _SURE:
        return None
    return Verdict.ERROR if alike else Verdict.DEFINITION


def _sentences(claim: Claim, change: Change, level: Level, verdict: Verdict) -> tuple[str, str]:
    vi = f"Từ {say.known(level, 'vi')} đến {say.level(claim, 'vi')}"
    en = f"From {say.known(level, 'en')} to {say.level(claim, 'en')}"
    stated_vi, stated_en = say.change(change, claim, "vi"), say.change(change, claim, "en")
    rate = say.growth_of(claim.value, level.value) if change.direction is not Direction.SAME else None
    if rate is not None:
        vi, en = f"{vi} là {say.move(rate, 'vi')}", f"{en} is {say.move(rate, 'en')}"
    if verdict in (Verdict.HOLDS, Verdict.ROUNDING):
        return f"{vi}, khớp với {stated_vi}.", f"{en}, which agrees with {stated_en}."
    why_vi, why_en = {
        Verdict.REVISED: ("số liệu kỳ gốc đã được điều chỉnh mà không nói rõ", "the base was revised without a word"),
        Verdict.DEFINITION: ("có thể khác phạm vi hoặc cách tính", "scope or definition may differ"),
    }.get(verdict, ("hai chỗ mâu thuẫn nhau", "the two contradict each other"))
    return f"{vi}, còn văn bản nêu {stated_vi}: {why_vi}.", f"{en}, while the text says {stated_en}: {why_en}."
