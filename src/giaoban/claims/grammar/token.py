"""Tokens: what the lexer hands to the rules."""

from __future__ import annotations

from enum import IntEnum
from typing import Any


class Kind(IntEnum):
    """What a token is. WORD is a syllable that no dimension knows."""

    WORD = 0
    PUNCT = 1
    NUMBER = 2
    OPAQUE = 3  # a document number, an address, a code: digits that state nothing
    SCALE = 4
    UNIT = 5
    NOUN = 6
    QUALIFIER = 7
    DIRECTION = 8
    SAME = 9
    COPULA = 10
    VERSUS = 11
    PERIOD = 12
    STATUS = 13
    LABEL = 14
    RANK = 15
    ADVERB = 16
    FUNCTION = 17
    AREA = 18
    QUANTITY = 19
    PLAN = 20
    LINK = 21
    RATE = 22


class Token:
    """A stretch of the canonical text with its meaning.

    start, end: offsets into the canonical text. text: the canonical words. value: what the dimension says it means.
    rule: the readable name of the rule or word list it came from.
    """

    __slots__ = ("end", "kind", "rule", "start", "text", "value")

    def __init__(self, kind: int, start: int, end: int, text: str, value: Any = None, rule: str = "") -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.text = text
        self.value = value
        self.rule = rule

    def __repr__(self) -> str:
        return f"{Kind(self.kind).name}({self.text!r})"
