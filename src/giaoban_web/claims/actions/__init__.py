"""What is done to what was read."""

from giaoban_web.claims.actions.keep_reading import keep_reading

__all__ = ["keep_reading"]
