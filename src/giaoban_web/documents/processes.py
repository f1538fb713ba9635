"""Which process this is, and whether another still runs."""

from __future__ import annotations

import os
import socket
from pathlib import Path


def this_process() -> str:
    """`host:pid:start`; the start, in ticks since boot, tells a process from a later one of the same number."""
    return f"{socket.gethostname()}:{os.getpid()}:{_start(os.getpid())}"


def is_gone(process: str) -> bool:
    """True where it is known that a process no longer runs: it was of this machine, and is not here."""
    host, _, rest = process.rpartition(":")[0].rpartition(":")
    if host != socket.gethostname() or not rest.isdigit() or not Path("/proc/self/stat").exists():
        return False
    return _start(int(rest)) != process.rpartition(":")[2]


def _start(pid: int) -> str:
    """When a process began, empty where there is none or it is dead and only waits to be buried."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] in "ZX" else fields[19]
