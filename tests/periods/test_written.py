import pytest
from hypothesis import given
from tests.periods.strategies import periods

from giaoban.periods import Period, parse_period
from giaoban.periods.written import written_period


@pytest.mark.parametrize(
    ("wire", "vi", "en"),
    [
        ("2023", "năm 2023", "2023"),
        ("2023-H1", "6 tháng đầu năm 2023", "H1 2023"),
        ("2023-H2", "6 tháng cuối năm 2023", "H2 2023"),
        ("2023-Q3", "quý III/2023", "Q3 2023"),
        ("2023-08", "tháng 8/2023", "August 2023"),
        ("2023-08-20", "ngày 20/8/2023", "20 August 2023"),
        ("2023-01/2023-08", "8 tháng đầu năm 2023", "January–August 2023"),
        ("2023-01/2023-12", "12 tháng năm 2023", "January–December 2023"),
        ("2023-07/2023-08", "từ tháng 7 đến tháng 8/2023", "July–August 2023"),
        ("2022-11/2023-02", "từ tháng 11/2022 đến tháng 2/2023", "November 2022–February 2023"),
    ],
)
def test_a_period_is_written_as_reports_word_it(wire: str, vi: str, en: str) -> None:
    period = parse_period(wire)
    assert (written_period(period), written_period(period, "en")) == (vi, en)


def test_a_quarter_moved_by_a_month_is_written_by_its_months() -> None:
    assert written_period(Period.of_quarter(2023, 1).shifted(1)) == "từ tháng 2 đến tháng 4/2023"
    assert written_period(Period.of_half(2023, 1).shifted(3), "en") == "April–September 2023"


@given(periods, periods)
def test_two_periods_are_written_alike_only_when_they_cover_the_same_months(one: Period, other: Period) -> None:
    if one.as_months() != other.as_months():
        assert written_period(one) != written_period(other)
        assert written_period(one, "en") != written_period(other, "en")
