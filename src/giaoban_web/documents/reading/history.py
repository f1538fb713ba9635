"""The figures on record, as the checks ask for them."""

from __future__ import annotations

from giaoban.observations import Source


def stored_history() -> Source | None:
    """The site's store; None where this installation keeps no observations yet."""
    try:
        from giaoban_web.observations.queries import Store  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    store: Source = Store()
    return store
