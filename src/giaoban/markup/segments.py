"""A text cut where highlights begin and end, so that overlapping ones can be drawn without nesting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from giaoban.claims.model import Claim


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words a reader points at to see claims: the figure itself, or figures that overlap.

    claims: the claims' places in the sequence given, in order.
    """

    start: int
    end: int
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under the same highlights.

    quoted: the claims whose quote covers it; changed: those whose change is stated in it; anchor: the place of the
    anchor it belongs to, None outside of one.
    """

    start: int
    end: int
    quoted: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    anchor: int | None = None


def figure_span(claim: Claim) -> tuple[int, int]:
    """The span of the number with its unit: that of the claim, else of its first change, else of the whole quote."""
    start, end = claim.figure
    if claim.start <= start < end <= claim.end:
        return start, end
    if claim.value is None:
        for change in claim.changes:
            if claim.start <= change.start < change.end <= claim.end:
                return change.start, change.end
    return claim.start, claim.end


def anchors_of(claims: Sequence[Claim]) -> list[Anchor]:
    """The anchors of a document's claims in the order of the text; claims whose figures overlap share one."""
    spans = sorted((*figure_span(claim), place) for place, claim in enumerate(claims))
    anchors: list[Anchor] = []
    for start, end, place in spans:
        if anchors and start < anchors[-1].end:
            last = anchors[-1]
            anchors[-1] = Anchor(last.start, max(last.end, end), (*last.claims, place))
        else:
            anchors.append(Anchor(start, end, (place,)))
    return anchors


def segments_of(
    start: int, end: int, claims: Iterable[tuple[int, Claim]], anchors: Iterable[tuple[int, Anchor]]
) -> Iterator[Segment]:
    """The segments of `text[start:end]`, without gaps; highlights that reach over its ends are cut there.

    claims, anchors: those that lie in it, each with the place it is called by.
    """
    here = list(claims)
    quotes = [(claim.start, claim.end, place) for place, claim in here]
    changes = [(change.start, change.end, place) for place, claim in here for change in claim.changes]
    heads = [(anchor.start, anchor.end, number) for number, anchor in anchors]
    edges = {start, end}
    for begin, stop, _ in (*quotes, *changes, *heads):
        edges.update(edge for edge in (begin, stop) if start < edge < end)
    at = sorted(edges)
    quoted, changed, headed = _cover(at, quotes), _cover(at, changes), _cover(at, heads)
    for number, (begin, stop) in enumerate(pairwise(at)):
        yield Segment(begin, stop, quoted[number], changed[number], headed[number][0] if headed[number] else None)


def _cover(at: Sequence[int], spans: Iterable[tuple[int, int, int]]) -> list[tuple[int, ...]]:
    """For each piece between two edges, the names of the spans over it; `at` has every edge inside."""
    place_of = {edge: place for place, edge in enumerate(at)}
    covering: list[list[int]] = [[] for _ in at]
    for begin, stop, name in spans:
        first, last = place_of.get(max(begin, at[0])), place_of.get(min(stop, at[-1]))
        if first is None or last is None:
            continue
        for place in range(first, last):
            if name not in covering[place]:
                covering[place].append(name)
    return [tuple(sorted(names)) for names in covering]
