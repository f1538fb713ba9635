"""A document's text as HTML, with every figure of its claims highlighted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from giaoban.claims.model import Claim, Status
from giaoban.documents import Block, BlockKind, Document
from giaoban.markup.kind import kind_of
from giaoban.markup.segments import Anchor, Segment, anchors_of, segments_of

_DEEPEST_HEADING = 6


def marked_text(document: Document, claims: Sequence[Claim], first: int = 0) -> Iterator[str]:
    """The blocks of a document as HTML; everything it says is escaped.

    claims: the document's, in any order; first: the number the first of them is called by on the page, the others
    count on. A figure is a `span` of class `f` with the numbers of its claims in `data-c`; the rest of a quote is a
    `span` of class `q` with the numbers in `data-q`.
    """
    numbered = sorted(enumerate(claims, start=first), key=lambda pair: pair[1].start)
    anchors = anchors_of(claims)
    claim_starts = [claim.start for _, claim in numbered]
    anchor_starts = [anchor.start for anchor in anchors]
    by_number = dict(numbered)
    depth = 2
    for is_item, blocks in groupby(_blocks(document), key=lambda block: block.kind is BlockKind.ITEM):
        if is_item:
            yield '<ul class="items">'
        for block in blocks:
            inner = "".join(
                _drawn(
                    document.text,
                    segments_of(
                        block.start,
                        block.end,
                        numbered[bisect_left(claim_starts, block.start) : bisect_left(claim_starts, block.end)],
                        [
                            (number, anchors[number])
                            for number in range(
                                bisect_left(anchor_starts, block.start), bisect_left(anchor_starts, block.end)
                            )
                        ],
                    ),
                    anchors,
                    by_number,
                    first,
                )
            )
            if is_item:
                yield f'<li class="l{min(max(block.level, 1), 4)}">{inner}</li>'
            elif block.kind is BlockKind.HEADING:
                depth = min(depth + 1, max(block.level, 1) + 2, _DEEPEST_HEADING)
                first_class = ' class="first"' if document.blocks and block is document.blocks[0] else ""
                yield f"<h{depth}{first_class}>{inner}</h{depth}>"
            else:
                yield f"<p>{inner}</p>"
        if is_item:
            yield "</ul>"


def plain_line(document: Document, block: Block) -> str:
    """The text of a block without the signs of Markdown around it."""
    return document.text_of(block).strip("#*_ \t")


def _blocks(document: Document) -> Iterator[Block]:
    """The document's blocks, and as paragraphs the lines no block lies over, so that no text is lost."""
    at = 0
    for block in document.blocks:
        yield from _lines(document.text, at, block.start)
        yield block
        at = max(at, block.end)
    yield from _lines(document.text, at, len(document.text))


def _lines(text: str, start: int, end: int) -> Iterator[Block]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            yield Block(start, stop, BlockKind.PARAGRAPH)
        start = stop + 1


def _drawn(
    text: str, segments: Iterator[Segment], anchors: Sequence[Anchor], by_number: dict[int, Claim], first: int
) -> Iterator[str]:
    for number, run in groupby(segments, key=lambda segment: segment.anchor):
        pieces = list(run)
        if number is None:
            for piece in pieces:
                yield _quoted(escape(text[piece.start : piece.end], quote=False), piece)
            continue
        called = [place + first for place in anchors[number].claims]
        claim = by_number[called[0]]
        quoted = sorted({place for piece in pieces for place in piece.quoted})
        status = "" if claim.status is Status.ACTUAL else f" s-{claim.status.value}"
        inner = escape(text[pieces[0].start : pieces[-1].end], quote=False)
        yield (
            f'<span class="f k-{kind_of(claim).value}{status}" id="c{called[0]}" role="button" tabindex="0" '
            f'data-c="{_list(called)}" data-q="{_list(quoted)}">{inner}</span>'
        )


def _quoted(inner: str, piece: Segment) -> str:
    if not piece.quoted and not piece.changed:
        return inner
    places = sorted({*piece.quoted, *piece.changed})
    return f'<span class="q{" ch" if piece.changed else ""}" data-q="{_list(places)}">{inner}</span>'


def _list(places: Sequence[int]) -> str:
    return " ".join(map(str, places))
