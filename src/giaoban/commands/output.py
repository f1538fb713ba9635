"""Where a command writes and in which form: standard output, or a file that is never seen half written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import typer

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
        raise UsageProblem(unwritable(path, target, problem)) from problem


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


def unwritable(path: str, target: Path, problem: OSError) -> str:
    """The sentence for a file that cannot be written; path: as it was given."""
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


def out_option() -> Any:
    """The option `--out`, the same in every command that writes."""
    return typer.Option(
        "--out",
        metavar=said("TỆP", "FILE"),
        help=said(
            "Ghi vào tệp này; tệp chỉ xuất hiện khi đã ghi xong.",
            "Write to this file; it appears only when all of it is written.",
        ),
    )


def format_option(names: Iterable[str], vi: str, en: str) -> Any:
    """The option `--format`; vi, en: what each of the forms is for, with the default."""
    return typer.Option(
        "--format",
        metavar="|".join(names),
        help=said(f"Dạng kết quả: {vi}", f"Form of the result: {en}"),
    )


def no_such_form(form: str, names: Iterable[str]) -> typer.BadParameter:
    """The problem of a `--format` that is not there."""
    known = ", ".join(names)
    return typer.BadParameter(
        said(
            f"không có dạng '{form}'; hãy chọn một trong: {known}.",
            f"there is no form '{form}'; choose one of: {known}.",
        ),
        param_hint="--format",
    )


def refuse_terminal(form: str, out: str) -> None:
    """Raise the problem of a form that a terminal cannot show, where it would go to one."""
    if not out and sys.stdout.isatty():
        raise typer.BadParameter(
            said(
                f"dạng {form} không hiện được trên màn hình; hãy thêm --out TỆP.{form}.",
                f"a terminal cannot show {form}; add --out FILE.{form}.",
            ),
            param_hint="--format",
        )
