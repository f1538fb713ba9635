"""history: running totals that fall, stored figures restated, and periods that do not fit into the longer ones."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from giaoban.catalogue import Indicator, IndicatorKind, OverTime
from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.likeness import alike, counts_since_launch, grows, is_bound, leaves_room, surely_linked
from giaoban.checks.judging.nesting import Nest, apart, nests
from giaoban.checks.judging.series import SeriesKey, adds_up
from giaoban.figures import Interval
from giaoban.figures.arithmetic import hull, total
from giaoban.periods import PeriodForm

_YEAR = 12
_LOOK_BACK = 120
_IN_A_PERIOD = re.compile(
    r"(?:^|[.;:,]\s*|trong )\W*(?:riêng )?(?:trong )?(?:tháng|quý) [\divx]+(?:/\d{4}| năm \d{4})?[ ,]"
)
_UP_TO = re.compile(r"(?<!\w)(?:đến|tới|lũy kế|luỹ kế|tổng|từ khi|hết|cuối|cộng dồn)(?!\w)")


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every series of which more than one level is known."""
    for series, stated in evidence.levels.items():
        indicator = evidence.catalogue.indicators.get(series.indicator)
        levels = [*stated, *evidence.implied.get(series, ())]
        if indicator is None:
            if len(stated) > 1 and adds_up(series):
                for nest in nests(stated):
                    yield from _fits(evidence, nest, summed=True)
            continue
        if indicator.kind is IndicatorKind.RUNNING_TOTAL:
            yield from _covers_flows(evidence, series, indicator, stated)
        if len(levels) < 2:
            continue
        if indicator.kind is IndicatorKind.RUNNING_TOTAL:
            totals = [each for each in levels if not _of_one_period(evidence, each)]
            yield from _falls(evidence, sorted(totals, key=lambda level: level.order))
        elif indicator.over_time in (OverTime.SUM, OverTime.RATIO, OverTime.MEAN):
            for nest in nests(levels):
                yield from _fits(evidence, nest, summed=indicator.over_time is OverTime.SUM)
        elif indicator.over_time is OverTime.LAST:
            yield from _falls(evidence, [each for each in stated if counts_since_launch(each)])
            yield from _shrinks(evidence, stated)
    for levels in evidence.at.values():
        if len(levels) > 1:
            yield from _restated(evidence, levels)


def _of_one_period(evidence: Evidence, level: Level) -> bool:
    """True for `Tháng 8/2023 đã cấp 980 chứng thư số`: what one month added, and no total."""
    if level.claim is None or level.document < 0:
        return False
    sentence = evidence.papers[level.document].sentence_of.get(level.claim.id)
    words = sentence.before(level.claim, _LOOK_BACK) if sentence is not None else ""
    return bool(_IN_A_PERIOD.search(words)) and not _UP_TO.search(words)


def _falls(evidence: Evidence, levels: Sequence[Level]) -> Iterator[Finding]:
    """Each level against the highest before it."""
    highest: Level | None = None
    for level in levels:
        if highest is None or level.order[:2] == highest.order[:2]:
            highest = level if highest is None or level.interval.low > highest.interval.low else highest
            continue
        if level.claim is not highest.claim or level.claim is None:
            fell = level.interval.high < highest.interval.low
            verdict = Verdict.HOLDS
            if fell:
                verdict = Verdict.ERROR if surely_linked(level, highest) else Verdict.DEFINITION
                if Origin.IMPLIED in (level.origin, highest.origin) and level.document != highest.document:
                    verdict = Verdict.DEFINITION
            if evidence.wants(verdict) and (Origin.STATED in (level.origin, highest.origin)):
                yield _path(highest, level, verdict)
        if level.interval.low > highest.interval.low:
            highest = level


def _path(earlier: Level, later: Level, verdict: Verdict) -> Finding:
    one_vi, other_vi = say.known(earlier, "vi"), say.known(later, "vi")
    one_en, other_en = say.known(earlier, "en"), say.known(later, "en")
    if verdict is Verdict.HOLDS:
        end_vi, end_en = "số lũy kế không giảm", "the running total does not fall"
    else:
        end_vi, end_en = "số lũy kế không thể giảm", "a running total cannot fall"
    first, second = (later, earlier) if later.origin is not Origin.STORED else (earlier, later)
    return Finding(
        "history", verdict, other_vi, one_vi, (first.address, second.address),
        f"Từ {one_vi} đến {other_vi}: {end_vi}.", f"From {one_en} to {other_en}: {end_en}.",
    )  # fmt: skip


def _covers_flows(
    evidence: Evidence, series: SeriesKey, indicator: Indicator, totals: Sequence[Level]
) -> Iterator[Finding]:
    """A total since the launch is at least what its flows up to then add up to."""
    for code in indicator.parts:
        part = evidence.catalogue.indicators.get(code)
        if part is None or part.kind is not IndicatorKind.FLOW:
            continue
        flows = [each for each in evidence.levels.get(replace(series, indicator=code), ()) if each.value > 0]
        flows = [each for each in flows if each.origin is Origin.STATED and each.period.form is not PeriodForm.DAY]
        chosen = apart(flows)
        for whole in totals:
            before = [each for each in chosen if each.period.last <= whole.period.last]
            if whole.origin is not Origin.STATED or not before:
                continue
            found = total(each.interval for each in before)
            verdict = Verdict.HOLDS
            if found.low > whole.interval.high:
                same = all(each.document == whole.document for each in before) and surely_linked(whole, *before)
                verdict = Verdict.ERROR if same else Verdict.DEFINITION
            if evidence.wants(verdict):
                yield _flows_in(whole, before, found, verdict)


def _flows_in(whole: Level, flows: Sequence[Level], found: Interval, verdict: Verdict) -> Finding:
    terms_vi = " + ".join(say.known(each, "vi") for each in flows)
    terms_en = " + ".join(say.known(each, "en") for each in flows)
    over = verdict is not Verdict.HOLDS
    end_vi, end_en = ("vượt quá", "exceeds") if over else ("không vượt quá", "does not exceed")
    middle = (found.low + found.high) / 2
    return Finding(
        "history", verdict, say.known(whole, "vi"), say.amount(middle, whole.series.unit, "vi"),
        (whole.address, *(each.address for each in flows)),
        f"{terms_vi} {end_vi} tổng lũy kế {say.known(whole, 'vi')}.",
        f"{terms_en} {end_en} the running total of {say.known(whole, 'en')}.",
    )  # fmt: skip


def _shrinks(evidence: Evidence, levels: Sequence[Level]) -> Iterator[Finding]:
    """Bodies that have done a thing (n of m) do not become fewer; a stock both of whose reports tell of growth on the
    year does not fall between them within the year. Either may have a reason, so a person looks.
    """
    told = [each for each in levels if each.origin is Origin.STATED and each.claim is not None]
    for earlier, later in itertools.pairwise(told):
        if earlier.claim is None or later.claim is None or earlier.order[:2] == later.order[:2]:
            continue
        counted = earlier.claim.of is not None and earlier.claim.of == later.claim.of
        growing = grows(earlier.claim) and grows(later.claim)
        growing = growing and later.period.last - earlier.period.last < _YEAR and earlier.document != later.document
        if not (counted or growing) or not surely_linked(earlier, later):
            continue
        fell = later.interval.high < earlier.interval.low
        verdict = Verdict.DEFINITION if fell else Verdict.HOLDS
        if evidence.wants(verdict):
            yield _shrunk(earlier, later, verdict)


def _shrunk(earlier: Level, later: Level, verdict: Verdict) -> Finding:
    one_vi, other_vi = say.known(earlier, "vi"), say.known(later, "vi")
    one_en, other_en = say.known(earlier, "en"), say.known(later, "en")
    if verdict is Verdict.HOLDS:
        end_vi, end_en = "không giảm", "it does not fall"
    else:
        end_vi = "giảm trong khi lẽ ra không giảm, có thể khác phạm vi hoặc cách tính"
        end_en = "it falls where it should not, so scope or definition may differ"
    return Finding(
        "history", verdict, other_vi, one_vi, (later.address, earlier.address),
        f"Từ {one_vi} đến {other_vi}: {end_vi}.", f"From {one_en} to {other_en}: {end_en}.",
    )  # fmt: skip


def _restated(evidence: Evidence, levels: Sequence[Level]) -> Iterator[Finding]:
    """A base, or what the Source has, against the figure of the same moment told elsewhere."""
    stated = next((each for each in levels if each.origin is Origin.STATED), None)
    for level in levels:
        first = stated if stated is not None else levels[0]
        if level is first or level.origin is Origin.STATED or (level.claim is first.claim and level.claim is not None):
            continue
        if (level.document, level.line) == (first.document, first.line) and level.document >= 0:
            continue
        if level.origin is first.origin is Origin.STORED:
            continue
        same = level.value == first.value
        if not same and ((is_bound(level) and is_bound(first)) or leaves_room(first, level)):
            continue
        verdict = Verdict.HOLDS if same else Verdict.ROUNDING
        if not level.interval.overlaps(first.interval):
            if not surely_linked(level, first):
                continue
            verdict = Verdict.REVISED if alike(level, first) else Verdict.DEFINITION
        if evidence.wants(verdict):
            yield _restatement(first, level, verdict)


def _restatement(first: Level, level: Level, verdict: Verdict) -> Finding:
    one_vi, other_vi = say.known(first, "vi"), say.known(level, "vi")
    one_en, other_en = say.known(first, "en"), say.known(level, "en")
    end_vi, end_en = {
        Verdict.REVISED: ("số liệu đã được điều chỉnh mà không nói rõ", "the figure was revised without a word"),
        Verdict.DEFINITION: ("có thể khác phạm vi hoặc tên gọi", "scope or measure may differ"),
        Verdict.ROUNDING: ("khớp nhau sau làm tròn", "they agree within rounding"),
    }.get(verdict, ("hai nơi khớp nhau", "the two agree"))
    return Finding(
        "history", verdict, one_vi, other_vi, (first.address, level.address),
        f"Nơi nêu {one_vi}, nơi nêu {other_vi}: {end_vi}.",
        f"One place has {one_en}, another {other_en}: {end_en}.",
    )  # fmt: skip


def _fits(evidence: Evidence, nest: Nest, *, summed: bool) -> Iterator[Finding]:
    whole = nest.whole
    for part in nest.parts if summed else ():
        if part.interval.low > whole.interval.high:
            yield _nested(whole, [part], part.interval, _gap(whole, [part]), summed=True)
            return
    if not nest.covered or len(nest.parts) < 2:
        if evidence.everything and summed:
            for part in nest.parts:
                yield _nested(whole, [part], part.interval, Verdict.HOLDS, summed=True)
        return
    found = (total if summed else hull)(part.interval for part in nest.parts)
    verdict = Verdict.HOLDS if found.overlaps(whole.interval) else _gap(whole, nest.parts)
    if evidence.wants(verdict):
        yield _nested(whole, nest.parts, found, verdict, summed=summed)


def _gap(whole: Level, parts: Sequence[Level]) -> Verdict:
    if not all(alike(whole, part) for part in parts):
        return Verdict.DEFINITION
    if any(Origin.IMPLIED is each.origin for each in (whole, *parts)):
        return Verdict.REVISED
    return Verdict.ERROR if all(part.document == whole.document for part in parts) else Verdict.REVISED


def _nested(whole: Level, parts: Sequence[Level], found: Interval, verdict: Verdict, *, summed: bool) -> Finding:
    middle = (found.low + found.high) / 2
    terms_vi = ", ".join(say.known(part, "vi") for part in parts)
    terms_en = ", ".join(say.known(part, "en") for part in parts)
    gap = verdict is not Verdict.HOLDS
    reason_vi = {Verdict.DEFINITION: ": có thể khác phạm vi", Verdict.REVISED: ": có số liệu đã được điều chỉnh"}.get(
        verdict, ""
    )
    reason_en = {Verdict.DEFINITION: ": the scope may differ", Verdict.REVISED: ": a figure was revised"}.get(
        verdict, ""
    )
    if len(parts) == 1:
        vi = f"{terms_vi} {'vượt quá' if gap else 'nằm trong'} {say.known(whole, 'vi')}{reason_vi}."
        en = f"{terms_en} {'exceeds' if gap else 'lies within'} {say.known(whole, 'en')}{reason_en}."
    elif summed:
        vi = f"Cộng {terms_vi} {'không bằng' if gap else 'khớp với'} {say.known(whole, 'vi')}{reason_vi}."
        en = f"{terms_en} {'do not make' if gap else 'make'} {say.known(whole, 'en')}{reason_en}."
    else:
        vi = f"{say.known(whole, 'vi')} {'không nằm giữa' if gap else 'nằm giữa'} {terms_vi}{reason_vi}."
        en = f"{say.known(whole, 'en')} {'does not lie' if gap else 'lies'} between {terms_en}{reason_en}."
    return Finding(
        "history", verdict, say.known(whole, "vi"), say.amount(middle, whole.series.unit, "vi"),
        (whole.address, *(part.address for part in parts)), vi, en,
    )  # fmt: skip
