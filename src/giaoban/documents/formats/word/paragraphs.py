"""The paragraphs of a Word document as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from giaoban.documents.formats.format import Grid, Line
from giaoban.documents.formats.word.markup import W, element_of, value_of
from giaoban.documents.formats.word.notes import Notes
from giaoban.documents.formats.word.numbering import Numbers
from giaoban.documents.formats.word.old_fonts import to_unicode
from giaoban.documents.formats.word.runs import text_of
from giaoban.documents.formats.word.styles import Styles
from giaoban.documents.formats.word.tables import read_table
from giaoban.documents.model import BlockKind
from giaoban.documents.outline import Hint
from giaoban.vietnamese import nfc

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_CONTENTS_PAGE = "Table of Contents"


def lines_of(word: WordDocument) -> list[Line | Grid]:
    """The lines and tables of a document's body, in order, with what styles and numbering say of them."""
    styles = Styles(word)
    to_unicode(word, styles)
    reader = _Reader(styles, Numbers(word), Notes(word))
    return list(reader.lines(word.element.body))


class _Reader:
    def __init__(self, styles: Styles, numbers: Numbers, notes: Notes) -> None:
        self._styles = styles
        self._numbers = numbers
        self._notes = notes

    def lines(self, parent: _Element) -> Iterator[Line | Grid]:
        for child in parent:
            if child.tag == W + "p":
                yield from self._paragraph(child)
            elif child.tag == W + "sdt":
                if not _is_contents_page(child) and (content := child.find(W + "sdtContent")) is not None:
                    yield from self.lines(content)
            elif child.tag == W + "tbl":
                yield from read_table(child, self.lines)
            elif child.tag in (W + "ins", W + "moveTo", W + "customXml"):
                yield from self.lines(child)

    def _paragraph(self, paragraph: _Element) -> Iterator[Line | Grid]:
        properties = paragraph.find(W + "pPr")
        style = value_of(properties, "pStyle")
        if self._styles.is_contents(style):
            return
        run = text_of(paragraph, self._styles)
        text = nfc(run.text)
        number = self._numbers.next_number(properties, self._styles.numbering(style)) if text.strip() else None
        level = self._styles.heading_level(style, properties)
        for place, part in enumerate(text.split("\n")):
            if not part.strip():
                continue
            if level is not None:
                hint: Hint | None = Hint(BlockKind.HEADING, level)
            elif number and (number.bullet or number.depth > 1):
                hint = Hint(BlockKind.ITEM, number.depth)
            else:
                hint = None  # a short `1. Viễn thông` is a heading though no style says so
            opening = f"{number.text} " if number and number.text and place == 0 else ""
            yield Line(opening + part.strip(), hint)
        for note in run.notes:
            if words := nfc(self._notes.text(note, self._styles)):
                yield Line(f"[{self._notes.number(note)}] {words}", Hint(BlockKind.PARAGRAPH, note=True))
        for box in run.boxes:
            yield from self.lines(box)


def _is_contents_page(content: _Element) -> bool:
    gallery = element_of(content, "sdtPr", "docPartObj", "docPartGallery")
    return gallery is not None and gallery.get(W + "val") == _CONTENTS_PAGE
