"""What is asked of the figures kept: what stands, what stood on a day, every vintage, and where each comes from."""

from giaoban_web.observations.queries.by_area import DIVISIONS, ByArea, by_area, periods_of
from giaoban_web.observations.queries.change import change_of
from giaoban_web.observations.queries.derived import derived_from, inputs_of, known_of, worked_out
from giaoban_web.observations.queries.history import history, vintages
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.overview import Line, lines
from giaoban_web.observations.queries.series import area_codes_of, series_of
from giaoban_web.observations.queries.sheet import figures, newest_rows, sheet_rows
from giaoban_web.observations.queries.source import Store
from giaoban_web.observations.queries.sources import SourceOf, source_of, sources_of
from giaoban_web.observations.queries.standing import current, end_of_day, standing_at
from giaoban_web.observations.queries.targets import forecast_of, targets_of

__all__ = [
    "DIVISIONS",
    "ByArea",
    "Line",
    "SourceOf",
    "Store",
    "area_codes_of",
    "by_area",
    "change_of",
    "current",
    "derived_from",
    "end_of_day",
    "figures",
    "forecast_of",
    "history",
    "inputs_of",
    "known_of",
    "leading",
    "lines",
    "newest_rows",
    "periods_of",
    "series_of",
    "sheet_rows",
    "source_of",
    "sources_of",
    "standing_at",
    "targets_of",
    "vintages",
    "worked_out",
]
