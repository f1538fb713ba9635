"""Where a command writes: standard output, or a file that is never seen half written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem


class NothingToWrite(Exception):  # noqa: N818  (told elsewhere)
    """Raised inside `output_to` to leave the file as it was."""


@contextmanager
def output_to(path: str) -> Iterator[BinaryIO]:
    """A stream of bytes to a file, or to standard output where the path is empty.

    The file appears, or is replaced, only when all of it is written. Raises UsageProblem where it cannot be.
    """
    if not path:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path).resolve()
    try:
        if target.exists() and not target.is_file() and not target.is_dir():  # a device or a named pipe
            with target.open("wb") as stream:
                yield stream
            return
        yield from _renamed_into_place(target)
    except NothingToWrite:
        return
    except OSError as problem:
        of_an_input = problem.filename is not None and Path(str(problem.filename)).parent != target.parent
        if isinstance(problem, BrokenPipeError) or of_an_input:
            raise
        raise UsageProblem(_reason(path, target, problem)) from problem


def _renamed_into_place(target: Path) -> Iterator[BinaryIO]:
    if target.is_dir():
        raise IsADirectoryError(target)
    import tempfile

    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_mode_for(target))
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _mode_for(target: Path) -> int:
    """The permissions the file had, or what the process gives a new file."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _reason(path: str, target: Path, problem: OSError) -> str:
    if isinstance(problem, IsADirectoryError):
        return said(
            f"{path} là một thư mục; hãy cho --out tên một tệp trong đó.",
            f"{path} is a folder; give --out the name of a file in it.",
        )
    if not target.parent.is_dir():
        return said(
            f"Không ghi được {path}: không có thư mục {target.parent}; hãy tạo thư mục trước.",
            f"{path} cannot be written: there is no folder {target.parent}; make it first.",
        )
    return said(
        f"Không ghi được {path}: {problem.strerror}; hãy kiểm tra quyền ghi và dung lượng đĩa.",
        f"{path} cannot be written: {problem.strerror}; check the permissions and the space on the disk.",
    )
