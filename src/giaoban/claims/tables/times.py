"""The periods of cells: from the column's header, the row's label, the caption and headings, else the report's."""

from __future__ import annotations

from giaoban.claims.grammar.periods.moment import Clock, resolve, resolve_basis
from giaoban.claims.tables.columns import Column, Role
from giaoban.claims.tables.wordings import Wording, wording
from giaoban.documents import Table
from giaoban.periods import Period, PeriodForm

_RELATIONS = ("same", "previous-month", "previous-quarter", "previous-year", "previous")
_IN_A_YEAR = ("month", "quarter", "half", "day", "span", "year-end")


class Times:
    """Settles the periods of one table's cells; `report` is what the table as a whole is about."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self.clock = clock
        self.report = clock.report
        for text in (table.caption or "", *reversed(table.headings), table.sheet or ""):
            words = wording(text)
            if words.moment is not None and (period := resolve(words.moment, clock)) is not None:
                self.report = period.accumulated().normal() if words.accumulated and period.months == 1 else period
                break
        if self.report is not None and self.report != clock.report:
            self.clock = Clock(clock.published, self.report.year, self.report, clock.span, clock.ahead)

    def of(self, column: Column, label: Wording, neighbour: Column | None = None) -> Period | None:
        """The period of a level in a column and a row; neighbour: the column of levels that a base is compared with."""
        words = column.words
        if column.role is Role.BASE:
            anchor = self.of(neighbour, label) if neighbour is not None else self._own(label, self.report)
            moment = words.moment
            if moment is None:
                return None if anchor is None else anchor.year_before()
            return resolve_basis(moment, anchor, self.clock)
        if column.role is Role.ATTAINMENT and neighbour is not None and words.moment is None:
            return self.of(neighbour, label)
        ahead = column.role is Role.PLAN
        if words.moment is None:
            report = self.report
            if ahead and report is not None and report.form is not PeriodForm.DAY:
                return Period.of_year(report.year)
            if words.accumulated and report is not None:
                report = report.accumulated().normal()
            return self._own(label, report)
        period = resolve(words.moment, self.clock, ahead)
        if period is None or ahead:
            return period
        if words.accumulated and words.moment.form in ("month", "day", "quarter"):
            period = Period(PeriodForm.SPAN, period.last // 12 * 12, period.last).normal()
        return (
            self._own(label, period) if words.accumulated or period.form is PeriodForm.YEAR or label.until else period
        )

    def _own(self, label: Wording, period: Period | None) -> Period | None:
        """A row's own time within its column's: a month of that year, a stock at the end of those months."""
        moment = label.moment
        if moment is None or moment.form in _RELATIONS:
            return period
        undated = moment.year is None and moment.shift is None
        if undated and period is not None and moment.form in _IN_A_YEAR:
            moment = moment._replace(year=period.year)
        return resolve(moment, self.clock) or period

    def basis(
        self, change: Column, level: Column | None, base: Column | None, own: Period | None, label: Wording
    ) -> Period | None:
        """The period a change is compared with: as its header names it, else that of the column of bases."""
        moment = change.words.basis
        if moment is None and change.words.moment is not None and change.words.moment.form in _RELATIONS:
            moment = change.words.moment
        if moment is not None:
            return resolve_basis(moment, own, self.clock)
        return self.of(base, label, level) if base is not None else None
