"""A time as a document words it, before its year is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from giaoban.periods import Period, PeriodForm


class Moment(NamedTuple):
    """A time as worded: `tháng 8` is `Moment("month", first=8)`, `6 tháng đầu năm 2021` `Moment("span", 2021, 1, 6)`.

    form: year, half, quarter, month, day, span (months of one year), years (first to last year), dates (`end` set), or a
    relation: same (cùng kỳ), previous-month, previous-quarter, previous-year, previous, year-start, year-end, now, this-month,
    this-quarter, that-span.
    year: as stated, else None. shift: years from the current one (`năm ngoái` is -1), else None.
    first, last: month, quarter or half; day: of the month. end: the end of a span of two dates.
    until: `đến hết`, `tính đến`: the state at its end.
    """

    form: str
    year: int | None = None
    first: int = 0
    last: int = 0
    day: int = 0
    shift: int | None = None
    end: Moment | None = None  # type: ignore[misc]
    until: bool = False
    inner: Moment | None = None  # type: ignore[misc]


RELATIONS = frozenset(
    ("same", "previous-month", "previous-quarter", "previous-year", "previous", "year-start", "now", "this-month", "this-quarter", "that-span", "none")
)


@dataclass(slots=True)
class Clock:
    """What a document says of its own time.

    published: the day of publication. year: the year its unqualified months are in. report: the period it reports on.
    span: the last period of several years it named (`giai đoạn đó`).
    """

    published: date | None = None
    year: int | None = None
    report: Period | None = None
    span: Period | None = None

    def year_of(self, month: int) -> int | None:
        """The year an unqualified month is in: the document's, unless the month then lies after its publication."""
        if self.published is None:
            return self.year
        year = self.year if self.year is not None else self.published.year
        if year == self.published.year and month > self.published.month:
            return year - 1
        return year

    @property
    def current_year(self) -> int | None:
        """`năm nay`."""
        if self.year is not None:
            return self.year
        return self.published.year if self.published else None


def resolve(moment: Moment, clock: Clock, ahead: bool = False) -> Period | None:
    """The period a moment means as the time of a level; None where the document does not let one tell.

    ahead: the level is a goal or an outlook, whose unqualified months lie in the current year even if still to come.
    """
    form = moment.form
    if form in ("same", "previous-year"):
        return _same(moment, clock.report, clock)
    if form == "now":
        return _state(clock.report)
    if form == "that-span":
        return clock.span
    if form in ("this-month", "this-quarter", "previous-month", "previous-quarter", "previous"):
        return _around(form, clock.report)
    if form == "years":
        return Period.of_span(moment.first, 1, moment.last, 12)
    if form == "none":
        return None
    if form == "dates":
        return _between(moment, clock)
    year = _year(moment, clock, ahead)
    if year is None:
        return None
    return _calendar(moment, year)


def resolve_basis(moment: Moment, anchor: Period | None, clock: Clock) -> Period | None:
    """The period a change is compared with, for a level of the period `anchor`: `cùng kỳ`, `tháng 7`, `cuối năm 2021`."""
    form = moment.form
    if form in ("same", "previous-year"):
        return _same(moment, anchor, clock)
    if form in ("year-start", "year-end") and moment.year is None:
        if anchor is None:
            return None
        return anchor.end_of_previous_year()
    if form in ("previous-month", "previous-quarter", "previous", "this-month", "this-quarter"):
        return _around(form, anchor)
    if moment.year is None and moment.shift is None and form in ("month", "quarter", "half", "day") and anchor is not None:
        year = anchor.year
        found = _calendar(moment, year)
        if found is not None and found.last >= anchor.first and anchor.form is not PeriodForm.YEAR:
            found = _calendar(moment, year - 1)
        return found
    if moment.shift is not None and anchor is not None:
        return _calendar(moment._replace(year=anchor.year + moment.shift), anchor.year + moment.shift)
    return resolve(moment, clock)


def _same(moment: Moment, anchor: Period | None, clock: Clock) -> Period | None:
    if moment.inner is not None:
        return resolve_basis(moment.inner, anchor, clock)
    if anchor is None:
        return None
    if moment.year is None:
        return anchor.year_before(-(moment.shift if moment.shift is not None else -1))
    return anchor.year_before(anchor.year - moment.year) if moment.year < anchor.year else anchor.year_before()


def _around(form: str, anchor: Period | None) -> Period | None:
    if anchor is None:
        return None
    month = Period(PeriodForm.MONTH, anchor.last, anchor.last)
    if form == "this-month":
        return month
    if form == "previous-month":
        return month.shifted(-1)
    quarter = Period.of_quarter(anchor.year, (anchor.month + 2) // 3)
    if form == "this-quarter":
        return quarter
    if form == "previous-quarter":
        return quarter.shifted(-3)
    return anchor.previous()


def _state(report: Period | None) -> Period | None:
    """`đến nay` in a report on a period: the end of that period."""
    if report is None:
        return None
    return report if report.form is PeriodForm.DAY else Period(PeriodForm.MONTH, report.last, report.last)


def _year(moment: Moment, clock: Clock, ahead: bool) -> int | None:
    if moment.year is not None:
        return moment.year
    if moment.shift is not None:
        return None if clock.current_year is None else clock.current_year + moment.shift
    if ahead or moment.form in ("year", "year-end", "year-start", "half"):
        return clock.current_year
    last = moment.first * 3 if moment.form == "quarter" else moment.last or moment.first
    if moment.form == "quarter":  # a quarter's report is often out before the quarter is
        last = last - 2
    return clock.year_of(last)


def _calendar(moment: Moment, year: int) -> Period | None:
    form = moment.form
    if form == "year":
        return Period.of_year(year)
    if form == "half":
        return Period.of_half(year, moment.first)
    if form == "quarter":
        return Period.of_quarter(year, moment.first)
    if form == "month":
        return Period.of_month(year, moment.first)
    if form == "year-end":
        return Period.of_month(year, 12)
    if form == "year-start":
        return Period.of_month(year, 1)
    if form == "day":
        try:
            return Period.of_day(year, moment.first, moment.day)
        except ValueError:
            return None
    if form == "span":
        return Period.of_span(year, moment.first, year, moment.last).normal()
    return None


def _between(moment: Moment, clock: Clock) -> Period | None:
    """From one date to another; where they run backwards the year of the end is a misprint for that of the start."""
    end = moment.end
    if end is None:
        return None
    last_year = end.year if end.year is not None else clock.year_of(end.last or end.first)
    first_year = moment.year if moment.year is not None else last_year
    if first_year is None or last_year is None:
        return None
    first, last = moment.first or 1, end.last or end.first or 12
    if (last_year, last) < (first_year, first):
        last_year = first_year
        if last < first:
            return None
    span = Period.of_span(first_year, first, last_year, last)
    return span.as_months()
