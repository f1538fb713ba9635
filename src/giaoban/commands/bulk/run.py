"""The whole of a bulk call: list, read what is not read yet, join, say what came of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import typer

from giaoban.commands.bulk.job import CLUSTER, HERE, Batch, Job
from giaoban.commands.bulk.parts import Outcome, Parts
from giaoban.commands.inputs import STANDARD_INPUT
from giaoban.commands.language import said
from giaoban.commands.output import unwritable
from giaoban.commands.usage import DONE, UNREADABLE, UsageProblem

LOCAL = "local"
INTERRUPTED = 130  # what a shell reports of a program that Ctrl-C ended
_IN_FLIGHT = 4


@dataclass(frozen=True, slots=True)
class Bulk:
    """A bulk call as it was given. workers: 0 where none were asked for; seconds: how long one file may take."""

    paths: list[str]
    out: str
    published: date | None
    engine: str
    workers: int
    seconds: float


def read_many(call: Bulk) -> int:
    """Read, and return the exit status. Raises UsageProblem where the call is wrong or the output cannot be written."""
    if STANDARD_INPUT in call.paths:
        raise UsageProblem(
            said(
                "'-' không đọc được cùng --workers hay --engine; hãy nêu tệp hoặc thư mục.",
                "'-' cannot be read with --workers or --engine; name files or folders.",
            )
        )
    target = Path(call.out).resolve()
    if target.exists() and not target.is_file():
        raise UsageProblem(
            said(
                f"{call.out} không phải là một tệp thường; hãy cho --out tên một tệp .parquet.",
                f"{call.out} is no ordinary file; give --out the name of a .parquet file.",
            )
        )
    parts = Parts(target)
    try:
        with parts.held():
            outcome = _read(call, parts)
    except KeyboardInterrupt:
        typer.echo(
            said(
                "Đã dừng; hãy chạy lại đúng lệnh này để đọc tiếp.", "Stopped; run the same call again to go on."
            ),
            err=True,
        )
        return INTERRUPTED
    except OSError as problem:
        raise UsageProblem(unwritable(call.out, target, problem)) from problem
    _say(call, outcome)
    return UNREADABLE if outcome.failures else DONE


def _read(call: Bulk, parts: Parts) -> Outcome:
    job = Job(tuple(call.paths), call.published, HERE if call.engine == LOCAL else CLUSTER)
    keys: list[str] = []
    with _progress(job) as advance:

        def to_read() -> Iterator[Batch]:
            for batch in job.batches():
                keys.append(batch.key)
                if parts.has(batch.key):
                    advance(len(batch.files))
                else:
                    yield batch

        for files in _engine(call, parts, to_read()):
            advance(files)
        return parts.join(keys)


def _engine(call: Bulk, parts: Parts, batches: Iterator[Batch]) -> Iterator[int]:
    if call.engine == LOCAL:
        from giaoban.commands.bulk.workers import read_here

        return read_here(batches, parts, call.published, call.workers or 1, call.seconds)
    from giaoban.commands.bulk.cluster import read_there

    return read_there(batches, parts, call.published, call.engine, call.workers or _IN_FLIGHT)


@contextmanager
def _progress(job: Job) -> Iterator[Callable[[int], None]]:
    """A bar on standard error where that is a terminal; gives what moves it on by so many files."""
    if not sys.stderr.isatty():
        yield lambda files: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn(said("Đang đọc", "Reading")),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(said("tệp · đã", "files · for")),
        TimeElapsedColumn(),
        TextColumn(said("· còn", "· left")),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=job.count())
        yield lambda files: bar.advance(task, files)


def _say(call: Bulk, outcome: Outcome) -> None:
    failed = len(outcome.failures)
    if not failed:
        return
    kept = "" if outcome.read else said(f"; {call.out} không được ghi", f"; {call.out} was not written")
    where = f"{call.out}.failures.jsonl"
    typer.echo(
        said(
            f"Trong {outcome.files} tệp có {failed} chỗ không đọc được{kept}; từng chỗ được ghi ở {where}.",
            f"In {outcome.files} files, {failed} could not be read or not wholly{kept}; each is told in {where}.",
        ),
        err=True,
    )
