"""Figures for tests of observations."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from giaoban.periods import parse_period
from giaoban_web.observations.actions import record_values
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.values import NewValue


def a_value(value: str, period: str = "2023-08", **fields: Any) -> NewValue:
    """`post.revenue` of VN by nobody in particular: `a_value("4750000000000", "2023-08", area="01")`."""
    given = {"indicator": "post.revenue", "area": "VN", "organisation": "", **fields}
    return NewValue(period=parse_period(period), value=Decimal(value), **given)


def kept(*values: NewValue, **fields: Any) -> Recording:
    """The values put on record by the command line."""
    return record_values(values, **{"kind": Recording.Kind.IMPORT, "author": None, **fields})


def rows() -> list[tuple[str, str, str, int, str, bool]]:
    """Every vintage in short: indicator, area, period, vintage, value and status, whether it stands."""
    found = Observation.objects.select_related("series").order_by(
        "series__indicator", "series__area", "series__organisation", "period_last", "period_first", "vintage"
    )
    return [
        (
            row.series.indicator,
            row.series.area,
            str(row.period),
            row.vintage,
            f"{row.value} {row.status}",
            row.superseded_at is None,
        )
        for row in found
    ]


def moment(day: str) -> datetime:
    """Noon of a day, universal time: `moment("2023-09-01")`."""
    return datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC)
