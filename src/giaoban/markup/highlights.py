"""Stretches of a document's text as HTML, with the figures of its claims highlighted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from giaoban.checks import Verdict
from giaoban.claims.model import Claim, Status
from giaoban.documents import Document
from giaoban.markup.kind import kind_of
from giaoban.markup.segments import Segment, anchors_of, figure_span, segments_of

FLAGGED = (Verdict.ERROR, Verdict.REVISED, Verdict.DEFINITION)


class Highlights:
    """Draws the text of one document; everything it says is escaped.

    claims: the document's, in any order; first: the number the first of them is called by on the page, the others
    count on; verdicts: the worst that was found about a figure or a change, by its span.
    """

    def __init__(
        self, document: Document, claims: Sequence[Claim], first: int, verdicts: Mapping[tuple[int, int], Verdict]
    ) -> None:
        self.document = document
        self._numbered = sorted(enumerate(claims, start=first), key=lambda pair: pair[1].start)
        self._by_number = dict(self._numbered)
        self._anchors = anchors_of(claims)
        self._claim_starts = [claim.start for _, claim in self._numbered]
        self._anchor_starts = [anchor.start for anchor in self._anchors]
        self._first = first
        self._verdicts = verdicts

    def html(self, start: int, end: int, line: tuple[int, int] | None = None) -> str:
        """`text[start:end]` with its figures; line: the row around a cell, whose claims may state changes in it."""
        low, high = line or (start, end)
        claims = self._numbered[bisect_left(self._claim_starts, low) : bisect_left(self._claim_starts, high)]
        anchors = range(bisect_left(self._anchor_starts, start), bisect_left(self._anchor_starts, end))
        segments = segments_of(start, end, claims, [(number, self._anchors[number]) for number in anchors])
        return "".join(self._drawn(segments))

    def _drawn(self, segments: Iterator[Segment]) -> Iterator[str]:
        text = self.document.text
        for number, run in groupby(segments, key=lambda segment: segment.anchor):
            pieces = list(run)
            if number is None:
                for piece in pieces:
                    yield self._quoted(escape(text[piece.start : piece.end], quote=False), piece)
                continue
            called = [place + self._first for place in self._anchors[number].claims]
            quoted = sorted({place for piece in pieces for place in piece.quoted})
            inner = escape(text[pieces[0].start : pieces[-1].end], quote=False)
            yield (
                f'<span class="f {self._classes(called)}" id="c{called[0]}" role="button" tabindex="0" '
                f'data-c="{_list(called)}" data-q="{_list(quoted)}">{inner}</span>'
            )

    def _classes(self, called: Sequence[int]) -> str:
        claim = self._by_number[called[0]]
        classes = [f"k-{kind_of(claim).value}"]
        if claim.status is not Status.ACTUAL:
            classes.append(f"s-{claim.status.value}")
        verdicts = {self._verdicts.get(figure_span(self._by_number[number])) for number in called}
        return " ".join((*classes, *(f"v-{each.value}" for each in FLAGGED if each in verdicts)))

    def _quoted(self, inner: str, piece: Segment) -> str:
        if not piece.quoted and not piece.changed:
            return inner
        places = sorted({*piece.quoted, *piece.changed})
        classes = ["q", "ch"] if piece.changed else ["q"]
        verdict = self._verdicts.get((piece.start, piece.end)) if piece.changed else None
        if verdict is not None and verdict in FLAGGED:
            classes.append(f"v-{verdict.value}")
        return f'<span class="{" ".join(classes)}" data-q="{_list(places)}">{inner}</span>'


def _list(places: Sequence[int]) -> str:
    return " ".join(map(str, places))
