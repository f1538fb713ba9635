"""Which files a call means, when it names folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from giaoban.documents.formats import suffixes


def find_files(paths: Iterable[str | Path]) -> Iterator[Path]:
    """The files to read: a file as it is named, a folder as the readable files inside it, walked in sorted order.

    Hidden files and folders and the lock files of office programs (`~$bao-cao.docx`) are left out. A path that does
    not exist, and a folder with nothing readable in it, are handed on as they are: opening them says what is wrong,
    so that the other files of the call are still read.
    """
    for path in map(Path, paths):
        if not path.is_dir():
            yield path
            continue
        found = False
        for file in _walk(path):
            found = True
            yield file
        if not found:
            yield path


def has_documents(folder: Path) -> bool:
    """True where a folder or one inside it has a file that can be read."""
    return any(True for _ in _walk(folder))


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:  # opening the folder itself will say so
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")):
            continue
        if entry.is_dir():
            if not entry.is_symlink():  # a link may lead back up
                yield from _walk(entry)
        elif entry.suffix.lower() in suffixes():
            yield entry
