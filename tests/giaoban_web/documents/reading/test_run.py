"""A document is read in a process of its own, at most once, and what goes wrong there is a sentence."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.db.models import F
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from tests.giaoban_web.documents.sending import REPORT, reading_of, sent

from giaoban_web.audit.models import Entry
from giaoban_web.claims.actions import keep_reading
from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents import storage
from giaoban_web.documents.actions import (
    begin_reading,
    fail_reading,
    read_again,
    take_up_if_stale,
    take_up_stale,
    upload,
)
from giaoban_web.documents.models import Document
from giaoban_web.documents.reading.run import read_one

pytestmark = pytest.mark.django_db
FILES = Path(__file__).parents[3] / "documents" / "files"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"


def test_a_document_is_read_in_a_process_of_its_own(person) -> None:
    document = sent(person("specialist"))
    read_one(document.pk)
    document.refresh_from_db()
    claims = [
        (claim.indicator, str(claim.value), claim.period) for claim in document.claims.order_by("start") if claim.value
    ]
    assert (document.state, document.title, claims) == (
        "read",
        "Báo cáo: Kết quả công tác tháng 8 năm 2023 (số liệu giả định)",
        [
            ("post.revenue", "4750000000000", "2023-08"),
            ("telecom.revenue", "11000000000000", "2023-08"),
        ],
    )
    assert [
        (found.check_name, found.verdict, found.claim.period) for found in document.findings.filter(verdict="error")
    ] == [("growth", "error", "2023-08")]
    assert [row.action for row in Entry.objects.order_by("number")] == ["documents.uploaded", "documents.read"]


def test_a_document_that_was_read_is_not_read_by_a_second_task(person) -> None:
    document = sent(person("specialist"))
    read_one(document.pk)
    before = list(document.claims.values_list("pk", flat=True))
    read_one(document.pk)
    assert list(document.claims.values_list("pk", flat=True)) == before


def test_a_locked_file_fails_with_its_sentence_in_both_languages(person) -> None:
    document = upload((FILES / "khoa.pdf").read_bytes(), "khoa.pdf", author=person("specialist"))
    read_one(document.pk)
    document.refresh_from_db()
    assert (document.state, document.failure_vi, document.failure_en) == (
        "failed",
        "Không đọc được “khoa.pdf”: tệp có đặt mật khẩu; hãy gỡ mật khẩu rồi lưu lại.",
        "Cannot read “khoa.pdf”: the file is locked with a password; take the password off and save it again.",
    )


def test_a_damaged_file_fails_with_its_sentence(person) -> None:
    data = (FILES / "bao-cao.docx").read_bytes()
    document = upload(data[: len(data) // 2], "hong.docx", author=person("specialist"))
    read_one(document.pk)
    document.refresh_from_db()
    assert (document.state, document.failure_en[:26]) == ("failed", "Cannot read “hong.docx”, i")


def test_a_secret_is_refused_its_bytes_go_and_the_audit_tells(person, django_capture_on_commit_callbacks) -> None:
    document = sent(person("specialist"), "TỐI MẬT\nBÁO CÁO\nDoanh thu bưu chính tháng 8/2023 đạt 5 tỷ đồng.\n")
    with django_capture_on_commit_callbacks(execute=True):
        read_one(document.pk)
    document.refresh_from_db()
    assert (document.state, document.claims.count(), hasattr(document, "read_text")) == ("failed", 0, False)
    assert document.failure_vi.startswith("Văn bản mang dấu “TỐI MẬT”")
    assert not storage.is_kept(document.sha256)
    row = Entry.objects.latest("number")
    assert (row.action, row.subject_id) == ("documents.secret_refused", str(document.pk))
    assert not read_again(document.uploaded_by, document.pk)


def test_a_refused_secret_that_a_crash_left_on_the_disk_goes_when_a_worker_starts(person) -> None:
    text = "MẬT\nBÁO CÁO\nDoanh thu bưu chính tháng 8/2023 đạt 5 tỷ đồng.\n"
    document, other = sent(person("specialist"), text), sent(person("publisher"))
    read_one(document.pk)  # within the test's transaction nothing is deleted yet, as after a crash
    assert storage.is_kept(document.sha256)
    take_up_stale()
    assert (storage.is_kept(document.sha256), storage.is_kept(other.sha256)) == (False, True)


def test_reading_that_takes_too_long_is_stopped(person) -> None:
    document = sent(person("specialist"))
    read_one(document.pk, seconds=0)
    document.refresh_from_db()
    assert (document.state, document.failure_vi[:33]) == ("failed", "Đọc văn bản quá 0 giây nên đã dừn")


def test_reading_that_takes_too_much_memory_is_stopped(person) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("S")
    for _ in range(20_000):
        sheet.append(["x" * 30] * 20)
    out = BytesIO()
    book.save(out)
    document = upload(out.getvalue(), "lon.xlsx", author=person("specialist"))
    read_one(document.pk, memory_mb=230)
    document.refresh_from_db()
    assert (document.state, document.claims.count()) == ("failed", 0)


def test_a_late_reading_keeps_nothing_and_fails_nothing(person) -> None:
    document = sent(person("specialist"))
    late = begin_reading(document.pk)
    Document.objects.update(reading_beat=timezone.now() - timedelta(minutes=2))
    assert take_up_if_stale(document.pk)
    token = begin_reading(document.pk)
    outcome = reading_of(document)
    assert not keep_reading(document, outcome, outcome.findings, token=late)
    assert not fail_reading(document.pk, late, "muộn", "late")
    assert ReadClaim.objects.count() == 0
    assert keep_reading(document, outcome, outcome.findings, token=token)
    assert not keep_reading(document, outcome, outcome.findings, token=token)
    assert ReadClaim.objects.count() == len(outcome.claims)


def test_a_reader_that_lives_keeps_its_document(person) -> None:
    document = sent(person("specialist"))
    begin_reading(document.pk)
    assert (take_up_if_stale(document.pk), take_up_stale(), begin_reading(document.pk)) == (False, 0, "")


def test_a_document_that_outlives_its_readers_three_times_is_failed(person) -> None:
    document = sent(person("specialist"))
    taken = []
    for _ in range(3):
        begin_reading(document.pk)
        Document.objects.update(reading_beat=F("reading_beat") - timedelta(minutes=2))
        taken.append(take_up_if_stale(document.pk))
    document.refresh_from_db()
    assert (taken, document.state, document.failure_en) == (
        [True, True, False],
        "failed",
        "Reading was cut off 3 times. Check the original file, then press “Read again”.",
    )


def test_a_document_whose_task_failed_is_taken_up_when_a_worker_starts(person) -> None:
    sent(person("specialist"))
    assert take_up_stale() == 0
    DBTaskResult.objects.all().delete()
    assert (take_up_stale(), take_up_stale()) == (1, 0)


def test_reading_again_keeps_what_people_decided(person) -> None:
    author = person("specialist")
    document = sent(author)
    read_one(document.pk)
    decided = document.claims.order_by("start").first()
    ReadClaim.objects.filter(pk=decided.pk).update(state="accepted", version=1, corrected={"period": "2023-07"})
    before = list(document.claims.order_by("start", "end").values_list("start", "end", "wire"))
    assert read_again(author, document.pk)
    read_one(document.pk)
    decided.refresh_from_db()
    assert (decided.state, decided.version, decided.corrected) == ("accepted", 1, {"period": "2023-07"})
    assert list(document.claims.order_by("start", "end").values_list("start", "end", "wire")) == before
    assert {found.claim is None for found in document.findings.all()} == {False}


def test_a_reading_that_is_none_is_not_kept() -> None:
    from giaoban_web.documents.reading.outcome import ReadDocument

    with pytest.raises(ValueError, match="no reading"):
        ReadDocument.from_json({"title": REPORT})
