"""A time as a document words it, before its year is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from giaoban.periods import Period, PeriodForm


class Moment(NamedTuple):
    """A time as worded: `tháng 8` is `Moment("month", first=8)`, `6 tháng đầu năm 2021` `Moment("span", 2021, 1, 6)`.

    form: year, half, quarter, month, day, span (months of one year), years (first to last year), dates (`end` set), or
    a relation: same (cùng kỳ), previous-month, previous-quarter, end-of-previous-quarter, previous-year, previous,
    year-start, year-end, now, this-month, this-quarter, that-span, to-date (from January on), past-year (năm qua),
    past-months (`last` of them), today; or none: a time no period can say (tuần 35, năm học 2022-2023).
    year: as stated, else None. shift: years from the current one (`năm ngoái` is -1), else None.
    first, last: month, quarter or half; day: of the month. end: the end of a span of two dates.
    inner: the time whose counterpart is meant, `cùng kỳ tháng trước`.
    """

    form: str
    year: int | None = None
    first: int = 0
    last: int = 0
    day: int = 0
    shift: int | None = None
    end: Moment | None = None
    inner: Moment | None = None


@dataclass(slots=True)
class Clock:
    """What a document says of its own time.

    published: the day of publication. year: the year its unqualified months are in. report: the period it reports on.
    span: the last period of several years it named (`giai đoạn đó`). ahead: the last period to come that it named.
    """

    published: date | None = None
    year: int | None = None
    report: Period | None = None
    span: Period | None = None
    ahead: Period | None = None

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
    if form == "same":
        return _same(moment, clock.report, clock)
    if form in _FROM_REPORT:
        return _around(form, clock.report)
    if form in _FROM_CLOCK:
        return _FROM_CLOCK[form](moment, clock)
    if form == "none":
        return None
    year = _year(moment, clock, ahead)
    if year is None:
        return None
    return _calendar(moment, year)


def resolve_basis(moment: Moment, anchor: Period | None, clock: Clock) -> Period | None:
    """The period a change is compared with, for a level of the period `anchor`: `cùng kỳ`, `cuối năm 2021`."""
    form = moment.form
    if form in ("same", "previous-year") or (form == "year" and moment.shift is not None):
        return _same(moment, anchor, clock)
    if form in _FROM_REPORT:
        return _around(form, anchor)
    if form == "year-start" and (moment.year is not None or moment.shift is not None):
        year = moment.year
        if year is None and anchor is not None and moment.shift is not None:
            year = anchor.year + moment.shift
        return None if year is None else Period.of_month(year - 1, 12)  # what the year began with
    if form in ("year-start", "year-end") and moment.year is None and moment.shift is None:
        return None if anchor is None else anchor.end_of_previous_year()
    if moment.shift is not None and anchor is not None:
        return _calendar(moment, anchor.year + moment.shift)
    if moment.year is None and form in _OF_A_YEAR and anchor is not None:
        return _before(moment, anchor)
    return resolve(moment, clock)


def _before(moment: Moment, anchor: Period) -> Period | None:
    """A month, quarter or day without a year, compared with: the last one that is not the level's own time."""
    found = _calendar(moment, anchor.year)
    if found is None or (
        anchor.form in (PeriodForm.YEAR, PeriodForm.SPAN) and found.last < anchor.last and found.months == 1
    ):
        return found
    if PeriodForm.DAY is found.form is anchor.form and (found.last, found.day) < (anchor.last, anchor.day):
        return found
    return _calendar(moment, anchor.year - 1) if found.last >= anchor.first else found


def _same(moment: Moment, anchor: Period | None, clock: Clock) -> Period | None:
    if moment.inner is not None:
        return resolve_basis(moment.inner, anchor, clock)
    if anchor is None:
        return None
    if moment.year is None:
        return anchor.year_before(-(moment.shift if moment.shift else -1))
    return anchor.year_before(anchor.year - moment.year) if moment.year < anchor.year else anchor.year_before()


def _around(form: str, anchor: Period | None) -> Period | None:
    if anchor is None:
        return None
    month = Period.of_month(anchor.year, anchor.month)
    if form == "this-month":
        return month
    if form == "previous-month":
        return month.shifted(-1)
    quarter = Period.of_quarter(anchor.year, (anchor.month + 2) // 3)
    if form == "this-quarter":
        return quarter
    if form == "previous-quarter":
        return quarter.shifted(-3)
    if form == "end-of-previous-quarter":
        return Period.of_month(quarter.year, quarter.month).shifted(-3)
    if anchor.form is PeriodForm.SPAN:  # eight months have no eight months before them that anybody compares with
        return None
    return anchor.previous()


def _state(moment: Moment, clock: Clock) -> Period | None:
    """`đến nay` in a report on a period: the end of that period."""
    report = clock.report
    if report is None or report.form is PeriodForm.DAY:
        return report
    return Period.of_month(report.year, report.month)


def _to_date(moment: Moment, clock: Clock) -> Period | None:
    """`từ đầu năm`: to the end of the period reported on."""
    report = clock.report
    if report is None:
        return None
    year = moment.year if moment.year is not None else report.year
    return Period.of_span(year, 1, year, report.month if report.year == year else 12).normal()


def _past_year(moment: Moment, clock: Clock) -> Period | None:
    """`năm qua`, said around New Year; at other times it is any twelve months."""
    published = clock.published
    if published is None or 4 < published.month < 12:
        return None
    return Period.of_year(published.year - (published.month <= 4))


def _past_months(moment: Moment, clock: Clock) -> Period | None:
    """`8 tháng qua`, said in August or September: the months since January; else it may be any eight months."""
    published = clock.published
    if published is None or published.month - moment.last not in (0, 1):
        return None
    return Period.of_span(published.year, 1, published.year, moment.last).normal()


def _today(moment: Moment, clock: Clock) -> Period | None:
    """`hôm nay` is the day of publication, `hôm qua` (`day` -1) the one before."""
    if clock.published is None:
        return None
    day = clock.published + timedelta(days=moment.day)
    return Period.of_day(day.year, day.month, day.day)


def _previous_year(moment: Moment, clock: Clock) -> Period | None:
    year = clock.current_year
    if year is None and clock.report is not None:
        year = clock.report.year
    return None if year is None else Period.of_year(year - 1)


def _years(moment: Moment, clock: Clock) -> Period | None:
    return Period.of_span(moment.first, 1, moment.last, 12)


def _that_span(moment: Moment, clock: Clock) -> Period | None:
    return clock.span


def _year(moment: Moment, clock: Clock, ahead: bool) -> int | None:
    if moment.year is not None:
        return moment.year
    if moment.shift is not None:
        return None if clock.current_year is None else clock.current_year + moment.shift
    if ahead or moment.form in ("year", "year-end", "year-start"):
        return clock.current_year
    if moment.form == "half":
        return clock.year_of(
            moment.first * 6 - 8
        )  # a second half told of in spring is last year's, from May on it is ahead
    if moment.form == "quarter":
        return clock.year_of(moment.first * 3 - 2)  # a quarter's report is often out before the quarter is
    return clock.year_of(moment.last or moment.first)


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
    if end.form == "now":
        return _until_report(moment, clock)
    last_month = end.last or end.first
    last_year = end.year if end.year is not None else clock.year_of(last_month)
    if last_year is None:
        return None
    first_year = moment.year if moment.year is not None else last_year - (moment.first > last_month)
    first = moment.first or 1
    if (last_year, last_month) < (first_year, first):
        if last_month < first:
            return None
        last_year = first_year
    return Period.of_span(first_year, first, last_year, last_month).normal()


def _until_report(moment: Moment, clock: Clock) -> Period | None:
    """`từ tháng 3 đến nay`: to the end of the period reported on."""
    report = clock.report
    if report is None:
        return None
    year = moment.year if moment.year is not None else report.year - (moment.first > report.month)
    if (year, moment.first) > (report.year, report.month):
        return None
    return Period.of_span(year, moment.first, report.year, report.month).normal()


_FROM_REPORT = frozenset(
    ("this-month", "this-quarter", "previous-month", "previous-quarter", "previous", "end-of-previous-quarter")
)
_OF_A_YEAR = frozenset(("month", "quarter", "half", "day", "span"))
_FROM_CLOCK: dict[str, Callable[[Moment, Clock], Period | None]] = {
    "now": _state,
    "to-date": _to_date,
    "past-year": _past_year,
    "past-months": _past_months,
    "today": _today,
    "previous-year": _previous_year,
    "years": _years,
    "that-span": _that_span,
    "dates": _between,
}
