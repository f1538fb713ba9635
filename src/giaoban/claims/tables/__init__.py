"""Claims from tables: one a data cell that states a level, with the comparisons its row gives for it."""

from giaoban.claims.tables.reader import table_claims
from giaoban.claims.tables.shape import Shape, shape_of

__all__ = ["Shape", "shape_of", "table_claims"]
