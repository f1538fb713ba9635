"""Word documents (.docx): headings by style or outline level, lists with their numbers, footnotes, text boxes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812  (it is an error)

from giaoban.documents import unreadable
from giaoban.documents.formats.format import Content, Format
from giaoban.documents.unreadable import Wording
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

MAX_MEGABYTES = 300  # unpacked; a report of a hundred pages has two or three, without its pictures
_TEXT = "word/document.xml"
_PROPERTIES = "docProps/core.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def read(data: bytes, name: str) -> Content:
    """The text of a document, a paragraph a line, and what its styles say of the lines.

    Read are paragraphs, list numbers as Word shows them, footnotes (a line `[1] ...` below the paragraph), text boxes
    and boxes of one cell. Left out are deleted and hidden text, contents pages, headers, footers and tables. No day of
    publication: a file's properties tell when it was saved. Raises UnreadableDocument for a damaged or unsafe file.
    """
    _check(data, name)
    word = _open(data, name)
    from giaoban.documents.formats.word.paragraphs import lines_of

    lines = lines_of(word)
    return Content.of_lines(lines, _title(data))


def _check(data: bytes, name: str) -> None:
    """Holds the packed parts against their checksums and a sane size before anything parses them."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            size = sum(part.file_size for part in parts) >> 20
            if size > MAX_MEGABYTES:
                largest = max(parts, key=lambda part: part.file_size)
                raise unreadable.too_large(name, largest.filename, size, MAX_MEGABYTES)
            if _TEXT not in archive.namelist():
                raise _damaged(name, _TEXT, "không có phần nội dung", "the part holding the text is missing")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    content = archive.read(part)
                    if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content[:4096]:
                        raise _damaged(
                            name, part.filename, "có khai báo thực thể XML mà tệp Word không bao giờ có",
                            "it declares XML entities, which no Word file does",
                        )  # fmt: skip
    except (BadZipFile, ZlibError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise unreadable.damaged(
            name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
            Wording("tệp .docx bị hỏng hoặc bị cắt cụt", "the .docx file is damaged or cut off"),
        ) from error  # fmt: skip


def _open(data: bytes, name: str) -> WordDocument:
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import LxmlError

    try:
        word: WordDocument = docx.Document(BytesIO(data))
        if word.element.body is None:
            raise ValueError(_TEXT)
    except (LxmlError, PackageNotFoundError, KeyError, ValueError, AttributeError, OSError) as error:
        raise _damaged(name, _TEXT, "cấu trúc tệp Word bị hỏng", "the structure of the Word file is broken") from error
    return word


def _title(data: bytes) -> str | None:
    """The title in the file's properties; read here, since not every program refers to them as python-docx expects."""
    from lxml.etree import LxmlError, XMLParser, fromstring

    try:
        with ZipFile(BytesIO(data)) as archive:
            properties = fromstring(archive.read(_PROPERTIES), XMLParser(resolve_entities=False, no_network=True))
    except (KeyError, LxmlError):
        return None
    return nfc((properties.findtext(_TITLE) or "").strip()) or None


def _damaged(name: str, part: str, vi: str, en: str) -> unreadable.UnreadableDocument:
    return unreadable.damaged(name, Wording(f"phần “{part}”", f"part “{part}”"), Wording(vi, en))


FORMAT = Format("docx", (".docx",), "docx", read)
