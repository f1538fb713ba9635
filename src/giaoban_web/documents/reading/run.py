"""One reading from beginning to end: taken up, read in a child process, kept, failed or refused."""

from __future__ import annotations

import json
import logging
import os
import selectors
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, Any

from django.conf import settings

from giaoban.observations import Source
from giaoban_web.documents import storage
from giaoban_web.documents.actions.reading import BEAT, beat, begin_reading, fail_reading, refuse_secret
from giaoban_web.documents.models import Document
from giaoban_web.documents.reading.child import observation_to
from giaoban_web.documents.reading.history import stored_history
from giaoban_web.documents.reading.outcome import ReadDocument

_log = logging.getLogger("giaoban.reading")
SECONDS = 600
MEMORY_MB = 4096
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "PYTHONPATH", "GIAOBAN_CATALOGUE", "TESSDATA_PREFIX", "TMPDIR")

_FAILURES = {
    "time": (
        "Đọc văn bản quá {seconds} giây nên đã dừng. Hãy tách văn bản thành nhiều tệp nhỏ hơn rồi tải lên lại.",
        "Reading took more than {seconds} seconds and was stopped. Split the document into smaller files and upload "
        "those.",
    ),
    "memory": (
        "Văn bản cần nhiều hơn {memory} MB bộ nhớ để đọc. Hãy tách văn bản thành nhiều tệp nhỏ hơn rồi tải lên lại.",
        "The document needs more than {memory} MB of memory. Split it into smaller files and upload those.",
    ),
    "broken": (
        "Chương trình đọc đã dừng giữa chừng vì một lỗi không lường trước. Hãy bấm “Đọc lại”; nếu vẫn lỗi, hãy gửi tệp "
        "cho quản trị viên.",
        "The reader stopped on an unforeseen error. Press “Read again”; if it fails again, send the file to an "
        "administrator.",
    ),
    "missing": (
        "Tệp gốc không còn trên máy chủ. Hãy tải văn bản lên lại.",
        "The original file is no longer on the server. Upload the document again.",
    ),
}


class LostReading(Exception):  # noqa: N818  (nothing is wrong with what was read)
    """Another has taken the document up: this reading is given up."""


def read_one(pk: int, *, seconds: int = SECONDS, memory_mb: int = MEMORY_MB) -> None:
    """Read one document that waits; nothing is done where it does not."""
    token = begin_reading(pk)
    if not token:
        return
    document = Document.objects.get(pk=pk)
    if not storage.is_kept(document.sha256):
        fail_reading(pk, token, *_FAILURES["missing"])
        return
    with tempfile.TemporaryDirectory(prefix="giaoban-reading-") as folder:
        out = Path(folder) / "outcome.json"
        try:
            told = _in_child(document, token, out, seconds, memory_mb)
        except LostReading:
            _log.warning("document %s was taken up by another reader", pk)
            return
        _keep(document, token, told, out, seconds, memory_mb)


def _keep(document: Document, token: str, told: dict[str, Any], out: Path, seconds: int, memory_mb: int) -> None:
    from giaoban_web.claims.actions import keep_reading

    if stamp := told.get("secret"):
        refuse_secret(document.pk, token, stamp)
    elif told.get("done"):
        try:
            outcome = ReadDocument.from_json(json.loads(out.read_text("utf-8")))
        except (ValueError, OSError):
            _log.exception("what was read of document %s is not a reading", document.pk)
            fail_reading(document.pk, token, *_FAILURES["broken"])
            return
        keep_reading(document, outcome, outcome.findings, token=token)
    elif told.get("failed"):
        fail_reading(document.pk, token, *told["failed"])
    else:
        vi, en = _FAILURES[told["because"]]
        given = {"seconds": seconds, "memory": memory_mb}
        fail_reading(document.pk, token, vi.format(**given), en.format(**given))


def _in_child(document: Document, token: str, out: Path, seconds: int, memory_mb: int) -> dict[str, Any]:
    """What the child says at its end. Raises LostReading."""
    source = stored_history()
    job = {
        "path": str(storage.path_of(document.sha256)),
        "name": document.name,
        "published": document.published.isoformat() if document.published else None,
        "out": str(out),
        "history": source is not None,
        "memory_mb": memory_mb,
        "seconds": seconds,
    }
    with (Path(out.parent) / "errors.txt").open("w+b") as errors:
        child = subprocess.Popen(
            [sys.executable, "-m", "giaoban_web.documents.reading.child"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=_environment(), start_new_session=True,
        )  # fmt: skip
        try:
            told = _converse(child, job, source, document.pk, token, seconds)
        finally:
            _end(child)
        if told.get("because") == "broken":
            errors.seek(0)
            _log.error("reading document %s: %s", document.pk, errors.read().decode("utf-8", "replace")[-4000:])
    return told


def _converse(
    child: subprocess.Popen[bytes], job: dict[str, Any], source: Source | None, pk: int, token: str, seconds: int
) -> dict[str, Any]:
    assert child.stdin is not None
    assert child.stdout is not None
    until = time.monotonic() + seconds
    next_beat = 0.0
    pending = b""
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ)
        _answer(child.stdin, job)
        while True:
            now = time.monotonic()
            if now >= until:
                return {"because": "time"}
            if now >= next_beat:
                if not beat(pk, token):
                    raise LostReading
                next_beat = now + BEAT
            if not selector.select(min(BEAT, until - now)):
                continue
            piece = os.read(child.stdout.fileno(), 65536)
            if not piece:
                return _why(child, seconds)
            pending += piece
            *lines, pending = pending.split(b"\n")
            for line in lines:
                told: dict[str, Any] = json.loads(line)
                if "ask" not in told:
                    return told
                rows = source.history(*told["ask"]) if source is not None else ()
                _answer(child.stdin, [observation_to(row) for row in rows])


def _answer(stdin: IO[bytes], value: object) -> None:
    try:
        stdin.write(json.dumps(value, ensure_ascii=False).encode() + b"\n")
        stdin.flush()
    except BrokenPipeError:
        return  # it died; its output ends, and that is where it is seen


def _why(child: subprocess.Popen[bytes], seconds: int) -> dict[str, Any]:
    status = child.wait(30)
    # SIGXCPU ends one that used up its time, SIGKILL one the system took for its memory.
    return {"because": {-24: "time", -9: "memory"}.get(status, "broken")}


def _end(child: subprocess.Popen[bytes]) -> None:
    for stream in (child.stdin, child.stdout):
        if stream is not None:
            try:
                stream.close()
            except BrokenPipeError:
                continue
    try:
        child.wait(2)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, 9)
        child.wait()


def _environment() -> dict[str, str]:
    """What the child may know: where programs are, not where the database is."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ} | {
        "PYTHONIOENCODING": "utf-8",
        "GIAOBAN_HOME": str(settings.GIAOBAN_HOME / "none"),
    }
