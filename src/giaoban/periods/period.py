"""A period, and the periods reports compare it with."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class PeriodForm(StrEnum):
    """How a period is written: the same six months are `2023-H1` or `2023-01/2023-06`."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"
    SPAN = "span"


_MONTHS_IN = {PeriodForm.YEAR: 12, PeriodForm.HALF: 6, PeriodForm.QUARTER: 3, PeriodForm.MONTH: 1}


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months from `first` to `last`, or, for the form DAY, the state as of one day.

    first, last: months counted from year 0 (`year * 12 + month - 1`), both included. day: of the month, for a DAY.

    >>> str(Period.of_quarter(2023, 3))
    '2023-Q3'
    """

    form: PeriodForm
    first: int
    last: int
    day: int = 0

    @classmethod
    def of_year(cls, year: int) -> Period:
        """The calendar year, e.g. `2023`."""
        return cls(PeriodForm.YEAR, year * 12, year * 12 + 11)

    @classmethod
    def of_half(cls, year: int, half: int) -> Period:
        """Half a year, half 1 or 2, e.g. `2023-H1`."""
        first = year * 12 + (half - 1) * 6
        return cls(PeriodForm.HALF, first, first + 5)

    @classmethod
    def of_quarter(cls, year: int, quarter: int) -> Period:
        """A quarter 1 to 4, e.g. `2023-Q3`."""
        first = year * 12 + (quarter - 1) * 3
        return cls(PeriodForm.QUARTER, first, first + 2)

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """A month 1 to 12, e.g. `2023-08`."""
        return cls(PeriodForm.MONTH, year * 12 + month - 1, year * 12 + month - 1)

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> Period:
        """The state as of a day, e.g. `2023-08-20`. Raises ValueError for a day no calendar has."""
        date(year, month, day)
        index = year * 12 + month - 1
        return cls(PeriodForm.DAY, index, index, day)

    @classmethod
    def of_span(cls, first_year: int, first_month: int, last_year: int, last_month: int) -> Period:
        """Months from one to another, both included, e.g. `2023-01/2023-08`. Raises ValueError if it runs backwards."""
        first, last = first_year * 12 + first_month - 1, last_year * 12 + last_month - 1
        if last < first:
            raise ValueError(f"a period cannot end in {last_year}-{last_month:02} before it starts")
        return cls(PeriodForm.SPAN, first, last)

    @property
    def year(self) -> int:
        """The year it ends in."""
        return self.last // 12

    @property
    def month(self) -> int:
        """The month it ends in, 1 to 12."""
        return self.last % 12 + 1

    @property
    def months(self) -> int:
        """How many months it covers; 0 for a day."""
        return 0 if self.form is PeriodForm.DAY else self.last - self.first + 1

    def shifted(self, months: int) -> Period:
        """The same period so many months later (or earlier, if negative); a day stays within its month."""
        moved = replace(self, first=self.first + months, last=self.last + months)
        if self.form is PeriodForm.DAY:
            return replace(moved, day=min(self.day, monthrange(moved.year, moved.month)[1]))
        return moved

    def year_before(self, years: int = 1) -> Period:
        """The same period of an earlier year: `cùng kỳ năm trước`."""
        return self.shifted(-12 * years)

    def previous(self) -> Period:
        """The period of the same length just before: `tháng trước`, `quý trước`; for a day the month before."""
        if self.form is PeriodForm.DAY:
            return self.shifted(-1)
        return self.shifted(-self.months)

    def end_of_previous_year(self) -> Period:
        """The last month of the year before it: what `so với đầu năm`, `cuối năm trước` compare a stock with."""
        return Period.of_month(self.last // 12 - 1, 12)

    def accumulated(self) -> Period:
        """From January of its year to its last month: `lũy kế`."""
        return Period(PeriodForm.SPAN, self.last // 12 * 12, self.last)

    def as_months(self) -> Period:
        """The months it covers, whatever its form: equal for `2023-H1` and `2023-01/2023-06`. A day is itself."""
        if self.form in (PeriodForm.DAY, PeriodForm.MONTH):
            return self
        if self.first == self.last:
            return replace(self, form=PeriodForm.MONTH)
        return replace(self, form=PeriodForm.SPAN)

    def normal(self) -> Period:
        """The shortest form of the same months: a span of January to June becomes `2023-H1`."""
        if self.form is not PeriodForm.SPAN:
            return self
        for form, size in _MONTHS_IN.items():
            if self.last - self.first + 1 == size and self.first % size == 0:
                return replace(self, form=form)
        return self

    def __str__(self) -> str:
        year, month = divmod(self.first, 12)
        if self.form is PeriodForm.YEAR:
            return f"{year:04}"
        if self.form is PeriodForm.HALF:
            return f"{year:04}-H{month // 6 + 1}"
        if self.form is PeriodForm.QUARTER:
            return f"{year:04}-Q{month // 3 + 1}"
        if self.form is PeriodForm.MONTH:
            return f"{year:04}-{month + 1:02}"
        if self.form is PeriodForm.DAY:
            return f"{year:04}-{month + 1:02}-{self.day:02}"
        return f"{year:04}-{month + 1:02}/{self.last // 12:04}-{self.last % 12 + 1:02}"
