"""The arithmetic of a table, found from the table itself: what most of its rows or columns bear out, all must."""

from giaoban.checks.judging.tables.findings import in_tables, is_tied

__all__ = ["in_tables", "is_tied"]
