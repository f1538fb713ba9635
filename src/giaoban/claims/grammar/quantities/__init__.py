"""Quantities: a number with its unit or counted noun, a rank, an `n/m`, a range."""
