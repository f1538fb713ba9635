"""sum: parts against their whole, as the text makes them (trong đó, gồm) and as the catalogue declares them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.added import judged
from giaoban.checks.judging.balance import Rest, Tied, rests_in, tied_in
from giaoban.checks.judging.declared import judge_declared
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.grids import Added, grids_of, totals_of
from giaoban.checks.judging.hundreds import Made, growths_of, hundreds_of
from giaoban.checks.judging.listings import listings_of
from giaoban.checks.judging.misprint import one_misprint_apart
from giaoban.checks.judging.quoted import interval_of
from giaoban.checks.judging.running import inside_of
from giaoban.checks.judging.tables import in_tables, is_tied
from giaoban.checks.judging.wholes import Whole, same_noun, wholes_of
from giaoban.claims import Claim
from giaoban.figures import Interval, Unit
from giaoban.figures.arithmetic import point, total
from giaoban.figures.written import Language


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on the parts texts list, then on the parts the catalogue declares."""
    for paper in evidence.papers:
        yield from in_tables(evidence, paper, "sum")
        yield from _lists(evidence, paper)
        for made in (*hundreds_of(paper), *growths_of(paper)):
            if evidence.wants(made.verdict):
                yield _made(paper, made)
        for inside in inside_of(paper):
            if not inside.fits:
                yield _too_large(paper, inside.whole, inside.part)
        for tied in tied_in(paper):
            yield from _of_tied(evidence, paper, tied)
        for rest in rests_in(paper):
            yield from _left(evidence, paper, rest)
        for grid in grids_of(paper):
            for added in totals_of(grid):
                if not is_tied(evidence, paper, "sum", added.whole):
                    yield from _totalled(evidence, paper, added)
    yield from judge_declared(evidence)


def _lists(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    """Lists as the claims tell them, then as the words of a sentence order them; each is told once."""
    known = [found for listing in listings_of(paper) if (found := judged(paper, listing)) is not None]
    right = [frozenset(each.id for each in found.parts) for found in known if found.verdict is not Verdict.ERROR]
    wrong = [frozenset(each.id for each in found.parts) for found in known if found.verdict is Verdict.ERROR]
    told: set[frozenset[Address]] = set()
    for whole in wholes_of(paper):
        for finding in _listed(evidence, paper, whole):
            parts = frozenset(each.id for each in whole.parts)
            if finding.verdict is Verdict.ERROR and (parts in wrong or any(each <= parts for each in right)):
                continue
            told.add(frozenset(finding.addresses))
            yield finding
    for found in known:
        finding = _finding(paper, Whole(found.whole, found.parts, all_listed=True, disjoint=True), found.verdict)
        if frozenset(finding.addresses) not in told and evidence.wants(found.verdict):
            told.add(frozenset(finding.addresses))
            yield finding


def _made(paper: Paper, made: Made) -> Finding:
    """Percentages that make a hundred; points that make a growth."""
    unit = Unit.PERCENT if made.whole is None else Unit.PERCENTAGE_POINT
    wrong = made.verdict is Verdict.ERROR
    addresses = tuple(paper.address(each) for each in (*made.parts, *([made.whole] if made.whole else [])))

    def sentence(lang: Language) -> str:
        terms = " + ".join(say.level(part, lang) for part in made.parts)
        result = f"{terms} = {say.amount(made.found, unit, lang)}"
        whole = say.percent(made.stated, lang)
        if lang == "vi":
            return f"{result}, {'không phải' if wrong else 'khớp với'} {whole}."
        return f"{result}, {'not' if wrong else 'which agrees with'} {whole}."

    return Finding(
        "sum", made.verdict, say.percent(made.stated, "vi"), say.amount(made.found, unit, "vi"), addresses,
        sentence("vi"), sentence("en"),
    )  # fmt: skip


def _of_tied(evidence: Evidence, paper: Paper, tied: Tied) -> Iterator[Finding]:
    """`xuất khẩu A, nhập khẩu B, xuất siêu C`, and quarters with their total."""
    stated, found = interval_of(tied.result), tied.interval
    if stated is None or found is None:
        return
    exact = tied.exact
    verdict = Verdict.HOLDS if stated.low <= exact <= stated.high else Verdict.ROUNDING
    if not found.overlaps(stated):
        verdict = Verdict.ERROR
    if not evidence.wants(verdict):
        return
    pairs = sorted(zip(tied.signs, tied.terms, strict=True), key=lambda pair: -pair[0])

    def sentence(lang: Language) -> str:
        terms = " ".join(
            f"{'' if place == 0 else '+ ' if sign > 0 else '− '}{say.level(term, lang)}"
            for place, (sign, term) in enumerate(pairs)
        )
        made = f"{terms} = {say.amount(exact, tied.result.unit, lang, tied.result.counted)}"
        level = say.level(tied.result, lang)
        if lang == "vi":
            return f"{made}, {'không phải' if verdict is Verdict.ERROR else 'khớp với'} {level}."
        return f"{made}, {'not' if verdict is Verdict.ERROR else 'which agrees with'} {level}."

    yield Finding(
        "sum", verdict, say.level(tied.result, "vi"), say.amount(exact, tied.result.unit, "vi", tied.result.counted),
        tuple(paper.address(each) for each in (tied.result, *tied.terms)), sentence("vi"), sentence("en"),
    )  # fmt: skip


def _left(evidence: Evidence, paper: Paper, rest: Rest) -> Iterator[Finding]:
    """What is told and what is said to be left must make the whole."""
    one, other = interval_of(rest.told), interval_of(rest.left)
    if one is None or other is None or rest.told.value is None or rest.left.value is None:
        return
    made = total([one, other]) if rest.left.unit is Unit.PERCENT else point(rest.told.value + rest.left.value)
    verdict = Verdict.HOLDS if made.low <= rest.whole <= made.high else Verdict.ERROR
    if not evidence.wants(verdict):
        return
    right = verdict is Verdict.HOLDS

    def sentence(lang: Language) -> str:
        unit = rest.left.unit
        told = say.amount(rest.told.value or rest.whole, unit, lang)
        left = say.amount(rest.left.value or rest.whole, unit, lang)
        whole = say.amount(rest.whole, unit, lang)
        if lang == "vi":
            return f"{told} và {left} còn lại {'đúng là' if right else 'không làm thành'} {whole}."
        return f"{told} and the remaining {left} {'make' if right else 'do not make'} {whole}."

    yield Finding(
        "sum", verdict, say.level(rest.left, "vi"), say.amount(rest.whole - rest.told.value, rest.left.unit, "vi"),
        (paper.address(rest.left), paper.address(rest.told)), sentence("vi"), sentence("en"),
    )  # fmt: skip


def _totalled(evidence: Evidence, paper: Paper, added: Added) -> Iterator[Finding]:
    """A total of a table against its rows or columns; labels that may nest count only if they add up."""
    limit, parts = interval_of(added.whole), [interval_of(part) for part in added.parts]
    known = [part for part in parts if part is not None]
    if limit is None or len(known) != len(parts):
        return
    whole = Whole(added.whole, added.parts, all_listed=added.sure, disjoint=added.sure)
    verdict = _verdict(whole, limit, known)
    if verdict is not None and evidence.wants(verdict):
        yield _finding(paper, whole, verdict)


def _listed(evidence: Evidence, paper: Paper, whole: Whole) -> Iterator[Finding]:
    limit, parts = interval_of(whole.whole), [interval_of(part) for part in whole.parts]
    known = [part for part in parts if part is not None]
    if limit is None or len(known) != len(parts):
        return
    for part, interval in zip(whole.parts, known, strict=True):
        if interval.low > limit.high and same_noun(whole.whole, part):
            yield _too_large(paper, whole.whole, part)
            return
    if len(known) < 2:
        if evidence.everything:
            yield _finding(paper, whole, Verdict.HOLDS)
        return
    verdict = _verdict(whole, limit, known)
    if verdict is not None and evidence.wants(verdict):
        yield _finding(paper, whole, verdict)


def _verdict(whole: Whole, limit: Interval, parts: list[Interval]) -> Verdict | None:
    """Parts that are all listed must make the whole; others may leave something over, but not exceed it."""
    found = total(parts)
    exact = _sum(whole.parts)
    if exact == whole.whole.value:
        return Verdict.HOLDS
    if found.overlaps(limit):
        return Verdict.ROUNDING
    if not whole.disjoint:
        return None
    if found.low > limit.high:
        return Verdict.ERROR
    if whole.all_listed or one_misprint_apart([whole.whole, *whole.parts]):
        return Verdict.ERROR
    return Verdict.HOLDS


def _sum(parts: Sequence[Claim]) -> Decimal:
    return sum((part.value for part in parts if part.value is not None), Decimal(0))


def _finding(paper: Paper, whole: Whole, verdict: Verdict) -> Finding:
    value = _sum(whole.parts)

    def sentence(lang: Language) -> str:
        terms = " + ".join(say.level(part, lang) for part in whole.parts)
        result = say.amount(value, whole.whole.unit, lang, whole.whole.counted)
        level = say.level(whole.whole, lang)
        added = f"{terms} = {result}" if len(whole.parts) > 1 else terms
        if lang == "vi":
            end = {
                Verdict.ERROR: f"không khớp với tổng {level}",
                Verdict.ROUNDING: f"khớp với tổng {level} sau làm tròn",
            }.get(verdict, f"đúng bằng tổng {level}" if value == whole.whole.value else f"nằm trong tổng {level}")
            return f"{added}, {end}."
        end = {
            Verdict.ERROR: f"does not make the total of {level}",
            Verdict.ROUNDING: f"makes the total of {level} within rounding",
        }.get(
            verdict,
            f"makes the total of {level}" if value == whole.whole.value else f"lies within the total of {level}",
        )
        return f"{added} {end}."

    return Finding(
        "sum",
        verdict,
        say.level(whole.whole, "vi"),
        say.amount(value, whole.whole.unit, "vi", whole.whole.counted),
        tuple(paper.address(each) for each in (whole.whole, *whole.parts)),
        sentence("vi"),
        sentence("en"),
    )


def _too_large(paper: Paper, whole: Claim, part: Claim) -> Finding:
    return Finding(
        "sum",
        Verdict.ERROR,
        say.level(part, "vi"),
        say.level(whole, "vi"),
        (paper.address(part), paper.address(whole)),
        f"Bộ phận {say.level(part, 'vi')} lớn hơn tổng thể {say.level(whole, 'vi')}.",
        f"The part, {say.level(part, 'en')}, is larger than its whole, {say.level(whole, 'en')}.",
    )
