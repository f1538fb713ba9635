"""What a worker does for documents before it begins."""

from giaoban_web.documents.actions.reading import take_up_stale


def at_start() -> None:
    """Take up what a worker left that is gone."""
    take_up_stale()
