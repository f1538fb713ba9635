"""One series through time as a Vega-Lite specification."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from giaoban.periods import Period

_SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"

_COMMA = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", ""]}
_POINT = {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["", ""]}


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One point: 2023-08, 22400000, what a tooltip calls both, and whether it is a forecast or an estimate.

    written, period_written: in the reader's language, e.g. `22,4 triệu thuê bao`, `tháng 8/2023`.
    """

    period: Period
    value: Decimal
    written: str
    period_written: str
    firm: bool = True


def through_time(
    points: Iterable[ChartPoint],
    *,
    label: str,
    period_label: str,
    value_label: str,
    bars: bool = False,
    exponent: int = 0,
    title: str = "",
    comma: bool = True,
) -> dict[str, Any]:
    """The specification of a line, or of bars for flows; what is not firm is drawn hollow, or paler.

    label: what the chart shows, for those who do not see it. exponent, title: the power of ten the axis is written in,
    and what it then counts: 6, `triệu thuê bao`. comma: whether decimals have a comma, as in Vietnamese. Values become
    floats here and only to be drawn; the tooltip has every digit.
    """
    rows = [
        {
            "t": date(each.period.year, each.period.month, each.period.day or 1).isoformat(),
            "v": float(each.value.scaleb(-exponent)),
            "period": each.period_written,
            "value": each.written,
            "firm": each.firm,
        }
        for each in points
    ]
    tooltip = [
        {"field": "period", "type": "nominal", "title": period_label},
        {"field": "value", "type": "nominal", "title": value_label},
    ]
    encoding: dict[str, Any] = {
        "x": {
            "field": "t", "type": "temporal", "title": None,
            "axis": {"format": "%m/%Y", "grid": False, "labelOverlap": True},
        },
        "y": {
            "field": "v", "type": "quantitative", "title": title or None,
            "scale": {"zero": bars},
            "axis": {
                "format": ",~r", "titleFontWeight": "normal", "gridOpacity": 0.35, "domain": False, "ticks": False,
            },
        },
        "tooltip": tooltip,
    }  # fmt: skip
    colour = "#2f7fbd"
    hollow = {"condition": {"test": "datum.firm", "value": 1}, "value": 0.35}
    layer: list[dict[str, Any]]
    if bars:
        layer = [{"mark": {"type": "bar", "color": colour, "cornerRadiusEnd": 2}, "encoding": {"opacity": hollow}}]
    else:
        layer = [
            {"mark": {"type": "line", "color": colour, "strokeWidth": 2, "interpolate": "monotone"}},
            {
                "mark": {"type": "point", "color": colour, "filled": True, "size": 30},
                "encoding": {"opacity": hollow},
            },
        ]
    return {
        "$schema": _SCHEMA,
        "description": label,
        "width": "container",
        "height": 260,
        "autosize": {"type": "fit", "contains": "padding"},
        "data": {"values": rows},
        "encoding": encoding,
        "layer": layer,
        "config": {"view": {"stroke": None}, "locale": {"number": _COMMA if comma else _POINT}},
    }
