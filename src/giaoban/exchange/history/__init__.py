"""History in: years of old workbooks by a column mapping that is saved for next time, with a preview, idempotent."""

from giaoban.exchange.history.mapping import Across, BadMapping, ColumnMapping, Notation
from giaoban.exchange.history.preview import ImportRow, Known, Preview, Refusal, preview, revisions_of
from giaoban.exchange.history.sheets import Cell, read_sheet, sheet_names

__all__ = [
    "Across",
    "BadMapping",
    "Cell",
    "ColumnMapping",
    "ImportRow",
    "Known",
    "Notation",
    "Preview",
    "Refusal",
    "preview",
    "read_sheet",
    "revisions_of",
    "sheet_names",
]
