"""Forecasts; every figure is invented."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.observations.making import revision

from giaoban.catalogue import Bound, Target
from giaoban.observations import Revision
from giaoban.observations.targets import Outlook, TooFewFigures, forecast
from giaoban.periods import Period, parse_period

TARGET = Target("t", "post.revenue", "VN", parse_period("2025-12"), Bound.AT_LEAST, Decimal(150), "gov", None, "văn bản")
WOBBLE = (0, 2, -1, 1, -2, 3, 0, -1, 2, -3, 1, 0)


def _months(count: int, rise: float = 1.0) -> list[Revision]:
    return [
        revision(str(100 + rise * month + WOBBLE[month % 7]), str(Period.of_month(2023, 1).shifted(month)))
        for month in range(count)
    ]


@pytest.mark.parametrize(
    ("value", "bound", "outlook"),
    [
        (110, Bound.AT_LEAST, Outlook.LIKELY),
        (190, Bound.AT_LEAST, Outlook.UNLIKELY),
        (190, Bound.AT_MOST, Outlook.LIKELY),
        (110, Bound.AT_MOST, Outlook.UNLIKELY),
    ],
)
def test_the_interval_says_whether_a_target_will_be_met(value: int, bound: Bound, outlook: Outlook) -> None:
    found = forecast(replace(TARGET, value=Decimal(value), bound=bound), _months(30))
    assert (found.outlook, found.steps, len(found.used)) == (outlook, 6, 30)
    assert found.low < found.value < found.high


def test_a_target_within_the_interval_is_in_doubt() -> None:
    middle = forecast(TARGET, _months(30)).value
    assert forecast(replace(TARGET, value=middle), _months(30)).outlook is Outlook.IN_DOUBT


def test_a_straight_rise_goes_on() -> None:
    found = forecast(TARGET, _months(30))
    assert 125 < found.value < 140


def test_a_series_that_never_moved_stays() -> None:
    found = forecast(TARGET, [revision("5", str(Period.of_month(2024, month))) for month in range(1, 13)])
    assert (found.value, found.low, found.high, found.outlook) == (5, 5, 5, Outlook.UNLIKELY)


def test_only_what_follows_a_gap_is_used() -> None:
    months = _months(30)
    assert forecast(TARGET, months[:10] + months[11:]).used == tuple(months[11:])


def test_figures_of_money_keep_their_size() -> None:
    months = [replace(each, value=each.value * 10**12) for each in _months(30)]
    found = forecast(TARGET, months)
    assert Decimal("1.2e14") < found.value < Decimal("1.45e14")
    assert len(found.value.as_tuple().digits) <= 6


@pytest.mark.parametrize(
    ("series", "message"),
    [
        (_months(5), "a forecast needs at least 6 periods in a row, there are 5; add earlier figures"),
        ([], "a forecast needs at least 6 periods in a row, there are 0; add earlier figures"),
        (_months(36), "the due period 2025-12 is not ahead of the last figure (2025-12); no forecast is needed"),
    ],
)
def test_where_there_can_be_no_forecast_that_is_said(series: list[Revision], message: str) -> None:
    with pytest.raises(TooFewFigures) as told:
        forecast(TARGET, series)
    assert told.value.message_en == message
