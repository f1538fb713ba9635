"""What every format is turned into: text, and the blocks that lie over it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of text is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a document: a heading, a paragraph or a list item; it never spans a line's end.

    start, end: code-point offsets into `Document.text`, end exclusive.
    level: of a heading 1 to 9, of a list item its depth from 1; 0 for a paragraph.
    headings: the headings it stands under, outermost first, e.g. `("II. Kết quả", "1. Viễn thông")`; a heading's own
    text is not among them.
    page: its page from 1, where the format has pages.
    """

    start: int
    end: int
    kind: BlockKind
    level: int = 0
    headings: tuple[str, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A text that was read, in Unicode NFC, with the blocks that lie over it in order.

    name: what it is called in messages and on the wire, e.g. `bao-cao-thang-8.docx`, `-` for standard input.
    text: what offsets count in; lines end in a line feed.
    published: the day of publication, where it is known.
    title: the document's own title, where the format states one.
    offset: of a piece of a longer text, how many code points of the whole text stand before it; else 0.
    """

    name: str
    text: str
    blocks: tuple[Block, ...]
    published: date | None = None
    title: str | None = None
    offset: int = 0

    def text_of(self, block: Block) -> str:
        """The text of one of its blocks."""
        return self.text[block.start : block.end]
