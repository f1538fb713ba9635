from datetime import date
from unicodedata import normalize

import pytest

from giaoban.documents import (
    Block,
    BlockKind,
    Document,
    UnreadableDocument,
    document_from_bytes,
    document_from_text,
    open_document,
)

TEXT = "Bưu chính:\n- Doanh thu ước đạt 5.120 tỷ đồng (số liệu giả định).\n"
BLOCKS = (
    Block(0, 10, BlockKind.HEADING, 8),
    Block(11, 64, BlockKind.ITEM, 1, ("Bưu chính:",)),
)


def test_a_text_becomes_its_blocks_with_their_exact_spans():
    assert document_from_text(TEXT) == Document("-", TEXT, BLOCKS)


def test_the_first_line_states_the_day_of_publication_and_is_not_part_of_the_text():
    assert document_from_text("date: 2031-05-02\n" + TEXT, "a.txt") == Document("a.txt", TEXT, BLOCKS, date(2031, 5, 2))


def test_a_day_the_caller_knows_goes_before_the_one_the_text_states():
    document = document_from_text("date: 2031-05-02\n" + TEXT, published=date(2031, 5, 3))
    assert (document.published, document.text) == (date(2031, 5, 3), TEXT)


@pytest.mark.parametrize("stated", ["2031-13-02", "2031-02-30", "2/5/2031", "hôm nay", ""])
def test_a_wrong_day_is_told_with_its_line_and_the_remedy(stated):
    with pytest.raises(UnreadableDocument) as caught:
        document_from_text(f"date: {stated}\n{TEXT}", "a.txt")
    assert caught.value.message("vi") == (
        f"Không đọc được “a.txt”, dòng 1: “{stated}” không phải là ngày công bố hợp lệ; "
        "hãy ghi theo mẫu “date: 2023-09-12”."
    )


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_encoding_form_and_line_end_gives_the_same_document(codec, form, line_end, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(normalize(form, "date: 2031-05-02\n" + TEXT).replace("\n", line_end).encode(codec))
    assert open_document(file) == Document(str(file), TEXT, BLOCKS, date(2031, 5, 2))


def test_nothing_is_taken_out_of_a_text():
    text = "\u200bDoanh\u00a0thu **đạt** 5\u200b.120 tỷ\x0c\n\n  # Mục \n"
    assert document_from_text(text).text == text
    assert document_from_bytes(text.encode(), "a.md").text == text


def test_standard_input_is_read_as_what_its_bytes_are():
    assert document_from_bytes(TEXT.encode(), "-") == Document("-", TEXT, BLOCKS)
    page = f"<!DOCTYPE html><html><body><article><p>{TEXT}</p></article></body></html>"
    assert "<p>" not in document_from_bytes(page.encode(), "-").text


def test_an_empty_text_is_a_document_without_blocks():
    assert document_from_text("") == Document("-", "", ())


def test_standard_input_of_a_kind_that_is_not_read_is_told():
    with pytest.raises(UnreadableDocument) as caught:
        document_from_bytes(b"\x89PNG\r\n", "-")
    assert caught.value.message("en") == (
        "Cannot read “-”, byte 0: it is a picture, not read yet; "
        "save it as one of .csv, .doc, .docm, .docx, .eml, .htm, .html, .markdown, .md, .ods, .odt, .pdf, .rtf, .tsv, "
        ".txt, .xls, .xlsm, .xlsx, .zip."
    )
