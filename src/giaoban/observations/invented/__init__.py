"""An invented history for demonstrations and measurements: believable, consistent, marked as invented."""

from giaoban.observations.invented.history import AUTHOR, DOCUMENT, REASON, invented_history

__all__ = ["AUTHOR", "DOCUMENT", "REASON", "invented_history"]
