"""Charts: series as Vega-Lite specifications, the same for page and print.

May depend on: observations and below.
"""

from giaoban.charts.through_time import ChartPoint, through_time

__all__ = ["ChartPoint", "through_time"]
