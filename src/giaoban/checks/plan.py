"""plan: a stated attainment (đạt 65% kế hoạch) against the actual and the target."""

from __future__ import annotations

import re
from collections.abc import Iterator

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper, Sentence
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.grids import Planned, grids_of, plans_of
from giaoban.checks.judging.progress import progress
from giaoban.checks.judging.prose.equations import in_prose
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.series import SeriesKey, content_words, series_of
from giaoban.checks.judging.tables import in_tables, is_tied
from giaoban.claims import Claim, Status
from giaoban.figures import Interval, Qualifier, Unit
from giaoban.figures.arithmetic import HUNDRED, point, ratio

_PLAN = r"(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|định mức|\bkh\b|hạn mức|vốn giao)"
_OF_PLAN = re.compile(rf"^[\s)]*(?:so với\s+|so\s+|của\s+)?(?:\S+\s+){{0,2}}?{_PLAN}")
_PLAN_BEFORE = re.compile(rf"{_PLAN}[^;.,%\d]{{0,40}}(?:\d{{4}}[^;.,%\d]{{0,30}})?$")
_PLAN_AFTER = re.compile(rf"^[\s)]*(?:của\s+|theo\s+)?{_PLAN}")
_PLAN_THEN = re.compile(
    rf"^[\s)]*(?:của\s+|theo\s+)?{_PLAN}(?:\s+(?:năm|cả năm|được giao|đề ra|giao))*"
    r"[\s,(]*(?:đạt|bằng|tương đương|=)\s*(?:tỷ lệ\s*)?$"
)
_OF_THE_PAST = re.compile(r"\((?:cùng kỳ|năm trước|năm ngoái)[^;.,()\d]{0,30}$")
_NEXT_ITEM = re.compile(r";[^;]*;")
_DOING = frozenset(
    [
        "giải",
        "ngân",
        "thực",
        "hiện",
        "hoàn",
        "thành",
        "huy",
        "động",
        "toàn",
        "tỉnh",
        "thành",
        "phố",
        "huyện",
        "địa",
        "bàn",
        "kết",
        "quả",
    ]
)
_OF_YEAR = re.compile(rf"{_PLAN}\s+(?:cả\s+|của\s+)?năm")
_OF_LESS = re.compile(rf"{_PLAN}\s+(?:của\s+)?(?:quý|tháng|tuần|đợt|6 tháng)")
_SURE = 0.8
_PAIRS = 3  # with more figures in a row, another than these may be meant
_AMOUNTS = (Unit.VND, Unit.USD, Unit.COUNT)


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every attainment of a plan."""
    for paper in evidence.papers:
        yield from in_tables(evidence, paper, "plan")
        yield from in_prose(evidence, paper, "plan", _of_claims(evidence, paper))
        for grid in grids_of(paper):
            for planned in plans_of(grid):
                if not is_tied(evidence, paper, "plan", planned.rate):
                    yield from _in_a_row(evidence, paper, planned)
    if evidence.everything:
        yield from progress(evidence)


def _of_claims(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    for sentence in paper.sentences:
        for position in range(len(sentence.claims)):
            if _is_attainment(sentence, position):
                yield from _attainment(evidence, paper, sentence, position)


def _in_a_row(evidence: Evidence, paper: Paper, planned: Planned) -> Iterator[Finding]:
    """A percentage of a plan in a table's row: any actual and any plan of the row may be meant."""
    pairs = [(actual, target) for actual in planned.actuals for target in planned.targets]
    judged = [(pair, _agreement(planned.rate, *pair)) for pair in pairs]
    fitting = [each for each in judged if each[1] in (Verdict.HOLDS, Verdict.ROUNDING)]
    (actual, target), verdict = (fitting or judged)[0]
    if verdict is None or (verdict is Verdict.ERROR and len(pairs) > _PAIRS):
        return
    if evidence.wants(verdict):
        yield _finding(paper, planned.rate, actual, target, verdict)


def _agreement(rate: Claim, actual: Claim, target: Claim) -> Verdict | None:
    value, whole, stated = interval_of(actual), _denominator(target), interval_of(rate)
    found = ratio(value, whole, HUNDRED) if value is not None and whole is not None else None
    if found is None or stated is None:
        return None
    if not found.overlaps(stated):
        return Verdict.ERROR
    exact = say.share_of(actual.value, target.value)
    return Verdict.HOLDS if stated.low <= exact <= stated.high else Verdict.ROUNDING


def _attainment(evidence: Evidence, paper: Paper, sentence: Sentence, position: int) -> Iterator[Finding]:
    claim = sentence.claims[position]
    before = [each for each in sentence.claims[:position] if each.unit in _AMOUNTS and each.of is None]
    actual = next((each for each in reversed(before) if not _called_target(sentence, each)), None)
    if actual is None or actual.value is None or _NEXT_ITEM.search(sentence.between(actual, claim)):
        return
    near, far = _targets(evidence, paper, sentence, position, actual)
    value, stated = interval_of(actual), interval_of(claim)
    if value is None or stated is None or claim.value is None:
        return
    for target in (*near, *far):
        whole = _denominator(target)
        found = ratio(value, whole, HUNDRED) if whole is not None else None
        if found is not None and found.overlaps(stated):
            exact = say.share_of(actual.value, target.value)
            verdict = Verdict.HOLDS if stated.low <= exact <= stated.high else Verdict.ROUNDING
            if evidence.wants(verdict):
                yield _finding(paper, claim, actual, target, verdict)
            return
    if len(near) == 1:
        yield _finding(paper, claim, actual, near[0], Verdict.ERROR)
    elif not near and (known := _only_plan(paper, sentence, claim, actual, far)) is not None:
        yield _finding(paper, claim, actual, known, Verdict.ERROR)
    elif not near:
        yield _missing(paper, claim, actual)


def _called_target(sentence: Sentence, claim: Claim) -> bool:
    words = sentence.after(claim, 24)
    return bool(_PLAN_BEFORE.search(sentence.before(claim)) or _PLAN_AFTER.search(words))


def _is_target(sentence: Sentence, claim: Claim) -> bool:
    return claim.status is Status.TARGET or _called_target(sentence, claim)


def _is_attainment(sentence: Sentence, position: int) -> bool:
    """`65% kế hoạch`, and `3.200/4.000 tỷ đồng kế hoạch, đạt 80%`."""
    claim = sentence.claims[position]
    if claim.unit is not Unit.PERCENT or claim.value is None or _OF_THE_PAST.search(sentence.before(claim)):
        return False
    if _OF_PLAN.search(sentence.after(claim)):
        return True
    return position > 1 and bool(_PLAN_THEN.search(sentence.between(sentence.claims[position - 1], claim)))


def _targets(
    evidence: Evidence, paper: Paper, sentence: Sentence, position: int, actual: Claim
) -> tuple[list[Claim], list[Claim]]:
    """The targets of the attainment's own words, and others that may be meant."""
    claims = sentence.claims
    alike = [each for each in claims if _counts_the_same(each, actual) and _is_target(sentence, each)]
    bounds = [
        figure_span(each)[0]
        for each in claims
        if each is actual or (each.unit in _AMOUNTS and not _is_target(sentence, each))
    ]
    begin, own = figure_span(actual)[0], figure_span(claims[position])[0]
    amounts = len(bounds)
    later = (place for place in range(position + 1, len(claims)) if _is_attainment(sentence, place))
    bounds.extend(figure_span(claims[place])[0] for place in later)  # the plan behind another attainment is that one's
    end = min((bound for bound in bounds if bound > own), default=sentence.end)
    near = [each for each in alike if begin < figure_span(each)[0] < end]
    if not near:
        only = not any(_is_attainment(sentence, earlier) for earlier in range(position))
        earlier = [each for each in alike if figure_span(each)[0] < begin]
        near = earlier[-1:] if only and amounts == 1 else []
    if not near and not alike:
        near = _planned_before(paper, sentence, position, actual)
    far = [each for each in alike if each not in near]
    series = series_of(actual)
    if series is not None and actual.period is not None:
        target = SeriesKey(series.indicator, series.words, series.area, Status.TARGET, series.unit, series.counted)
        told = evidence.levels.get(target, [])
        far += [each.claim for each in told if each.claim is not None and each.period.year == actual.period.year]
    return near, far


def _counts_the_same(one: Claim, other: Claim) -> bool:
    return one is not other and one.unit is other.unit and (one.counted or "") == (other.counted or "")


def _planned_before(paper: Paper, sentence: Sentence, position: int, actual: Claim) -> list[Claim]:
    """`Kế hoạch vốn năm 2023 là 10.142 tỷ đồng. Đã giải ngân 7.809 tỷ đồng, đạt 77%`: the one plan told just before."""
    told = paper.claims_between(sentence.line[0], sentence.start)
    told = [each for each in told if each.unit is actual.unit and each.value is not None and each.of is None]
    first = next((each for each in sentence.claims if each.unit is actual.unit), None)
    if len(told) != 1 or told[0].status is not Status.TARGET or first is not actual:
        return []
    if any(_is_attainment(sentence, earlier) for earlier in range(position)):
        return []
    if _OF_LESS.search(sentence.after(sentence.claims[position])):
        return []
    own = content_words(actual.subject) - _DOING
    return told if own <= content_words(told[0].subject) else []


def _only_plan(paper: Paper, sentence: Sentence, claim: Claim, actual: Claim, far: list[Claim]) -> Claim | None:
    """The plan of the year that the same document gives for the same indicator elsewhere, where it gives one."""
    if not far or actual.confidence < _SURE or not _OF_YEAR.search(sentence.after(claim)):
        return None
    same = all(each.document == actual.document and each.confidence >= _SURE for each in far)
    return far[0] if same and len({each.value for each in far}) == 1 and far[0].id in paper.by_id else None


def _denominator(target: Claim) -> Interval | None:
    """A floor or ceiling of a target is the point itself."""
    if target.value is not None and target.qualifier in (Qualifier.OVER, Qualifier.UNDER):
        return point(target.value)
    return interval_of(target)


def _finding(paper: Paper, claim: Claim, actual: Claim, target: Claim, verdict: Verdict) -> Finding:
    exact = say.share_of(actual.value, target.value)
    vi = f"{say.level(actual, 'vi')} trên kế hoạch {say.level(target, 'vi')} là {say.percent(exact, 'vi')}"
    en = f"{say.level(actual, 'en')} of the planned {say.level(target, 'en')} is {say.percent(exact, 'en')}"
    stated_vi, stated_en = say.level(claim, "vi"), say.level(claim, "en")
    end_vi, end_en = (
        (f"không phải {stated_vi}", f"not {stated_en}")
        if verdict is Verdict.ERROR
        else (f"khớp với {stated_vi}", f"which agrees with {stated_en}")
    )
    addresses = tuple(paper.address(each) for each in (claim, actual, target))
    if target not in paper.claims:
        addresses = addresses[:2]
    return Finding(
        "plan", verdict, stated_vi, say.percent(exact, "vi"), addresses, f"{vi}, {end_vi}.", f"{en}, {end_en}."
    )


def _missing(paper: Paper, claim: Claim, actual: Claim) -> Finding:
    return Finding(
        "plan", Verdict.UNCHECKABLE, say.level(claim, "vi"), "", (paper.address(claim), paper.address(actual)),
        f"Chưa kiểm tra được mức đạt {say.level(claim, 'vi')} kế hoạch: văn bản không nêu kế hoạch của "
        f"{say.level(actual, 'vi')}.",
        f"The attainment of {say.level(claim, 'en')} cannot be checked: no text states the plan for "
        f"{say.level(actual, 'en')}.",
    )  # fmt: skip
