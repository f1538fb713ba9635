"""Long texts read part by part, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import IncrementalNewlineDecoder
from itertools import chain, pairwise
from pathlib import Path
from typing import BinaryIO

from giaoban.documents import unreadable
from giaoban.documents.dateline import OPENING, split_dateline
from giaoban.documents.decoding import undecodable
from giaoban.documents.formats import Content
from giaoban.documents.formats.pipes import pipe_tables
from giaoban.documents.guarding import guard_each
from giaoban.documents.model import Document
from giaoban.documents.outline import Outline
from giaoban.documents.reading import (
    MAX_MEGABYTES,
    document_from_bytes,
    format_for,
    refuse_long,
    under_headings,
    unreadable_path,
)
from giaoban.documents.unreadable import UnreadableDocument
from giaoban.vietnamese import nfc
from giaoban.vietnamese.encodings import UndecodableText, bytes_before, detect, find_controls

_HEAD = 1 << 16
_PACKED = (b"PK", b"\xd0\xcf\x11\xe0")  # what these are shows only when they are read whole
# A text without any white space is cut all the same where it would fill the memory.
_LONGEST_WORD = 16


def pieces(
    source: str | Path | BinaryIO, *, name: str | None = None, published: date | None = None, size: int = 1 << 18
) -> Iterator[Document]:
    """A file or a binary stream as documents of about `size` code points each, whose texts joined are the whole text.

    Plain text is decoded as it is read and cut at line ends; a line longer than 4 * size is cut at white space.
    Headings in force are carried over; `Document.offset` says where a piece stands in the whole. A PDF is read some
    pages at a time; other formats give one document.
    name: what it is called in messages, by default the path, or `-`. Raises UnreadableDocument, a broken place in the
    middle of a text only when it is reached.
    """
    if isinstance(source, str | Path):
        path = Path(source)
        try:
            refuse_long(path, streamed=True)
            with path.open("rb") as stream:
                yield from _stream(stream, name or str(path), published, size)
        except OSError as error:
            raise unreadable_path(path, error) from error
        except ValueError as error:  # a NUL in the name
            raise unreadable.missing(str(path)) from error
    else:
        yield from _stream(source, name or "-", published, size)


def _stream(stream: BinaryIO, name: str, published: date | None, size: int) -> Iterator[Document]:
    head = _read(stream, _HEAD)
    known = None if head.startswith(_PACKED) else format_for(name, head)
    if known is None or not known.streamed:
        data = head + stream.read((MAX_MEGABYTES << 20) + 1)
        if len(data) > MAX_MEGABYTES << 20:
            raise unreadable.too_long(name, MAX_MEGABYTES)
        if known and known.portions:
            if len(data) > known.megabytes << 20:
                raise unreadable.too_long(name, known.megabytes)
            yield from guard_each(_portions(known.portions(data, name), name, published), name)
        else:
            yield document_from_bytes(data, name, published)
        return
    outline = Outline()
    offset, read_any = 0, False
    for text, following, first in _texts(stream, head, name, size):
        if first:
            stated, text = split_dateline(text, name)
            published = published or stated
        hints, tables = pipe_tables(text)
        blocks = outline.blocks(text, hints, following)
        document = Document(name, text, blocks, published, None, offset, under_headings(tables, blocks))
        offset += len(text)
        read_any = read_any or bool(document.blocks)
        if text:
            yield document
    if not read_any:
        raise unreadable.empty(name)


def _portions(portions: Iterator[Content], name: str, published: date | None) -> Iterator[Document]:
    """A long file as documents, one a portion; headings in force are carried over."""
    outline = Outline()
    offset, read_any = 0, False
    faults: tuple[UnreadableDocument, ...] = ()
    for content, following in pairwise(chain(portions, (None,))):
        if content is None:
            break
        text = content.text + "\n" if following and following.text and content.text else content.text
        below = following.text.partition("\n")[0] if following else ""
        blocks = outline.blocks(text, content.hints, below)
        tables = under_headings(content.tables, blocks)
        day = published or content.published
        faults += content.faults
        read_any = read_any or bool(blocks)
        if read_any:
            yield Document(name, text, blocks, day, content.title, offset, tables, faults)
            faults = ()  # told once
        offset += len(text)
    if not read_any:
        raise faults[0] if faults else unreadable.empty(name)


def _read(stream: BinaryIO, size: int) -> bytes:
    """So many bytes, or fewer at the end: a pipe hands out less at a time."""
    parts, left = [], size
    while left > 0 and (part := stream.read(left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _texts(stream: BinaryIO, head: bytes, name: str, size: int) -> Iterator[tuple[str, str, bool]]:
    """The text of a stream in parts: (part in NFC, the line below it as far as known, whether it is the first)."""
    rest, first = "", True
    for decoded, last in _decoded(stream, head, name, size):
        rest += decoded
        while cut := _cut(rest, size, first):
            following = rest[cut : cut + 400].lstrip("\n").partition("\n")[0]
            yield nfc(rest[:cut]), nfc(following), first
            rest, first = rest[cut:], False
        if last:
            yield nfc(rest), "", first


def _cut(text: str, size: int, first: bool) -> int:
    """Where to cut a text: after a line end, or, in a line that is too long, before white space; 0: not yet."""
    if len(text) < size:
        return 0
    floor = text.find("\n") + 1 if first and text.startswith(OPENING) else 0  # a first line `date:` stays whole
    cut = text.rfind("\n", floor, max(size, floor)) + 1 or text.find("\n", size) + 1
    if 0 < cut <= 4 * size or len(text) < 4 * size:
        return cut
    for space in (" ", "\t", "\xa0"):
        if (cut := text.rfind(space, floor, 4 * size)) > 0:
            return cut
    if len(text) < _LONGEST_WORD * size:
        return 0
    cut = _LONGEST_WORD * size
    while cut > 1 and not text[cut - 1].isascii():  # a letter and its marks stay together
        cut -= 1
    return cut


def _decoded(stream: BinaryIO, head: bytes, name: str, size: int) -> Iterator[tuple[str, bool]]:
    """Text as it comes, with line feeds, and whether it is the end."""
    try:
        encoding = detect(head)
    except UndecodableText as error:
        raise undecodable(error, name) from error
    decoder = encoding.decoder()
    newlines = IncrementalNewlineDecoder(None, translate=True)
    data, place = head[len(encoding.signature) :], len(encoding.signature)
    while True:
        following = _read(stream, max(size, 1024))
        waiting = len(decoder.getstate()[0])
        try:
            text = decoder.decode(data, final=not following)
        except UnicodeDecodeError as error:
            cut = not following and error.end >= len(data) + waiting
            raise undecodable(
                UndecodableText(place - waiting + error.start, "cut" if cut else "encoding"), name
            ) from error
        control = find_controls(text)
        if control is not None:
            before = bytes_before(text, control, encoding)
            raise undecodable(UndecodableText(place - waiting + before, "binary"), name)
        place += len(data)
        yield newlines.decode(text, final=not following), not following
        if not following:
            return
        data = following
