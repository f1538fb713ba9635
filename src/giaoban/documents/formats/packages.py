"""Packed files (.docx, .xlsx, .odt, ...): held against checksums and a sane size before anything parses them."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812  (it is an error)

from giaoban.documents import unreadable
from giaoban.documents.unreadable import UnreadableDocument, Wording

FAULTS = (BadZipFile, ZlibError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


def check_package(data: bytes, name: str, text: str, limit: int, program: str, suffix: str) -> None:
    """Raises UnreadableDocument for a packed file that is damaged, too large unpacked, or declares XML entities.

    text: the part that must be there, e.g. `word/document.xml`. limit: in megabytes. program: e.g. `Word`.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            size = sum(part.file_size for part in parts) >> 20
            if size > limit:
                largest = max(parts, key=lambda part: part.file_size)
                raise unreadable.too_large(name, largest.filename, size, limit)
            if text not in archive.namelist():
                raise damaged_part(name, text, "không có phần nội dung", "the part holding the text is missing")
            for part in parts:
                if part.flag_bits & 1:
                    raise unreadable.locked(name)
                if part.filename.endswith((".xml", ".rels")):
                    content = archive.read(part)
                    if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content[:4096]:
                        raise damaged_part(
                            name, part.filename, f"có khai báo thực thể XML mà tệp {program} không bao giờ có",
                            f"it declares XML entities, which no {program} file does",
                        )  # fmt: skip
    except FAULTS as error:
        raise unreadable.damaged(
            name, Wording(f"trong {len(data)} byte nhận được", f"in the {len(data)} bytes received"),
            Wording(f"tệp {suffix} bị hỏng hoặc bị cắt cụt", f"the {suffix} file is damaged or cut off"),
        ) from error  # fmt: skip


def damaged_part(name: str, part: str, vi: str, en: str) -> UnreadableDocument:
    """The error for one part of a packed file."""
    return unreadable.damaged(name, Wording(f"phần “{part}”", f"part “{part}”"), Wording(vi, en))
