"""growth: a stated change against its stated base, against another change, and against whole-number bases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from giaoban.catalogue import Catalogue
from giaoban.checks.judging import wording as say
from giaoban.checks.judging.bases import against_known_levels, against_sentence, bare_change, between_two, from_to
from giaoban.checks.judging.changes import Reckoning, agreement, reckon, stated_change
from giaoban.checks.judging.digits import written_at
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.nouns import of_another_noun
from giaoban.checks.judging.prose.equations import in_prose
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.tables import in_tables, is_tied
from giaoban.claims import Change, Claim, Direction
from giaoban.figures import Interval, Qualifier, Unit
from giaoban.figures.arithmetic import HUNDRED, ZERO, base_of, difference, has_whole_number, point, ratio
from giaoban.figures.written import Language, written_number

_AGAINST_PLAN = re.compile(r"so với (?:kế hoạch|dự toán|mục tiêu|chỉ tiêu)[^;.\d]{0,50}$")
_WORDS_BEFORE = 80
_A_STEP = re.compile(
    r"(?<!\w)(?:thêm|tăng|giảm|bớt|nhiều hơn|ít hơn)(?: thêm| mới| ròng| được| đi)?\s*(?:khoảng |gần |hơn )?$"
)
_STEP_REACH = 30
_LANGUAGES: tuple[Language, Language] = ("vi", "en")


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every change whose claim has a level."""
    for paper in evidence.papers:
        yield from in_tables(evidence, paper, "growth")
        yield from in_prose(evidence, paper, "growth", _of_claims(evidence, paper))


def _of_claims(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    for claim in paper.claims:
        value = interval_of(claim)
        if value is None:
            yield from _told_apart(evidence, paper, claim)
        if claim.unit is Unit.RANK:
            continue  # places are the rank check's
        if not claim.changes or value is None or is_tied(evidence, paper, "growth", claim):
            continue
        for change in claim.changes:
            if change.direction is not Direction.SAME and _is_own(evidence, paper, claim, change):
                yield from _on_base(evidence, paper, claim, value, change)
        yield from _pairs(evidence, paper, claim, value)


def _told_apart(evidence: Evidence, paper: Paper, claim: Claim) -> Iterator[Finding]:
    for change in claim.changes:
        found = bare_change(paper, claim, change)
        if found is not None and evidence.wants(found[2]):
            yield between_two(paper, claim, change, *found)


def _on_base(evidence: Evidence, paper: Paper, claim: Claim, value: Interval, change: Change) -> Iterator[Finding]:
    if _AGAINST_PLAN.search(paper.text[max(0, change.start - _WORDS_BEFORE) : change.start].lower()):
        return
    own = _stated_base(paper, claim, change, evidence.catalogue)
    start = figure_span(claim)[0]
    if own is None and change.percent is not None and _A_STEP.search(paper.text[max(0, start - _STEP_REACH) : start]):
        return  # `thêm 50 doanh nghiệp, tăng 7,1%`: what rose by the rate is not the step
    if own is None and (beside := against_sentence(evidence, paper, claim, change)) is not None:
        level, base_claim, found = beside
        if evidence.wants(found):
            yield between_two(paper, claim, change, level, base_claim, found)
        return
    if own is None or claim.value is None:
        yield from _without_base(evidence, paper, claim, change)
        return
    base_value, base = own
    points = (claim.value, base_value)
    reckonings = list(reckon(change, claim, paper.text, value, base, points))
    verdict = agreement(reckonings)
    if verdict is Verdict.ERROR and _fits_another(paper, claim, value, change, base, points):
        verdict = None  # the base in brackets belongs to the other comparison
    if verdict is None or not evidence.wants(verdict):
        return
    vi, en = (_sentence(claim, change, base_value, reckonings, verdict, lang) for lang in _LANGUAGES)
    yield Finding(
        "growth",
        verdict,
        say.change(change, claim, "vi"),
        _recomputed(reckonings, change, claim, "vi"),
        (paper.address(claim),),
        vi,
        en,
    )


def _stated_base(paper: Paper, claim: Claim, change: Change, catalogue: Catalogue) -> tuple[Decimal, Interval] | None:
    """The base a change is from: its own, or that of another change on the same period."""
    for other in (change, *(each for each in claim.changes if each is not change and each.basis == change.basis)):
        base = paper.base_interval(claim, other, catalogue)
        if base is not None and other.base_value is not None:
            return other.base_value, base
    return from_to(paper, claim)


def _is_own(evidence: Evidence, paper: Paper, claim: Claim, change: Change) -> bool:
    """False for an absolute change that counts something else than its claim: `872.350 học sinh ... tăng 142 lớp`."""
    if change.absolute is None or claim.unit is not Unit.COUNT:
        return True
    found = written_at(change.absolute, paper.text, change.start, change.end)
    return found is None or not of_another_noun(paper.text, found[1], claim.counted, evidence.catalogue)


def _fits_another(
    paper: Paper, claim: Claim, value: Interval, change: Change, base: Interval, points: tuple[Decimal, Decimal]
) -> bool:
    others = (each for each in claim.changes if each is not change and each.basis != change.basis)
    return any(
        agreement(reckon(each, claim, paper.text, value, base, points)) in (Verdict.HOLDS, Verdict.ROUNDING)
        for each in others
    )


def _recomputed(reckonings: list[Reckoning], change: Change, claim: Claim, lang: Language) -> str:
    first = next((each for each in reckonings if each.stated.overlaps(each.recomputed)), reckonings[0])
    if first is not reckonings[0] and change.percent is not None:  # meant in points
        return say.in_points(first.exact, lang)
    if change.times is not None:
        return f"{written_number(say.rounded(first.exact), lang)} {'lần' if lang == 'vi' else 'times'}"
    if change.percent is not None:
        return say.move(first.exact, lang)
    word = ("tăng" if first.exact >= 0 else "giảm") if lang == "vi" else ("up" if first.exact >= 0 else "down")
    return f"{word} {say.amount(abs(first.exact), change.unit or claim.unit, lang, change.counted or claim.counted)}"


def _sentence(
    claim: Claim, change: Change, base: Decimal, reckonings: list[Reckoning], verdict: Verdict, lang: Language
) -> str:
    stated, found = say.change(change, claim, lang), _recomputed(reckonings, change, claim, lang)
    start, level = say.amount(base, claim.unit, lang, claim.counted), say.level(claim, lang)
    period = say.when(change.basis, lang)
    if lang == "vi":
        end = {
            Verdict.ERROR: f"là {found}, không phải {stated}",
            Verdict.ROUNDING: f"là {found}, khớp với {stated} sau làm tròn",
        }
        return f"Từ {start} ({period}) đến {level} {end.get(verdict, f'đúng là {stated}')}."
    tail = {
        Verdict.ERROR: f"is {found}, not {stated}",
        Verdict.ROUNDING: f"is {found}, which agrees with {stated} within rounding",
    }
    return f"From {start} ({period}) to {level} {tail.get(verdict, f'is indeed {stated}')}."


def _without_base(evidence: Evidence, paper: Paper, claim: Claim, change: Change) -> Iterator[Finding]:
    """Whole counts in full with a rate: some whole-number base must give it; else the base is missing."""
    if change.percent is None or claim.value is None:
        return
    stated = stated_change(change, paper.text)
    whole = _is_whole_count(claim, evidence.catalogue) and change.qualifier is Qualifier.EXACT
    if whole and stated is not None:
        bases = base_of(point(claim.value), stated)
        if bases is not None:
            verdict = Verdict.HOLDS if has_whole_number(bases) else Verdict.ERROR
            if not evidence.wants(verdict):
                return
            vi_change, en_change = say.change(change, claim, "vi"), say.change(change, claim, "en")
            low, high = (say.rounded(each) for each in (bases.low, bases.high))
            if verdict is Verdict.ERROR:
                vi = f"Không số nguyên nào {vi_change} thành {say.level(claim, 'vi')}: mức gốc phải nằm giữa "
                vi += f"{written_number(low)} và {written_number(high)}."
                en = f"No whole number goes {en_change} to {say.level(claim, 'en')}: the base would lie between "
                en += f"{written_number(low, 'en')} and {written_number(high, 'en')}."
            else:
                vi = f"Có mức gốc nguyên cho {say.level(claim, 'vi')} {vi_change}."
                en = f"There is a whole-number base from which {say.level(claim, 'en')} is {en_change}."
            recomputed = f"{written_number(low)} – {written_number(high)}"
            yield Finding("growth", verdict, vi_change, recomputed, (paper.address(claim),), vi, en)
            return
    known = list(against_known_levels(evidence, paper, claim, change))
    yield from known
    paired = any(each.absolute is not None and each.basis == change.basis for each in claim.changes)
    if not known and not paired:
        yield Finding(
            "growth",
            Verdict.UNCHECKABLE,
            say.change(change, claim, "vi"),
            "",
            (paper.address(claim),),
            f"Chưa kiểm tra được {say.change(change, claim, 'vi')}: văn bản không nêu giá trị "
            f"{say.when(change.basis, 'vi')}.",
            f"'{say.change(change, claim, 'en')}' cannot be checked: no text states the value of "
            f"{say.when(change.basis, 'en')}.",
        )


def _is_whole_count(claim: Claim, catalogue: Catalogue) -> bool:
    if claim.unit is not Unit.COUNT or claim.qualifier is not Qualifier.EXACT or claim.value is None:
        return False
    interval = interval_of(claim)
    noun = catalogue.counted.get((claim.counted or "").lower())
    written_in_full = interval is not None and interval.high - interval.low <= 1
    counted = noun is not None and noun.group != "measures" and noun.name != "điểm"
    return written_in_full and counted and claim.value == claim.value.to_integral_value() and claim.value > ZERO


def _pairs(evidence: Evidence, paper: Paper, claim: Claim, value: Interval) -> Iterator[Finding]:
    """A percent and an absolute change on the same period must say the same of the level."""
    for rate in claim.changes:
        for step in claim.changes:
            if rate.percent is None or step.absolute is None or rate.basis != step.basis or claim.value is None:
                continue
            stated, moved = stated_change(rate, paper.text), stated_change(step, paper.text)
            same_unit = (step.unit is None or step.unit is claim.unit) and _is_own(evidence, paper, claim, step)
            if stated is None or moved is None or not same_unit or claim.unit is Unit.RANK:
                continue
            base, exact_move = difference(value, moved), step.absolute * (1 if step.direction is Direction.UP else -1)
            found, exact_base = ratio(moved, base, HUNDRED), claim.value - exact_move
            if base.high <= 0 < value.low and step.direction is Direction.UP:
                yield _pair_finding(paper, claim, rate, step, exact_base, None, Verdict.ERROR)
                continue
            if found is None or exact_base <= 0:
                continue
            reckoning = Reckoning(stated, found, exact_move / exact_base * HUNDRED)
            readings = [reckoning]
            if claim.unit is not None and claim.unit.is_rate:
                readings.append(Reckoning(stated, moved, exact_move))
            verdict = agreement(readings)
            if verdict is None or not evidence.wants(verdict):
                continue
            yield _pair_finding(paper, claim, rate, step, exact_base, reckoning, verdict)


def _pair_finding(
    paper: Paper, claim: Claim, rate: Change, step: Change, base: Decimal, reckoning: Reckoning | None, verdict: Verdict
) -> Finding:
    def sentence(lang: Language) -> str:
        moved, stated = say.change(step, claim, lang), say.change(rate, claim, lang)
        level, start = say.level(claim, lang), say.amount(base, claim.unit, lang, claim.counted)
        if reckoning is None:
            if lang == "vi":
                return f"Đạt {level} mà {moved} thì mức gốc không còn dương, không thể {stated}."
            return f"{level} after being {moved} leaves no positive base, so it cannot be {stated}."
        found = say.move(reckoning.exact, lang)
        if lang == "vi":
            end = f"không phải {stated}" if verdict is Verdict.ERROR else f"khớp với {stated}"
            return f"Đạt {level} và {moved} thì mức gốc là {start}, tức {found}, {end}."
        end = f"not {stated}" if verdict is Verdict.ERROR else f"which agrees with {stated}"
        return f"{level} and {moved} make the base {start}, that is {found}, {end}."

    return Finding(
        "growth",
        verdict,
        say.change(rate, claim, "vi"),
        say.move(reckoning.exact, "vi") if reckoning is not None else "",
        (paper.address(claim),),
        sentence("vi"),
        sentence("en"),
    )
