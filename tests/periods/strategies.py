"""Periods for property tests."""

from hypothesis import strategies as st

from giaoban.periods import Period

_years = st.integers(1900, 2100)


def _span(year: int, month: int, length: int) -> Period:
    last = year * 12 + month - 1 + length
    return Period.of_span(year, month, last // 12, last % 12 + 1)


whole_months = st.one_of(
    st.builds(Period.of_year, _years),
    st.builds(Period.of_half, _years, st.integers(1, 2)),
    st.builds(Period.of_quarter, _years, st.integers(1, 4)),
    st.builds(Period.of_month, _years, st.integers(1, 12)),
    st.builds(_span, _years, st.integers(1, 12), st.integers(0, 40)),
)
days = st.dates().filter(lambda day: day.year >= 1000).map(lambda day: Period.of_day(day.year, day.month, day.day))
periods = st.one_of(whole_months, days)
