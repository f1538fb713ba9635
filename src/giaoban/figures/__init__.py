"""Figures: value, unit and the interval a written figure stands for; nothing here knows a document.

May depend on: the standard library.
"""

from giaoban.figures.exact import exact_difference, exact_sum
from giaoban.figures.interval import Interval, stated_interval
from giaoban.figures.qualifier import Qualifier
from giaoban.figures.unit import Unit
from giaoban.figures.wire import plain

__all__ = ["Interval", "Qualifier", "Unit", "exact_difference", "exact_sum", "plain", "stated_interval"]
