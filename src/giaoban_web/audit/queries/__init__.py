"""Reading the audit, and proving it whole."""

from giaoban_web.audit.queries.entries import EntryFilter, actions_seen, entries
from giaoban_web.audit.queries.verify import Break, Verdict, verify

__all__ = ["Break", "EntryFilter", "Verdict", "actions_seen", "entries", "verify"]
