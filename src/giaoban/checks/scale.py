"""scale: a figure ten, a hundred or a thousand times what its series, or its other currency, lets expect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper, Sentence
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.likeness import alike, surely_linked
from giaoban.checks.judging.quoted import interval_of
from giaoban.claims import Claim
from giaoban.figures import Interval, Unit
from giaoban.figures.arithmetic import ratio
from giaoban.figures.written import written_number

_LARGEST = 1000  # beyond that the unit was misread more likely than miswritten
_POWERS = tuple(Decimal(10) ** power for power in (1, 2, 3, 4, 6))
_NEAR_A_POWER = (Decimal("0.6"), Decimal("1.7"))
_MONTHS_APART = 26
_EXPLAINED_TIMES = Decimal(4)
_EXPLAINED_PERCENT = Decimal(300)
_AGREEING = 3
# The dong a dollar was worth, widely: since 2000 from 14,000 to 26,500 (State Bank of Vietnam).
_RATE = Interval(Decimal(12_000), Decimal(32_000))
_CONVERSION = ("(", "~", "tương đương", "khoảng", "quy đổi", "tức")


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on levels against their own series, then on amounts given in two currencies."""
    for levels in evidence.levels.values():
        known = [each for each in levels if each.value > 0 and each.series.unit in (Unit.VND, Unit.USD, Unit.COUNT)]
        if len(known) > 1:
            yield from _in_series(known)
    for paper in evidence.papers:
        for sentence in paper.sentences:
            yield from _in_two_currencies(evidence, paper, sentence)


def _in_series(levels: Sequence[Level]) -> Iterator[Finding]:
    for position, level in enumerate(levels):
        if level.origin is not Origin.STATED or _explained(level):
            continue
        others = [each for each in levels[max(0, position - 6) : position + 7] if _comparable(level, each)]
        slips = [_slip(level.value, each.value) for each in others]
        if not others or slips[0] is None or any(slip != slips[0] for slip in slips):
            continue
        nearest = min(others, key=lambda each: abs(each.period.last - level.period.last))
        sure = (
            abs(slips[0]) <= _LARGEST
            and len(others) >= _AGREEING
            and surely_linked(level, *others)
            and all(alike(level, each) for each in others)
        )
        if len(others) == 1 and position < levels.index(nearest):
            continue  # told once, at the later of the two
        yield _finding(level, nearest, slips[0], Verdict.ERROR if sure else Verdict.DEFINITION)


def _explained(level: Level) -> bool:
    changes = level.claim.changes if level.claim is not None else ()
    return any(
        (each.times is not None and each.times >= _EXPLAINED_TIMES)
        or (each.percent is not None and each.percent >= _EXPLAINED_PERCENT)
        for each in changes
    )


def _comparable(level: Level, other: Level) -> bool:
    if other is level or (other.claim is level.claim and other.claim is not None):
        return False
    if (other.document, other.line) == (level.document, level.line) or other.period == level.period:
        return False
    apart = abs(other.period.last - level.period.last)
    return other.period.months == level.period.months and apart <= _MONTHS_APART


def _slip(value: Decimal, other: Decimal) -> Decimal | None:
    """The power of ten by which two values differ, signed by which is larger; None where they do not."""
    larger, smaller = max(value, other), min(value, other)
    for power in _POWERS:
        if _NEAR_A_POWER[0] <= larger / smaller / power <= _NEAR_A_POWER[1]:
            return power if value > other else -power
    return None


def _finding(level: Level, other: Level, slip: Decimal, verdict: Verdict) -> Finding:
    times = written_number(abs(slip))
    more_vi, more_en = ("gấp", "times") if slip > 0 else ("chỉ bằng một phần", "less by a factor of")
    one_vi, one_en = say.known(level, "vi"), say.known(level, "en")
    times_en = written_number(abs(slip), "en")
    en = f"about {times_en} {more_en}" if slip > 0 else f"{more_en} about {times_en} than"
    return Finding(
        "scale", verdict, one_vi, say.known(other, "vi"), (level.address, other.address),
        f"{one_vi} {more_vi} khoảng {times} {'lần ' if slip > 0 else 'của '}{say.known(other, 'vi')}: "
        "có thể nhầm đơn vị hoặc bậc số.",
        f"{one_en} is {en} {say.known(other, 'en')}: the scale may have slipped.",
    )  # fmt: skip


def _in_two_currencies(evidence: Evidence, paper: Paper, sentence: Sentence) -> Iterator[Finding]:
    for left, right in zip(sentence.claims, sentence.claims[1:], strict=False):
        if {left.unit, right.unit} != {Unit.VND, Unit.USD}:
            continue
        words = sentence.between(left, right)
        if len(words) > 24 or not any(word in words for word in _CONVERSION):
            continue
        dong, dollars = (left, right) if left.unit is Unit.VND else (right, left)
        finding = _conversion(paper, right, dong, dollars)
        if finding is not None and evidence.wants(finding.verdict):
            yield finding


def _conversion(paper: Paper, judged: Claim, dong: Claim, dollars: Claim) -> Finding | None:
    one, other = interval_of(dong), interval_of(dollars)
    rate = ratio(one, other) if one is not None and other is not None else None
    if rate is None or dong.value is None or not dollars.value:
        return None
    verdict = Verdict.HOLDS if rate.overlaps(_RATE) else Verdict.ERROR
    exact = written_number(say.rounded(dong.value / dollars.value, 0))
    exact_en = written_number(say.rounded(dong.value / dollars.value, 0), "en")
    end_vi, end_en = ("hợp lý", "plausible") if verdict is Verdict.HOLDS else ("không thể có", "impossible")
    return Finding(
        "scale", verdict, say.level(judged, "vi"), f"{exact} đồng/USD", (paper.address(dong), paper.address(dollars)),
        f"{say.level(dong, 'vi')} đổi ra {say.level(dollars, 'vi')} là tỷ giá {exact} đồng/USD, {end_vi}.",
        f"{say.level(dong, 'en')} given as {say.level(dollars, 'en')} is a rate of {exact_en} dong a dollar, {end_en}.",
    )  # fmt: skip
