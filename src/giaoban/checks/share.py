"""share: n of m, and a stated percentage of a part in its whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.bodies import bodies
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.nouns import noun_at
from giaoban.checks.judging.prose.equations import in_prose
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.shares import Share, open_shares_of, shares_of
from giaoban.checks.judging.tables import in_tables
from giaoban.claims import Claim
from giaoban.figures import Unit
from giaoban.figures.arithmetic import HUNDRED, ratio
from giaoban.figures.written import written_number

_N_OF_M = re.compile(r"(?<![\w/.,\-–])(\d{1,3}(?:\.\d{3})+|\d{1,6})/(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\w/\-–]|[.,]\d)")
_NO_COUNT = re.compile(r"(?:số|quyết định|nghị quyết|công văn|thông báo|điều|khoản|km|quốc lộ)\s*$", re.IGNORECASE)
_A_DAY = re.compile(r"(?:ngày|sáng|chiều|tối|hôm|đến|từ|trước|sau|hết|\()\s*$", re.IGNORECASE)
_MONTHS, _DAYS = 12, 31
_SURE = 0.8


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every n/m and every share whose part and whole the text gives."""
    for paper in evidence.papers:
        yield from in_tables(evidence, paper, "share")
        for claim in paper.claims:
            if claim.of is not None and claim.unit is not Unit.RANK and claim.value is not None:
                verdict = Verdict.HOLDS if claim.value <= claim.of else Verdict.ERROR
                if evidence.wants(verdict):
                    yield _part_of_number(paper, claim, claim.value, claim.of, verdict)
        yield from _beyond(evidence, paper)
        yield from in_prose(evidence, paper, "share", _of_claims(evidence, paper))
    yield from bodies(evidence)


def _of_claims(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    settled = set()
    for share in shares_of(paper, partial(_declared_whole, evidence, paper)):
        settled.add(share.stated.id)
        yield from filter(None, [_judged(evidence, paper, share)])
    for open_share in open_shares_of(paper, settled):
        yield from filter(None, [_judged(evidence, paper, open_share)])


def _declared_whole(evidence: Evidence, paper: Paper, part: Claim) -> Claim | None:
    """The whole the catalogue declares for a part, where the same line states it for the same period."""
    indicator = evidence.catalogue.indicators.get(part.indicator or "")
    if indicator is None or indicator.whole is None or part.confidence < _SURE:
        return None
    line = paper.line_of(part.start)
    found = [each for each in paper.claims_between(*line) if each.indicator == indicator.whole]
    same = [each for each in found if each.unit is part.unit and each.period == part.period and each.area == part.area]
    return same[0] if len(same) == 1 and same[0].status is part.status and same[0].confidence >= _SURE else None


def _beyond(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    """`73/63 tỉnh`: no reader takes it for 73 of 63, so it is looked for in the text."""
    read = {figure_span(claim)[0] for claim in paper.claims if claim.of is not None}
    for match in _N_OF_M.finditer(paper.text):
        part, whole = (int(number.replace(".", "")) for number in match.groups())
        noun = noun_at(paper.text, match.end(), evidence.catalogue)
        counted = evidence.catalogue.counted.get(noun or "")
        if part <= whole or match.start() in read or counted is None or counted.group == "measures":
            continue
        before = paper.text[max(0, match.start() - 16) : match.start()]
        if _NO_COUNT.search(before) or (whole <= _MONTHS and part <= _DAYS and _A_DAY.search(before)):
            continue
        one, all_of_them = written_number(Decimal(part)), written_number(Decimal(whole))
        where = Address(paper.name, match.start(), match.end())
        yield Finding(
            "share",
            Verdict.ERROR,
            f"{one}/{all_of_them}",
            "",
            (where,),
            f"{one} lại lớn hơn {all_of_them} trong {match[0]} {noun}.",
            f"{written_number(Decimal(part), 'en')} exceeds {written_number(Decimal(whole), 'en')} in {match[0]} "
            f"{noun}.",
        )


def _part_of_number(paper: Paper, claim: Claim, part: Decimal, whole: Decimal, verdict: Verdict) -> Finding:
    within = verdict is Verdict.HOLDS
    one, all_of_them = written_number(part), written_number(whole)
    rate = say.percent(part / whole * HUNDRED, "vi") if whole else ""
    return Finding(
        "share", verdict, f"{one}/{all_of_them}", rate, (paper.address(claim),),
        f"{one} {'không vượt quá' if within else 'lại lớn hơn'} {all_of_them}.",
        f"{written_number(part, 'en')} {'does not exceed' if within else 'exceeds'} {written_number(whole, 'en')}.",
    )  # fmt: skip


def _judged(evidence: Evidence, paper: Paper, share: Share) -> Finding | None:
    stated, claim = interval_of(share.stated), share.stated
    if stated is None or claim.value is None:
        return None
    verdict, claims, exact = None, share.pairs[0][2], None
    pairs = share.pairs
    if claim.value == HUNDRED and len(pairs) > 1:  # all of each: one that falls short is enough
        pairs = tuple(pair for pair in pairs if pair[0].high < pair[1].low)[:1] or pairs
    for part, whole, figures in pairs:
        found = ratio(part, whole, HUNDRED)
        if found is None:
            continue
        middle = (part.low + part.high) / (whole.low + whole.high) * HUNDRED
        if stated.overlaps(found):
            within = stated.low <= middle <= stated.high
            verdict, claims, exact = Verdict.HOLDS if within else Verdict.ROUNDING, figures, middle
            break
        if exact is None:
            verdict, claims, exact = Verdict.ERROR if share.settled else Verdict.UNCHECKABLE, figures, middle
    if verdict is None or exact is None or not evidence.wants(verdict):
        return None
    vi, en = _sentences(claim, claims, exact, verdict)
    addresses = tuple(paper.address(each) for each in (claim, *claims))
    return Finding("share", verdict, say.level(claim, "vi"), say.percent(exact, "vi"), addresses, vi, en)


def _sentences(claim: Claim, claims: tuple[Claim, ...], exact: Decimal, verdict: Verdict) -> tuple[str, str]:
    parts_vi = " trên ".join(say.level(each, "vi") for each in claims)
    parts_en = " of ".join(say.level(each, "en") for each in claims)
    stated_vi, stated_en = say.level(claim, "vi"), say.level(claim, "en")
    end_vi, end_en = {
        Verdict.ERROR: (f"không phải {stated_vi}", f"not {stated_en}"),
        Verdict.UNCHECKABLE: (
            f"khác {stated_vi}, nhưng văn bản không nêu rõ {stated_vi} là của tổng nào",
            f"other than {stated_en}, but the text does not say of what total {stated_en} is",
        ),
        Verdict.ROUNDING: (f"khớp với {stated_vi} sau làm tròn", f"which agrees with {stated_en} within rounding"),
    }.get(verdict, (f"đúng với {stated_vi}", f"as stated ({stated_en})"))
    return (
        f"{parts_vi} là {say.percent(exact, 'vi')}, {end_vi}.",
        f"{parts_en} is {say.percent(exact, 'en')}, {end_en}.",
    )
