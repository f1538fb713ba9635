"""A series becomes a specification that reads alike on screen and in print."""

from decimal import Decimal

from giaoban.charts import ChartPoint, through_time
from giaoban.periods import Period


def _points() -> list[ChartPoint]:
    return [
        ChartPoint(Period.of_month(2023, 8), Decimal("22400000"), "22,4 triệu thuê bao", "tháng 8/2023"),
        ChartPoint(Period.of_month(2023, 9), Decimal("22500000"), "22,5 triệu thuê bao", "tháng 9/2023", firm=False),
    ]


def test_values_are_drawn_in_the_axis_scale_and_written_in_full() -> None:
    chart = through_time(
        _points(), label="Thuê bao", period_label="Kỳ", value_label="Giá trị", exponent=6, title="triệu thuê bao"
    )
    assert chart["data"]["values"] == [
        {"t": "2023-08-01", "v": 22.4, "period": "tháng 8/2023", "value": "22,4 triệu thuê bao", "firm": True},
        {"t": "2023-09-01", "v": 22.5, "period": "tháng 9/2023", "value": "22,5 triệu thuê bao", "firm": False},
    ]
    assert (chart["description"], chart["encoding"]["y"]["title"]) == ("Thuê bao", "triệu thuê bao")


def test_flows_are_bars_from_zero_and_stocks_a_line() -> None:
    kinds = {bars: through_time([], label="", period_label="", value_label="", bars=bars) for bars in (True, False)}
    assert {bars: [layer["mark"]["type"] for layer in chart["layer"]] for bars, chart in kinds.items()} == {
        True: ["bar"],
        False: ["line", "point"],
    }
    assert {bars: chart["encoding"]["y"]["scale"] for bars, chart in kinds.items()} == {
        True: {"zero": True},
        False: {"zero": False},
    }
