"""The year of a flow: the working year with its hole at Tết, shopping before Tết, and spending at the year's end."""

from __future__ import annotations

from giaoban.observations.invented.levels import Season

# The first day of the lunar year, month and day of the solar one.
_TET = {
    2018: (2, 16), 2019: (2, 5), 2020: (1, 25), 2021: (2, 12), 2022: (2, 1), 2023: (1, 22), 2024: (2, 10),
    2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23),
}  # fmt: skip
_USUAL_TET = (2, 5)
_YEAR_END = (0.55, 0.6, 0.85, 0.9, 0.95, 1.05, 0.95, 1.0, 1.05, 1.1, 1.2, 1.8)
_SHOPPING = (1.02, 0.95, 0.95, 0.96, 0.97, 0.98, 0.98, 0.99, 1.0, 1.03, 1.08, 1.09)


def factor(season: Season, year: int, month: int) -> float:
    """What a month is multiplied by, about 1 on average: `factor(Season.WORK, 2024, 2)` is 0.74, for Tết."""
    if season is Season.YEAR_END:
        return _YEAR_END[month - 1]
    days = _days_of_tet(year, month)
    if season is Season.WORK:
        return 1.02 - 0.04 * days
    if season is Season.SHOPPING:
        following = _days_of_tet(year + month // 12, month % 12 + 1)
        return _SHOPPING[month - 1] + 0.02 * following - 0.015 * days
    return 1.0


def _days_of_tet(year: int, month: int) -> int:
    """How many of the seven days off around Tết, two before and four after it, lie in a month."""
    tet_month, day = _TET.get(year, _USUAL_TET)
    length = 31 if tet_month == 1 else 28
    first, last = day - 2, day + 4
    if month == tet_month:
        return min(last, length) - max(first, 1) + 1
    if month == tet_month + 1:
        return max(0, last - length)
    if month == tet_month - 1:
        return max(0, 1 - first)
    return 0
