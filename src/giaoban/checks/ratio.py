"""ratio: figures a head against the population they imply, and declared ratios against numerator and denominator."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from giaoban.catalogue import Indicator, OverTime
from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper, Sentence
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.likeness import surely_linked
from giaoban.checks.judging.prose.equations import in_prose
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.series import SeriesKey
from giaoban.claims import Claim, Status
from giaoban.figures import Interval, Unit
from giaoban.figures.arithmetic import HUNDRED, ratio
from giaoban.figures.written import Language, written_number
from giaoban.periods import Period

_PEOPLE = {Unit.PER_100_PEOPLE: 100, Unit.PER_1000_PEOPLE: 1000}
_POPULATION = "sector.population"
_YEARLY = 3  # percent a population may grow in a year, and two sources of one may differ by
_TOGETHER = 1  # percent two figures of one report and moment may differ by, as by the day of the population
_BESIDE = 60


@dataclass(frozen=True, slots=True)
class Implied:
    """A denominator that a level and its ratio imply: 99.4 to 99.5 million people from 86.6 million and 87.07."""

    denominator: str
    area: str
    period: Period
    interval: Interval
    sure: bool
    document: int
    addresses: tuple[Address, Address]
    numerator: str
    rate: str


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on averages, on declared ratios, then on the denominators implied."""
    for paper in evidence.papers:
        yield from in_prose(evidence, paper, "ratio", ())
    implied = {each.addresses: each for paper in evidence.papers for each in _beside_each_other(paper)}
    for (series, moment), rates in evidence.at.items():
        indicator = evidence.catalogue.indicators.get(series.indicator)
        if indicator is None or indicator.numerator is None or indicator.denominator is None:
            continue
        over = evidence.catalogue.indicators.get(indicator.numerator)
        under = evidence.catalogue.indicators.get(indicator.denominator)
        if over is None or under is None:
            continue
        stated = [each for each in rates if each.origin is Origin.STATED]
        above = replace(series, indicator=over.code, unit=over.unit)
        below = replace(series, indicator=under.code, unit=under.unit)
        for rate in stated:
            tops = _known(evidence, above, moment, rate.document)
            bottoms = _known(evidence, below, moment, rate.document)
            if tops and not bottoms and under.code != _POPULATION:
                yield _missing(rate, tops[0], under)
            for top in tops:
                for bottom in bottoms:
                    yield from _declared(evidence, rate, top, bottom, indicator)
                found = _implied(rate, top, indicator)
                if found is not None:
                    implied.setdefault(found.addresses, found)
    yield from _consistent(evidence, list(implied.values()))


def _known(evidence: Evidence, series: SeriesKey, moment: Period, document: int) -> list[Level]:
    return [each for each in evidence.near(series, moment, document) if each.origin is not Origin.BASE]


def _declared(evidence: Evidence, rate: Level, top: Level, bottom: Level, indicator: Indicator) -> Iterator[Finding]:
    found = ratio(top.interval, bottom.interval, indicator.scale or HUNDRED)
    if found is None or bottom.value == 0:
        return
    exact = top.value / bottom.value * (indicator.scale or HUNDRED)
    verdict = Verdict.HOLDS if rate.interval.low <= exact <= rate.interval.high else Verdict.ROUNDING
    if not found.overlaps(rate.interval):
        same = rate.document == top.document == bottom.document and surely_linked(rate, top, bottom)
        verdict = Verdict.ERROR if same else Verdict.DEFINITION
    if not evidence.wants(verdict):
        return

    def sentence(lang: Language) -> str:
        value = say.amount(say.rounded(exact), rate.series.unit, lang)
        parts = f"{say.known(top, lang)} / {say.known(bottom, lang)}"
        if lang == "vi":
            end = {Verdict.ERROR: "không phải", Verdict.DEFINITION: "khác với"}.get(verdict, "khớp với")
            return f"{parts} là {value}, {end} {say.known(rate, lang)}."
        end = {Verdict.ERROR: "not", Verdict.DEFINITION: "other than"}.get(verdict, "which agrees with")
        return f"{parts} is {value}, {end} {say.known(rate, lang)}."

    yield Finding(
        "ratio", verdict, say.known(rate, "vi"), say.amount(say.rounded(exact), rate.series.unit, "vi"),
        (rate.address, top.address, bottom.address), sentence("vi"), sentence("en"),
    )  # fmt: skip


def _missing(rate: Level, top: Level, under: Indicator) -> Finding:
    vi, en = say.known(rate, "vi"), say.known(rate, "en")
    return Finding(
        "ratio", Verdict.UNCHECKABLE, vi, "", (rate.address, top.address),
        f"Chưa kiểm tra được {vi}: có {say.known(top, 'vi')} nhưng văn bản không nêu mẫu số ({under.name_vi}).",
        f"{en} cannot be checked: there is {say.known(top, 'en')}, but no text states the denominator "
        f"({under.name_en}).",
    )  # fmt: skip


def _implied(rate: Level, top: Level, indicator: Indicator) -> Implied | None:
    found = ratio(top.interval, rate.interval, indicator.scale or HUNDRED)
    if found is None or top.document != rate.document or indicator.denominator is None:
        return None
    sure = surely_linked(rate, top)
    return Implied(
        indicator.denominator, rate.series.area, rate.period, found, sure, rate.document,
        (rate.address, top.address), say.known(top, "vi"), say.known(rate, "vi"),
    )  # fmt: skip


def _beside_each_other(paper: Paper) -> Iterator[Implied]:
    """`22,3 triệu thuê bao (22,4 thuê bao/100 dân)`: a count with its own rate behind it."""
    for sentence in paper.sentences:
        for top, rate in zip(sentence.claims, sentence.claims[1:], strict=False):
            people = _PEOPLE.get(rate.unit) if rate.unit is not None else None
            if people is None or top.unit is not Unit.COUNT or top.of is not None or rate.period is None:
                continue
            if not _its_own(sentence, top, rate):
                continue
            over, under = interval_of(top), interval_of(rate)
            found = ratio(over, under, HUNDRED * people / 100) if over is not None and under is not None else None
            if found is not None:
                yield Implied(
                    _POPULATION, rate.area, rate.period, found, True, paper.index,
                    (paper.address(rate), paper.address(top)), say.level(top, "vi"), say.level(rate, "vi"),
                )  # fmt: skip


def _its_own(sentence: Sentence, top: Claim, rate: Claim) -> bool:
    words = sentence.between(top, rate)
    same = top.status is rate.status is not Status.TARGET and top.area == rate.area and top.period == rate.period
    near = figure_span(rate)[0] - figure_span(top)[1] <= _BESIDE
    return same and near and ("(" in words or "tương" in words or "đạt" in words or "bình quân" in words)


def _consistent(evidence: Evidence, implied: Sequence[Implied]) -> Iterator[Finding]:
    """Denominators of one area and year must overlap; those of other years may have grown between."""
    groups: defaultdict[tuple[str, str], list[Implied]] = defaultdict(list)
    for each in implied:
        if each.sure:
            groups[each.denominator, each.area].append(each)
    for group in groups.values():
        group.sort(key=lambda each: (each.period.last, each.document, each.addresses[0].start))
        entry = evidence.catalogue.indicators.get(group[0].denominator)
        flow = entry is not None and entry.over_time is OverTime.SUM
        for earlier, later in itertools.pairwise(group):
            if flow and earlier.period != later.period:
                continue  # what adds up over time is another amount in another period
            verdict = _agreement(earlier, later)
            if evidence.wants(verdict):
                yield _finding(earlier, later, verdict)


def _agreement(earlier: Implied, later: Implied) -> Verdict:
    if earlier.interval.overlaps(later.interval):
        return Verdict.HOLDS
    years = 1 + abs(later.period.last - earlier.period.last) // 12
    low, high = sorted((earlier.interval, later.interval), key=lambda each: each.low)
    together = earlier.document == later.document and earlier.period == later.period
    room = _TOGETHER if together else _YEARLY * years
    gap = (low.high * (HUNDRED + room) / HUNDRED) < high.low
    if not gap:
        return Verdict.ROUNDING if earlier.period != later.period else Verdict.DEFINITION
    return Verdict.ERROR if earlier.document == later.document else Verdict.DEFINITION


def _finding(earlier: Implied, later: Implied, verdict: Verdict) -> Finding:
    def range_of(each: Implied, lang: Language) -> str:
        low, high = (written_number(say.rounded(end, 0), lang) for end in (each.interval.low, each.interval.high))
        return f"{low} – {high}"

    one, other = range_of(earlier, "vi"), range_of(later, "vi")
    end_vi, end_en = {
        Verdict.ERROR: ("hai mức này mâu thuẫn nhau", "the two contradict each other"),
        Verdict.DEFINITION: (
            "hai mức này khác nhau, có thể do khác nguồn dân số",
            "the two differ, perhaps in their source",
        ),
    }.get(verdict, ("hai mức này phù hợp với nhau", "the two agree"))
    return Finding(
        "ratio", verdict, f"{later.numerator}; {later.rate}", other, (*later.addresses, *earlier.addresses),
        f"{later.numerator} và {later.rate} suy ra mẫu số {other}, còn {earlier.numerator} và {earlier.rate} suy ra "
        f"{one}: {end_vi}.",
        f"The one pair of figures implies a denominator of {range_of(later, 'en')}, the other of "
        f"{range_of(earlier, 'en')}: {end_en}.",
    )  # fmt: skip
