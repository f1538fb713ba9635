"""The folder of parts beside the output: one Parquet file a batch, whole or not there at all."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from giaoban.commands.bulk.job import Failure
from giaoban.commands.language import said
from giaoban.commands.usage import UsageProblem

_LOCK, _UNFINISHED = "lock", ".tmp"
_SAID = "giaoban"  # the key in a part's metadata under which its failures stand


@dataclass
class Outcome:
    """What came of a batch, or of all: how many files and documents were read, and what could not be."""

    files: int = 0
    read: int = 0
    failures: list[Failure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one output, `so-lieu.parquet.parts/` beside `so-lieu.parquet`."""

    out: Path

    @property
    def folder(self) -> Path:
        """Where the parts are."""
        return self.out.with_name(f"{self.out.name}.parts")

    @property
    def failures(self) -> Path:
        """The file that says what could not be read."""
        return self.out.with_name(f"{self.out.name}.failures.jsonl")

    @contextmanager
    def held(self) -> Iterator[None]:
        """Make the folder and hold it for this process alone; raises UsageProblem where another one does."""
        self.folder.mkdir(exist_ok=True)
        with (self.folder / _LOCK).open("wb") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # the system lets go of it, however the process ends
            except BlockingIOError:
                raise UsageProblem(
                    said(
                        f"Một lệnh khác đang ghi {self.out}; hãy đợi lệnh đó xong hoặc chọn --out khác.",
                        f"Another call is writing {self.out}; wait for it or choose another --out.",
                    )
                ) from None
            for left in self.folder.glob(f"*{_UNFINISHED}"):
                left.unlink(missing_ok=True)
            yield

    def has(self, key: str) -> bool:
        """Whether a batch is done."""
        return self._path(key).exists()

    def join(self, keys: Iterable[str]) -> Outcome:
        """Write the output and the file of failures from the parts, in the order of the keys, and remove the parts.

        Both appear, or are replaced, only when they are whole. Where nothing at all was read, the output is left as
        it was.
        """
        import pyarrow.parquet as pq

        from giaoban.exchange.parquet import ClaimsWriter

        whole, failures = self.folder / f"whole{_UNFINISHED}", self.folder / f"failures{_UNFINISHED}"
        count = Outcome()
        with ClaimsWriter(whole) as writer, failures.open("w", encoding="utf-8", errors="backslashreplace") as lines:
            for key in keys:
                with pq.ParquetFile(self._path(key)) as part:
                    for group in range(part.num_row_groups):
                        writer.write_rows(part.read_row_group(group))
                    stated = json.loads((part.metadata.metadata or {})[_SAID.encode()])
                count.files += stated["files"]
                count.read += stated["read"]
                for failure in stated["failures"]:
                    count.failures.append(Failure(**failure))
                    lines.write(json.dumps(failure, ensure_ascii=False) + "\n")
        if count.failures:
            _put(failures, self.failures)
        else:
            self.failures.unlink(missing_ok=True)
        if count.read or not count.failures:
            _put(whole, self.out)
        shutil.rmtree(self.folder)
        return count

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.parquet"


class Part:
    """The part of one batch while it is written; it appears in the folder when it is finished."""

    def __init__(self, parts: Parts, key: str) -> None:
        from giaoban.exchange.parquet import ClaimsWriter

        self._path = parts._path(key)
        self._unfinished = self._path.with_suffix(f".{os.getpid()}-{id(self)}{_UNFINISHED}")
        self.writer = ClaimsWriter(self._unfinished)
        self.outcome = Outcome()

    def finish(self) -> None:
        """Put the part into the folder, whole and safe on the disk."""
        self.writer.close({_SAID: json.dumps(asdict(self.outcome))})
        _put(self._unfinished, self._path)


def _put(written: Path, target: Path) -> None:
    with written.open("rb") as stream:
        os.fsync(stream.fileno())
    if target.exists():
        written.chmod(target.stat().st_mode & 0o7777)
    written.replace(target)
