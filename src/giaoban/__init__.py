"""Giao Ban reads Vietnamese narrative reports into cited official figures.

>>> import giaoban
>>> giaoban.read("bao-cao.docx").claims  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from giaoban.claims import Reading as Reading
    from giaoban.claims import read as read

__version__ = "0.1.0"
__all__ = ["Reading", "__version__", "read"]


def __getattr__(name: str) -> object:
    """Load the reader on first use, so that `import giaoban` costs next to nothing."""
    if name in ("read", "Reading"):
        import giaoban.claims

        return getattr(giaoban.claims, name)
    raise AttributeError(f"module 'giaoban' has no attribute {name!r}")
