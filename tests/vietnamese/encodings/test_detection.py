from random import Random
from unicodedata import normalize

import pytest

from giaoban.vietnamese.encodings import Decoded, UndecodableText, decode, find_controls

TEXT = "Bưu chính đạt 4.750 tỷ đồng,\r\ntăng 6% so với cùng kỳ."


@pytest.mark.parametrize(
    ("codec", "mark", "name"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le-sig"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be-sig"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_utf_8_and_16_are_read_with_and_without_a_mark_composed_or_not(codec, mark, name, form):
    assert decode(mark + normalize(form, TEXT).encode(codec)) == Decoded(TEXT, name)


def refused(data):
    with pytest.raises(UndecodableText) as caught:
        decode(data)
    return caught.value.place, caught.value.reason


def test_bytes_of_no_text_are_refused_with_their_place():
    assert refused(b"abc\x00\xff\x01") == (3, "binary")
    assert refused("Bưu chính".encode() + b"\x01") == (11, "binary")
    assert refused(b"\xff\xfe" + "Bưu\x01".encode("utf-16-le")) == (8, "binary")
    assert refused(Random(1).randbytes(1000))[1] == "binary"  # noqa: S311  (no secret)


def test_text_in_another_encoding_is_refused_with_the_place_of_its_first_strange_letter():
    assert refused("Größe über alles".encode("latin-1")) == (2, "encoding")


def test_a_text_cut_off_within_a_letter_is_told_as_cut():
    assert refused("Kỳ ấ".encode()[:-1]) == (5, "cut")
    assert refused(b"\xff\xfe" + "Kỳ".encode("utf-16-le")[:-1]) == (4, "cut")


def test_a_fault_behind_the_first_64_kib_is_found_too():
    assert refused(b"a" * 100_000 + b"\xff" + b"a") == (100_000, "encoding")
    assert refused(b"a" * 100_000 + b"\x00" + b"a") == (100_000, "binary")


def test_tabs_form_feeds_and_line_ends_are_text():
    assert find_controls("a\tb\x0cc\r\nd") is None
    assert find_controls("ấb\x07") == 2
