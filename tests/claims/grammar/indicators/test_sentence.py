from giaoban.catalogue import load
from giaoban.claims.grammar.indicators import linker_of
from giaoban.claims.grammar.indicators.sentence import SentenceWords, words_of

VOCABULARY = linker_of(load()).index.vocabulary


def test_signs_part_words_and_the_words_fill_the_text() -> None:
    text = "tt&tt: 4.750 tỷ (46%) … 5g_b2c"

    words = words_of(text)

    assert [word for word in words if word] == ["tt", "tt", "4", "750", "tỷ", "46", "5g", "b2c"]
    assert len(" ".join(words)) == len(text)


def test_every_word_is_told_where_it_begins() -> None:
    sentence = "- doanh thu (bưu chính)\tđạt 4.750 tỷ"
    words = SentenceWords(sentence, VOCABULARY)

    assert [
        sentence[start : start + len(piece)] for start, piece in zip(words.starts, words.pieces, strict=True)
    ] == words.pieces
    assert words.pieces == ["doanh", "thu", "bưu", "chính", "đạt", "4", "750", "tỷ"]


def test_a_place_spans_the_words_it_covers() -> None:
    words = SentenceWords("thuê bao, băng rộng", VOCABULARY)

    assert [(first, length) for first, length, _ in words.known] == [(0, 2), (2, 2)]
    assert words.spans(set(words.known)) == ((0, 8), (10, 19))


def test_words_the_catalogue_does_not_measure_are_foreign_and_numbers_and_fillers_are_not() -> None:
    words = SentenceWords("doanh thu du lịch của tỉnh đạt 410 tỷ", VOCABULARY)

    assert [words.pieces[i] for i in words.foreign(0, len(words.pieces))] == ["du", "lịch"]


def test_companies_are_pointed_out() -> None:
    assert SentenceWords("doanh thu của viettel", VOCABULARY).companies == [3]
