"""The words of a sentence and the things they stand for, read once for all its figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from giaoban.claims.grammar.indicators.words import VERBS

if TYPE_CHECKING:
    from giaoban.claims.grammar.indicators.vocabulary import Vocabulary

COMPANY = 0  # the thing all companies are
Place = tuple[int, int, tuple[int, ...]]  # index of the first word, number of words, the things they name

_MARKS = ",.;:/()-%&\"'"
_SIGN = re.compile(r"[\W_]")


class SentenceWords:
    """pieces: the words; known, at: the places of things and of wordings that say nothing, and their first words.

    companies: the indexes of words that name a company.
    """

    __slots__ = ("_numbers", "_plain", "_verbs", "_vocabulary", "at", "companies", "known", "pieces")

    def __init__(self, sentence: str, vocabulary: Vocabulary) -> None:
        # Blanks for signs, then one split: far cheaper than a regular expression over every letter.
        plain = sentence
        for mark in _MARKS:
            if mark in plain:
                plain = plain.replace(mark, " ")
        pieces = plain.split()
        if not "".join(pieces).isalnum():
            plain = _SIGN.sub(" ", plain)
            pieces = plain.split()
        self._plain = plain
        self.pieces = pieces
        self._vocabulary = vocabulary
        self.known = known = vocabulary.scan(pieces)
        self.at = [place[0] for place in known]
        self.companies = [place[0] for place in known if place[2] == (COMPANY,)]
        self._numbers: list[int] | None = None
        self._verbs: list[int] | None = None

    def before(self, offset: int) -> int:
        """How many words begin before an offset of the sentence."""
        return len(self._plain[:offset].split()) if offset > 0 else 0

    def between(self, low: int, offset: int) -> int:
        """How many words begin from one offset to another."""
        plain = self._plain
        if low >= offset:
            return 0
        count = len(plain[low:offset].split())
        return count - 1 if low and plain[low] != " " and plain[low - 1] != " " else count

    def foreign(self, first: int, after: int) -> list[int]:
        """The indexes of words that name nothing the catalogue measures."""
        return self._vocabulary.foreign(self.pieces, self.known, first, after)

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
        pieces, plain = self.pieces, self._plain
        found = []
        for first, length, _ in sorted(places) if len(places) > 1 else places:
            rest = plain.split(None, first)[first]
            start = len(plain) - len(rest)
            if length > 1:
                start_of_last = len(plain) - len(rest.split(None, length - 1)[-1])
                end = start_of_last + len(pieces[first + length - 1])
            else:
                end = start + len(pieces[first])
            found.append((start, end))
        return tuple(found)
