"""The programs of the system that read what no library does: tesseract (scans), LibreOffice (.doc).

The one place of the library that starts a program; it never starts anything from inside a document.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence


def find_program(*names: str) -> str | None:
    """The path of the first of these programs that is installed, e.g. `/usr/bin/tesseract`, or None."""
    return next((found for name in names if (found := shutil.which(name))), None)


def run_program(command: Sequence[str], data: bytes = b"", seconds: float = 60) -> bytes | None:
    """What a program writes on standard output, given some bytes; None where it fails or takes too long."""
    try:
        done = subprocess.run(  # noqa: S603  (the command is this library's own, without a shell)
            list(command), input=data, capture_output=True, timeout=seconds, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout
