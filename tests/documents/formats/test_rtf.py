import pytest

from giaoban.documents import UnreadableDocument, document_from_bytes


def rtf(body, fonts=""):
    source = rf"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0 Times New Roman;}}{fonts}}}{body}}}"
    return document_from_bytes(source.encode("latin-1"), "a.rtf")


def test_rich_text_has_unicode_letters_code_pages_old_fonts_notes_and_hidden_text():
    fonts = r"{\f1\fcharset163 Arial;}{\f2 .VnTime;}{\f3 VNI-Times;}"
    document = rtf(
        r"\pard T\u259?ng 5%\par{\f1 B\'fdu ch\'ednh}\par{\f2 B\'e9 Th\'abng tin}\par{\f3 Bo\'e4 Tho\'e2ng tin}\par "
        r"\pard{\listtext 1.\tab}M\u7909?c {\v 999 }m\u7897?t{\footnote S\u7889? li\u7879?u gi\u7843? \u273?\u7883?nh.}\par "
        r"{\header 888}{\*\unknown 777}{\pict 0102}H\u7871?t.", fonts,
    )  # fmt: skip
    assert document.text == ("Tăng 5%\nBưu chính\nBộ Thông tin\nBộ Thông tin\n1. Mục một\n[1] Số liệu giả định.\nHết.")


def test_a_rich_text_file_cut_off_is_told():
    with pytest.raises(UnreadableDocument) as caught:
        document_from_bytes(rb"{\rtf1\ansi{\b Doanh thu", "a.rtf")
    assert caught.value.message("en") == (
        "Cannot read “a.rtf”, byte 24: the .rtf file is cut off; ask the sender for the file again."
    )
