"""Adding a row to the audit."""

from giaoban_web.audit.actions.record import record

__all__ = ["record"]
