from unicodedata import normalize

import pytest

from giaoban.vietnamese.encodings import Decoded, UndecodableText, decode, from_font
from giaoban.vietnamese.encodings.syllables import is_syllable, share_of_syllables
from giaoban.vietnamese.encodings.tcvn3 import from_tcvn3
from giaoban.vietnamese.encodings.vni import from_vni

SHORT = "Bưu chính"
LINE = "Doanh thu dịch vụ bưu chính tháng 8/2031 ước đạt 5.120 tỷ đồng, tăng 4,5% so với cùng kỳ (số liệu giả định)."
LONG = "\n".join(
    [LINE, "REPORT NO. 12, PLAIN ASCII: 1,234.5", "Thuê bao băng rộng cố định đạt 24,6 triệu; xếp thứ 3."] * 40
)
# The same text as a western Windows shows it, typed in the fonts of the old encodings.
TCVN3 = (
    "Doanh thu dÞch vô b\xadu chÝnh th¸ng 8/2031 \xadíc ®¹t 5.120 tû ®ång, t¨ng 4,5% so víi cïng kú (sè liÖu gi¶ ®Þnh)."
)
VNI = "Doanh thu dòch vuï böu chính thaùng 8/2031 öôùc ñaït 5.120 tyû ñoàng, taêng 4,5% so vôùi cuøng kyø (soá lieäu giaû ñònh)."


def windows_1258(text):
    """Letters of the code page, tone marks behind them."""
    data = bytearray()
    for letter in text:
        try:
            data += letter.encode("cp1258")
        except UnicodeEncodeError:
            parts = normalize("NFD", letter)
            tones = [part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323"]
            data += normalize("NFC", "".join(part for part in parts if part not in tones)).encode("cp1258")
            data += "".join(tones).encode("cp1258")
    return bytes(data)


def tcvn3(text):
    letters = {from_tcvn3(chr(code)): chr(code) for code in range(0xA1, 0xFF) if from_tcvn3(chr(code)) != chr(code)}
    return "".join(letters.get(letter, letter) for letter in text).encode("cp1252")


def test_one_sentence_typed_in_either_font_is_read():
    assert (from_tcvn3(TCVN3), from_vni(VNI)) == (LINE, LINE)
    assert (decode(TCVN3.encode("cp1252")), decode(VNI.encode("cp1252"))) == (
        Decoded(LINE, "tcvn3"), Decoded(LINE, "vni"),
    )  # fmt: skip


@pytest.mark.parametrize("text", [SHORT, LINE, LONG], ids=["short", "line", "long"])
def test_long_and_short_texts_with_figures_and_plain_letters_are_told_apart(text):
    assert decode(windows_1258(text)) == Decoded(text, "windows-1258")
    assert decode(tcvn3(text)) == Decoded(text, "tcvn3")


@pytest.mark.parametrize(
    "text", ["Größe über alles", "L'économie française à été très là", "El niño más días", "São à"]
)
def test_texts_of_other_languages_are_not_taken_for_vietnamese(text):
    with pytest.raises(UndecodableText):
        decode(text.encode("latin-1"))


def test_utf_8_and_plain_text_stay_what_they_are():
    assert decode(LONG.encode()) == Decoded(LONG, "utf-8")
    assert decode(b"Report 12") == Decoded("Report 12", "utf-8")


def test_capitals_of_tcvn3_are_told_by_the_letters_around_them():
    assert from_tcvn3("Bé Th«ng tin\nII. NHIÖM Vô Cô THÓ\nUBND tØnh Hµ NéI") == (
        "Bộ Thông tin\nII. NHIỆM VỤ CỤ THỂ\nUBND tỉnh Hà NỘI"
    )


@pytest.mark.parametrize(
    ("text", "font", "read"),
    [
        ("Bé", ".VnTime", "Bộ"), ("bé", ".VnTimeH", "BỘ"), ("Boä", "VNI-Times", "Bộ"), ("BOÄ", "VNI-Times", "BỘ"),
        ("öùng", "VNI-Helve", "ứng"), ("Bé", "Times New Roman", "Bé"), ("Bé", None, "Bé"),
    ],
)  # fmt: skip
def test_the_font_tells_how_its_letters_are_meant(text, font, read):
    assert from_font(text, font) == read


def test_a_long_text_decoded_piece_by_piece_is_the_same(tmp_path):
    from giaoban.documents import pieces

    for data, name in ((tcvn3(LONG), "a.txt"), (windows_1258(LONG), "b.txt")):
        path = tmp_path / name
        path.write_bytes(data)
        assert "".join(piece.text for piece in pieces(path, size=64)) == LONG


def test_syllables_are_told_from_other_words():
    assert [is_syllable(word) for word in ("chính", "khuỷu", "nghiêng", "quý", "giữ", "cấp", "cầp", "café", "bệu")] == [
        True, True, True, True, True, True, False, False, True,
    ]  # fmt: skip
    assert share_of_syllables("Bưu chính café 12") == (3, 2 / 3)
