"""Footnotes and endnotes of a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.documents.formats.word.markup import W
from giaoban.documents.formats.word.runs import text_of

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

    from giaoban.documents.formats.word.styles import Styles


class Notes:
    """The notes of one document, by (kind, id); numbered in the order they are referred to."""

    def __init__(self, word: WordDocument) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE
        from lxml.etree import LxmlError, XMLParser, fromstring

        self._notes: dict[tuple[str, str], _Element] = {}
        self._numbers: dict[tuple[str, str], int] = {}
        for kind, relation in (("footnote", RELATIONSHIP_TYPE.FOOTNOTES), ("endnote", RELATIONSHIP_TYPE.ENDNOTES)):
            try:
                blob = word.part.part_related_by(relation).blob
                root = fromstring(blob, XMLParser(resolve_entities=False, no_network=True))
            except (KeyError, LxmlError):
                continue
            for note in root.findall(W + kind):
                self._notes[kind, note.get(W + "id", "")] = note

    def number(self, note: tuple[str, str]) -> int:
        """The number a note is given where it is first asked for, from 1."""
        return self._numbers.setdefault(note, len(self._numbers) + 1)

    def text(self, note: tuple[str, str], styles: Styles) -> str:
        """What a note says, in one line; empty where it is missing."""
        element = self._notes.get(note)
        if element is None:
            return ""
        paragraphs = (text_of(paragraph, styles).text for paragraph in element.iter(W + "p"))
        return " ".join(" ".join(paragraphs).split())
