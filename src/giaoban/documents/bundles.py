"""Files that hold other files: e-mails with attachments, archives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from giaoban.documents import unreadable
from giaoban.documents.formats import format_of
from giaoban.documents.model import Document
from giaoban.documents.reading import document_from_bytes, format_for, read_bytes
from giaoban.documents.unreadable import UnreadableDocument, Wording

MAX_DEPTH = 3  # an archive in an e-mail in an archive


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
    yield from _documents(data, name, published, 0)


def _documents(data: bytes, name: str, published: date | None, depth: int) -> Iterator[Document]:
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
    for part in known.parts(data, name):
        if isinstance(part, UnreadableDocument):
            found = True
            yield _fault(part)
            continue
        inner = f"{name}/{part[0]}"
        if format_of(Path(inner).suffix) is None:
            continue
        found = True
        try:
            yield from _documents(part[1], inner, published, depth + 1)
        except UnreadableDocument as error:
            yield _fault(error)
    if not found:
        raise unreadable.empty(name)


def _fault(error: UnreadableDocument) -> Document:
    return Document(error.file, "", (), faults=(error,))


def _too_deep(name: str) -> UnreadableDocument:
    return UnreadableDocument(
        name, Wording("", ""),
        Wording(f"tệp nằm trong quá {MAX_DEPTH} lớp tệp nén hoặc thư",
                f"it lies in more than {MAX_DEPTH} archives or e-mails"),
        Wording("hãy giải nén rồi chọn các tệp bên trong", "unpack it and name the files inside"),
    )  # fmt: skip
