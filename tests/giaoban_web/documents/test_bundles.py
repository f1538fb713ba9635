"""Archives and e-mails come apart into their documents; bombs are refused unopened."""

from __future__ import annotations

from email.message import EmailMessage
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from giaoban.documents import UnreadableDocument
from giaoban_web.documents.bundles import pieces_of

LIMIT = 1_000_000


def packed(**files: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def told(data: bytes, name: str) -> list[tuple[str, bytes | str]]:
    return [
        (piece.name, piece.fault.problem.en if piece.fault else piece.data) for piece in pieces_of(data, name, LIMIT)
    ]


def test_a_document_is_itself() -> None:
    assert told(b"Doanh thu 5", "a.txt") == [("a.txt", b"Doanh thu 5")]


def test_an_archive_is_its_documents_and_what_nobody_reads_is_passed_over() -> None:
    data = packed(**{"b.txt": b"hai", "anh.png": b"\x89PNG", "a.txt": b"mot", "__MACOSX/a.txt": b"x"})
    assert told(data, "goi.zip") == [("goi.zip/a.txt", b"mot"), ("goi.zip/b.txt", b"hai")]


def test_a_file_that_lies_within_an_archive_does_not_stop_the_others() -> None:
    assert told(packed(**{"a.pdf": b"khong phai pdf", "b.txt": b"hai"}), "goi.zip") == [
        ("goi.zip/a.pdf", "it is named .pdf but is really plain text"),
        ("goi.zip/b.txt", b"hai"),
    ]


def test_a_path_within_an_archive_climbs_nowhere() -> None:
    assert told(packed(**{"../../etc/x.txt": b"mot"}), "goi.zip") == [("goi.zip/etc/x.txt", b"mot")]


def test_an_e_mail_is_itself_and_its_attachments() -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.vn", "b@example.vn", "Báo cáo"
    mail.set_content("Doanh thu 5 tỷ đồng.")
    mail.add_attachment(b"Doanh thu 6", maintype="text", subtype="plain", filename="phu-luc.txt")
    data = bytes(mail)
    assert told(data, "thu.eml") == [("thu.eml", data), ("thu.eml/phu-luc.txt", b"Doanh thu 6")]


def test_a_bomb_is_refused_by_what_it_declares() -> None:
    bomb = packed(**{"a.txt": b"0" * (4 * LIMIT + 1)})
    assert len(bomb) < 10_000
    with pytest.raises(UnreadableDocument) as refused:
        told(bomb, "bom.zip")
    assert (
        refused.value.problem.en == "unpacked it exceeds what is allowed (1 MB a document, 4 MB and 500 files in all)"
    )


def test_a_bomb_within_an_archive_is_refused_and_the_rest_is_taken() -> None:
    inner = packed(**{"a.txt": b"0" * (5 * LIMIT)})
    assert told(packed(**{"bom.zip": inner, "a.txt": b"mot"}), "goi.zip") == [
        ("goi.zip/a.txt", b"mot"),
        ("goi.zip/bom.zip", "unpacked it exceeds what is allowed (1 MB a document, 4 MB and 500 files in all)"),
    ]


def test_archives_within_archives_end_somewhere() -> None:
    data = packed(**{"a.txt": b"mot"})
    for _ in range(5):
        data = packed(**{"trong.zip": data})
    [(name, problem)] = told(data, "goi.zip")
    assert (name.count(".zip"), problem) == (4, "it lies in more than 3 archives or e-mails")


def test_too_many_files_are_refused() -> None:
    with pytest.raises(UnreadableDocument):
        told(packed(**{f"{number}.txt": b"x" for number in range(501)}), "goi.zip")


def test_an_archive_without_documents_says_so() -> None:
    with pytest.raises(UnreadableDocument) as refused:
        told(packed(**{"anh.png": b"\x89PNG"}), "goi.zip")
    assert (
        refused.value.message("en")
        == "Cannot read “goi.zip”: no document in it can be read; upload the documents themselves."
    )
