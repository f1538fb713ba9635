"""`giaoban read --workers N` as a whole, with the memory of all its processes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reading.child import environment
from benchmarks.reading.texts import GIAOBAN

_LOOK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class BulkRun:
    """What a run took. cpu_seconds: of all its processes; main_mb: the peak of the one called; worker_mb: of the
    largest of its workers.
    """

    workers: int
    documents: int
    seconds: float
    cpu_seconds: float
    main_mb: float
    worker_mb: float
    digest: str


def read_folder(folder: Path, workers: int, documents: int) -> BulkRun:
    """Read a folder into a Parquet file, which is removed; raises RuntimeError where the call fails."""
    out = folder.with_name("claims.parquet")
    start = time.perf_counter()
    process = subprocess.Popen(
        [GIAOBAN, "read", str(folder), "--workers", str(workers), "--out", str(out)], env=environment()
    )
    peaks: dict[int, float] = {}
    while not (ended := os.wait4(process.pid, os.WNOHANG))[0]:
        for pid in (process.pid, *_children(process.pid)):
            peaks[pid] = max(peaks.get(pid, 0.0), _peak_mb(pid))
        time.sleep(_LOOK_SECONDS)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(ended[1])
    if process.returncode:
        raise RuntimeError(f"giaoban read --workers {workers} ended with status {process.returncode}")
    cpu = ended[2].ru_utime + ended[2].ru_stime  # with that of the workers, which it has waited for
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    out.unlink()
    main = peaks.pop(process.pid)
    return BulkRun(workers, documents, seconds, cpu, main, max(peaks.values()), digest)


def _children(pid: int) -> list[int]:
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]
    except OSError:
        return []


def _peak_mb(pid: int) -> float:
    """The greatest memory a process has held so far, in MB of 1000 kB; 0 where it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) * 1.024 / 1000 for line in lines if line.startswith("VmHWM:")), 0.0)
