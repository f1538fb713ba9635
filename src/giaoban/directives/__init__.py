"""Directives: who is to do what by when, and who said so, each with the exact span that says it.

May depend on: vietnamese, figures, periods, catalogue, documents, claims.
"""

from giaoban.directives.model import Directive
from giaoban.directives.reader import read, read_pieces

__all__ = ["Directive", "read", "read_pieces"]
