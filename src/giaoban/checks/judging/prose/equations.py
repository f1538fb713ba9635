"""The equations of a document's running text, judged once for all the checks that stand on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.digits import plain_number
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.prose.changes import changes
from giaoban.checks.judging.prose.equation import Equation, Form, Judged, judge
from giaoban.checks.judging.prose.means import means
from giaoban.checks.judging.prose.paragraph import Paragraph, paragraphs
from giaoban.checks.judging.prose.plans import plans
from giaoban.checks.judging.prose.shares import shares
from giaoban.checks.judging.prose.structures import structures
from giaoban.checks.judging.prose.written import PERCENT, POINTS, USD, VND, Written
from giaoban.figures import Unit
from giaoban.figures.written import Language, written_number

_FAMILIES: tuple[Callable[[Paragraph], Iterator[Equation]], ...] = (changes, plans, shares, means, structures)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_REACH = 2  # lines above that a plan or a whole may stand in
_AGREE = (Verdict.HOLDS, Verdict.ROUNDING)
_ABOUT_THE_TEXT = (*_AGREE, Verdict.UNCHECKABLE, Verdict.ERROR)
_CLOSE = 200  # letters between a figure and the words of the claim it changes
_LONGEST = 4000  # letters of a line that is read as a paragraph


def in_prose(evidence: Evidence, paper: Paper, check: str, others: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of one check on running text, and the others the check made of a document's claims: without the
    errors on a percentage that its words do explain, and without saying one thing twice.
    """
    judged = evidence.once(("equations", paper.index), lambda: tuple(_judged(paper)))
    told: list[Judged] = []
    for finding in others:
        same = next((each for each in judged if _is_on(each, finding, paper)), None)
        if same is not None and finding.verdict in _ABOUT_THE_TEXT:
            if _outranks(same.verdict, finding):
                continue
            told.append(same)
        yield finding
    for each in judged:
        wanted = each.equation.check == check and each.verdict is not Verdict.UNCHECKABLE
        if wanted and each not in told and evidence.wants(each.verdict):
            yield _finding(paper, each)


def _outranks(prose: Verdict, claims: Finding) -> bool:
    """Words that explain a figure outrank an error, words that settle an error outrank what holds; else claims tell it.

    A base outranks the range of bases that no whole number lies in.
    """
    if prose in _AGREE:
        return claims.verdict not in _AGREE
    return prose is Verdict.ERROR and (claims.verdict is not Verdict.ERROR or " – " in claims.recomputed)


def _is_on(judged: Judged, finding: Finding, paper: Paper) -> bool:
    """True where a finding judges the figure of an equation: one of the same digits in the same line, close by."""
    figure = judged.equation.stated
    number = _DIGITS.search(figure.text)
    first = finding.addresses[0]
    within = first.document == paper.name and first.start - _CLOSE <= figure.start <= first.end + _CLOSE
    within = within and paper.line_of(first.start) == paper.line_of(figure.start)
    if not within or number is None:
        return False
    return plain_number(number[0]) in [plain_number(each) for each in _DIGITS.findall(finding.stated)]


def _judged(paper: Paper) -> Iterator[Judged]:
    for paragraph in paragraphs(paper.text, _lines(paper), _REACH):
        for family in _FAMILIES:
            for equation in family(paragraph):
                found = judge(equation)
                if found is not None:
                    yield found


def _lines(paper: Paper) -> Iterator[tuple[int, int]]:
    """The lines of running text; those of tables are judged as tables."""
    cells = sorted(claim.start for claim in paper.claims if claim.cell is not None)
    tabled = {paper.line_of(start)[0] for start in cells}
    position = 0
    while position <= len(paper.text):
        begin, end = paper.line_of(position)
        if end > begin and begin not in tabled and end - begin <= _LONGEST and "|" not in paper.text[begin:end]:
            yield begin, end
        position = max(end, position) + 1


def _finding(paper: Paper, judged: Judged) -> Finding:
    equation, pair = judged.equation, judged.pair
    meant = (pair.one,) if pair.form in (Form.TOTAL, Form.ORDER) else (pair.one, pair.other)
    addresses = tuple(Address(paper.name, each.start, each.end) for each in (equation.stated, *meant))
    return Finding(
        equation.check,
        judged.verdict,
        _stated(equation, "vi"),
        _made(judged, "vi"),
        addresses,
        _sentence(judged, "vi"),
        _sentence(judged, "en"),
    )


def _stated(equation: Equation, lang: Language) -> str:
    figure = equation.stated
    form = equation.pairs[0].form
    if form in (Form.GROWTH, Form.STEP, Form.DIFFERENCE) or (form is Form.TOTAL and equation.check == "growth"):
        up = equation.sign > 0
        word = ("tăng" if up else "giảm") if lang == "vi" else ("up" if up else "down")
        return f"{word} {figure.text.lstrip('+-−')}"
    return figure.text


def _made(judged: Judged, lang: Language) -> str:
    form, exact = judged.pair.form, judged.exact
    if form is Form.ORDER:
        return judged.pair.one.text
    if form in (Form.GROWTH, Form.STEP) or (form is Form.TOTAL and judged.equation.check == "growth"):
        return say.move(exact, lang)
    if form is Form.DIFFERENCE and judged.equation.stated.is_amount:
        word = ("tăng" if exact >= 0 else "giảm") if lang == "vi" else ("up" if exact >= 0 else "down")
        return f"{word} {_amount(judged, abs(exact), lang)}"
    if form is Form.DIFFERENCE:
        return say.in_points(exact, lang)
    if judged.equation.stated.kind == PERCENT:
        return say.percent(exact, lang)
    return _unit_of(judged.equation.stated, written_number(say.rounded(exact), lang))


def _amount(judged: Judged, size: Decimal, lang: Language) -> str:
    figure = judged.equation.stated
    unit = {VND: Unit.VND, USD: Unit.USD}.get(figure.kind, Unit.COUNT)
    return say.amount(size, unit, lang, figure.noun or None)


def _unit_of(figure: Written, number: str) -> str:
    digits = max((place for place, letter in enumerate(figure.text) if letter.isdigit()), default=-1)
    unit = figure.text[digits + 1 :] if "/" not in figure.text else figure.text.lstrip("+-−0123456789.,")
    return f"{number}{unit}" if figure.kind != POINTS else number


def _sentence(judged: Judged, lang: Language) -> str:
    pair, stated, found = judged.pair, _stated(judged.equation, lang), _made(judged, lang)
    wrong = judged.verdict is Verdict.ERROR
    one, other = pair.one.text, pair.other.text
    if pair.form is Form.ORDER:
        above = judged.equation.sign > 0
        if lang == "vi":
            return f"{one} {'không ' if wrong else ''}{'cao hơn' if above else 'thấp hơn'} {other}."
        return f"{one} is {'not ' if wrong else ''}{'above' if above else 'below'} {other}."
    if lang == "vi":
        end = f"không phải {stated}" if wrong else f"khớp với {stated}"
        first = {
            Form.SHARE: f"{one} trên {other}",
            Form.QUOTIENT: f"{one} chia cho {other}",
            Form.TOTAL: f"{one} gộp lại",
            Form.STEP: f"Đạt {one} sau khi {'tăng' if judged.equation.sign > 0 else 'giảm'} {other}",
        }.get(pair.form, f"Từ {other} đến {one}")
        return f"{first} là {found}, {end}."
    end = f"not {stated}" if wrong else f"which agrees with {stated}"
    first = {
        Form.SHARE: f"{one} of {other}",
        Form.QUOTIENT: f"{one} divided by {other}",
        Form.TOTAL: f"{one} taken together",
        Form.STEP: f"{one} after being {'up' if judged.equation.sign > 0 else 'down'} {other}",
    }.get(pair.form, f"From {other} to {one}")
    return f"{first} is {found}, {end}."
