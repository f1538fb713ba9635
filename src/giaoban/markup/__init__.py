"""Markup: text with its claims and findings as highlighted terminal output and one self-contained HTML page.

May depend on: vietnamese, figures, periods, catalogue, documents, claims, directives,
observations, checks.
"""

from giaoban.markup.kind import FigureKind, kind_of
from giaoban.markup.page import report
from giaoban.markup.segments import Anchor, Segment, anchors_of, segments_of
from giaoban.markup.titles import title_of

__all__ = ["Anchor", "FigureKind", "Segment", "anchors_of", "kind_of", "report", "segments_of", "title_of"]
