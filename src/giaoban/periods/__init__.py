"""Periods and their algebra: what time a figure is about, in the forms SDMX and ISO 8601 know.

May depend on: the standard library.
"""

from giaoban.periods.parse import parse_period
from giaoban.periods.period import Period, PeriodForm

__all__ = ["Period", "PeriodForm", "parse_period"]
