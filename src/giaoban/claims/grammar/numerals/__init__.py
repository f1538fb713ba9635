"""Numerals: digits with either separator habit, scale words, spelled-out numbers."""
