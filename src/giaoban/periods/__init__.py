"""Periods and their algebra: what time a figure is about, in the forms SDMX and ISO 8601 know.

May depend on: the standard library.
"""

from giaoban.periods.parse import parse_period
from giaoban.periods.period import Period, PeriodForm
from giaoban.periods.sdmx import from_sdmx_time, sdmx_frequency, sdmx_time

__all__ = ["Period", "PeriodForm", "from_sdmx_time", "parse_period", "sdmx_frequency", "sdmx_time"]
