"""What a document's styles say: heading levels, numbering, hidden text; a style inherits from its base."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from giaoban.documents.formats.word.markup import W, element_of, is_on, number_of, value_of

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_MAX_DEPTH = 20  # styles may be based on one another in a circle


class Styles:
    """The styles of one document, asked by their id."""

    def __init__(self, word: WordDocument) -> None:
        self._styles: dict[str, _Element] = {}
        self._default: str | None = None
        for style in word.styles.element.findall(W + "style"):
            name = style.get(W + "styleId", "")
            self._styles[name] = style
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true"):
                self._default = name

    def _chain(self, style: str | None) -> Iterator[_Element]:
        """A style and those it is based on; without one, the paragraph's default."""
        name = style or self._default
        for _ in range(_MAX_DEPTH):
            found = self._styles.get(name or "")
            if found is None:
                return
            yield found
            name = value_of(found, "basedOn")

    def heading_level(self, style: str | None, properties: _Element | None) -> int | None:
        """1 to 9 for a heading, 0 for the document's title, None for other text.

        The outline level of the paragraph decides, then that of its style, then the style's name.
        """
        level = number_of(properties, "outlineLvl")
        if level is not None:
            return level + 1 if 0 <= level < 9 else None
        for found in self._chain(style):
            name = (value_of(found, "name") or "").lower()
            if name == "title":
                return 0
            level = number_of(found, "pPr", "outlineLvl")
            if level is not None:
                return level + 1 if 0 <= level < 9 else None
            if name.startswith("heading ") and name[8:].isdecimal():
                return min(9, max(1, int(name[8:])))
        return None

    def is_contents(self, style: str | None) -> bool:
        """True for the lines of a contents page."""
        return any(
            (value_of(found, "name") or "").lower().startswith(("toc ", "contents ")) for found in self._chain(style)
        )

    def is_hidden(self, style: str | None) -> bool:
        """True where a style hides its text."""
        for found in self._chain(style):
            hidden = is_on(element_of(found, "rPr"), "vanish")
            if hidden is not None:
                return hidden
        return False

    def numbering(self, style: str | None) -> _Element | None:
        """The `w:numPr` a style gives its paragraphs, or None."""
        for found in self._chain(style):
            numbering = element_of(found, "pPr", "numPr")
            if numbering is not None:
                return numbering
        return None

    def fonts(self, style: str | None) -> Iterator[_Element]:
        """The `w:rFonts` of a style and of those it is based on, the nearest first."""
        for found in self._chain(style):
            fonts = element_of(found, "rPr", "rFonts")
            if fonts is not None:
                yield fonts
