"""One call that reads many files, and what came of it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import giaoban
from giaoban.catalogue.load import ENVIRONMENT_VARIABLE

_ENDS_A_BATCH = 2  # a batch is ended by a file's name, on average at half the most files it may have


@dataclass(frozen=True, slots=True)
class Size:
    """How large a batch may be: so many files, and so many bytes unless it is a single file."""

    files: int
    bytes: int


HERE = Size(32, 1 << 20)  # small, so that little is read again and the last ones end together
CLUSTER = Size(256, 8 << 20)  # large, since each is one call over the network


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read of a file: the sentence in both languages; `file` is as it was named."""

    file: str
    message_vi: str
    message_en: str

    def message(self, lang: str) -> str:
        """The sentence in `vi` or `en`."""
        return self.message_en if lang == "en" else self.message_vi


@dataclass(frozen=True, slots=True)
class Batch:
    """Files that are read together. key: names their state and the reader's, e.g. `5d41402abc4b2a76b9719d911017c59`."""

    key: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """What to read: paths as they were given, and the day of publication of all of them, where it was given."""

    paths: tuple[str, ...]
    published: date | None
    size: Size

    def batches(self) -> Iterator[Batch]:
        """The batches in the order of the files, found as they are asked for.

        Where a batch ends depends on the names in it, so that a new file changes one batch and not all that follow.
        """
        from giaoban import documents

        files: list[str] = []
        states: list[str] = []
        weight = 0
        for path in documents.find_files(self.paths):
            length, state = _state(path)
            if files and weight + length > self.size.bytes:
                yield self._batch(files, states)
                files, states, weight = [], [], 0
            files.append(str(path))
            states.append(state)
            weight += length
            ends = crc32(os.fsencode(path.name)) % (self.size.files // _ENDS_A_BATCH) == 0
            if ends or len(files) == self.size.files:
                yield self._batch(files, states)
                files, states, weight = [], [], 0
        if files:
            yield self._batch(files, states)

    def count(self) -> int:
        """How many files there are."""
        from giaoban import documents

        return sum(1 for _ in documents.find_files(self.paths))

    def _batch(self, files: list[str], states: list[str]) -> Batch:
        whole = "\n".join((reader_state(), str(self.published), *states))
        return Batch(hashlib.sha256(whole.encode("utf-8", "surrogateescape")).hexdigest()[:32], tuple(files))


@lru_cache(maxsize=1)
def reader_state() -> str:
    """A name for the reader as it is: the program's files and the catalogue laid over it.

    Two machines with the same state read the same claims from the same bytes.
    """
    state = hashlib.sha256()
    folders = [Path(giaoban.__file__).parent]
    if overlay := os.environ.get(ENVIRONMENT_VARIABLE):
        folders.append(Path(overlay))
    for folder in folders:
        for file in sorted(path for path in folder.rglob("*") if path.suffix in (".py", ".yaml", ".yml")):
            state.update(f"{file.relative_to(folder).as_posix()}\n".encode())
            state.update(hashlib.sha256(file.read_bytes()).digest())
    return state.hexdigest()


def _state(path: Path) -> tuple[int, str]:
    """How many bytes a file has, and a line that changes when the file does."""
    try:
        found = path.stat()
    except OSError as problem:
        return 0, f"{path}\t{problem.errno}"
    return found.st_size, f"{path}\t{found.st_size}\t{found.st_mtime_ns}"
