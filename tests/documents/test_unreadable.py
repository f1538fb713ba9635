from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from giaoban.documents import UnreadableDocument, open_document
from giaoban.documents.formats import docx as word_format

HTML = b"<!DOCTYPE html><html><body><p>abc</p></body></html>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
KNOWN = (
    ".csv, .doc, .docm, .docx, .eml, .htm, .html, .markdown, .md, .ods, .odt, .pdf, .rtf, .tsv, .txt, .xls, .xlsm, "
    ".xlsx, .zip"
)


def word():
    buffer = BytesIO()
    document = docx.Document()
    document.add_paragraph("Doanh thu đạt 5 tỷ đồng (số liệu giả định). " * 200)
    document.save(buffer)
    return buffer.getvalue()


def packed(**parts):
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


def message(path, lang):
    with pytest.raises(UnreadableDocument) as caught:
        open_document(path)
    return caught.value.message(lang).replace(str(path), path.name)


@pytest.mark.parametrize(
    ("name", "data", "vi", "en"),
    [
        (
            "a.txt", b"",
            "Không đọc được “a.txt”: tệp không có nội dung chữ nào; hãy kiểm tra xem có gửi nhầm tệp không.",
            "Cannot read “a.txt”: the file holds no text; check whether the right file was sent.",
        ),
        (
            "a.txt", b" \n ",
            "Không đọc được “a.txt”: tệp không có nội dung chữ nào; hãy kiểm tra xem có gửi nhầm tệp không.",
            "Cannot read “a.txt”: the file holds no text; check whether the right file was sent.",
        ),
        (
            "a.xyz", b"abc",
            f"Không đọc được “a.xyz”: chưa đọc được loại tệp .xyz; hãy lưu lại thành một trong các loại {KNOWN}.",
            f"Cannot read “a.xyz”: files of the kind .xyz cannot be read yet; save it as one of {KNOWN}.",
        ),
        (
            "a.docx", b"%PDF-1.7 ...",
            "Không đọc được “a.docx”, byte 0: tên tệp có đuôi .docx nhưng nội dung là tệp PDF; "
            "hãy đổi đuôi tệp thành .pdf hoặc xin bản .docx.",
            "Cannot read “a.docx”, byte 0: it is named .docx but is really a PDF file; "
            "rename it to .pdf or ask for the .docx.",
        ),
        (
            "a.docx", b"Doanh thu",
            "Không đọc được “a.docx”, byte 0: tên tệp có đuôi .docx nhưng nội dung là văn bản thuần; "
            "hãy đổi đuôi tệp thành .txt.",
            "Cannot read “a.docx”, byte 0: it is named .docx but is really plain text; rename it to .txt.",
        ),
        (
            "a.docx", HTML,
            "Không đọc được “a.docx”, byte 0: tên tệp có đuôi .docx nhưng nội dung là trang web (HTML); "
            "hãy đổi đuôi tệp thành .html.",
            "Cannot read “a.docx”, byte 0: it is named .docx but is really a web page (HTML); rename it to .html.",
        ),
        (
            "a.docx", OLE,
            "Không đọc được “a.docx”, byte 0: tên tệp có đuôi .docx nhưng nội dung là tệp Office đời cũ (.doc, .xls); "
            "hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.",
            "Cannot read “a.docx”, byte 0: it is named .docx but is really an old Office file (.doc, .xls); "
            "open it in Word or LibreOffice and save it as .docx.",
        ),
        (
            "a.docx", OLE + "EncryptedPackage".encode("utf-16-le"),
            "Không đọc được “a.docx”: tệp có đặt mật khẩu; hãy gỡ mật khẩu rồi lưu lại.",
            "Cannot read “a.docx”: the file is locked with a password; take the password off and save it again.",
        ),
        (
            "a.docx", packed(xl__workbook_xml="<a/>"),
            "Không đọc được “a.docx”, byte 0: tên tệp có đuôi .docx nhưng nội dung là tệp Excel (.xlsx); "
            "hãy đổi đuôi tệp thành .xlsx.",
            "Cannot read “a.docx”, byte 0: it is named .docx but is really an Excel file (.xlsx); rename it to .xlsx.",
        ),
        (
            "a.txt", word(),
            "Không đọc được “a.txt”, byte 0: tên tệp có đuôi .txt nhưng nội dung là tệp Word (.docx); "
            "hãy đổi đuôi tệp thành .docx.",
            "Cannot read “a.txt”, byte 0: it is named .txt but is really a Word file (.docx); rename it to .docx.",
        ),
        (
            "a.txt", b"abc\x00\x01\xff",
            "Không đọc được “a.txt”, byte 3: tệp chứa dữ liệu nhị phân, không phải văn bản; "
            "hãy dùng bản văn bản gốc (.txt, .md, .html, .docx).",
            "Cannot read “a.txt”, byte 3: the file holds binary data, not text; "
            "use the original (.txt, .md, .html, .docx).",
        ),
        (
            "a.txt", "Größe über alles".encode("latin-1"),
            "Không đọc được “a.txt”, byte 2: không nhận ra bảng mã của tệp; "
            "hãy mở tệp rồi lưu lại với bảng mã UTF-8.",
            "Cannot read “a.txt”, byte 2: the encoding cannot be told; "
            "open the file and save it as UTF-8.",
        ),
        (
            "a.docx", word()[:9000],
            "Không đọc được “a.docx”, trong 9000 byte nhận được: tệp .docx bị hỏng hoặc bị cắt cụt; "
            "hãy xin nơi gửi gửi lại tệp.",
            "Cannot read “a.docx”, in the 9000 bytes received: the .docx file is damaged or cut off; "
            "ask the sender for the file again.",
        ),
        (
            "a.docx", packed(word__document_xml="<not closed"),
            "Không đọc được “a.docx”, phần “word/document.xml”: cấu trúc tệp Word bị hỏng; "
            "hãy xin nơi gửi gửi lại tệp.",
            "Cannot read “a.docx”, part “word/document.xml”: the structure of the Word file is broken; "
            "ask the sender for the file again.",
        ),
        (
            "a.docx", packed(word__document_xml="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
            "Không đọc được “a.docx”, phần “word/document.xml”: có khai báo thực thể XML mà tệp Word không bao giờ có; "
            "hãy xin nơi gửi gửi lại tệp.",
            "Cannot read “a.docx”, part “word/document.xml”: it declares XML entities, which no Word file does; "
            "ask the sender for the file again.",
        ),
    ],
)  # fmt: skip
def test_bad_input_gets_one_sentence_naming_file_place_and_remedy(name, data, vi, en, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    assert (message(path, "vi"), message(path, "en")) == (vi, en)


def test_a_file_that_is_not_there_is_told(tmp_path):
    assert message(tmp_path / "a.txt", "vi") == (
        "Không đọc được “a.txt”: không có tệp hay thư mục này; hãy kiểm tra lại tên và đường dẫn."
    )


def test_a_folder_with_nothing_readable_is_told(tmp_path):
    assert message(tmp_path, "vi") == (
        f"Không đọc được “{tmp_path.name}”: thư mục không có tệp nào đọc được; hãy đặt vào đó tệp {KNOWN}."
    )


def test_a_file_that_may_not_be_read_is_told(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"

    def refuse(_):  # a superuser may read everything, whatever the file's mode
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert message(path, "vi") == "Không đọc được “a.txt”: không có quyền đọc; hãy xin cấp quyền đọc tệp này."


def test_a_packed_file_that_would_fill_the_memory_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(word_format, "MAX_MEGABYTES", 2)
    path = tmp_path / "a.docx"
    path.write_bytes(packed(word__document_xml=b" " * 5_000_000))
    assert message(path, "vi") == (
        "Không đọc được “a.docx”, phần “word/document.xml”: khi giải nén tệp lớn tới 4 MB, quá mức cho phép 2 MB; "
        "không nên mở tệp này nếu không rõ nguồn gốc."
    )


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".docx"])
@pytest.mark.parametrize("seed", range(5))
def test_garbage_of_any_name_is_refused_in_one_sentence(suffix, seed, tmp_path):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(Random(seed).randbytes(2000))  # noqa: S311  (no secret)
    assert message(path, "en").startswith(f"Cannot read “a{suffix}”, byte ")


def test_a_word_file_cut_at_any_place_is_refused_in_one_sentence(tmp_path):
    whole = word()
    path = tmp_path / "a.docx"
    for size in range(1, len(whole), len(whole) // 40):
        path.write_bytes(whole[:size])
        assert message(path, "en").startswith("Cannot read “a.docx”, ")


def test_a_file_that_would_not_fit_into_memory_is_refused(tmp_path):
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(1 << 30)
    assert message(path, "vi") == "Không đọc được “a.pdf”: tệp lớn hơn 500 MB; hãy tách thành nhiều tệp nhỏ hơn."
    assert message(path, "en") == "Cannot read “a.pdf”: the file is larger than 500 MB; split it into smaller files."
