"""What is looked for, among what a person may see."""

from giaoban_web.search.queries.indicators import find_indicators
from giaoban_web.search.queries.passages import Found, Hit, find_passages

__all__ = ["Found", "Hit", "find_indicators", "find_passages"]
