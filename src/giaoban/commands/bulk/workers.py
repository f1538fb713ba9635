"""Reading with several processes of this machine; one that dies or hangs costs the file it was reading, no more."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path

from giaoban.commands.bulk.job import Batch, Failure
from giaoban.commands.bulk.parts import Part, Parts
from giaoban.commands.bulk.reading import FileRead, deadly, too_slow
from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem

_NO_FILE = -1  # the worker is between files
_DONE = -2
_DEATHS_WITHOUT_A_FILE = 3
_processes = get_context("spawn")  # a fork would copy threads' locks in whatever state they are


@dataclass
class _Worker:
    """One process, the batch it reads, the file in it, and the files of it that are spared, by place."""

    process: object
    pipe: Connection
    batch: Batch | None = None
    at: int = _NO_FILE
    spared: dict[int, Failure] = field(default_factory=dict)


def read_here(
    batches: Iterator[Batch], parts: Parts, published: date | None, workers: int, seconds: float
) -> Iterator[int]:
    """Read the batches into the parts; yields the number of files of each that is done, in the order they end.

    workers: how many processes. seconds: how long one file may take. Raises UsageProblem where a part cannot be
    written or no process can be started.
    """
    reading = [_started(parts.out, published, seconds) for _ in range(workers)]
    deaths = 0
    try:
        for worker in reading:
            _give(worker, next(batches, None))
        while busy := {worker.pipe: worker for worker in reading if worker.batch is not None}:
            for pipe in wait(list(busy)):
                worker = busy[pipe]  # type: ignore[index]  # what comes back is what was given
                batch = worker.batch
                assert batch is not None
                try:
                    heard = worker.pipe.recv()
                except (EOFError, ConnectionResetError):
                    reason = _ended(worker)
                    spared = worker.spared
                    if worker.at == _NO_FILE:
                        deaths += 1
                        if deaths == _DEATHS_WITHOUT_A_FILE:
                            raise _cannot_work(reason) from None
                    else:
                        file = batch.files[worker.at]
                        slow = reason == signal.SIGALRM.name
                        spared |= {worker.at: too_slow(file, seconds) if slow else deadly(file, reason)}
                    fresh = _started(parts.out, published, seconds)
                    reading[reading.index(worker)] = fresh
                    _give(fresh, batch, spared)
                    continue
                if isinstance(heard, str):
                    raise UsageProblem(heard)
                if heard == _DONE:
                    deaths = 0
                    yield len(batch.files)
                    _give(worker, next(batches, None))
                else:
                    worker.at = heard
    finally:
        for worker in reading:
            worker.pipe.close()
            worker.process.kill()  # type: ignore[attr-defined]
            worker.process.join()  # type: ignore[attr-defined]


def _started(out: Path, published: date | None, seconds: float) -> _Worker:
    ours, theirs = _processes.Pipe()
    process = _processes.Process(target=_work, args=(theirs, out, published, seconds, said("vi", "en")), daemon=True)
    process.start()
    theirs.close()  # so that the end of the process is the end of the pipe
    return _Worker(process, ours)


def _give(worker: _Worker, batch: Batch | None, spared: dict[int, Failure] | None = None) -> None:
    worker.batch, worker.at, worker.spared = batch, _NO_FILE, spared or {}
    if batch is not None:
        with suppress(BrokenPipeError):  # it died at once, which the next look at the pipe tells
            worker.pipe.send((batch, worker.spared))


def _ended(worker: _Worker) -> str:
    """How a process ended: the name of the signal, or its exit status."""
    process = worker.process
    worker.pipe.close()
    process.join()  # type: ignore[attr-defined]
    code = process.exitcode  # type: ignore[attr-defined]
    return signal.Signals(-code).name if code < 0 else f"exit {code}"


def _cannot_work(reason: str) -> UsageProblem:
    return UsageProblem(
        said(
            f"Không chạy được tiến trình đọc ({reason}); hãy giảm --workers hoặc kiểm tra bộ nhớ.",
            f"No process for reading can run ({reason}); lower --workers or check the memory.",
        )
    )


def _work(pipe: Connection, out: Path, published: date | None, seconds: float, lang: str) -> None:
    """What a worker does: read batches until there are no more, saying which file it is at."""
    from giaoban.commands.language import speak

    speak("en" if lang == "en" else "vi")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started it decides
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # the system ends a worker that hangs, whatever it hangs in
    parts = Parts(out)
    _warm_up()
    try:
        while True:
            batch, spared = pipe.recv()
            try:
                _read(batch, spared, parts, published, seconds, pipe)
            except OSError as problem:
                if isinstance(problem, BrokenPipeError):
                    raise
                pipe.send(unwritten(parts, problem))
                return
            pipe.send(_DONE)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # nobody waits for the result any more


def _warm_up() -> None:
    """Load what reading needs, which is not to count against the first file."""
    from giaoban import claims, documents

    claims.read(documents.document_from_text("Tháng 8/2023, thu 5 tỷ đồng."))


def _read(
    batch: Batch, spared: dict[int, Failure], parts: Parts, published: date | None, seconds: float, pipe: Connection
) -> None:
    part = Part(parts, batch.key)
    for place, file in enumerate(batch.files):
        part.outcome.files += 1
        if place in spared:
            part.outcome.failures.append(spared[place])
            continue
        pipe.send(place)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        found = FileRead(file, published)
        for claim in found.claims():
            part.writer.write(claim)
        signal.setitimer(signal.ITIMER_REAL, 0)
        part.outcome.failures += found.failures
        part.outcome.read += found.read
    pipe.send(_NO_FILE)
    part.finish()


def unwritten(parts: Parts, problem: OSError) -> str:
    """The sentence for a part that cannot be written."""
    reason = problem.strerror or type(problem).__name__
    return said(
        f"Không ghi được {parts.folder}: {reason}; hãy kiểm tra dung lượng đĩa rồi chạy lại đúng lệnh này để đọc tiếp.",
        f"{parts.folder} cannot be written: {reason}; check the space on the disk, then run the same call to go on.",
    )
