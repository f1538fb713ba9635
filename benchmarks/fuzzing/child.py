"""One input in a process of its own, with its time and memory bounded."""

from __future__ import annotations

import os
import resource
import signal
import sys
import time
import traceback
from dataclasses import dataclass
from tempfile import TemporaryFile

SECONDS = 10
MEGABYTES = 1500  # of address space, libraries included


@dataclass(frozen=True, slots=True)
class Outcome:
    """kind: read, refused, unforeseen (refused by the last resort, or let through), hang, crash. detail: why."""

    kind: str
    detail: str
    seconds: float


def attempt(data: bytes, name: str) -> Outcome:
    """What becomes of a file: read into documents and claims in a child that is a copy of this process."""
    with TemporaryFile() as told:
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            _run(data, name, told.fileno())
        while True:
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                break
            if time.monotonic() - began > SECONDS:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                return Outcome("hang", f"over {SECONDS} s", SECONDS)
            time.sleep(0.002)
        seconds = time.monotonic() - began
        told.seek(0)
        kind, _, detail = told.read().decode("utf-8", "replace").partition("\n")
    if os.WIFSIGNALED(status):
        return Outcome("crash", signal.Signals(os.WTERMSIG(status)).name, seconds)
    return Outcome(kind or "crash", detail, seconds)


def _run(data: bytes, name: str, told: int) -> None:
    """Never returns: the child ends here."""
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        kind, detail = _read(data, name)
    except BaseException:  # the parent is told of everything
        kind, detail = "unforeseen", traceback.format_exc()
    os.write(told, f"{kind}\n{detail}".encode("utf-8", "replace"))
    sys.stdout.flush()
    os._exit(0)


def _read(data: bytes, name: str) -> tuple[str, str]:
    from giaoban import claims, directives
    from giaoban.documents import UnreadableDocument
    from giaoban.documents.bundles import documents_from_bytes

    read = False
    sentences: list[str] = []
    try:
        for document in documents_from_bytes(data, name):
            sentences.extend(map(_sentence, document.faults))
            if document.blocks:
                read = True
                for claim in claims.read(document).claims:
                    assert document.text[claim.start : claim.end] == claim.quote
                list(directives.read(document))
    except UnreadableDocument as refusal:
        sentences.append(_sentence(refusal))
    return "read" if read else "refused", "\n".join(sentences)


def _sentence(problem: Exception) -> str:
    """One line in each language; an error nobody has foreseen goes on."""
    from giaoban.documents.unreadable import Unforeseen, UnreadableDocument

    assert isinstance(problem, UnreadableDocument)
    vi, en = problem.message("vi"), problem.message("en")
    assert "\n" not in vi + en and vi.startswith("Không đọc được “") and en.startswith("Cannot read “")  # noqa: PT018
    if isinstance(problem, Unforeseen):
        raise problem
    return en
