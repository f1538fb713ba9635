"""Documents are taken in, once each, with their row in the audit and their place in the queue."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from django_tasks_db.models import DBTaskResult
from tests.giaoban_web.documents.sending import REPORT

from giaoban.documents import UnreadableDocument
from giaoban_web.audit.models import Entry
from giaoban_web.documents import storage
from giaoban_web.documents.actions import AlreadyThere, upload, upload_file
from giaoban_web.documents.models import Document

pytestmark = pytest.mark.django_db
FILES = Path(__file__).parents[3] / "documents" / "files"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"


def test_a_document_is_kept_told_of_and_waits(person) -> None:
    author = person("specialist")
    document = upload(
        REPORT.encode(), "Báo cáo.txt", author=author, mark="public", organisation="mic", published=date(2023, 9, 12)
    )
    assert (document.state, document.mark, document.media_type, document.size) == (
        "waiting",
        "public",
        "text/plain",
        len(REPORT.encode()),
    )
    assert storage.path_of(document.sha256).read_bytes() == REPORT.encode()
    row = Entry.objects.get()
    assert (row.action, row.actor_id, row.subject_id, json.loads(row.after)) == (
        "documents.uploaded",
        author.pk,
        str(document.pk),
        {
            "name": "Báo cáo.txt",
            "sha256": document.sha256,
            "size": len(REPORT.encode()),
            "mark": "public",
            "organisation": "mic",
            "published": "2023-09-12",
        },
    )
    [task] = DBTaskResult.objects.all()
    assert task.args_kwargs == {"args": [document.pk], "kwargs": {}}


def test_the_same_bytes_under_another_name_are_known(person) -> None:
    author = person("specialist")
    document = upload(REPORT.encode(), "a.txt", author=author)
    with pytest.raises(AlreadyThere) as there:
        upload(REPORT.encode(), "b.txt", author=author)
    assert there.value.document == document
    assert (Document.objects.count(), Entry.objects.count(), DBTaskResult.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.pdf", b"khong phai pdf", "it is named .pdf but is really plain text"),
        ("a.txt", (FILES / "bao-cao.pdf").read_bytes(), "it is named .txt but is really a PDF file"),
        ("a.docx", (FILES / "phu-luc.xlsx").read_bytes(), "it is named .docx but is really an Excel file (.xlsx)"),
        ("a.exe", b"MZ\x90\0", "files of the kind .exe cannot be read yet"),
        ("a.txt", b"", "the file holds no text"),
    ],
)
def test_a_name_that_lies_is_refused_and_nothing_is_kept(person, name: str, data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        upload(data, name, author=person("specialist"))
    assert refused.value.problem.en == problem
    assert (Document.objects.count(), Entry.objects.count()) == (0, 0)
    assert list(storage.path_of("00").parent.parent.glob("*/*")) == []


def test_a_file_over_the_limit_is_refused(person, settings) -> None:
    settings.GIAOBAN_UPLOAD_BYTES = 1_000_000
    [outcome] = upload_file(b"so lieu " * 130_000, "lon.txt", author=person("specialist"))
    assert (outcome.document, outcome.message) == (
        None,
        "Không đọc được “lon.txt”: tệp lớn hơn 1 MB; hãy tách thành nhiều tệp nhỏ hơn hoặc nhờ quản trị viên nâng mức cho phép.",
    )


def test_a_full_disk_is_said_and_nothing_is_promised(person, monkeypatch) -> None:
    import errno

    def full(data: bytes) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(storage, "keep", full)
    [outcome] = upload_file(REPORT.encode(), "a.txt", author=person("specialist"))
    assert outcome.message == (
        "Không đọc được “a.txt”: máy chủ hết chỗ chứa, tệp chưa được lưu; hãy báo quản trị viên rồi tải lên lại."
    )
    assert (Document.objects.count(), Entry.objects.count(), DBTaskResult.objects.count()) == (0, 0, 0)
