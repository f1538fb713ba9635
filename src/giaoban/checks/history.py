"""history: running totals that fall, stored figures restated, and periods that do not fit into the longer ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from giaoban.catalogue import IndicatorKind, OverTime
from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence
from giaoban.checks.judging.finding import Finding, Verdict
from giaoban.checks.judging.level import Level, Origin
from giaoban.checks.judging.likeness import alike, is_bound, leaves_room, surely_linked
from giaoban.checks.judging.nesting import Nest, nests
from giaoban.figures import Interval
from giaoban.figures.arithmetic import hull, total


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every series of which more than one level is known."""
    for series, levels in evidence.levels.items():
        if len(levels) < 2:
            continue
        indicator = evidence.catalogue.indicators.get(series.indicator)
        if indicator is None:
            continue
        if indicator.kind is IndicatorKind.RUNNING_TOTAL:
            yield from _falls(evidence, levels)
        elif indicator.over_time in (OverTime.SUM, OverTime.RATIO, OverTime.MEAN):
            for nest in nests(levels):
                yield from _fits(evidence, nest, summed=indicator.over_time is OverTime.SUM)
    for levels in evidence.at.values():
        if len(levels) > 1:
            yield from _restated(evidence, levels)


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
