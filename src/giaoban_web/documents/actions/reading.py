"""The states of a reading: waiting, reading, read or failed; each step is one transaction.

A reading is begun with a token. Whoever keeps, fails or refuses names it, and is too late where another has begun
since: so a document is read at most once, whatever is killed when.
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from giaoban_web.audit.actions import record
from giaoban_web.documents import storage
from giaoban_web.documents.models import Document
from giaoban_web.documents.processes import is_gone, this_process

STALE = timedelta(seconds=60)  # without a sign of life
BEAT = 5  # seconds between two signs of life
MOST_ATTEMPTS = 3

_State = Document.State
_REFUSED = "Văn bản mang dấu “"


def await_reading(document: Document) -> None:
    """Put a reading in the queue; the queue is in the database, so it is there if and only if the document is."""
    from giaoban_web.documents.tasks import read_document

    read_document.enqueue(document.pk)


@transaction.atomic
def begin_reading(pk: int) -> str:
    """Take up a document that waits; the token of the reading, empty where there is nothing to take up."""
    now = timezone.now()
    token = uuid.uuid4().hex
    taken = Document.objects.filter(pk=pk, state=_State.WAITING).update(
        state=_State.READING,
        reading_token=token,
        reading_by=this_process(),
        reading_beat=now,
        attempts=F("attempts") + 1,
    )
    if not taken:
        return ""
    from giaoban_web.documents.tasks import look_after

    look_after.using(run_after=now + STALE + timedelta(seconds=5)).enqueue(pk)
    return token


def beat(pk: int, token: str) -> bool:
    """Say that the reading lives; False where another has taken it."""
    return bool(_held(pk, token).update(reading_beat=timezone.now()))


@transaction.atomic
def fail_reading(pk: int, token: str, vi: str, en: str) -> bool:
    """Say in one sentence, in both languages, why a document could not be read; False where it came too late."""
    done = _held(pk, token).update(
        state=_State.FAILED, failure_vi=vi, failure_en=en, read_at=timezone.now(), reading_token=""
    )
    if done:
        record("documents.reading_failed", subject=Document.objects.get(pk=pk), after={"reason": vi})
    return bool(done)


@transaction.atomic
def refuse_secret(pk: int, token: str, stamp: str) -> bool:
    """A document stamped as a state secret: nothing read is kept, its bytes go, the audit tells of it."""
    done = _held(pk, token).update(
        state=_State.FAILED,
        failure_vi=f"{_REFUSED}{stamp}”: bí mật nhà nước không được đưa lên hệ thống này. Tệp đã bị xóa khỏi "
        "máy chủ; hãy báo bộ phận bảo vệ bí mật nhà nước của cơ quan.",
        failure_en=f"The document is stamped “{stamp}”: state secrets must not be brought onto this site. The file was "
        "deleted from the server; tell your organisation's unit for the protection of state secrets.",
        read_at=timezone.now(),
        reading_token="",
    )
    if not done:
        return False
    document = Document.objects.get(pk=pk)
    record("documents.secret_refused", subject=document, after={"stamp": stamp, "sha256": document.sha256})
    transaction.on_commit(lambda: storage.remove(document.sha256))
    return True


def take_up_stale() -> int:
    """Have read again what a reader left that is gone, and what waits with nothing in the queue; how many those were.

    Gone is a process of this machine that no longer runs, or one anywhere that has given no sign of life for a minute.
    """
    _remove_refused()
    forgotten = _forgotten()
    for document in forgotten:
        await_reading(document)
    return len(forgotten) + sum(
        take_up_if_stale(pk) for pk in Document.objects.filter(state=_State.READING).values_list("pk", flat=True)
    )


@transaction.atomic
def take_up_if_stale(pk: int) -> bool:
    """The same for one document. One that outlived its readers too often is failed: it may be what kills them."""
    document = Document.objects.select_for_update().filter(pk=pk, state=_State.READING).first()
    if document is None or not _is_stale(document):
        return False
    if document.attempts >= MOST_ATTEMPTS:
        fail_reading(
            pk,
            document.reading_token,
            f"Việc đọc văn bản đã bị ngắt {document.attempts} lần. Hãy kiểm tra tệp gốc rồi bấm “Đọc lại”.",
            f"Reading was cut off {document.attempts} times. Check the original file, then press “Read again”.",
        )
        return False
    _held(pk, document.reading_token).update(state=_State.WAITING, reading_token="")
    await_reading(document)
    return True


@transaction.atomic
def read_again(author: Any, pk: int) -> bool:
    """Have a document read once more: one that failed or was read; False where it waits or is being read, or its
    bytes are gone."""
    document = Document.objects.select_for_update().get(pk=pk)
    if document.state not in (_State.FAILED, _State.READ) or not storage.is_kept(document.sha256):
        return False
    before = document.state
    Document.objects.filter(pk=pk).update(
        state=_State.WAITING, failure_vi="", failure_en="", attempts=0, reading_token=""
    )
    await_reading(document)
    record("documents.reread", actor=author, subject=document, before={"state": before})
    return True


def _remove_refused() -> None:
    """Take away the bytes of a refused secret that a crash left between the decision and the deletion."""
    refused = Document.objects.filter(state=_State.FAILED, failure_vi__startswith=_REFUSED)
    for digest in refused.values_list("sha256", flat=True):
        storage.remove(digest)


def _forgotten() -> list[Document]:
    """Documents that wait although no task is there to read them: theirs failed before it took them up."""
    from django_tasks_db.models import DBTaskResult

    from giaoban_web.documents.tasks import read_document

    queued = DBTaskResult.objects.ready().filter(task_path=read_document.module_path)
    waited_for = {task["args"][0] for task in queued.values_list("args_kwargs", flat=True)}
    return [found for found in Document.objects.filter(state=_State.WAITING) if found.pk not in waited_for]


def _held(pk: int, token: str) -> Any:
    return Document.objects.filter(~Q(reading_token=""), pk=pk, state=_State.READING, reading_token=token)


def _is_stale(document: Document) -> bool:
    return (
        document.reading_beat is None or document.reading_beat < timezone.now() - STALE or is_gone(document.reading_by)
    )
