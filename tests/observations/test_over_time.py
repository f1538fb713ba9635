"""Longer and shorter periods; every figure is invented."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.observations.making import revision

from giaoban.catalogue import load
from giaoban.figures import exact_sum
from giaoban.observations import Derived, Formula, Known, Missing
from giaoban.observations.figure import Figure
from giaoban.observations.over_time import over_time
from giaoban.periods import Period, parse_period

CATALOGUE = load()
FLOW, STOCK, MEAN, RATIO = "post.revenue", "telecom.mobile_subscribers", "telecom.fixed_broadband_speed", "gov.online_dossier_share"


def _over(figures: list[Figure], period: str, indicator: str = FLOW) -> Derived:
    return over_time(Known(figures), indicator, "10", parse_period(period), CATALOGUE)


def test_months_make_a_quarter() -> None:
    months: list[Figure] = [revision("1.5", f"2023-0{month}") for month in (1, 2, 3)]
    assert _over(months, "2023-Q1") == Derived(
        FLOW, "10", parse_period("2023-Q1"), Decimal("4.5"), Formula.SUM_OVER_TIME, tuple(months), (), Decimal("4.5")
    )


def test_a_year_takes_the_longest_pieces() -> None:
    half, quarter = revision("60", "2023-H1"), revision("30", "2023-Q3")
    months: list[Figure] = [revision("11", f"2023-{month:02}") for month in range(1, 13)]
    year = _over([*months, half, quarter], "2023")
    assert (year.value, year.inputs) == (Decimal(123), (half, quarter, *months[9:]))


def test_a_running_sum_is_taken_apart_into_months() -> None:
    to_july, to_august = revision("70", "2023-01/2023-07"), revision("81", "2023-01/2023-08")
    assert _over([to_july, to_august], "2023-08") == Derived(
        FLOW, "10", parse_period("2023-08"), Decimal(11), Formula.DIFFERENCE_OVER_TIME, (to_august, to_july), (), Decimal(11)
    )  # fmt: skip


def test_the_first_month_of_a_running_sum_follows_from_the_others() -> None:
    year, rest = revision("120", "2023"), revision("110", "2023-02/2023-12")
    assert _over([year, rest], "2023-01").value == 10


def test_a_sum_is_preferred_to_a_difference() -> None:
    months: list[Figure] = [revision("1", f"2023-0{month}") for month in (4, 5, 6)]
    sums: list[Figure] = [revision("10", "2023-01/2023-03"), revision("99", "2023-01/2023-06")]
    assert (_over([*months, *sums], "2023-Q2").value, _over(sums, "2023-Q2").value) == (3, 89)


def test_missing_months_are_told_and_the_rest_is_no_figure_of_the_whole() -> None:
    first, third = revision("1", "2023-01"), revision("3", "2023-03")
    assert _over([first, third], "2023-Q1") == Derived(
        FLOW, "10", parse_period("2023-Q1"), None, Formula.SUM_OVER_TIME, (first, third),
        (Missing(FLOW, "10", parse_period("2023-02")),), Decimal(4),
    )  # fmt: skip


def test_missing_quarters_of_a_quarterly_series_are_told_as_quarters() -> None:
    year = _over([revision("1", "2023-Q1", indicator="post.budget_paid")], "2023", "post.budget_paid")
    assert [str(each.period) for each in year.missing] == ["2023-Q2", "2023-Q3", "2023-Q4"]


def test_a_stock_is_that_of_its_last_month() -> None:
    may, june = revision("5", "2023-05", indicator=STOCK), revision("6", "2023-06", indicator=STOCK)
    assert _over([may, june], "2023-H1", STOCK) == Derived(
        STOCK, "10", parse_period("2023-H1"), Decimal(6), Formula.LAST_OF_TIME, (june,)
    )
    assert _over([may], "2023-H1", STOCK).missing == (Missing(STOCK, "10", parse_period("2023-06")),)


def test_a_state_as_of_a_day_serves_where_the_month_has_none() -> None:
    days: list[Figure] = [revision("5", f"2023-06-{day}", indicator=STOCK) for day in (20, 25)]
    assert _over(days, "2023-H1", STOCK).inputs == (days[1],)
    assert _over([*days, june := revision("6", "2023-06", indicator=STOCK)], "2023-H1", STOCK).inputs == (june,)


def test_a_mean_is_weighted_by_months() -> None:
    quarter, month = revision("30", "2023-Q1", indicator=MEAN), revision("90", "2023-04", indicator=MEAN)
    assert _over([quarter, month], "2023-01/2023-04", MEAN).value == 45
    assert _over([quarter], "2023-01/2023-04", MEAN).missing == (Missing(MEAN, "10", parse_period("2023-04")),)


def test_a_ratio_of_a_quarter_is_that_of_its_sums_not_the_mean_of_its_ratios() -> None:
    figures: list[Figure] = []
    for month, above, below in ((1, 10, 100), (2, 30, 100), (3, 80, 200)):
        figures += [
            revision(str(above), f"2023-0{month}", indicator="gov.online_dossiers"),
            revision(str(below), f"2023-0{month}", indicator="gov.dossiers"),
        ]
    assert _over(figures, "2023-Q1", RATIO).value == 30
    assert _over(figures[:-1], "2023-Q1", RATIO).missing == (Missing("gov.dossiers", "10", parse_period("2023-03")),)


def test_what_does_not_add_up_over_time_is_refused() -> None:
    rank = _over([revision("3", "2023-06", indicator="dx.dti_rank")], "2023", "dx.dti_rank")
    assert (rank.value, rank.reason_vi) == (None, "danh mục không cho phép cộng chỉ tiêu này theo thời gian")


@pytest.mark.parametrize("period", ["2023-Q1", "2023-01/2023-03"])
def test_a_stored_figure_stands_however_its_months_are_written(period: str) -> None:
    stored = revision("7", "2023-Q1")
    assert _over([stored], period) == Derived(FLOW, "10", parse_period(period), Decimal(7), Formula.SAME, (stored,))


@given(
    st.lists(st.decimals("-1e20", "1e20", places=3, allow_nan=False), min_size=12, max_size=12),
    st.integers(0, 11),
    st.integers(0, 11),
)
def test_running_sums_give_every_span_to_the_digit(values: list[Decimal], one: int, other: int) -> None:
    first, last = min(one, other), max(one, other)
    sums: list[Figure] = [
        revision(str(exact_sum(values[: month + 1])), str(Period.of_span(2023, 1, 2023, month + 1).normal()))
        for month in range(12)
    ]
    span = over_time(Known(sums), FLOW, "10", Period.of_span(2023, first + 1, 2023, last + 1), CATALOGUE)
    assert span.value == exact_sum(values[first : last + 1])
