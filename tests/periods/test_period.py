import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.periods.strategies import periods, whole_months

from giaoban.periods import Period, parse_period


@given(periods)
def test_what_is_written_is_read_back(period: Period) -> None:
    assert parse_period(str(period)) == period


@given(whole_months, st.integers(-240, 240))
def test_shifting_back_undoes_shifting(period: Period, months: int) -> None:
    assert period.shifted(months).shifted(-months) == period


@given(periods, st.integers(-10, 10), st.integers(-10, 10))
def test_years_before_add_up_but_for_the_leap_day(period: Period, one: int, other: int) -> None:
    moved, at_once = period.year_before(one).year_before(other), period.year_before(one + other)
    assert (moved.form, moved.first, moved.last) == (at_once.form, at_once.first, at_once.last)


@given(whole_months)
def test_the_previous_period_ends_just_before_and_is_as_long(period: Period) -> None:
    before = period.previous()
    assert (before.last, before.months) == (period.first - 1, period.months)


@given(periods)
def test_what_is_accumulated_begins_in_january_and_ends_with_the_period(period: Period) -> None:
    total = period.accumulated()
    assert (total.first % 12, total.last, total.year) == (0, period.last, period.year)


@given(whole_months)
def test_the_shortest_form_covers_the_same_months(period: Period) -> None:
    assert period.normal().as_months() == period.as_months()
    assert period.as_months().normal().as_months() == period.as_months()


def test_half_a_year_equals_its_span_of_months() -> None:
    half, span = Period.of_half(2023, 1), Period.of_span(2023, 1, 2023, 6)
    assert half != span
    assert half.as_months() == span.as_months()
    assert span.normal() == half


def test_the_bases_reports_compare_with() -> None:
    august = Period.of_month(2023, 8)
    assert [
        str(august.year_before()),
        str(august.previous()),
        str(august.end_of_previous_year()),
        str(august.accumulated()),
        str(Period.of_quarter(2023, 1).previous()),
        str(Period.of_span(2023, 1, 2023, 8).year_before()),
    ] == ["2022-08", "2023-07", "2022-12", "2023-01/2023-08", "2022-Q4", "2022-01/2022-08"]


def test_a_day_stays_within_its_month() -> None:
    assert str(Period.of_day(2024, 2, 29).year_before()) == "2023-02-28"
    assert str(Period.of_day(2023, 3, 31).previous()) == "2023-02-28"
    assert Period.of_day(2023, 8, 20).months == 0


def test_a_period_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="2022-08"):
        Period.of_span(2023, 7, 2022, 8)


@pytest.mark.parametrize("text", ["", "2023-13", "2023-Q5", "2023-H3", "2023-02-30", "2023-1", "23", "2023-01/2023-00"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_period(text)
