"""Everything the checks judge: the figures of all documents, in their sentences, by series, beside what is stored."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar, cast

from giaoban.catalogue import Catalogue, OverTime
from giaoban.checks.judging.digits import interval_in, written_at
from giaoban.checks.judging.finding import Address, Verdict
from giaoban.checks.judging.implied import implied_bases
from giaoban.checks.judging.level import Level, Origin, stored_level
from giaoban.checks.judging.nouns import of_another_measure
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.series import SeriesKey, content_words, series_of
from giaoban.claims import Change, Claim, Reading
from giaoban.documents import Table
from giaoban.figures import Interval, Unit
from giaoban.observations import Source
from giaoban.periods import Period, PeriodForm
from giaoban.vietnamese.sentences import sentences

_Made = TypeVar("_Made")
_FEW = 4
_SURE = 0.8
_FEWEST = 3  # words of a name that stands for one indicator
_REACH = 600  # letters within which a claim's base stands
_MOST = 60  # figures of one sentence that are looked at together
_BASE_REACH = 80
_TO_ITS_BASE = re.compile(
    r"^[\s)]*(?:so [^;.\n]*(?:\(|là|đạt|:|mức|con số|với)|[(,]\s*(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước))"
    r"\s*(?:[a-zà-ỹđ ]{0,30})$"
)
_LINE_END = re.compile(r"\n")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The figures of one sentence, in order. start, end: its span in the text of its document."""

    text: str
    start: int
    end: int
    line: tuple[int, int]
    claims: tuple[Claim, ...]

    def between(self, left: Claim, right: Claim) -> str:
        """The words between the number of one figure and that of a later one, in lower case."""
        return self.text[figure_span(left)[1] : figure_span(right)[0]].lower()

    def after(self, claim: Claim, size: int = 60) -> str:
        """The words of the sentence behind a figure's number, in lower case."""
        end = figure_span(claim)[1]
        return self.text[end : min(self.end, end + size)].lower()

    def before(self, claim: Claim, size: int = 60) -> str:
        """The words of the sentence before a figure's number, in lower case."""
        start = figure_span(claim)[0]
        return self.text[max(self.start, start - size) : start].lower()


@dataclass(frozen=True)
class Paper:
    """One document with its figures."""

    index: int
    name: str
    text: str
    claims: tuple[Claim, ...]
    tables: tuple[Table, ...] = ()
    published: date | None = None

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        """Its claims by their id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that state figures, in order."""
        return tuple(_sentences(self))

    @cached_property
    def sentence_of(self) -> dict[str, Sentence]:
        """The sentence of each claim, by its id."""
        return {claim.id: sentence for sentence in self.sentences for claim in sentence.claims}

    def address(self, claim: Claim) -> Address:
        """Where a claim stands."""
        return Address(self.name, claim.start, claim.end)

    def line_of(self, position: int) -> tuple[int, int]:
        """The span of the line a position is in."""
        number = bisect_right(self._lines, position) - 1
        end = self._lines[number + 1] - 1 if number + 1 < len(self._lines) else len(self.text)
        return self._lines[number], end

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def claims_between(self, start: int, end: int) -> list[Claim]:
        """The figures whose number begins in a stretch of the text, in order."""
        low, high = (
            bisect_left(self.ordered, place, key=lambda claim: figure_span(claim)[0]) for place in (start, end)
        )
        return self.ordered[low:high]

    @cached_property
    def ordered(self) -> list[Claim]:
        """The figures in the order of their numbers."""
        return sorted(self.claims, key=figure_span)

    def base_interval(self, claim: Claim, change: Change, catalogue: Catalogue) -> Interval | None:
        """What the base value of a change stands for; None where the text states none, or means another figure by it.

        A number that counts something else, or that stands behind another figure, is no base of this one.
        """
        if change.base_value is None:
            return None
        if not self.text:
            return interval_in(change.base_value, "", 0, 0)
        begin, end = self.line_of(claim.start)
        begin, end = max(begin, claim.start - _REACH), min(end, claim.end + _REACH)
        found = written_at(change.base_value, self.text, min(claim.start, change.start or claim.start), end)
        found = found or written_at(change.base_value, self.text, begin, claim.start)
        if found is None or of_another_measure(self.text, found[1], claim, catalogue):
            return None
        if self._figures_between(claim, found[0], found[1]) and not self._right_behind(change, found[0]):
            return None
        return interval_in(change.base_value, self.text, found[0], found[1])

    def _figures_between(self, claim: Claim, start: int, end: int) -> bool:
        """True where the number of another figure lies between a claim's number and a place in the text."""
        own = figure_span(claim)
        low, high = (own[1], start) if start >= own[1] else (end, own[0])
        position = bisect_left(self._starts, low)
        return position < len(self._starts) and self._starts[position] < high

    def _right_behind(self, change: Change, place: int) -> bool:
        """True where only the words of the comparison stand between a change and the number of its base."""
        words = self.text[change.end : place]
        return 0 < change.end <= place <= change.end + _BASE_REACH and bool(_TO_ITS_BASE.search(words.lower()))

    @cached_property
    def _starts(self) -> list[int]:
        return sorted(figure_span(claim)[0] for claim in self.claims if claim.value is not None)


class Evidence:
    """The documents judged together. wants: which verdicts anybody will look at, so that the others cost nothing."""

    def __init__(self, readings: Sequence[Reading], catalogue: Catalogue, source: Source, *, everything: bool) -> None:
        self.catalogue = catalogue
        self.source = source
        self.everything = everything
        self._made: dict[Hashable, object] = {}
        self.papers = tuple(
            Paper(
                index,
                reading.document.name,
                reading.document.text,
                tuple(reading.claims),
                reading.document.tables,
                reading.document.published,
            )
            for index, reading in enumerate(readings)
        )

    def wants(self, verdict: Verdict) -> bool:
        """True where a finding of the verdict is to be made."""
        return self.everything or verdict is not Verdict.HOLDS

    @cached_property
    def levels(self) -> dict[SeriesKey, list[Level]]:
        """Every level stated, the bases of comparisons, and what the Source knows, by series, in the order of time."""
        found: defaultdict[SeriesKey, list[Level]] = defaultdict(list)
        for paper in self.papers:
            named = _indicators_by_name(paper)
            for claim in paper.claims:
                for level in _levels(paper, claim, self.catalogue, named):
                    found[level.series].append(level)
        for series, levels in found.items():
            if series.indicator:
                stored = self.source.history(series.indicator, series.area)
                levels.extend(
                    stored_level(each, series)
                    for each in stored
                    if each.status is series.status and each.unit is series.unit
                )
            levels.sort(key=lambda level: level.order)
        return dict(found)

    @cached_property
    def implied(self) -> dict[SeriesKey, list[Level]]:
        """The bases no text states but a growth implies, by series."""
        found: defaultdict[SeriesKey, list[Level]] = defaultdict(list)
        for paper in self.papers:
            for claim in paper.claims:
                value = interval_of(claim)
                series = series_of(claim) if claim.changes and claim.indicator is not None else None
                if series is None or value is None:
                    continue
                for period, base in implied_bases(claim, value, paper.text):
                    middle, line = (base.low + base.high) / 2, paper.line_of(claim.start)[0]
                    where, index = paper.address(claim), paper.index
                    level = Level(
                        series, period, middle, base, Origin.IMPLIED, where, claim.subject, index, line, claim
                    )
                    found[series].append(level)
        return dict(found)

    @cached_property
    def at(self) -> dict[tuple[SeriesKey, Period], list[Level]]:
        """The levels of a series at a moment; of a stock the half-year 2021-H1 and its last month are one."""
        found: defaultdict[tuple[SeriesKey, Period], list[Level]] = defaultdict(list)
        for series, levels in self.levels.items():
            for level in levels:
                found[series, self.moment(series, level.period)].append(level)
        return dict(found)

    def once(self, key: Hashable, make: Callable[[], _Made]) -> _Made:
        """What several checks stand on, made by the first that asks for it."""
        if key not in self._made:
            self._made[key] = make()
        return cast("_Made", self._made[key])

    def near(self, series: SeriesKey, moment: Period, document: int) -> list[Level]:
        """The levels of a series at a moment that a document states itself, and the first few of others.

        A few, so that comparing many reports takes no more than a few looks a figure.
        """
        others = self.at.get((series, moment), [])
        if len(others) <= _FEW:
            return others
        own = self._of_document.get((series, moment, document), [])
        return [*own, *(each for each in others[:_FEW] if each.document != document)]

    @cached_property
    def _of_document(self) -> dict[tuple[SeriesKey, Period, int], list[Level]]:
        found: defaultdict[tuple[SeriesKey, Period, int], list[Level]] = defaultdict(list)
        for (series, moment), levels in self.at.items():
            if len(levels) > _FEW:
                for level in levels:
                    found[series, moment, level.document].append(level)
        return dict(found)

    def moment(self, series: SeriesKey, period: Period) -> Period:
        """The months a period covers, or, of what is counted at a moment, its last month; a day is itself."""
        if period.form is not PeriodForm.DAY and self.is_stock(series.indicator):
            return Period.of_month(period.year, period.month)
        return period.as_months()

    def is_stock(self, code: str) -> bool:
        """True for an indicator whose figure at the end of a period is the figure of the period."""
        indicator = self.catalogue.indicators.get(code)
        return indicator is not None and indicator.over_time is OverTime.LAST


def _indicators_by_name(paper: Paper) -> dict[tuple[frozenset[str], Unit], str]:
    """The indicator that a name surely stands for in a document.

    Told again without the words of its surroundings, as in a summary, it stands for the same.
    """
    found: dict[tuple[frozenset[str], Unit], str] = {}
    doubtful: set[tuple[frozenset[str], Unit]] = set()
    for claim in paper.claims:
        if claim.indicator is None or claim.unit is None or claim.value is None:
            continue
        name = content_words(claim.subject), claim.unit
        other = found.setdefault(name, claim.indicator)
        if claim.confidence < _SURE or len(name[0]) < _FEWEST or other != claim.indicator:
            doubtful.add(name)
    return {name: code for name, code in found.items() if name not in doubtful}


def _levels(
    paper: Paper, claim: Claim, catalogue: Catalogue, named: dict[tuple[frozenset[str], Unit], str]
) -> Iterator[Level]:
    series, interval = series_of(claim), interval_of(claim)
    if series is None or interval is None or claim.value is None or claim.unit is None:
        return
    if claim.indicator is None:
        code = named.get((series.words, claim.unit))
        if code is not None:
            series = SeriesKey(code, frozenset(), claim.area, claim.status, claim.unit, None)
        elif not _opens_its_sentence(paper, claim, series):
            return
    line = paper.line_of(claim.start)[0]
    if claim.period is not None:
        yield Level(
            series, claim.period, claim.value, interval, Origin.STATED, paper.address(claim), claim.subject,
            paper.index, line, claim,
        )  # fmt: skip
    for change in claim.changes:
        base = paper.base_interval(claim, change, catalogue)
        if base is not None and change.base_value is not None and change.basis is not None:
            yield Level(
                series, change.basis, change.base_value, base, Origin.BASE, paper.address(claim), claim.subject,
                paper.index, line, claim,
            )  # fmt: skip


def _opens_its_sentence(paper: Paper, claim: Claim, series: SeriesKey) -> bool:
    """False behind another figure, where a subject is often no more than `của khu vực nhà nước`, and where the subject
    comes from another sentence.
    """
    sentence = paper.sentence_of.get(claim.id)
    if sentence is None or sentence.claims[0] is not claim:
        return False
    words = sentence.text[sentence.start : sentence.end].lower()
    return all(word in words for word in series.words)


def _sentences(paper: Paper) -> Iterator[Sentence]:
    claims = [claim for claim in paper.ordered if claim.cell is None]  # a row of a table is no sentence
    position = 0
    while position < len(claims):
        begin, end = paper.line_of(figure_span(claims[position])[0])
        last = position
        while last < len(claims) and figure_span(claims[last])[0] < end:
            last += 1
        spans = sentences(paper.text[begin:end], begin) or [(begin, end)]
        starts = [start for start, _ in spans]
        groups: defaultdict[int, list[Claim]] = defaultdict(list)
        for claim in claims[position : max(last, position + 1)]:
            groups[max(0, bisect_right(starts, figure_span(claim)[0]) - 1)].append(claim)
        for number, group in groups.items():
            yield from _cut(Sentence(paper.text, *spans[number], (begin, end), tuple(group)))
        position = max(last, position + 1)


def _cut(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence of very many figures in pieces, so that time grows with its length and not with its square."""
    claims = sentence.claims
    if len(claims) <= _MOST:
        yield sentence
        return
    for first in range(0, len(claims), _MOST):
        start = sentence.start if first == 0 else figure_span(claims[first])[0]
        rest = claims[first + _MOST : first + _MOST + 1]
        end = figure_span(rest[0])[0] if rest else sentence.end
        yield Sentence(sentence.text, start, end, sentence.line, claims[first : first + _MOST])
