"""What a document hands down to its sentences: the time it reports on, its headings, its area, and what came before."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.periods.moment import Clock, Moment, resolve, resolve_basis
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Status
from giaoban.claims.sentences.bases import names_event
from giaoban.claims.sentences.settings import STOCKS, is_flow
from giaoban.periods import Period, PeriodForm

_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d.,]\d|\d)")

# `Báo cáo 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm`: what comes after these is not what the report is about.
_TO_COME = frozenset(("nhiệm vụ", "phương hướng", "kế hoạch", "mục tiêu", "định hướng", "giải pháp"))
_WITHIN_A_YEAR = (PeriodForm.MONTH, PeriodForm.DAY, PeriodForm.QUARTER)


def clock_of(text: str, published: date | None) -> Clock:
    """The clock of a document before it is read: its year is the one its head names, if recent, else of publication."""
    clock = Clock(published)
    years = [int(match[0]) for match in _YEAR.finditer(text, 0, 1200)]
    if published is None:
        clock.year = Counter(years).most_common(1)[0][0] if years else None
    elif years and years[0] in (published.year, published.year - 1):
        clock.year = years[0] if published.month <= 3 or years[0] == published.year else published.year
    else:
        clock.year = published.year
    return clock


def report_votes(
    tokens: list[Token], drafts: list[Draft], heading: bool, head: bool, clock: Clock, votes: Counter[Period]
) -> None:
    """Let a line's periods count towards the one the document reports on: those of headings most.

    head: the line is among the first, where a document says its time even outside a heading.
    """
    if heading or (head and not drafts):
        for i, token in enumerate(tokens):
            if token.kind != Kind.PERIOD or any(before.text in _TO_COME for before in tokens[max(0, i - 8) : i]):
                continue
            period = resolve(token.value, clock)
            if period is not None and period.form is not PeriodForm.DAY:
                votes[period] += 1 if not heading or names_event(tokens, i) else 4
    seen: set[Moment] = set()
    for draft in drafts:
        if draft.moment is None or draft.status is not Status.ACTUAL or draft.moment in seen:
            continue
        seen.add(draft.moment)
        period = resolve(draft.moment, clock)
        if period is None or period.form is PeriodForm.DAY:
            continue
        if clock.published is not None and (
            period.last > clock.published.year * 12 + clock.published.month - 1
            or period.year < clock.published.year - 1
        ):
            continue
        votes[period] += 1 if draft.moment.form == "dates" else 2


def level_period(draft: Draft, moment: Moment | None, clock: Clock) -> Period | None:
    """The period of a level from the wording that governs it, by the conventions for stocks, flows and totals."""
    ahead = draft.status is not Status.ACTUAL
    if moment is None:
        return clock.ahead if ahead and clock.ahead is not None else clock.report
    if moment.form == "to-date":
        report = clock.report
        if report is None:
            return None
        year = moment.year or report.year
        return Period(PeriodForm.SPAN, year * 12, report.last if report.year == year else year * 12 + 11).as_months()
    period = resolve(moment, clock, ahead)
    if moment.form in ("this-month", "this-quarter") and draft.context is not None and draft.context is not moment:
        told = resolve(draft.context, clock)
        period = resolve(moment, Clock(clock.published, clock.year, told)) if told is not None else period
    if period is None:
        return None
    if (
        moment.form == "dates"
        and draft.moment is None
        and draft.nearby
        and moment.end is not None
        and moment.end.day
        and draft.of is None
        and draft.counted in STOCKS
    ):
        return resolve(moment.end, clock, ahead)  # a stock told after `từ ngày ... đến ngày ...` is of the last day
    counted_up = draft.accumulated or (draft.until and draft.unit is not None and draft.unit.is_money)
    if counted_up and moment.form != "year-end" and period.form in _WITHIN_A_YEAR and not ahead and is_flow(draft):
        return Period(PeriodForm.SPAN, period.last // 12 * 12, period.last)
    return period


def give_periods(drafts: list[Draft], clock: Clock, countries: frozenset[str]) -> None:
    """Give each draft of a line its period: from its own words, else its sentence, list, heading, else the report.

    A figure of a foreign country takes over no date that the document gave its own figures.
    """
    before: Draft | None = None
    for draft in drafts:
        if draft.moment is None and draft.area in countries:
            continue
        if draft.supposed and draft.moment is None:
            continue
        moment = draft.moment or draft.context
        draft.period = _stock_of_month(draft, level_period(draft, moment, clock), clock)
        if draft.compared is not None:
            anchor = before.period if before is not None and before.sentence == draft.sentence else clock.report
            draft.period = resolve_basis(draft.compared, anchor, clock)
        if draft.whole is not None and draft.moment is None and draft.whole.period is not None:
            draft.period = draft.whole.period
        if draft.restates and before is not None and before.sentence == draft.sentence:
            draft.period = before.period
        before = draft
        if moment is not None and moment.form == "years":
            clock.span = draft.period


def _stock_of_month(draft: Draft, period: Period | None, clock: Clock) -> Period | None:
    """A stock told among flows of several months, compared with the month before the last, is of the last month."""
    if period is None or period.months < 2 or draft.unit is None:
        return period
    if draft.unit.is_money and (draft.moment is not None or not draft.accumulated):
        return period  # a flow of those months, unless it was only told after one
    for change in draft.changes:
        if change.basis is not None and change.basis.form in ("month", "previous-month"):
            month = Period(PeriodForm.MONTH, period.last, period.last)
            if resolve_basis(change.basis, month, clock) == month.shifted(-1):
                return month
    return period


def look_ahead(tokens: list[Token], clock: Clock) -> None:
    """Remember a period still to come that a line names: the goals after it that name none are for then."""
    if clock.published is None:
        return
    now = clock.published.year * 12 + clock.published.month - 1
    time = Kind.PERIOD
    for token in tokens:
        if (
            token.kind == time
            and (period := resolve(token.value, clock, ahead=True)) is not None
            and period.last >= now
            and token.value.form != "day"
        ):
            clock.ahead = period


def change_bases(draft: Draft, clock: Clock) -> list[Period | None]:
    """The bases of a draft's changes, resolved against its own period."""
    return [
        None if change.basis is None else resolve_basis(change.basis, draft.period, clock) for change in draft.changes
    ]
