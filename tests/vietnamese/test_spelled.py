from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.vietnamese.spelled import number_at, parse_spelled
from giaoban.vietnamese.spelled_corpus import CORPUS, IN_TEXT, NO_NUMBER
from giaoban.vietnamese.spelling import spelled


@pytest.mark.parametrize(("value", "phrase"), [(value, phrase) for value, phrases in CORPUS for phrase in phrases])
def test_every_phrase_of_the_corpus_is_read_as_its_value(value, phrase):
    assert parse_spelled(phrase) == Decimal(value)


@pytest.mark.parametrize("phrase", NO_NUMBER)
def test_what_is_no_number_or_could_be_two_is_not_read(phrase):
    with pytest.raises(ValueError, match="is not a number written out"):
        parse_spelled(phrase)


@pytest.mark.parametrize(("text", "expected"), IN_TEXT)
def test_running_text_is_read_as_far_as_the_number_goes(text, expected):
    wanted = None if expected is None else (expected[0], Decimal(expected[1]))
    assert number_at(text.split()) == wanted


@given(
    st.lists(
        st.sampled_from(
            ["không", "một", "hai", "ba", "tư", "năm", "lăm", "mốt", "mười", "mươi", "trăm", "nghìn", "triệu", "tỷ",
             "rưỡi", "phẩy", "linh", "xã"]
        )
    )
)  # fmt: skip
def test_no_run_of_number_words_fails(words):
    read = number_at(words)
    assert read is None or 0 < read[0] <= len(words)


@given(st.integers(min_value=0, max_value=10**18 - 1))
def test_what_is_written_out_is_read_back(value):
    assert parse_spelled(spelled(value)) == value
