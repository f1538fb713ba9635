from datetime import date
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from giaoban.documents import UnreadableDocument, open_document, open_documents
from giaoban.documents.formats import zip as archives

NOTE = "Doanh thu ước đạt 5.120 tỷ đồng (số liệu giả định)."


def word(text):
    buffer = BytesIO()
    document = docx.Document()
    document.add_paragraph(text)
    document.save(buffer)
    return buffer.getvalue()


def mail(body, *attachments, html=None, charset="utf-8"):
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Báo cáo tháng 8/2031", "a@example.vn", "b@example.vn"
    message["Date"] = "Fri, 05 Sep 2031 08:00:00 +0700"
    message.set_content(body, charset=charset)
    if html:
        message.add_alternative(html, subtype="html")
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def packed(files, path):
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def read(path):
    return [
        (document.name.removeprefix(f"{path.parent}/"), document.text, [fault.message("en") for fault in document.faults])
        for document in open_documents(path)
    ]  # fmt: skip


def test_an_email_is_its_message_and_then_its_attachments(tmp_path):
    path = tmp_path / "thu.eml"
    path.write_bytes(mail(NOTE, ("Báo cáo.docx", word("Phụ lục.")), ("so-lieu.csv", b"A,B\nx,5\n"), ("anh.png", b"1")))
    assert read(path) == [
        ("thu.eml", NOTE + "\n"[:0], []),
        ("thu.eml/Báo cáo.docx", "Phụ lục.", []),
        ("thu.eml/so-lieu.csv", "A\tB\nx\t5", []),
    ]
    body = open_document(path)
    assert (body.title, body.published) == ("Báo cáo tháng 8/2031", date(2031, 9, 5))


@pytest.mark.parametrize(
    "older",
    [
        "Vào Th 6, 5 thg 9, 2031 lúc 08:00 A <a@example.vn> đã viết:\n> Doanh thu 999",
        "On Fri, Sep 5, 2031 at 8:00 AM A <a@example.vn> wrote:\n> Doanh thu 999",
        "-----Original Message-----\nDoanh thu 999",
        "Từ: A <a@example.vn>\nĐã gửi: 05/09/2031\nDoanh thu 999",
        "> Doanh thu 999",
        "-- \nPhòng Tổng hợp, điện thoại 999",
    ],
)
def test_older_mail_and_signatures_below_a_message_are_not_read(older, tmp_path):
    path = tmp_path / "thu.eml"
    path.write_bytes(mail(f"{NOTE}\n\n{older}\n"))
    assert [document.text for document in open_documents(path)] == [NOTE]


def test_a_message_that_is_a_page_is_read_without_the_mail_it_quotes(tmp_path):
    page = f"<html><body><p>{NOTE}</p><div class='gmail_quote'><p>Cũ 999</p></div></body></html>"
    message = EmailMessage()
    message["Subject"], message["From"] = "a", "a@example.vn"
    message.set_content(page, subtype="html")
    path = tmp_path / "thu.eml"
    path.write_bytes(message.as_bytes())
    assert [document.text for document in open_documents(path)] == [NOTE]


def test_an_archive_is_the_documents_in_it_and_one_that_is_broken_spoils_no_other(tmp_path):
    files = {
        "b/bao-cao.docx": word("Báo cáo."), "a.txt": NOTE, "hong.docx": b"PK\x03\x04", "x.exe": b"MZ", "~$a.docx": b"1",
        "__MACOSX/a.txt": b"1", "thu.eml": mail("Thư.", ("c.txt", b"Trong thu.")),
    }  # fmt: skip
    assert read(packed(files, tmp_path / "bo.zip")) == [
        ("bo.zip/a.txt", NOTE, []),
        ("bo.zip/b/bao-cao.docx", "Báo cáo.", []),
        ("bo.zip/hong.docx", "", [
            f"Cannot read “{tmp_path}/bo.zip/hong.docx”, byte 0: it is named .docx but is really a ZIP archive; "
            "unpack it and name the files inside."]),
        ("bo.zip/thu.eml", "Thư.", []),
        ("bo.zip/thu.eml/c.txt", "Trong thu.", []),
    ]  # fmt: skip


def test_one_document_of_any_other_format_is_given_as_it_is(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(NOTE)
    assert list(open_documents(path)) == [open_document(path)]


def message_of(path, call=lambda path: list(open_documents(path))):
    with pytest.raises(UnreadableDocument) as caught:
        call(path)
    return caught.value.message("en").replace(f"{path.parent}/", "")


def test_an_archive_that_would_fill_the_memory_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "MAX_MEGABYTES", 2)
    assert message_of(packed({"a.txt": b" " * 5_000_000}, tmp_path / "bom.zip")) == (
        "Cannot read “bom.zip”, part “a.txt”: it would unpack to 4 MB, more than the 2 MB allowed; "
        "do not open it unless you know where it comes from."
    )


def test_archives_within_archives_end_somewhere(tmp_path):
    path = packed({"a.txt": b"x"}, tmp_path / "0.zip")
    for depth in range(1, 5):
        path = packed({f"{depth}.zip": path.read_bytes()}, tmp_path / f"{depth}.zip")
    ((_, text, faults),) = read(path)
    assert (text, faults[0].endswith("it lies in more than 3 archives or e-mails; unpack it and name the files inside.")) == (
        "", True,
    )  # fmt: skip


def test_an_archive_with_nothing_to_read_and_one_cut_off_are_told(tmp_path):
    assert message_of(packed({"a.exe": b"1"}, tmp_path / "a.zip")) == (
        "Cannot read “a.zip”: the archive has no file that can be read; pack files of these kinds into it: .csv, .doc, "
        ".docm, .docx, .eml, .htm, .html, .markdown, .md, .ods, .odt, .pdf, .rtf, .tsv, .txt, .xls, .xlsm, .xlsx, .zip."
    )
    cut = tmp_path / "b.zip"
    cut.write_bytes(packed({"a.txt": NOTE * 50}, tmp_path / "c.zip").read_bytes()[:60])
    assert message_of(cut) == (
        "Cannot read “b.zip”, in the 60 bytes received: the .zip file is damaged or cut off; "
        "ask the sender for the file again."
    )


def test_an_archive_is_not_one_document(tmp_path):
    assert message_of(packed({"a.txt": NOTE}, tmp_path / "a.zip"), open_document) == (
        "Cannot read “a.zip”: this is an archive of files, not one document; unpack it and name the files inside."
    )
