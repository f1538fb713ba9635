"""Claims: the figures a document states, each with the exact span that states it.

May depend on: vietnamese, figures, periods, catalogue, documents.
"""

from typing import TYPE_CHECKING

from giaoban.claims.model import Change, Claim, Direction, Status
from giaoban.claims.reader import Reading, read, read_pieces

if TYPE_CHECKING:
    from giaoban.claims.explain import Explanation, Mark, explain

__all__ = ["Change", "Claim", "Direction", "Explanation", "Mark", "Reading", "Status", "explain", "read", "read_pieces"]


def __getattr__(name: str) -> object:
    """Load what explains a reading when it is first asked for; reading itself does not need it."""
    if name in ("Explanation", "Mark", "explain"):
        from importlib import import_module

        module = import_module("giaoban.claims.explain")
        globals().update({each: getattr(module, each) for each in ("Explanation", "Mark", "explain")})
        return globals()[name]
    raise AttributeError(f"module 'giaoban.claims' has no attribute {name!r}")
