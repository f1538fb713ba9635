"""One document on a page: its claims by the numbers the page calls them, and what stands around them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from giaoban.checks import Address
from giaoban.claims.model import Claim
from giaoban.documents import Document, Table
from giaoban.vietnamese.sentences import sentences


@dataclass(frozen=True)
class Sheet:
    """number: its place on the page, from 0; first: the number of its first claim, the others count on."""

    number: int
    document: Document
    claims: Sequence[Claim]
    first: int

    def claim_at(self, address: Address) -> int | None:
        """The number of the claim that stands at an address, None where no claim does."""
        return self._at.get((address.start, address.end))

    def claim(self, number: int) -> Claim:
        """The claim the page calls by a number."""
        return self.claims[number - self.first]

    def table_at(self, position: int) -> Table | None:
        """The table a place in the text lies in."""
        number = bisect_right(self.document.tables, position, key=lambda table: table.start) - 1
        if number < 0 or position >= self.document.tables[number].end:
            return None
        return self.document.tables[number]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The span of the sentence a place in the text lies in; it never leaves its line."""
        text = self.document.text
        begin = text.rfind("\n", 0, position) + 1
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        inside = [span for span in sentences(text[begin:end], begin) if span[0] <= position < span[1]]
        return inside[0] if inside else (begin, end)

    @cached_property
    def _at(self) -> dict[tuple[int, int], int]:
        found: dict[tuple[int, int], int] = {}
        for number, claim in enumerate(self.claims, start=self.first):
            found.setdefault((claim.start, claim.end), number)
        return found
