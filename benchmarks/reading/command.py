"""The command as a whole process: its start-up, and its memory on a text far larger than any report."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reading.child import environment
from benchmarks.reading.readers import WARM_UP
from benchmarks.reading.texts import GIAOBAN


def startup_seconds(repeats: int) -> list[float]:
    """Seconds of `giaoban read` on one sentence, from the call to the prompt, after one run that is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cau.txt")
        path.write_text(WARM_UP + "\n", encoding="utf-8")
        command = [str(GIAOBAN), "read", str(path), "--format", "jsonl"]
        seconds = []
        for _ in range(repeats + 1):
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment())
            seconds.append(time.perf_counter() - start)
        return seconds[1:]


@dataclass(frozen=True, slots=True)
class LargeRead:
    """What reading one large text from standard input took."""

    megabytes: float
    seconds: float
    peak_mb: float
    claims: int


def read_large(texts: Iterable[str], megabytes: int) -> LargeRead:
    """Send so many MB of text through `giaoban read - --format jsonl`; raises RuntimeError where it fails."""
    pieces = [t.strip("\n").encode() + b"\n\n" for t in texts]
    start = time.perf_counter()
    process = subprocess.Popen(
        [GIAOBAN, "read", "-", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    )
    to_process, from_process = process.stdin, process.stdout
    assert to_process is not None
    assert from_process is not None
    sent = 0

    def send() -> None:
        nonlocal sent
        while sent < megabytes * 1_000_000:
            for piece in pieces:
                to_process.write(piece)
                sent += len(piece)
        to_process.close()

    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    claims = sum(1 for _ in from_process)
    sender.join(timeout=10)
    _, status, usage = os.wait4(process.pid, 0)  # the usage of this one process, its peak memory in kB
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"giaoban read of {megabytes} MB ended with status {process.returncode}")
    return LargeRead(sent / 1_000_000, time.perf_counter() - start, usage.ru_maxrss * 1.024 / 1000, claims)
