"""Properties of reading that hold for any text."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from giaoban.claims import read, read_pieces
from giaoban.documents import document_from_text

DAY = date(2023, 9, 12)
WORDS = st.sampled_from(
    ["doanh thu", "thuê bao", "4.750 tỷ đồng", "18,053 triệu", "tăng", "giảm", "12,2%", "so với cùng kỳ", "tháng 8/2023", "(", ")", ",", ";", ".", "\n", "\n\n- ", "ước đạt", "gần", "khoảng", "22/22 bộ, ngành\n    ", "từ 5 đến 7 triệu", "lần lượt", "và", "xếp thứ 46/181", "quý II", "6 tháng đầu năm", "+", "-", "~", ":", "/", "1.", "0", "00", "999.999.999.999", "1,2,3", "gấp đôi", "không đổi", "mục tiêu", "trong đó\n    ", "\u200b", "\xa0", "hoà", "%", "điểm %", "Hà Nội", "cả nước", "cùng kỳ năm trước", "là", "đạt", "bằng 95%", "kế hoạch", "thuê bao/100 dân", "hai mươi ba", "triệu", "hơn", "tương đương", "3,5 lần"]
)
PHRASES = st.lists(WORDS, max_size=40).map(" ".join)
TEXTS = st.one_of(
    PHRASES, st.text(max_size=200), st.lists(st.sampled_from("0123456789.,/%-() tỷa"), max_size=80).map("".join)
)


def stated(text: str):
    return read(document_from_text(text), published=DAY).claims


def sizes(claims, shift=0):
    return [
        (
            claim.start - shift,
            claim.end - shift,
            claim.value,
            claim.unit,
            [(c.percent, c.absolute, c.times, c.direction) for c in claim.changes],
        )
        for claim in claims
    ]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_any_text_is_read_without_a_crash_and_each_quote_is_the_text_at_its_span(text):
    document = document_from_text(text)
    for claim in read(document, published=DAY).claims:
        assert 0 <= claim.start < claim.end <= len(document.text)
        assert claim.quote == document.text[claim.start : claim.end]
        assert "\n" not in claim.quote
        assert claim.value is not None or claim.changes


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_reading_twice_gives_the_same(text):
    assert stated(text) == stated(text)


@settings(max_examples=200, deadline=None)
@given(PHRASES, PHRASES)
def test_two_documents_joined_by_a_heading_state_what_each_states_alone(first, second):
    first, second = (document_from_text(text).text for text in (first, second))
    between = "\n\nPhần khác\n\n"

    joined = stated(first + between + second)

    alone = sizes(stated(first))
    assert sizes(joined)[: len(alone)] == alone
    assert sizes(joined[len(alone) :], len(first) + len(between)) == sizes(stated(second))


@settings(max_examples=50, deadline=None)
@given(st.lists(PHRASES, min_size=1, max_size=6))
def test_a_text_read_in_pieces_states_the_same_figures(lines):
    whole = document_from_text("\n\n".join(lines))
    cut = whole.text.find("\n\n", len(whole.text) // 2)
    if cut < 0:
        return
    from dataclasses import replace

    parts = [
        replace(document_from_text(whole.text[: cut + 2]), name=whole.name),
        replace(document_from_text(whole.text[cut + 2 :]), name=whole.name, offset=cut + 2),
    ]

    claims = list(read_pieces(parts, published=DAY))

    assert [claim.quote for claim in claims] == [whole.text[claim.start : claim.end] for claim in claims]
