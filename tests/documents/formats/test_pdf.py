from pathlib import Path

import pypdfium2
import pytest

from giaoban.documents import UnreadableDocument, document_from_bytes, open_document
from giaoban.documents.formats.page import scans

FILES = Path(__file__).parents[1] / "files"


def test_a_cut_or_broken_file_is_refused_in_one_sentence():
    whole = (FILES / "bao-cao.pdf").read_bytes()
    with pytest.raises(UnreadableDocument) as caught:
        document_from_bytes(whole[:900], "a.pdf")
    assert (caught.value.message("vi"), caught.value.message("en")) == (
        "Không đọc được “a.pdf”, trong 900 byte nhận được: tệp PDF bị hỏng hoặc bị cắt cụt; hãy xin nơi gửi gửi lại tệp.",
        "Cannot read “a.pdf”, in the 900 bytes received: the PDF file is damaged or cut off; "
        "ask the sender for the file again.",
    )


def test_a_locked_file_is_told_as_such():
    with pytest.raises(UnreadableDocument) as caught:
        open_document(FILES / "khoa.pdf")
    assert caught.value.message("en").replace(f"{FILES}/", "") == (
        "Cannot read “khoa.pdf”: the file is locked with a password; take the password off and save it again."
    )


def test_a_file_without_text_or_pictures_is_told_as_empty(tmp_path):
    made = pypdfium2.PdfDocument.new()
    made.new_page(595, 842)
    made.save(tmp_path / "a.pdf")
    with pytest.raises(UnreadableDocument, match="tệp không có nội dung chữ nào"):
        open_document(tmp_path / "a.pdf")


@pytest.mark.needs("tesseract")
def test_a_scan_is_recognised_with_its_columns_and_paragraphs():
    document = open_document(FILES / "quet.pdf")
    lines = document.text.split("\n")
    assert "- Bưu gửi: 190 triệu;" in lines
    assert (
        "Đoạn 2: thuê bao băng rộng cố định trong kỳ đạt 21,6 triệu thuê bao (số liệu giả định), tăng 2,4% so với cùng "
        "kỳ, phủ rộng tới hầu hết các xã trên địa bàn cả nước." in lines
    )
    assert {block.page for block in document.blocks} == {1}


def test_a_scan_is_told_with_its_page_and_the_remedy_where_tesseract_is_missing(monkeypatch):
    monkeypatch.setattr(scans, "find_program", lambda *_: None)
    with pytest.raises(UnreadableDocument) as caught:
        document_from_bytes((FILES / "quet.pdf").read_bytes(), "a.pdf")
    assert (caught.value.message("vi"), caught.value.message("en")) == (
        "Không đọc được “a.pdf”, trang 1: trang là ảnh chụp hoặc bản quét, không có chữ; "
        "hãy cài gói tesseract-ocr-vie rồi đọc lại, hoặc xin bản .docx.",
        "Cannot read “a.pdf”, page 1: the page is a scan without text; "
        "install the package tesseract-ocr-vie and read it again, or ask for the .docx.",
    )


def test_one_scanned_page_among_others_is_a_fault_and_the_others_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr(scans, "find_program", lambda *_: None)
    made = pypdfium2.PdfDocument(FILES / "bao-cao.pdf")
    made.import_pages(pypdfium2.PdfDocument(FILES / "quet.pdf"))
    made.save(tmp_path / "a.pdf")
    document = open_document(tmp_path / "a.pdf")
    assert document.text.split("\n") == open_document(FILES / "bao-cao.pdf").text.split("\n")
    assert [fault.place.en for fault in document.faults] == ["page 3"]
