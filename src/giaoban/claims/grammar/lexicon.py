"""The words of all dimensions in one table: the longest phrase that stands at a place wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import canonical

# The pieces of a line: a number with its separators, a word, or one sign; none can backtrack over more than it read.
PIECE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]\w*|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a dimension: what kind of token it makes, with which value, and the name of its word list."""

    kind: Kind
    value: Any
    rule: str


# A node leads from the next piece to the next node; its entry, where a phrase ends, stands under the empty string.
Node = dict[str, Any]


class Lexicon:
    """Phrases as a tree of pieces; `by_first[piece]` is the node after the first piece of a phrase."""

    __slots__ = ("by_first",)

    def __init__(self, words: Iterable[tuple[str, Entry]]) -> None:
        self.by_first: Node = {}
        for phrase, entry in words:
            node = self.by_first
            for piece in PIECE.findall(canonical(phrase)):
                node = node.setdefault(piece, {})
            node.setdefault("", entry)  # the first dimension to name a phrase keeps it


def entries(kind: Kind, rule: str, words: Mapping[str, Any] | Iterable[str]) -> list[tuple[str, Entry]]:
    """Entries for a word list (the value is the phrase itself) or a mapping of phrases to values."""
    if isinstance(words, Mapping):
        return [(phrase, Entry(kind, value, rule)) for phrase, value in words.items()]
    return [(phrase, Entry(kind, phrase, rule)) for phrase in words]


@lru_cache(maxsize=4)
def grammar_lexicon() -> Lexicon:
    """The lexicon of the packaged grammar: each dimension's words, in the order in which dimensions claim a phrase."""
    from giaoban.claims.grammar import compounds
    from giaoban.claims.grammar.areas import words as areas
    from giaoban.claims.grammar.comparisons import words as comparisons
    from giaoban.claims.grammar.numerals import words as numerals
    from giaoban.claims.grammar.qualifiers import words as qualifiers
    from giaoban.claims.grammar.quantities import words as quantities

    return Lexicon(
        [
            *numerals.words(),
            *qualifiers.words(),
            *comparisons.words(),
            *quantities.words(),
            *areas.words(),
            *compounds.words(),
        ]
    )
