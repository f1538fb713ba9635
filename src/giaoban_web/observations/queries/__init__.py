"""What is asked of the figures kept: what stands, what stood on a day, every vintage, and where each comes from."""

from giaoban_web.observations.queries.history import history, vintages
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.series import area_codes_of, series_of
from giaoban_web.observations.queries.source import Store
from giaoban_web.observations.queries.sources import SourceOf, source_of, sources_of
from giaoban_web.observations.queries.standing import current, end_of_day, standing_at

__all__ = [
    "SourceOf",
    "Store",
    "area_codes_of",
    "current",
    "end_of_day",
    "history",
    "leading",
    "series_of",
    "source_of",
    "sources_of",
    "standing_at",
    "vintages",
]
