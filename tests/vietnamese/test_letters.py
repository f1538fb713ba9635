from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from giaoban.vietnamese import fold, nfc

LETTERS = "Ấm áp đất nước: Đà Nẵng, Thừa Thiên Huế, ưỡn ẹo, kỹ nghệ ỵ"


def test_decomposed_letters_become_one_letter_each():
    assert nfc(normalize("NFD", LETTERS)) == LETTERS


def test_text_in_nfc_is_handed_back_as_the_same_object():
    assert nfc(LETTERS) is LETTERS


def test_folding_takes_accents_and_the_bar_of_đ_off():
    assert fold(LETTERS) == "Am ap dat nuoc: Da Nang, Thua Thien Hue, uon eo, ky nghe y"


def test_letters_of_other_languages_are_not_folded():
    assert fold("Škoda, Besançon, 中文") == "Škoda, Besançon, 中文"


@given(st.text())
def test_folding_keeps_the_length_so_that_offsets_stay(text):
    assert len(fold(nfc(text))) == len(nfc(text))
