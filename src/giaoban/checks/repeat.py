"""repeat: the same figure stated twice differently, within a document or across documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.likeness import alike, is_bound, leaves_room, surely_linked
from giaoban.checks.judging.recaps import Told, beside_tables, recapped
from giaoban.figures import Unit
from giaoban.figures.written import Language

_NEAR = 3  # how many figures told before one is compared with, so that many reports take linear time


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every figure told again for the same series and moment."""
    judged: set[Address] = set()
    for levels in evidence.at.values():
        stated = [each for each in levels if each.origin is Origin.STATED]
        if len(stated) > 1:
            for finding in _told_again(evidence, stated):
                judged.update(finding.addresses if finding.verdict is Verdict.ERROR else ())
                yield finding
    for paper in evidence.papers:
        for told, other in (*recapped(paper), *beside_tables(paper)):
            if told.address not in judged and other.address not in judged:
                judged.update((told.address, other.address))
                yield _slipped(told, other)


def _told_again(evidence: Evidence, stated: Sequence[Level]) -> Iterator[Finding]:
    told: list[Level] = []
    for level in sorted(stated, key=lambda each: (each.document, each.address.start)):
        for earlier in told[-_NEAR:]:
            if (earlier.document, earlier.line) == (level.document, level.line):
                continue
            verdict = _verdict(earlier, level)
            if verdict is not None and evidence.wants(verdict):
                yield _finding(earlier, level, verdict)
                break
        told.append(level)


def _verdict(earlier: Level, later: Level) -> Verdict | None:
    same_document = earlier.document == later.document
    if earlier.value == later.value:
        return Verdict.HOLDS
    if _of(earlier) != _of(later):
        return None
    if earlier.interval.overlaps(later.interval):
        return Verdict.ROUNDING
    if is_bound(earlier) and is_bound(later):
        return None
    if leaves_room(earlier, later) or leaves_room(later, earlier):
        return Verdict.HOLDS  # `vượt 100 tỷ` and 136 tỷ
    if not alike(earlier, later):
        return None if same_document or not surely_linked(earlier, later) else Verdict.DEFINITION
    if earlier.series.unit is Unit.RANK and same_document:
        return None
    return Verdict.ERROR if same_document else Verdict.REVISED


def _of(level: Level) -> object:
    return level.claim.of if level.claim is not None else None


def _finding(earlier: Level, later: Level, verdict: Verdict) -> Finding:
    one_vi, other_vi = say.known(earlier, "vi"), say.known(later, "vi")
    one_en, other_en = say.known(earlier, "en"), say.known(later, "en")
    end_vi, end_en = {
        Verdict.ERROR: (
            "hai số liệu của cùng một nội dung mâu thuẫn nhau",
            "two figures of one thing contradict each other",
        ),
        Verdict.REVISED: ("số liệu đã được điều chỉnh mà không nói rõ", "the figure was revised without a word"),
        Verdict.DEFINITION: ("có thể khác phạm vi hoặc tên gọi", "scope or measure may differ"),
        Verdict.ROUNDING: ("khớp nhau sau làm tròn", "they agree within rounding"),
    }.get(verdict, ("hai chỗ khớp nhau", "they agree"))
    return Finding(
        "repeat",
        verdict,
        other_vi,
        one_vi,
        (later.address, earlier.address),
        f"Nêu {one_vi} rồi {other_vi}: {end_vi}.",
        f"First {one_en}, then {other_en}: {end_en}.",
    )


def _slipped(told: Told, other: Told) -> Finding:
    """`385 cuộc` in the summary, `358 cuộc` in the body."""
    one_vi, other_vi = _figure(told, "vi"), _figure(other, "vi")
    one_en, other_en = _figure(told, "en"), _figure(other, "en")
    return Finding(
        "repeat", Verdict.ERROR, one_vi, other_vi, (told.address, other.address),
        f"Nêu {other_vi} và {one_vi} cho cùng một nội dung, chỉ khác nhau như một lỗi gõ số.",
        f"{other_en} and {one_en} are given for one thing and differ as by a slip of the pen.",
    )  # fmt: skip


def _figure(told: Told, lang: Language) -> str:
    return say.level(told.claim, lang) if told.change is None else say.change(told.change, told.claim, lang)
