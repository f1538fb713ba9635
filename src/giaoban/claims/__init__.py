"""Claims: the figures a document states, each with the exact span that states it.

May depend on: vietnamese, figures, periods, catalogue, documents.
"""

from giaoban.claims.explain import Explanation, Mark, explain
from giaoban.claims.model import Change, Claim, Direction, Status
from giaoban.claims.reader import Reading, read, read_pieces

__all__ = ["Change", "Claim", "Direction", "Explanation", "Mark", "Reading", "Status", "explain", "read", "read_pieces"]
