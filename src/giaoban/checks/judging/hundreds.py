"""Percentages that make a hundred, and points that make a growth.

`cơ cấu: A 36,2%, B 15,9%, C 47,9%` leaves nothing out; neither does `hài lòng 92%, không hài lòng 8%`. Contributions in
percentage points (`đóng góp 1,64 điểm phần trăm`) make the growth they are told of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from giaoban.checks.judging.changes import stated_change
from giaoban.checks.judging.evidence import Paper, Sentence
from giaoban.checks.judging.finding import Verdict
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.slips import Written, one_slip_apart, written
from giaoban.claims import Claim
from giaoban.figures import Interval, Unit
from giaoban.figures.arithmetic import HUNDRED, last_digit, point, total

_STRUCTURE = re.compile(r"(?<!\w)(?:cơ cấu|tỷ trọng|tỉ trọng|lần lượt chiếm|chiếm tỷ trọng)(?!\w)")
_LAST_OF_ALL = re.compile(r"(?<!\w)(?:thuế|còn lại|khác)(?!\w)")
_CONTRIBUTED = re.compile(r"(?<!\w)đóng góp(?!\w)")
_ASIDE = re.compile(
    r"(?<!\w)(?:cùng kỳ|kế hoạch|dự toán|mục tiêu|năm trước|năm ngoái|tăng|giảm|so với|trong đó|riêng|từ|lên|xuống)"
    r"(?!\w)"
)
_OPPOSITE = re.compile(r"(?<!\w)(?:không|chưa)\s+((?:[^\W\d_]+\s*){1,4})")
_FEWEST = 3
_UNTOLD = Decimal("0.2")  # of a growth or a hundred, that taxes less subsidies may make without being told
_ROOM = Decimal("0.06")  # of a hundred, per figure, that rounding may leave over


@dataclass(frozen=True, slots=True)
class Made:
    """Figures and what they must make: the claim of the growth, or None for a hundred."""

    parts: tuple[Claim, ...]
    whole: Claim | None
    stated: Decimal
    found: Decimal
    verdict: Verdict


def hundreds_of(paper: Paper) -> Iterator[Made]:
    """Every set of percentages of a sentence that makes, or must make, a hundred."""
    for sentence in paper.sentences:
        shares = [each for each in sentence.claims if each.unit is Unit.PERCENT and _is_share(each)]
        if len(shares) >= _FEWEST and _STRUCTURE.search(sentence.text[sentence.start : sentence.end].lower()):
            for run in _runs(sentence, shares):
                yield from _hundred(paper, sentence, run)
        elif len(shares) == 2 and (_opposite(sentence, shares) or _in_order(sentence, shares)):
            yield from _pair(shares, opposite=_opposite(sentence, shares))


def growths_of(paper: Paper) -> Iterator[Made]:
    """Every set of contributions in percentage points with the growth they make."""
    growth: Claim | None = None
    for before, sentence in zip((None, *paper.sentences), paper.sentences, strict=False):
        points = [each for each in sentence.claims if each.unit is Unit.PERCENTAGE_POINT and each.value is not None]
        points = [each for each in points if _CONTRIBUTED.search(sentence.before(each, 40))]
        if len(points) < _FEWEST:
            continue
        earlier = [each for each in sentence.claims if figure_span(each)[0] < figure_span(points[0])[0]]
        told = [each for each in earlier[:1] if _percent(each) is not None]
        if before is not None and before.line == sentence.line and _CONTRIBUTES_TO.search(_opening(sentence)):
            told = [each for each in before.claims if _percent(each) is not None][:1] or told
        growth = told[0] if told else None
        if growth is not None:
            yield from _growth(paper, sentence, growth, points)


_CONTRIBUTES_TO = re.compile(r"(?<!\w)(?:mức tăng|tăng trưởng|tốc độ tăng|trong đó|tăng chung)(?!\w)")


def _opening(sentence: Sentence) -> str:
    first = sentence.claims[0]
    return sentence.text[sentence.start : figure_span(first)[0]].lower()


def _is_share(claim: Claim) -> bool:
    return claim.value is not None and claim.of is None and not claim.changes and claim.value > 0


def _runs(sentence: Sentence, shares: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The shares of one list: those that follow each other without a word that leads aside."""
    run: list[Claim] = []
    for each in shares:
        between = sentence.between(run[-1], each) if run else ""
        if run and (_ASIDE.search(between) or any(map(str.isdigit, between))):
            if len(run) >= _FEWEST:
                yield run
            run = []
        run.append(each)
    if len(run) >= _FEWEST:
        yield run


def _hundred(paper: Paper, sentence: Sentence, shares: list[Claim]) -> Iterator[Made]:
    found = sum((each.value or Decimal(0) for each in shares), Decimal(0))
    figures = _written(paper, shares)
    if figures is None:
        return
    if _makes_a_hundred([each.interval for each in figures]):
        yield Made(tuple(shares), None, HUNDRED, found, Verdict.HOLDS if found == HUNDRED else Verdict.ROUNDING)
        return
    words = sentence.text[sentence.start : sentence.end].lower()
    closed = "cơ cấu" in words and bool(_LAST_OF_ALL.search(sentence.before(shares[-1], 60)))
    if not closed and HUNDRED * (1 - _UNTOLD) < found < HUNDRED and len(shares) == _FEWEST:
        return  # taxes are often left out
    if closed or one_slip_apart(figures, _makes_a_hundred) is not None:
        yield Made(tuple(shares), None, HUNDRED, found, Verdict.ERROR)


def _makes_a_hundred(known: Sequence[Interval]) -> bool:
    return total(list(known)).overlaps(point(HUNDRED))


def _written(paper: Paper, claims: Sequence[Claim]) -> list[Written] | None:
    found = [written(each, paper.text) for each in claims]
    known = [each for each in found if each is not None]
    return known if len(known) == len(found) else None


def _pair(shares: list[Claim], *, opposite: bool) -> Iterator[Made]:
    one, other = (interval_of(each) for each in shares)
    found = sum((each.value or Decimal(0) for each in shares), Decimal(0))
    if one is None or other is None:
        return
    both = total([one, other])
    if both.overlaps(point(HUNDRED)):
        yield Made(tuple(shares), None, HUNDRED, found, Verdict.HOLDS if found == HUNDRED else Verdict.ROUNDING)
    elif both.low > HUNDRED or (opposite and found > HUNDRED * (1 - _ROOM)):
        yield Made(tuple(shares), None, HUNDRED, found, Verdict.ERROR)


def _opposite(sentence: Sentence, shares: Sequence[Claim]) -> bool:
    """`hài lòng 92,3%, không hài lòng 7,7%`."""
    negated = _OPPOSITE.search(sentence.between(shares[0], shares[1]))
    if negated is None:
        return False
    words = " ".join(negated[1].split()[:2])
    return words in sentence.before(shares[0], 60) and "không " + words not in sentence.before(shares[0], 60)


def _in_order(sentence: Sentence, shares: Sequence[Claim]) -> bool:
    """`hai mảng lần lượt chiếm 85,0% và 15,0%`."""
    between = sentence.between(shares[0], shares[1]).strip()
    return between == "và" and bool(re.search(r"hai [^\d;.]{2,40}chiếm\s*$", sentence.before(shares[0], 70)))


def _percent(claim: Claim) -> Decimal | None:
    change = next((each for each in claim.changes if each.percent is not None), None)
    return None if change is None else change.percent


def _growth(paper: Paper, sentence: Sentence, growth: Claim, points: list[Claim]) -> Iterator[Made]:
    change = next(each for each in growth.changes if each.percent is not None)
    rate, stated, figures = change.percent, stated_change(change, paper.text), _written(paper, points)
    if stated is None or figures is None or rate is None:
        return
    signs = [-1 if re.search(r"giảm|làm giảm|âm", sentence.before(each, 16)) else 1 for each in points]
    known = [_signed(each, sign) for each, sign in zip(figures, signs, strict=True)]
    found = sum((each.value for each in known), Decimal(0))
    whole = Written(rate, last_digit(rate), stated)

    def holds(given: Sequence[Interval]) -> bool:
        return total(list(given[1:])).overlaps(given[0])

    if holds([stated, *(each.interval for each in known)]):
        yield Made(tuple(points), growth, rate, found, Verdict.HOLDS if found == rate else Verdict.ROUNDING)
        return
    closed = bool(re.search(r"(?<!\w)thuế(?!\w)", sentence.text[sentence.start : sentence.end].lower()))
    if not closed and rate * (1 - _UNTOLD) < found < rate:
        return
    if closed or one_slip_apart([whole, *known], holds) is not None:
        yield Made(tuple(points), growth, rate, found, Verdict.ERROR)


def _signed(figure: Written, sign: int) -> Written:
    if sign > 0:
        return figure
    return Written(-figure.value, figure.step, Interval(-figure.interval.high, -figure.interval.low))
