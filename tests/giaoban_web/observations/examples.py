"""Addresses of indicators that take arguments."""

from typing import Any

from tests.giaoban_web.observations.making import a_value, kept


def examples() -> dict[str, dict[str, Any]]:
    """An indicator with a figure; a workbook that is not there."""
    kept(a_value("4750000000000"))
    revenue = {"code": "post.revenue"}
    return {
        "observations:areas": revenue,
        "observations:chart": revenue,
        "observations:export": {**revenue, "form": "csv"},
        "observations:forecast": revenue,
        "observations:import": {"pk": 1},
        "observations:indicator": revenue,
        "observations:point": {**revenue, "area": "VN", "period": "2023-08"},
        "observations:sources": revenue,
    }
