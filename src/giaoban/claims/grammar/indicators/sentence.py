"""The words of a sentence and the things they stand for, read once for all its figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from giaoban.claims.grammar.indicators.words import VERBS
from giaoban.claims.grammar.token import Kind, Token

if TYPE_CHECKING:
    from giaoban.claims.grammar.indicators.vocabulary import Vocabulary

COMPANY = 0  # the thing all companies are
Place = tuple[int, int, tuple[int, ...]]  # index of the first word, number of words, the things they name

_WORD = re.compile(r"[^\W_]+")
_PUNCT = int(Kind.PUNCT)
_SHORT = 48  # letters of a token worth keeping in mind


class SentenceWords:
    """pieces, starts: the words and where each begins in the sentence; known, at: the places of things, and their first words.

    foreign: the indexes of words that name nothing the catalogue measures; companies: of those that name a company.
    """

    __slots__ = ("_numbers", "_verbs", "at", "companies", "foreign", "known", "pieces", "starts")

    def __init__(self, pieces: list[str], starts: list[int], vocabulary: Vocabulary) -> None:
        self.pieces = pieces
        self.starts = starts
        self.known, self.foreign = vocabulary.scan(pieces)
        self.at = [place[0] for place in self.known]
        self.companies = [place[0] for place in self.known if place[2][0] == COMPANY]
        self._numbers: list[int] | None = None
        self._verbs: list[int] | None = None

    @property
    def numbers(self) -> list[int]:
        """The indexes at which a number begins."""
        if self._numbers is None:
            pieces = self.pieces
            found = [i for i, piece in enumerate(pieces) if piece.isdecimal()]
            self._numbers = [i for i in found if not pieces[i - 1].isdecimal()]
        return self._numbers

    @property
    def verbs(self) -> list[int]:
        """The indexes of the words behind which a subject says no more."""
        if self._verbs is None:
            self._verbs = [i for i, piece in enumerate(self.pieces) if piece in VERBS]
        return self._verbs

    def spans(self, places: set[Place]) -> tuple[tuple[int, int], ...]:
        """The spans in the sentence of some places."""
        pieces, starts = self.pieces, self.starts
        found = []
        for first, length, _ in sorted(places) if len(places) > 1 else places:
            last = first + length - 1
            found.append((starts[first], starts[last] + len(pieces[last])))
        return tuple(found)


def words_of_text(sentence: str, vocabulary: Vocabulary) -> SentenceWords:
    """The words of a sentence of canonical text."""
    found = list(_WORD.finditer(sentence))
    return SentenceWords([match[0] for match in found], [match.start() for match in found], vocabulary)


def words_of_tokens(tokens: Sequence[Token], low: int, vocabulary: Vocabulary) -> SentenceWords:
    """The same from the tokens of a sentence that begins at `low`."""
    pieces: list[str] = []
    starts: list[int] = []
    end = -1
    for token in tokens:
        start = token.start
        if token.kind == _PUNCT or start < end:  # a range of two figures is there twice
            continue
        text = token.text
        if text.isalnum():
            if start == end and pieces:  # `5` and `g` are one word
                pieces[-1] += text
            else:
                pieces.append(text)
                starts.append(start - low)
        else:
            for offset, piece in _parts(text) if len(text) <= _SHORT else _split(text):
                if start == end and not offset and pieces and starts[-1] + len(pieces[-1]) == start - low:
                    pieces[-1] += piece
                else:
                    pieces.append(piece)
                    starts.append(start + offset - low)
        end = token.end
    return SentenceWords(pieces, starts, vocabulary)


def _split(text: str) -> tuple[tuple[int, str], ...]:
    return tuple((match.start(), match[0]) for match in _WORD.finditer(text))


_parts = lru_cache(maxsize=4096)(_split)
