"""Files that hold other files: e-mails with attachments, archives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from giaoban.documents import unreadable
from giaoban.documents.formats import format_of, suffixes
from giaoban.documents.guarding import guard_each, guarded
from giaoban.documents.limits import too_many
from giaoban.documents.model import Document
from giaoban.documents.reading import document_from_bytes, format_for, read_bytes
from giaoban.documents.unreadable import UnreadableDocument, Wording

MAX_DEPTH = 3  # an archive in an e-mail in an archive
MAX_MEGABYTES = 2000  # taken out of one file, whatever lies in whatever
MAX_FILES = 20_000


@dataclass(slots=True)
class _Taken:
    """What has been taken out of one file so far."""

    size: int = 0
    files: int = 0

    def add(self, data: bytes) -> None:
        """Raises OverLimit where it is more than one file may hold."""
        self.size, self.files = self.size + len(data), self.files + 1
        if self.files > MAX_FILES:
            raise too_many(self.files, Wording("tệp bên trong", "files inside"), MAX_FILES)
        if self.size > MAX_MEGABYTES << 20:
            raise too_many(self.size >> 20, Wording("MB khi giải nén", "MB unpacked"), MAX_MEGABYTES)


def open_documents(path: str | Path, *, published: date | None = None) -> Iterator[Document]:
    """The documents in a file: of an e-mail its body and then its attachments, of an archive the files in it; else one.

    Names are like `thu.eml/bao-cao.docx`; files of no readable kind are passed over. What is inside and cannot be read
    is a document without text whose `faults` say why, so that the others are still read. Raises UnreadableDocument
    where the file itself cannot be read.
    """
    path = Path(path)
    yield from documents_from_bytes(read_bytes(path), str(path), published)


def documents_from_bytes(data: bytes, name: str, published: date | None = None) -> Iterator[Document]:
    """The same for the bytes of a file."""
    yield from guard_each(_documents(data, name, published, 0, _Taken()), name)


def _documents(data: bytes, name: str, published: date | None, depth: int, taken: _Taken) -> Iterator[Document]:
    with guarded(name):
        known = format_for(name, data)
    if known.parts is None:
        yield document_from_bytes(data, name, published)
        return
    if depth >= MAX_DEPTH:
        raise _too_deep(name)
    found = False
    if known.name != "zip":
        try:
            yield document_from_bytes(data, name, published)
            found = True
        except UnreadableDocument as error:
            if error.problem != unreadable.empty(name).problem:  # a message may be nothing but its attachments
                raise
    for part in guard_each(known.parts(data, name), name):
        if isinstance(part, UnreadableDocument):
            found = True
            yield _fault(part)
            continue
        inner = f"{name}/{part[0]}"
        if format_of(Path(inner).suffix) is None:
            continue
        found = True
        taken.add(part[1])
        try:
            yield from _documents(part[1], inner, published, depth + 1, taken)
        except UnreadableDocument as error:
            yield _fault(error)
    if not found:
        raise unreadable.nothing_inside(name, suffixes()) if known.name == "zip" else unreadable.empty(name)


def _fault(error: UnreadableDocument) -> Document:
    return Document(error.file, "", (), faults=(error,))


def _too_deep(name: str) -> UnreadableDocument:
    return UnreadableDocument(
        name, Wording("", ""),
        Wording(f"tệp nằm trong quá {MAX_DEPTH} lớp tệp nén hoặc thư",
                f"it lies in more than {MAX_DEPTH} archives or e-mails"),
        Wording("hãy giải nén rồi chọn các tệp bên trong", "unpack it and name the files inside"),
    )  # fmt: skip
