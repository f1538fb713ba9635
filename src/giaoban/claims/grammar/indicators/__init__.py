"""Indicators: which series of the ministry a figure belongs to, how sure that is, and which words decided."""

from giaoban.claims.grammar.indicators.clue import Clue, Link, Trail
from giaoban.claims.grammar.indicators.linker import Linker, linker_of

__all__ = ["Clue", "Link", "Linker", "Trail", "linker_of"]
