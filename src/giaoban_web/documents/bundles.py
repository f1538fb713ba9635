"""Archives and e-mails are taken apart when they are sent: each document in them becomes one of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile

from giaoban.documents import UnreadableDocument, Wording
from giaoban.documents.bundles import MAX_DEPTH
from giaoban.documents.formats import Format, format_of
from giaoban.documents.reading import format_for

MOST_FILES = 500
_WHOLE = Wording("", "")
_UNPACK = Wording("hãy giải nén rồi tải lên từng tệp", "unpack it and upload the files inside")


@dataclass(slots=True)
class Budget:
    """What taking apart one sent file may still use: bytes unpacked and files found."""

    letters: int
    files: int = MOST_FILES


@dataclass(frozen=True, slots=True)
class Piece:
    """One document of what was sent: `thu.eml/bao-cao.docx` with its bytes, or the fault that keeps it out."""

    name: str
    data: bytes = b""
    fault: UnreadableDocument | None = None


def pieces_of(data: bytes, name: str, limit: int) -> Iterator[Piece]:
    """The documents in what was sent: itself, or those of an archive or an e-mail, in their order.

    limit: the bytes one document may have; all together may unpack to four times as many. Files of kinds nobody reads
    are passed over where others are there. Raises UnreadableDocument where the file itself is not what its name says.
    """
    budget = Budget(4 * limit)
    yield from _pieces(data, name, limit, budget, 0)


def _pieces(data: bytes, name: str, limit: int, budget: Budget, depth: int) -> Iterator[Piece]:
    known = format_for(name, data)
    if known.parts is None:
        yield Piece(name, data)
        return
    if depth >= MAX_DEPTH:
        raise UnreadableDocument(
            name, _WHOLE, Wording(f"tệp nằm trong quá {MAX_DEPTH} lớp tệp nén hoặc thư",
                                  f"it lies in more than {MAX_DEPTH} archives or e-mails"), _UNPACK,
        )  # fmt: skip
    found = known.name != "zip"
    if found:
        yield Piece(name, data)  # the message itself
    else:
        _refuse_bomb(data, name, limit, budget)
    for part in known.parts(data, name):
        if isinstance(part, UnreadableDocument):
            found = True
            yield Piece(part.file, fault=part)
            continue
        inner = f"{name}/{part[0]}"
        if format_of(PurePosixPath(inner).suffix) is None:
            continue
        found = True
        yield from _inner(known, part[1], inner, limit, budget, depth)
    if not found:
        raise UnreadableDocument(
            name, _WHOLE, Wording("trong tệp nén không có văn bản nào đọc được", "no document in it can be read"),
            Wording("hãy tải lên từng văn bản", "upload the documents themselves"),
        )  # fmt: skip


def _inner(outer: Format, data: bytes, name: str, limit: int, budget: Budget, depth: int) -> Iterator[Piece]:
    try:
        budget.files -= 1
        if outer.name != "zip":
            budget.letters -= len(data)  # an archive's were counted as a whole before it was opened
        if len(data) > limit or budget.files < 0 or budget.letters < 0:
            raise _too_large(name, limit)
        yield from _pieces(data, name, limit, budget, depth + 1)
    except UnreadableDocument as fault:
        yield Piece(name, fault=fault)


def _refuse_bomb(data: bytes, name: str, limit: int, budget: Budget) -> None:
    """An archive is judged by what it declares before a byte of it is unpacked; no more than declared is unpacked."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            files = archive.infolist()
    except (BadZipFile, NotImplementedError, ValueError, OSError):
        return  # the reader says in a sentence what is wrong
    budget.letters -= sum(file.file_size for file in files)
    if budget.letters < 0 or len(files) > budget.files:
        raise _too_large(name, limit)


def _too_large(name: str, limit: int) -> UnreadableDocument:
    most = limit // 1_000_000
    return UnreadableDocument(
        name, _WHOLE,
        Wording(f"khi giải nén vượt quá mức cho phép ({most} MB một văn bản, {4 * most} MB và {MOST_FILES} tệp cả gói)",
                f"unpacked it exceeds what is allowed ({most} MB a document, {4 * most} MB and {MOST_FILES} files "
                "in all)"),
        _UNPACK,
    )  # fmt: skip
