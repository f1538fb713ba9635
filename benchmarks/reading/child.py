"""Runs one piece of work in a process of its own, so that its peak memory is its own."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of a piece of work took: the best CPU seconds of its repeats, the peak MB of its process, its count.

    loaded_mb: the memory before the work proper, with the interpreter, the modules and the text in it.
    """

    cpu_seconds: float
    wall_seconds: float
    loaded_mb: float
    peak_mb: float
    counted: int


def peak_mb() -> float:
    """The greatest memory this process has held so far, in MB of 1000 kB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1.024 / 1000


def measure(work: Callable[[], int], repeats: int) -> Run:
    """The best of so many repeats: on a machine with other work the least time is the truest."""
    loaded = peak_mb()
    cpu = wall = float("inf")
    counted = 0
    for _ in range(repeats):
        cpu_start, wall_start = time.process_time(), time.perf_counter()
        counted = work()
        cpu = min(cpu, time.process_time() - cpu_start)
        wall = min(wall, time.perf_counter() - wall_start)
    return Run(cpu, wall, loaded, peak_mb(), counted)


def report(run: Run) -> None:
    """Hand the run to the process that asked for it."""
    print(json.dumps(asdict(run)))


def call(module: str, *arguments: str, limit: float | None = None) -> Run | None:
    """Run a module of this package in a process of its own, on one core; None where it took more than `limit` seconds.

    Raises RuntimeError with what it said where it failed.
    """
    command = [sys.executable, "-m", module, *arguments]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, cwd=ROOT, env=environment(), check=False, timeout=limit
        )
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)} failed:\n{done.stderr.strip()}")
    return Run(**json.loads(done.stdout.splitlines()[-1]))


def environment() -> dict[str, str]:
    """The environment of a measured process: one core, and compiled modules kept, as on a user's machine."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    threads = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS")
    return kept | dict.fromkeys(threads, "1") | {"LC_ALL": "C.UTF-8"}
