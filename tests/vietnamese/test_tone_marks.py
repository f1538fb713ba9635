import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaoban.vietnamese import fold, nfc, one_tone_habit


@pytest.mark.parametrize(
    ("written", "one_habit"),
    [
        ("hoà bình", "hòa bình"),
        ("Hoà Bình", "Hòa Bình"),
        ("HOÀ BÌNH", "HÒA BÌNH"),
        ("văn hoá, xoá", "văn hóa, xóa"),
        ("khoẻ, toẻ, xoè", "khỏe, tỏe, xòe"),
        ("thuỷ, uỷ ban, tuỳ, luỹ kế, thuý, huỵ", "thủy, ủy ban, tùy, lũy kế, thúy, hụy"),
        ("uỷ-ban, hoá.", "ủy-ban, hóa."),
    ],
)
def test_a_mark_on_the_last_vowel_of_an_open_syllable_moves_forward(written, one_habit):
    assert one_tone_habit(written) == one_habit
    assert one_tone_habit(one_habit) == one_habit


@pytest.mark.parametrize(
    "text",
    ["quý", "Quý III", "quả", "quỹ", "già", "giá", "giả", "gìn giữ", "hoàn thành", "thuyền", "khuỷu", "hoài", "xoáy",
     "uỵch", "toán", "quét", "thoại", "họp", "của", "mùa", "lúa", "kìa", "muối", "nguyễn"],
)  # fmt: skip
def test_a_syllable_that_has_one_right_place_is_left_alone(text):
    assert one_tone_habit(text) == text


@pytest.mark.parametrize(
    ("misplaced", "right"),
    [("qúy", "quý"), ("qủa", "quả"), ("gìa", "già"), ("hòan thành", "hoàn thành"), ("tòan", "toàn")],
)
def test_a_misplaced_mark_is_set_right(misplaced, right):
    assert one_tone_habit(misplaced) == right


@given(st.text(alphabet="hgqtaoeuyiàáảãạòóỏõọèéẻẽẹùúủũụỳýỷỹỵìíỉĩị .1HOÀ", max_size=40))
def test_length_and_letters_stay_and_twice_is_once(text):
    text = nfc(text)
    moved = one_tone_habit(text)
    assert fold(moved) == fold(text)
    assert one_tone_habit(moved) == moved
