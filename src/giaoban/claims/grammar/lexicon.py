"""The words of all dimensions in one table: the longest phrase that stands at a place wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import canonical

_PIECE = re.compile(r"[^\W\d_]\w*|\d+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a dimension: what kind of token it makes, with which value, and the name of its word list."""

    kind: Kind
    value: Any
    rule: str


Phrases = dict[str, list[tuple[tuple[str, ...], Entry]]]


class Lexicon:
    """Phrases by their first syllable; `by_first[syllable]` lists the remaining syllables, longest first."""

    __slots__ = ("by_first",)

    def __init__(self, words: Iterable[tuple[str, Entry]]) -> None:
        seen: dict[tuple[str, ...], Entry] = {}
        for phrase, entry in words:
            pieces = tuple(_PIECE.findall(canonical(phrase)))
            seen.setdefault(pieces, entry)
        by_first: Phrases = {}
        for pieces, entry in seen.items():
            by_first.setdefault(pieces[0], []).append((pieces[1:], entry))
        for phrases in by_first.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        self.by_first: Mapping[str, list[tuple[tuple[str, ...], Entry]]] = by_first


def entries(kind: Kind, rule: str, words: Mapping[str, Any] | Iterable[str]) -> list[tuple[str, Entry]]:
    """Entries for a word list (the value is the phrase itself) or a mapping of phrases to values."""
    if isinstance(words, Mapping):
        return [(phrase, Entry(kind, value, rule)) for phrase, value in words.items()]
    return [(phrase, Entry(kind, phrase, rule)) for phrase in words]


@lru_cache(maxsize=4)
def grammar_lexicon() -> Lexicon:
    """The lexicon of the packaged grammar: each dimension's words, in the order in which dimensions claim a phrase."""
    from giaoban.claims.grammar.areas import words as areas
    from giaoban.claims.grammar.comparisons import words as comparisons
    from giaoban.claims.grammar.numerals import words as numerals
    from giaoban.claims.grammar.qualifiers import words as qualifiers
    from giaoban.claims.grammar.quantities import words as quantities

    return Lexicon(
        [
            *numerals.words(),
            *comparisons.words(),
            *qualifiers.words(),
            *quantities.words(),
            *areas.words(),
        ]
    )
