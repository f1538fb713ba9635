"""What a document is called on the page."""

from __future__ import annotations

from itertools import pairwise
from pathlib import PurePath

from giaoban.documents import BlockKind, Document
from giaoban.markup.text import plain_line

_LINES_OF_A_HEAD = 16
_KINDS = ("BÁO CÁO", "THÔNG BÁO", "THÔNG CÁO BÁO CHÍ", "BIÊN BẢN", "KẾT LUẬN", "KẾ HOẠCH", "TỜ TRÌNH", "CHƯƠNG TRÌNH")
_OFFICES = ("ỦY BAN", "UỶ BAN", "UBND", "BỘ ", "SỞ ", "CỤC ", "TỔNG CỤC", "CỘNG HÒA", "CỘNG HOÀ", "VĂN PHÒNG", "BAN ")
_WORDS_OF_A_TITLE = 6  # names of offices and "BÁO CÁO" are shorter


def title_of(document: Document) -> str:
    """The title it states, else a heading near its beginning that says enough to be one, else its file's name."""
    if document.title:
        return document.title
    if (named := _titled_by_kind(document)) is not None:
        return named
    headings = (plain_line(document, block) for block in document.blocks[:8] if block.kind is BlockKind.HEADING)
    long_enough = (
        heading
        for heading in headings
        if len(heading.split()) >= _WORDS_OF_A_TITLE and not heading.strip("* ").startswith(_OFFICES)
    )
    return next(long_enough, PurePath(document.name).name or document.name)


def _titled_by_kind(document: Document) -> str | None:
    """`BÁO CÁO` with the line under it, where an administrative document has a letterhead above (Decree 30/2020)."""
    lines = [plain_line(document, block) for block in document.blocks[:_LINES_OF_A_HEAD]]
    for line, below in pairwise(lines):
        if line.strip("* ") in _KINDS and len(below.split()) >= _WORDS_OF_A_TITLE:
            return f"{line.strip('* ').capitalize()}: {below}"
    return None
