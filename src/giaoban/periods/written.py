"""Periods written for people, in Vietnamese and in English."""

from __future__ import annotations

from typing import Literal

from giaoban.periods.period import Period, PeriodForm

Language = Literal["vi", "en"]

_QUARTERS = ("I", "II", "III", "IV")
_HALVES = ("đầu", "cuối")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def written_period(period: Period, lang: Language = "vi") -> str:
    """A period as a report words it.

    >>> written_period(Period.of_quarter(2023, 3))
    'quý III/2023'
    >>> written_period(Period.of_span(2023, 1, 2023, 8))
    '8 tháng đầu năm 2023'
    >>> written_period(Period.of_day(2023, 8, 20), "en")
    '20 August 2023'
    """
    return _english(period) if lang == "en" else _vietnamese(period)


def _vietnamese(period: Period) -> str:
    year, month = period.year, period.month
    match period.form:
        case PeriodForm.YEAR if _begins_with_a_part(period, 12):
            return f"năm {year}"
        case PeriodForm.HALF if _begins_with_a_part(period, 6):
            return f"6 tháng {_HALVES[month // 6 - 1]} năm {year}"
        case PeriodForm.QUARTER if _begins_with_a_part(period, 3):
            return f"quý {_QUARTERS[month // 3 - 1]}/{year}"
        case PeriodForm.MONTH:
            return f"tháng {month}/{year}"
        case PeriodForm.DAY:
            return f"ngày {period.day}/{month}/{year}"
    first_year, first_month = divmod(period.first, 12)
    if first_year != year:
        return f"từ tháng {first_month + 1}/{first_year} đến tháng {month}/{year}"
    if first_month or period.months == 1:
        return f"từ tháng {first_month + 1} đến tháng {month}/{year}"
    return f"{period.months} tháng {'' if period.months == 12 else 'đầu '}năm {year}"


def _english(period: Period) -> str:
    year, month = period.year, period.month
    match period.form:
        case PeriodForm.YEAR if _begins_with_a_part(period, 12):
            return str(year)
        case PeriodForm.HALF if _begins_with_a_part(period, 6):
            return f"H{month // 6} {year}"
        case PeriodForm.QUARTER if _begins_with_a_part(period, 3):
            return f"Q{month // 3} {year}"
        case PeriodForm.MONTH:
            return f"{_MONTHS[month - 1]} {year}"
        case PeriodForm.DAY:
            return f"{period.day} {_MONTHS[month - 1]} {year}"
    first_year, first_month = divmod(period.first, 12)
    begin = _MONTHS[first_month] if first_year == year else f"{_MONTHS[first_month]} {first_year}"
    return f"{begin}–{_MONTHS[month - 1]} {year}"


def _begins_with_a_part(period: Period, size: int) -> bool:
    """False for a year, half or quarter that was shifted by months and now straddles two of them."""
    return period.first % size == 0 and period.months == size
