"""Claims from tables: one a data cell that states a level, with the comparisons its row gives for it."""

from giaoban.claims.tables.reader import table_claims

__all__ = ["table_claims"]
