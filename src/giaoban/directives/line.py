"""A stretch of a line as directives see it: its tokens with their parts, the letters they are written in."""

from __future__ import annotations

from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.directives.part import Part, part_of


class Words:
    """The tokens of one sentence, with what rules ask of them; positions count tokens."""

    __slots__ = ("parts", "tokens", "view")

    def __init__(self, tokens: list[Token], view: View) -> None:
        self.tokens = tokens
        self.view = view
        self.parts: list[Part | None] = [part_of(token) for token in tokens]
        for i, token in enumerate(tokens):
            if token.text == "thanh tra" and not self.capital(i):  # an office has its capital, the work has not
                self.parts[i] = Part.ACTION

    def __len__(self) -> int:
        return len(self.tokens)

    def text(self, i: int) -> str:
        """The canonical words of a token; empty beyond the ends."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def part(self, i: int) -> Part | None:
        """The part of a token; None beyond the ends."""
        return self.parts[i] if 0 <= i < len(self.parts) else None

    def is_period(self, i: int) -> bool:
        """Whether a token tells a time."""
        return 0 <= i < len(self.tokens) and self.tokens[i].kind == Kind.PERIOD

    def is_punctuation(self, i: int) -> bool:
        """Whether a token is a mark."""
        return 0 <= i < len(self.tokens) and self.tokens[i].kind == Kind.PUNCT

    def capital(self, i: int) -> bool:
        """Whether a token is written with a capital."""
        if not 0 <= i < len(self.tokens):
            return False
        token = self.tokens[i]
        return self.view.text[self.view.span(token.start, token.start + 1)[0]].isupper()

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The span in the canonical text of the tokens first to stop, stop excluded."""
        return self.tokens[first].start, self.tokens[stop - 1].end

    def original(self, first: int, stop: int) -> str:
        """The text of the tokens first to stop, as the document has it."""
        return self.view.original(*self.span(first, stop)) if first < stop else ""
