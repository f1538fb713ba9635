"""Packed files (.docx, .xlsx, .odt, ...): held against checksums and sane sizes before anything parses them."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812  (it is an error)

from giaoban.documents import unreadable
from giaoban.documents.limits import MAX_MARKS, OverLimit, too_many
from giaoban.documents.unreadable import UnreadableDocument, Wording

FAULTS = (BadZipFile, ZlibError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:\-]{1,40})", re.IGNORECASE)
# Those in which `<!DOCTYPE` is the same bytes, once NULs are left out.
_PLAIN = re.compile(rb"(?:utf-?(?:8|16(?:le|be)?)|us-ascii|ascii|iso-8859-\d{1,2}|windows-12\d\d)", re.IGNORECASE)
_PICTURES = (".svg", ".emf", ".wmf", ".png", ".jpeg", ".jpg", ".gif", ".bin", ".ttf", ".odttf", ".fntdata")

_MACROS = ("Basic/", "Scripts/", "xl/macrosheets/")


def check_package(data: bytes, name: str, text: str, limit: int, program: str, suffix: str) -> tuple[str, ...]:
    """The names of the parts of a packed file.

    Raises UnreadableDocument for one that is damaged, locked, too large unpacked, or declares XML entities.
    text: the part that must be there, e.g. `word/document.xml`. limit: in megabytes. program: e.g. `Word`.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            size = sum(part.file_size for part in parts) >> 20
            if size > limit:
                largest = max(parts, key=lambda part: part.file_size)
                raise unreadable.too_large(name, largest.filename, size, limit)
            names = tuple(archive.namelist())
            if text not in names:
                raise damaged_part(name, text, "không có phần nội dung", "the part holding the text is missing")
            marks = 0
            for part in parts:
                if part.flag_bits & 1:
                    raise unreadable.locked(name)
                if not part.filename.startswith(_MACROS) and _is_xml(archive, part):
                    marks += _checked_xml(archive.read(part), part.filename, name, program)
                    if marks > MAX_MARKS:
                        what = Wording("thẻ XML", "XML tags")
                        raise too_many(
                            marks, what, MAX_MARKS, Wording(f"phần “{part.filename}”", f"part “{part.filename}”")
                        )
            return names
    except OverLimit:
        raise
    except FAULTS as error:
        raise unreadable.damaged(
            name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
            Wording(f"tệp {suffix} bị hỏng hoặc bị cắt cụt", f"the {suffix} file is damaged or cut off"),
        ) from error  # fmt: skip


def _is_xml(archive: ZipFile, part: ZipInfo) -> bool:
    """By its beginning where its name does not say: any part may be referred to as the text."""
    if part.filename.endswith((".xml", ".rels")):
        return True
    if part.is_dir() or part.filename.lower().endswith(_PICTURES):
        return False
    with archive.open(part) as stream:
        return stream.read(64).replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def _checked_xml(content: bytes, part: str, name: str, program: str) -> int:
    """How many tags a part has, about."""
    plain = content.replace(b"\0", b"") if b"\0" in content[:200] else content
    stated = _ENCODING.search(plain[:400])
    if stated and not _PLAIN.fullmatch(stated[1]):
        raise damaged_part(
            name, part, "bảng mã của phần này không dùng trong tệp văn phòng", "no office file has its encoding"
        )
    if _ENTITIES.search(plain):
        raise damaged_part(
            name, part, f"có khai báo thực thể XML mà tệp {program} không bao giờ có",
            f"it declares XML entities, which no {program} file does",
        )  # fmt: skip
    return plain.count(b"<")


def damaged_part(name: str, part: str, vi: str, en: str) -> UnreadableDocument:
    """The error for one part of a packed file."""
    return unreadable.damaged(name, Wording(f"phần “{part}”", f"part “{part}”"), Wording(vi, en))


def macros_in(parts: tuple[str, ...], name: str, program: str, suffix: str) -> tuple[UnreadableDocument, ...]:
    """What is said of a packed file that holds macros, which are not run."""
    found = next((part for part in parts if part.endswith("vbaProject.bin") or part.startswith(_MACROS)), None)
    return (unreadable.macros(name, found, program, suffix),) if found else ()
