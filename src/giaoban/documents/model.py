"""What every format is turned into: text, and the blocks that lie over it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from giaoban.documents.unreadable import UnreadableDocument


class BlockKind(StrEnum):
    """What a block of text is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a document: a heading, a paragraph, a list item or a table's row; it never spans a line's end.

    start, end: code-point offsets into `Document.text`, end exclusive.
    level: of a heading 1 to 9, of a list item its depth from 1; 0 for a paragraph or a row.
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
class Cell:
    """One filled cell of a table; its text is the value as people see it, e.g. `12,3%` where 0.123 is stored.

    start, end: code-point offsets of its text into `Document.text`, end exclusive.
    row, column: its place in the table, from 1, hidden rows and columns not counted. rows, columns: how many it spans.
    address: as its format knows it, `B7` in a workbook or CSV file, else row and column as `R3C2`.
    header: whether the format says that it heads others.
    """

    start: int
    end: int
    row: int
    column: int
    rows: int = 1
    columns: int = 1
    address: str = ""
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a document: each row a line of the text, its cells joined by tabs, empty ones left empty.

    start, end: from the first cell to the last. cells: the filled ones row by row, a merged one once, at its top left.
    caption: the text right above that names it or its unit, e.g. `Bảng 1. Doanh thu (ĐVT: tỷ đồng)`.
    sheet: of a workbook, the sheet's name. headings: what it stands under, outermost first. page: from 1.
    """

    start: int
    end: int
    cells: tuple[Cell, ...]
    caption: str | None = None
    sheet: str | None = None
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
    tables: the tables in it, in order.
    faults: what in it could not be read although the rest was: a page, a formula, an attachment.
    """

    name: str
    text: str
    blocks: tuple[Block, ...]
    published: date | None = None
    title: str | None = None
    offset: int = 0
    tables: tuple[Table, ...] = ()
    faults: tuple[UnreadableDocument, ...] = ()

    def text_of(self, part: Block | Cell) -> str:
        """The text of one of its blocks or cells."""
        return self.text[part.start : part.end]
