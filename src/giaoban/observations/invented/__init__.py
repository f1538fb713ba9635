"""An invented history for demonstrations and measurements: believable, consistent, and marked as invented throughout."""

from giaoban.observations.invented.history import AUTHOR, DOCUMENT, REASON, invented_history

__all__ = ["AUTHOR", "DOCUMENT", "REASON", "invented_history"]
