import pytest
from hypothesis import given
from tests.periods.strategies import periods

from giaoban.periods import Period, from_sdmx_time, parse_period, sdmx_frequency, sdmx_time


@pytest.mark.parametrize(
    ("period", "frequency", "time"),
    [
        ("2023", "A", "2023"),
        ("2023-H1", "S", "2023-S1"),
        ("2023-Q3", "Q", "2023-Q3"),
        ("2023-08", "M", "2023-08"),
        ("2023-08-20", "D", "2023-08-20"),
        ("2023-01/2023-08", "_O", "2023-01-01/P8M"),
    ],
)
def test_a_period_has_its_frequency_and_its_sdmx_form(period: str, frequency: str, time: str) -> None:
    assert (sdmx_frequency(parse_period(period)), sdmx_time(parse_period(period))) == (frequency, time)


@given(periods)
def test_the_sdmx_form_leads_back(period: Period) -> None:
    assert from_sdmx_time(sdmx_time(period)) == period
