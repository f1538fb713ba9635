"""A change whose text states no base, against the figure of the basis period told elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.changes import agreement, reckon
from giaoban.checks.judging.digits import plain_number, written_at
from giaoban.checks.judging.evidence import Evidence, Paper, Sentence
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.series import content_words, same_measure, series_of
from giaoban.claims import Change, Claim, Direction, Status
from giaoban.figures import Interval, Qualifier, Unit, stated_interval
from giaoban.figures.written import Language

_SURE = 0.8
_FAR_APART = Decimal(8)  # no revision moves a figure so far; its unit was misread, or it is of something else
_FROM_REACH = 60
_FROM = re.compile(
    r"(?<!\w)từ (?:mức |con số |gần |hơn |khoảng )?(\d{1,3}(?:\.\d{3})*(?:,\d+)?) "
    r"(?:tăng |giảm )?(?:lên|xuống|còn) (?:mức |còn |tới |đến )?$"
)
_OF_BEFORE = re.compile(
    r"(?:^|[.;:]\s*)\W*(?:nếu |trong khi )?(?:cùng kỳ(?: năm)?(?: trước| ngoái| \d{4})?|"
    r"(?:năm|tháng|quý|vụ) (?:trước|ngoái))(?!\w)[^;.\d]{0,50}$"
)
_AS_WELL = re.compile(r"so với|tăng|giảm")
_IN_COMPARISON = re.compile(r"so với [^;.]{0,50}\($")
_THIS_LEVEL = re.compile(r"^[^;.(]{0,12}\)[\s,]*(?:thì\s+)?(?:mức|con số|kết quả|số|doanh thu|giá trị) (?:này|trên|đó)")
_COMPARED = re.compile(r"(?<!\w)so với (?:mức |con số |số )?(?:gần |hơn |khoảng )?$")
_MEANWHILE = re.compile(r"(?<!\w)(?:trong khi|còn|cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước)(?!\w)[^;.]{0,60}$")


def against_known_levels(evidence: Evidence, paper: Paper, claim: Claim, change: Change) -> Iterator[Finding]:
    """A finding for each figure of the basis period: in the same text, in another, or in the Source.

    Within one text a gap is an error where measure and scope are worded alike; else the definition may differ. A gap to
    a stored figure, or to one of another text, says that one of them was revised.
    """
    series, value = series_of(claim), interval_of(claim)
    if series is None or change.basis is None or claim.value is None or value is None:
        return
    for level in evidence.near(series, evidence.moment(series, change.basis), paper.index):
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


def against_sentence(
    evidence: Evidence, paper: Paper, claim: Claim, change: Change
) -> tuple[Claim, Claim, Verdict] | None:
    """The level and the base a change means within its own sentence, and what they make of it.

    `So với 500 tấn của cùng kỳ, sản lượng đạt 520 tấn, tăng 4%`; `đạt 520 tấn, trong khi quý II/2022 là 500 tấn,
    tăng 4%`.
    """
    sentence = paper.sentence_of.get(claim.id)
    in_points = claim.unit is Unit.PERCENT and change.unit is Unit.PERCENTAGE_POINT
    if sentence is None or (change.absolute is not None and change.unit not in (None, claim.unit) and not in_points):
        return None
    if (above := _level_above(paper, sentence, claim, change)) is not None:
        return _judged(paper, claim, change, above, claim)
    others = [each for each in sentence.claims if each is not claim and _is_comparable(each, claim)]
    if len(others) != 1:
        return None
    other = others[0]
    first, second = sorted((other, claim), key=figure_span)
    lead = sentence.before(first)
    if (
        first is claim
        and change.end
        and _IN_COMPARISON.search(paper.text[change.start : figure_span(second)[0]].lower())
    ):
        return _judged(paper, claim, change, claim, second)
    if second is claim and (_COMPARED.search(lead) or (_OF_BEFORE.search(lead) and not _AS_WELL.search(lead))):
        pair = (claim, other)
    elif second is claim and _MEANWHILE.search(sentence.between(first, second)) and not _names_its_base(paper, change):
        pair = (other, claim)
    else:
        return None
    return _judged(paper, claim, change, *pair)


def _judged(
    paper: Paper, claim: Claim, change: Change, level: Claim, earlier: Claim
) -> tuple[Claim, Claim, Verdict] | None:
    value, base = interval_of(level), interval_of(earlier)
    if value is None or base is None or level.value is None or earlier.value is None:
        return None
    verdict = agreement(reckon(change, claim, paper.text, value, base, (level.value, earlier.value)))
    return None if verdict is None else (level, earlier, verdict)


def _level_above(paper: Paper, sentence: Sentence, claim: Claim, change: Change) -> Claim | None:
    """`... đạt 37.610 tỷ đồng. So với cùng kỳ (35.481 tỷ đồng), mức này tăng 6%`: the level of the sentence before."""
    if not _IN_COMPARISON.search(sentence.before(claim)) or claim is not sentence.claims[0]:
        return None
    between = paper.text[figure_span(claim)[1] : change.start].lower()
    if not _THIS_LEVEL.search(between):
        return None
    told = paper.claims_between(sentence.line[0], sentence.start)
    alike = [each for each in told if each.unit is claim.unit and each.value is not None]
    return alike[0] if alike and alike[0].status is not Status.TARGET else None


def bare_change(paper: Paper, claim: Claim, change: Change) -> tuple[Claim, Claim, Verdict] | None:
    """`Doanh thu đạt 4.683 tỷ đồng. So với 4.460 tỷ đồng của cùng kỳ, doanh thu tăng 5%`: a change told apart from its
    level, in a sentence that names the base alone.
    """
    sentence = paper.sentence_of.get(claim.id)
    if sentence is None or len(sentence.claims) != 2 or sentence.claims[1] is not claim or change.percent is None:
        return None
    base = sentence.claims[0]
    told = paper.claims_between(sentence.line[0], sentence.start)
    if base.value is None or not told or not _COMPARED.search(sentence.before(base)):
        return None
    level = told[-1]
    same = level.unit is base.unit and level.counted == base.counted and level.indicator == base.indicator
    if not same or level.status is Status.TARGET or not content_words(claim.subject) <= content_words(level.subject):
        return None
    value, start = interval_of(level), interval_of(base)
    if value is None or start is None or level.value is None:
        return None
    verdict = agreement(reckon(change, level, paper.text, value, start, (level.value, base.value)))
    return None if verdict is None else (level, base, verdict)


def from_to(paper: Paper, claim: Claim) -> tuple[Decimal, Interval] | None:
    """`từ 301.971 lên 407.963 thuê bao`: the first number is the base, in the unit and scale of the second."""
    start, end = figure_span(claim)
    sentence = paper.sentence_of.get(claim.id)
    if sentence is None or claim.value is None:
        return None
    found = _FROM.search(paper.text, max(sentence.start, start - _FROM_REACH), start)
    own = written_at(claim.value, paper.text, start, end)
    if found is None or own is None:
        return None
    written = paper.text[own[0] : own[1]]
    one, other = plain_number(found[1]), plain_number(written)
    if one is None or not other:
        return None
    scale = claim.value / other
    step = Decimal(1).scaleb(-len(found[1].partition(",")[2])) * scale
    return one * scale, stated_interval(one * scale, step, Qualifier.EXACT)


def _is_comparable(one: Claim, other: Claim) -> bool:
    same = one.unit is other.unit and one.counted == other.counted and one.area == other.area
    return same and one.value is not None and one.of is None and one.part_of is None and not one.changes


def _names_its_base(paper: Paper, change: Change) -> bool:
    words = paper.text[change.start : change.end + 24].lower()
    return "so với" in words or "so cùng" in words or "cùng kỳ" in words


def _kind_of_gap(claim: Claim, level: Level, paper: Paper) -> Verdict | None:
    alike = same_measure(claim.subject, level.subject)
    if claim.value and level.value and not 1 / _FAR_APART < level.value / claim.value < _FAR_APART:
        return Verdict.DEFINITION if level.document != paper.index or level.origin is not Origin.STATED else None
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


def between_two(paper: Paper, claim: Claim, change: Change, level: Claim, base: Claim, verdict: Verdict) -> Finding:
    """The finding on a change between two figures of one sentence."""
    exact = (say.growth_of(level.value, base.value) if base.value else None) or Decimal(0)

    def sentence(lang: Language) -> str:
        stated, found = say.change(change, claim, lang), say.move(exact, lang)
        one, other = say.level(base, lang), say.level(level, lang)
        if lang == "vi":
            return (
                f"Từ {one} đến {other} là {found}, {'không phải' if verdict is Verdict.ERROR else 'khớp với'} {stated}."
            )
        return (
            f"From {one} to {other} is {found}, {'not' if verdict is Verdict.ERROR else 'which agrees with'} {stated}."
        )

    return Finding(
        "growth", verdict, say.change(change, claim, "vi"), say.move(exact, "vi"),
        (paper.address(claim), paper.address(level if base is claim else base)), sentence("vi"), sentence("en"),
    )  # fmt: skip
