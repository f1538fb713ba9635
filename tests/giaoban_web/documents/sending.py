"""Documents for tests: sent, and read within the test's own process."""

from __future__ import annotations

from typing import Any

from giaoban.catalogue import load
from giaoban.checks import check
from giaoban.claims import read
from giaoban.documents import document_from_bytes
from giaoban_web.claims.actions import keep_reading
from giaoban_web.documents import storage
from giaoban_web.documents.actions import begin_reading, upload
from giaoban_web.documents.models import Document
from giaoban_web.documents.reading.outcome import ReadDocument, read_document_of

REPORT = """BÁO CÁO
Kết quả công tác tháng 8 năm 2023 (số liệu giả định)

1. Bưu chính
Doanh thu bưu chính tháng 8/2023 đạt 4.750 tỷ đồng, tăng 6% so với tháng 8/2022.
2. Viễn thông
Doanh thu viễn thông tháng 8/2023 đạt 11.000 tỷ đồng, tăng 25% so với tháng 8/2022 (10.000 tỷ đồng).
"""


def reading_of(document: Document) -> ReadDocument:
    """What is read of a document that was sent."""
    parsed = document_from_bytes(storage.path_of(document.sha256).read_bytes(), document.name, document.published)
    reading = read(parsed, catalogue=load())
    return read_document_of(reading, check([reading]))


def sent(author: Any, text: str = REPORT, name: str = "bao-cao.txt", **given: Any) -> Document:
    """A document that waits."""
    return upload(text.encode(), name, author=author, **given)


def sent_and_read(author: Any, text: str = REPORT, name: str = "bao-cao.txt", **given: Any) -> Document:
    """A document that was read."""
    document = sent(author, text, name, **given)
    token = begin_reading(document.pk)
    outcome = reading_of(document)
    assert keep_reading(document, outcome, outcome.findings, token=token)
    document.refresh_from_db()
    return document
