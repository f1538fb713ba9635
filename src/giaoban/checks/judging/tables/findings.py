"""What the ties of tables find, as findings."""

from __future__ import annotations

from collections.abc import Iterator

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.tables.columns import across
from giaoban.checks.judging.tables.numbers import Number, numbers_of
from giaoban.checks.judging.tables.rows import down
from giaoban.checks.judging.tables.ties import Equation, Tie, exactly
from giaoban.claims import Claim
from giaoban.claims.tables import Shape, shape_of
from giaoban.claims.tables.columns import Role
from giaoban.documents import Document
from giaoban.figures.written import Language, written_number

_CHECKS = {
    Equation.SUM: "sum",
    Equation.GROWTH: "growth",
    Equation.DIFFERENCE: "growth",
    Equation.PERCENTAGE: "share",
}


def in_tables(evidence: Evidence, paper: Paper, check: str) -> Iterator[Finding]:
    """The findings of one check (`sum`, `growth`, `share`, `plan`) in a document's tables."""
    for finding in _all(evidence, paper):
        if finding.check == check and evidence.wants(finding.verdict):
            yield finding


def is_tied(evidence: Evidence, paper: Paper, check: str, claim: Claim) -> bool:
    """True where the check has judged the figure of a cell within its table."""
    if claim.cell is None:
        return False
    where = paper.address(claim)
    return any(finding.check == check and where in finding.addresses for finding in _all(evidence, paper))


def _all(evidence: Evidence, paper: Paper) -> list[Finding]:
    return evidence.once(("tables", paper.index), lambda: list(_judged(paper)))


def _judged(paper: Paper) -> Iterator[Finding]:
    document = Document(paper.name, paper.text, ())
    for table in paper.tables:
        shape = shape_of(document, table)
        if shape is None:
            continue
        numbers = numbers_of(shape)
        for tie in (*across(shape, numbers), *down(shape, numbers)):
            yield _finding(paper, shape, tie, _check_of(shape, tie))


def _check_of(shape: Shape, tie: Tie) -> str:
    role = next(column.role for column in shape.columns if column.number == tie.column)
    if role is Role.ATTAINMENT:
        return "plan"
    if role is Role.TIMES:
        return "growth"
    return _CHECKS[tie.equation]


def _finding(paper: Paper, shape: Shape, tie: Tie, check: str) -> Finding:
    exact = exactly(tie.equation, tie.terms)
    verdict = Verdict.ERROR
    if tie.holds:
        within = tie.result.interval.low <= exact <= tie.result.interval.high
        verdict = Verdict.HOLDS if within else Verdict.ROUNDING
    addresses = tuple(_address(paper, number) for number in (tie.result, *tie.terms) if number.end)
    return Finding(
        check, verdict, written_number(tie.result.value), written_number(say.rounded(exact)), addresses,
        _sentence(shape, tie, verdict, "vi"), _sentence(shape, tie, verdict, "en"),
    )  # fmt: skip


def _address(paper: Paper, number: Number) -> Address:
    """The claim's own span where the cell was claimed, else the cell's."""
    claim = next((each for each in paper.claims_between(number.start, number.end) if each.cell), None)
    return paper.address(claim) if claim is not None else Address(paper.name, number.start, number.end)


def _sentence(shape: Shape, tie: Tie, verdict: Verdict, lang: Language) -> str:
    row = next(row for row in shape.rows if row.number == tie.row)
    label = say.topic(row.path[-1] if row.path else "")
    stated = written_number(tie.result.value, lang)
    made = _made(tie, lang)
    if lang == "vi":
        where = f"Dòng “{label}”: " if label else ""
        if verdict is not Verdict.ERROR:
            return f"{where}{made}, khớp với {stated}{' sau làm tròn' if verdict is Verdict.ROUNDING else ''}."
        if not tie.witnesses:
            return f"{where}{made}, không phải {stated}: có thể thiếu một dòng hoặc sai một số."
        return f"{where}{made}, không phải {stated}; {tie.witnesses} chỗ khác trong bảng tính đúng như vậy."
    where = f"Row “{label}”: " if label else ""
    if verdict is not Verdict.ERROR:
        return f"{where}{made}, which agrees with {stated}{' within rounding' * (verdict is Verdict.ROUNDING)}."
    if not tie.witnesses:
        return f"{where}{made}, not {stated}: a row may be missing or a figure wrong."
    others = "1 other place of the table is" if tie.witnesses == 1 else f"{tie.witnesses} other places of the table are"
    return f"{where}{made}, not {stated}; {others} reckoned so."


def _made(tie: Tie, lang: Language) -> str:
    """`2.114 + 372 = 2.486`, `6.120 so với 5.180 thay đổi 18,15%`."""
    values = [written_number(term.value, lang) for term in tie.terms if term.end]
    exact = exactly(tie.equation, tie.terms)
    if tie.equation is Equation.SUM:
        return f"{' + '.join(values)} = {written_number(exact, lang)}"
    value, base = values
    found = written_number(say.rounded(exact), lang)
    if tie.equation is Equation.DIFFERENCE:
        return f"{value} − {base} = {written_number(exact, lang)}"
    if tie.equation is Equation.PERCENTAGE:
        return f"{value} : {base} × 100 = {found}"
    if lang == "vi":
        return f"{value} so với {base} thay đổi {found}%"
    return f"{value} against {base} is a change of {found}%"
