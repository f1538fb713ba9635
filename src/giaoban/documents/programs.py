"""The programs of the system that read what no library does: tesseract (scans), LibreOffice (.doc).

The one place of the library that starts a program; it never starts anything from inside a document.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from subprocess import DEVNULL, PIPE


def find_program(*names: str) -> str | None:
    """The path of the first of these programs that is installed, e.g. `/usr/bin/tesseract`, or None."""
    return next((found for name in names if (found := shutil.which(name))), None)


def run_program(command: Sequence[str], data: bytes = b"", seconds: float = 60) -> bytes | None:
    """What a program writes on standard output, given some bytes; None where it fails or takes too long."""
    try:
        process = subprocess.Popen(  # noqa: S603  (the command is this library's own, without a shell)
            list(command), stdin=PIPE, stdout=PIPE, stderr=DEVNULL, start_new_session=True
        )
    except OSError:
        return None
    with process:
        try:
            output, _ = process.communicate(data, timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # with the programs it has started itself
            process.communicate()
            return None
    return output if process.returncode == 0 else None
