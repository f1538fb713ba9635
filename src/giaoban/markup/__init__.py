"""Markup: text with its claims as highlighted terminal output and as one self-contained HTML report.

May depend on: vietnamese, figures, periods, catalogue, documents, claims.
"""

from giaoban.markup.kind import FigureKind, kind_of
from giaoban.markup.page import report, title_of
from giaoban.markup.segments import Anchor, Segment, anchors_of, segments_of

__all__ = ["Anchor", "FigureKind", "Segment", "anchors_of", "kind_of", "report", "segments_of", "title_of"]
