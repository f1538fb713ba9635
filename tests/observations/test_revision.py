from datetime import datetime

import pytest
from tests.observations.making import revision

from giaoban.observations import Vintage


def test_the_same_months_written_in_two_ways_are_one_point() -> None:
    assert revision("1", "2023-H1").point == revision("2", "2023-01/2023-06").point


def test_a_vintage_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="the time of a vintage needs a time zone: 2023-09-05T00:00:00"):
        Vintage(datetime(2023, 9, 5), "an")


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_what_is_no_number_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="is no figure"):
        revision(value)
