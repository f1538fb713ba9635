from hypothesis import given
from hypothesis import strategies as st
from tests.markup.examples import claim

from giaoban.claims.model import Claim
from giaoban.figures import Unit
from giaoban.markup import Anchor, Segment, anchors_of, segments_of

TEXT = "có 12 bộ trong 22 bộ"


def test_overlapping_quotes_are_cut_where_they_begin_and_end() -> None:
    claims = [
        claim("có 12 bộ trong", "12", Unit.COUNT, TEXT, figure="12 bộ"),
        claim("bộ trong 22", "22", Unit.COUNT, TEXT, figure="22"),
    ]
    anchors = anchors_of(claims)
    assert anchors == [Anchor(3, 8, (0,)), Anchor(15, 17, (1,))]
    assert list(segments_of(0, len(TEXT), enumerate(claims), enumerate(anchors))) == [
        Segment(0, 3, (0,)),
        Segment(3, 6, (0,), (), 0),
        Segment(6, 8, (0, 1), (), 0),
        Segment(8, 14, (0, 1)),
        Segment(14, 15, (1,)),
        Segment(15, 17, (1,), (), 1),
        Segment(17, 20),
    ]


def test_figures_that_overlap_share_an_anchor() -> None:
    claims = [
        claim("12 bộ trong 22 bộ", "12", Unit.COUNT, TEXT),
        claim("22 bộ", "22", Unit.COUNT, TEXT),
    ]
    assert anchors_of(claims) == [Anchor(3, 20, (0, 1))]


SPANS = st.tuples(st.integers(0, 40), st.integers(1, 12))


@given(st.lists(st.tuples(SPANS, SPANS), max_size=8), SPANS)
def test_segments_cover_any_piece_without_gaps_and_say_what_lies_over_them(
    places: list[tuple[tuple[int, int], tuple[int, int]]], piece: tuple[int, int]
) -> None:
    claims = []
    for (start, length), (offset, size) in places:
        end = start + length
        begin = min(start + offset, end - 1)
        figure = (begin, min(begin + size, end))
        claims.append(Claim("c", "d", start, end, "", "", None, None, figure=figure))
    anchors = anchors_of(claims)
    start, end = piece[0], piece[0] + piece[1]
    segments = list(segments_of(start, end, enumerate(claims), enumerate(anchors)))
    covered = [at for segment in segments for at in range(segment.start, segment.end)]
    assert covered == list(range(start, end))
    for segment in segments:
        for at in range(segment.start, segment.end):
            assert segment.quoted == tuple(n for n, c in enumerate(claims) if c.start <= at < c.end)
            assert segment.anchor == next((n for n, a in enumerate(anchors) if a.start <= at < a.end), None)
