"""Text that was typed in the fonts of old encodings (.VnTime, VNI-Times), put into Unicode before it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.documents.formats.word.markup import W, element_of, value_of
from giaoban.vietnamese.encodings import from_font

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

    from giaoban.documents.formats.word.styles import Styles


def to_unicode(word: WordDocument, styles: Styles) -> None:
    """Changes the text of every run in such a font; a document without such fonts is left as it is."""
    roots = (word.styles.element, word.element)
    if not any(_is_old(_font(fonts)) for root in roots for fonts in root.iter(W + "rFonts")):
        return
    defaults = _font(element_of(word.styles.element, "docDefaults", "rPrDefault", "rPr", "rFonts"))
    for paragraph in word.element.iter(W + "p"):
        style = value_of(paragraph, "pPr", "pStyle")
        inherited = next((found for font in styles.fonts(style) if (found := _font(font))), defaults)
        for run in paragraph.iter(W + "r"):
            font = _font(element_of(run, "rPr", "rFonts"))
            if not font and (of_run := value_of(run, "rPr", "rStyle")):
                font = next((found for fonts in styles.fonts(of_run) if (found := _font(fonts))), None)
            if _is_old(font or inherited):
                for text in run.iterchildren(W + "t"):
                    text.text = from_font(text.text or "", font or inherited)


def _font(fonts: _Element | None) -> str | None:
    return None if fonts is None else fonts.get(W + "ascii") or fonts.get(W + "hAnsi")


def _is_old(font: str | None) -> bool:
    return (font or "").lower().startswith((".vn", "vni-"))
