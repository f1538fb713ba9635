"""Word documents (.docx): headings by style or outline level, lists with their numbers, footnotes, text boxes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from giaoban.documents.formats.format import Content, Format
from giaoban.documents.formats.packages import check_package, damaged_part, macros_in
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

MAX_MEGABYTES = 300  # unpacked; a report of a hundred pages has two or three, without its pictures
_TEXT = "word/document.xml"
_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
_PROPERTIES = "docProps/core.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def read(data: bytes, name: str) -> Content:
    """The text of a document, a paragraph a line, and what its styles say of the lines.

    Read are paragraphs, list numbers as Word shows them, footnotes (a line `[1] ...` below the paragraph), text boxes,
    boxes of one cell and tables. Left out are deleted and hidden text, contents pages, headers, footers and the tables
    that letterheads and signatures stand in. No day of publication: a file's properties tell when it was saved. Raises
    UnreadableDocument for a damaged or unsafe file.
    """
    parts = check_package(data, name, _TEXT, MAX_MEGABYTES, "Word", ".docx")
    word = _open(data, name)
    from giaoban.documents.formats.word.paragraphs import lines_of

    try:
        lines = lines_of(word)
    except (AttributeError, LookupError, ValueError, TypeError) as error:  # a part of another kind than it should be
        raise damaged_part(
            name, _TEXT, "cấu trúc tệp Word bị hỏng", "the structure of the Word file is broken"
        ) from error
    return Content.of_lines(lines, _title(data), None, macros_in(parts, name, "Word", ".docx"))


def _open(data: bytes, name: str) -> WordDocument:
    from docx.opc.exceptions import PackageNotFoundError
    from docx.opc.part import PartFactory
    from docx.package import Package
    from docx.parts.document import DocumentPart
    from lxml.etree import LxmlError

    PartFactory.part_type_for.setdefault(_WITH_MACROS, DocumentPart)  # its macros are parts nobody looks at
    try:
        main = Package.open(BytesIO(data)).main_document_part
        if not isinstance(main, DocumentPart):
            raise ValueError(_TEXT)
        word: WordDocument = main.document
        if word.element.body is None:
            raise ValueError(_TEXT)
    except (LxmlError, PackageNotFoundError, KeyError, ValueError, AttributeError, OSError) as error:
        raise damaged_part(
            name, _TEXT, "cấu trúc tệp Word bị hỏng", "the structure of the Word file is broken"
        ) from error
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


FORMAT = Format("docx", (".docx", ".docm"), "docx", read, megabytes=300)
