"""A file, bytes or a text become a document."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import date
from pathlib import Path

from giaoban.documents import unreadable
from giaoban.documents.dateline import split_dateline
from giaoban.documents.decoding import line_feeds
from giaoban.documents.formats import Content, Format, format_named, format_of, suffixes
from giaoban.documents.formats.pipes import pipe_tables
from giaoban.documents.guarding import guarded
from giaoban.documents.model import Block, Document, Table
from giaoban.documents.outline import Outline
from giaoban.documents.sniffing import NAMES, OFFICE, remedy_for, sniff
from giaoban.vietnamese import nfc

MAX_MEGABYTES = 500  # what is read whole, formats may allow less; longer plain text is read by `pieces`


def open_document(path: str | Path, *, published: date | None = None) -> Document:
    """The document in a file of any readable format.

    published: the day of publication, where the caller knows it; else what the file states. Raises UnreadableDocument.
    """
    path = Path(path)
    return document_from_bytes(read_bytes(path), str(path), published)


def document_from_bytes(data: bytes, name: str, published: date | None = None) -> Document:
    """The document in a file's bytes; its name tells the format (`-` and names without a suffix: the bytes do).

    Raises UnreadableDocument.
    """
    with guarded(name):
        known = format_for(name, data)
        if len(data) > known.megabytes << 20:
            raise unreadable.too_long(name, known.megabytes)
        content = known.read(data, name)
        document = _document(content, name, published, known.streamed)
    if not document.blocks:
        raise document.faults[0] if document.faults else unreadable.empty(name)
    return document


def document_from_text(text: str, name: str = "-", published: date | None = None) -> Document:
    """The document a text is, put into NFC with line feeds; a first line `date: YYYY-MM-DD` is taken off.

    An empty text is a document without blocks. Raises UnreadableDocument for a wrong date there.
    """
    return _document(Content(line_feeds(nfc(text))), name, published, dated=True)


def _document(content: Content, name: str, published: date | None, dated: bool) -> Document:
    stated, text = split_dateline(content.text, name) if dated else (content.published, content.text)
    hints, tables = pipe_tables(text) if dated else (content.hints, content.tables)
    blocks = Outline().blocks(text, hints)
    tables = under_headings(tables, blocks)
    return Document(name, text, blocks, published or stated, content.title, 0, tables, content.faults)


def under_headings(tables: tuple[Table, ...], blocks: tuple[Block, ...]) -> tuple[Table, ...]:
    """The tables with the headings their first row stands under."""
    if not tables or not blocks:
        return tables
    starts = [block.start for block in blocks]
    return tuple(
        replace(table, headings=blocks[max(0, bisect_right(starts, table.start) - 1)].headings) for table in tables
    )


def read_bytes(path: Path) -> bytes:
    """A file's bytes. Raises UnreadableDocument where there is no such file, it may not be read, or is too large."""
    try:
        refuse_long(path)
        return path.read_bytes()
    except OSError as error:
        raise unreadable_path(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise unreadable.missing(str(path)) from error


def refuse_long(path: Path, streamed: bool = False) -> None:
    """Raises UnreadableDocument for a file longer than its format is read, before any of it is read.

    streamed: plain text may be of any length. Raises OSError.
    """
    known = format_of(path.suffix)
    if path.is_file() and not (streamed and known and known.streamed):
        limit = known.megabytes if known else MAX_MEGABYTES
        if path.stat().st_size > limit << 20:
            raise unreadable.too_long(str(path), limit)


def unreadable_path(path: Path, error: OSError) -> unreadable.UnreadableDocument:
    """The sentence for what the system says of a path."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return unreadable.missing(str(path))
    if isinstance(error, IsADirectoryError):
        from giaoban.documents.folders import has_documents

        return (
            unreadable.folder(str(path))
            if has_documents(path)
            else unreadable.folder_without_documents(str(path), suffixes())
        )
    if isinstance(error, PermissionError):
        return unreadable.denied(str(path))
    return unreadable.failed(str(path), error.strerror or type(error).__name__)


def format_for(name: str, data: bytes) -> Format:
    """The format of a file by its name, held against its bytes.

    data: the whole file, or for text its beginning. Raises UnreadableDocument where no format reads
    it, or its name lies.
    """
    if not data:
        raise unreadable.empty(name)
    suffix = Path(name).suffix.lower() if name != "-" else ""
    found = sniff(data)
    known = format_of(suffix) if suffix else format_named(found)
    if known is None:
        raise _unread_kind(name, suffix, found)
    if found != known.kind:
        if found == "text" and known.kind == "html":
            return known  # a page may begin with anything
        if found == "text" and b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            found = "binary"
        if found == "locked" and known.kind in OFFICE:
            raise unreadable.locked(name)
        if found == "ole" and known.kind in ("doc", "xls"):
            raise unreadable.damaged(
                name,
                unreadable.Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
                unreadable.Wording(f"tệp {suffix} bị hỏng hoặc bị cắt cụt", f"the {suffix} file is damaged or cut off"),
            )
        raise unreadable.wrongly_named(name, suffix, NAMES[found], remedy_for(found))
    return known


def _unread_kind(name: str, suffix: str, found: str) -> unreadable.UnreadableDocument:
    if suffix:
        return unreadable.unknown_suffix(name, suffix, suffixes())
    known = ", ".join(suffixes())
    return unreadable.UnreadableDocument(
        name,
        unreadable.Wording("byte 0", "byte 0"),
        unreadable.Wording(f"nội dung là {NAMES[found].vi}, chưa đọc được", f"it is {NAMES[found].en}, not read yet"),
        unreadable.Wording(f"hãy lưu lại thành một trong các loại {known}", f"save it as one of {known}"),
    )
