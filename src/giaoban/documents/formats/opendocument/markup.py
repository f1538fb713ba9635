"""Names of OpenDocument XML, and the content of a file as a tree."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from giaoban.documents import unreadable
from giaoban.documents.formats.packages import check_package, damaged_part
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from lxml.etree import _Element

_URN = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, TABLE, STYLE, DRAW = (
    f"{{{_URN}{name}:1.0}}" for name in ("office", "text", "table", "style", "drawing")
)  # fmt: skip
CONTENT = "content.xml"
_META = "meta.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_MANIFEST = "META-INF/manifest.xml"


def open_content(
    data: bytes, name: str, limit: int, program: str, suffix: str
) -> tuple[_Element, str | None, tuple[str, ...]]:
    """The tree of a file's content, the title in its properties, the names of its parts.

    Raises UnreadableDocument for a damaged, unsafe or encrypted file.
    """
    from lxml.etree import LxmlError, XMLParser, fromstring

    names = check_package(data, name, CONTENT, limit, program, suffix)
    with ZipFile(BytesIO(data)) as archive:
        if _MANIFEST in names and b"encryption-data" in archive.read(_MANIFEST):
            raise unreadable.locked(name)
        parser = XMLParser(resolve_entities=False, no_network=True)
        try:
            content = fromstring(archive.read(CONTENT), parser)
        except LxmlError as error:
            raise damaged_part(
                name, CONTENT, "cấu trúc tệp OpenDocument bị hỏng", "the structure of the OpenDocument file is broken"
            ) from error
        try:
            properties = fromstring(archive.read(_META), parser)
        except (KeyError, LxmlError):
            return content, None, names
    return content, nfc((properties.findtext(f".//{_TITLE}") or "").strip()) or None, names


def number(element: _Element, name: str, default: int = 1) -> int:
    """A whole number from 1 in an attribute; the default where it is missing or none."""
    try:
        return max(1, int(element.get(name, default)))
    except ValueError:
        return default
