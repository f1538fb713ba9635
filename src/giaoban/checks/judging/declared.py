"""Parts and wholes the catalogue declares, wherever in the documents they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from giaoban.catalogue import Catalogue, OverTime
from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.likeness import fully_named
from giaoban.checks.judging.nesting import nests
from giaoban.checks.judging.series import SeriesKey, content_words
from giaoban.figures import Interval, Unit
from giaoban.figures.arithmetic import difference
from giaoban.periods import Period

_SURE = 0.8
_SURER = 0.9


def judge_declared(evidence: Evidence) -> Iterator[Finding]:
    """A part of the same area, moment and status must not exceed its whole, nor what is left of it between periods."""
    above = _wholes_above(evidence.catalogue)
    implied: defaultdict[tuple[SeriesKey, Period], list[Level]] = defaultdict(list)
    for series, levels in evidence.implied.items():
        for level in levels:
            implied[series, evidence.moment(series, level.period)].append(level)
    for (series, moment), levels in evidence.at.items():
        for code in above.get(series.indicator, ()):
            around = replace(series, indicator=code)
            for part in levels:
                if part.document < 0 or part.origin is Origin.BASE:
                    continue
                wholes = evidence.near(around, moment, part.document)
                yield from _within(evidence, part, wholes)
                if not wholes:
                    yield from _within(evidence, part, implied.get((around, moment), [])[:1])
    for (series, moment), levels in implied.items():
        for code in above.get(series.indicator, ()):
            for part in levels[:1]:
                wholes = evidence.near(replace(series, indicator=code), moment, part.document)
                yield from _within(evidence, part, wholes[:1])
    for series in evidence.levels:
        for code in above.get(series.indicator, ()):
            yield from _remainder(evidence, series, replace(series, indicator=code))


def _wholes_above(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """The codes a part lies within: its whole, the whole's whole, and what a percentage of it is reckoned on."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for code, indicator in catalogue.indicators.items():
        whole = indicator.whole
        while whole is not None and (entry := catalogue.indicators.get(whole)) is not None:
            if entry.over_time is indicator.over_time:  # a flow within a running total is judged by history
                found[code].append(whole)
            whole = entry.whole
        if indicator.unit is Unit.PERCENT and indicator.numerator and indicator.denominator:
            top, bottom = (catalogue.indicators.get(each) for each in (indicator.numerator, indicator.denominator))
            if top is not None and bottom is not None and top.unit is bottom.unit:
                found[top.code].append(bottom.code)
    return {code: tuple(dict.fromkeys(wholes)) for code, wholes in found.items()}


def _within(evidence: Evidence, part: Level, wholes: list[Level]) -> Iterator[Finding]:
    for whole in wholes:
        if whole.origin is Origin.BASE or (whole.claim is part.claim and part.claim is not None):
            continue
        if part.interval.low > whole.interval.high:
            yield _finding(part, whole, _kind_of_excess(evidence, part, whole))
        elif evidence.everything:
            yield _finding(part, whole, Verdict.HOLDS)


def _kind_of_excess(evidence: Evidence, part: Level, whole: Level) -> Verdict:
    """An error where both stand in one document, surely linked, for one period.

    Counts of the same things are then not told apart by definition, money only if the part's words hold the whole's.
    """
    if part.document != whole.document or Origin.STATED not in (part.origin, whole.origin):
        return Verdict.DEFINITION
    if part.claim is None or whole.claim is None or part.origin is not whole.origin:
        return Verdict.DEFINITION
    confidence = min(part.claim.confidence, whole.claim.confidence)
    if confidence >= _SURE and content_words(whole.subject) <= content_words(part.subject):
        return Verdict.ERROR
    indicator = evidence.catalogue.indicators.get(part.series.indicator)
    counted = part.series.unit is Unit.COUNT and indicator is not None and indicator.whole == whole.series.indicator
    sure = confidence >= _SURER and part.period == whole.period and part.claim.counted == whole.claim.counted
    named = counted and sure and all(fully_named(each, evidence.catalogue) for each in (part, whole))
    return Verdict.ERROR if named else Verdict.DEFINITION


def _finding(part: Level, whole: Level, verdict: Verdict) -> Finding:
    end_vi, end_en = {
        Verdict.ERROR: (" nhưng lại lớn hơn", " and yet larger"),
        Verdict.DEFINITION: (" nhưng lại lớn hơn: có thể khác phạm vi", " and yet larger: the scope may differ"),
    }.get(verdict, ("", ""))
    return Finding(
        "sum", verdict, say.known(part, "vi"), say.known(whole, "vi"), (part.address, whole.address),
        f"{say.known(part, 'vi')} là một phần của {say.known(whole, 'vi')}{end_vi}.",
        f"{say.known(part, 'en')} is a part of {say.known(whole, 'en')}{end_en}.",
    )  # fmt: skip


def _remainder(evidence: Evidence, series: SeriesKey, around: SeriesKey) -> Iterator[Finding]:
    """What is left of a year after eight of its months: there too the part must lie within the whole."""
    indicator = evidence.catalogue.indicators.get(series.indicator)
    wholes = evidence.levels.get(around)
    if indicator is None or indicator.over_time is not OverTime.SUM or not wholes:
        return
    at = {each.period.as_months(): each for each in reversed(wholes) if each.origin is Origin.STATED}
    parts = [each for each in evidence.levels[series] if each.origin is Origin.STATED]
    for nest in nests(parts):
        whole_long = at.get(nest.whole.period.as_months())
        for part in nest.parts:
            whole_short = at.get(part.period.as_months())
            if whole_long is None or whole_short is None or nest.covered:
                continue
            rest = difference(nest.whole.interval, part.interval)
            room = difference(whole_long.interval, whole_short.interval)
            verdict = Verdict.DEFINITION if rest.low > room.high else Verdict.HOLDS
            if evidence.wants(verdict):
                yield _left_over((nest.whole, part), (whole_long, whole_short), rest, room, verdict)


def _left_over(
    parts: tuple[Level, Level], wholes: tuple[Level, Level], rest: Interval, room: Interval, verdict: Verdict
) -> Finding:
    unit = parts[0].series.unit
    left, whole = ((each.low + each.high) / 2 for each in (rest, room))
    vi = [f"{say.known(one, 'vi')} trừ {say.known(other, 'vi')}" for one, other in (parts, wholes)]
    en = [f"{say.known(one, 'en')} less {say.known(other, 'en')}" for one, other in (parts, wholes)]
    over = verdict is not Verdict.HOLDS
    end_vi, end_en = ("vượt quá", ", more than") if over else ("nằm trong", ", within")
    tail_vi, tail_en = (": có thể khác phạm vi hoặc lần công bố", ": scope or vintage may differ") if over else ("", "")
    return Finding(
        "sum", verdict, say.amount(left, unit, "vi"), say.amount(whole, unit, "vi"),
        tuple(each.address for each in (*parts, *wholes)),
        f"{vi[0]} còn {say.amount(left, unit, 'vi')}, {end_vi} phần còn lại của tổng thể "
        f"({vi[1]}, còn {say.amount(whole, unit, 'vi')}){tail_vi}.",
        f"{en[0]} leaves {say.amount(left, unit, 'en')}{end_en} what is left of the whole "
        f"({en[1]}, {say.amount(whole, unit, 'en')}){tail_en}.",
    )  # fmt: skip
