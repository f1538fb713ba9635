"""The letters and printed lines of a PDF page, through pdfium."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from giaoban.documents.formats.page.model import Letter, Page, Rule
from giaoban.vietnamese.encodings import from_font

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_THIN = 2.5  # points; a filled box as thin as this is a line
_MAX_OBJECTS = 20_000


def page_of(document: PdfDocument, index: int) -> Page:
    """The page of that index (from 0), without its contents once they are read."""
    page = document[index]
    try:
        width, height = page.get_size()
        rules, pictured = _rules(page, width, height)
        return Page(index + 1, width, height, _letters(page, height), rules, pictured)
    finally:
        page.close()


def _letters(page: PdfPage, height: float) -> list[Letter]:
    from pypdfium2 import raw

    textpage = page.get_textpage()
    try:
        handle = textpage.raw
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        boxes = tuple(map(ctypes.byref, (left, right, bottom, top)))
        letters: list[Letter] = []
        fonts = _Fonts(handle)
        before = ""
        for place in range(textpage.count_chars()):
            code = raw.FPDFText_GetUnicode(handle, place)
            if code in (0, 10, 13, 0xFFFE, 0xFFFF) or not raw.FPDFText_GetCharBox(handle, place, *boxes):
                continue
            if 0xD800 <= code < 0xE000:
                continue
            if raw.FPDFText_IsGenerated(handle, place) == 1:
                if letters:
                    letters[-1].spaced = True  # pdfium's guess of a space; the gap is judged later
                continue
            text = chr(code)
            if code > 127:
                whole = fonts.unicode(place, before + text)
                before = text
                if len(whole) == 1 and letters:  # a mark that a font of old encodings sets beside its vowel
                    letters[-1].text = whole
                    letters[-1].right = max(letters[-1].right, right.value)
                    continue
                text = whole[-1:]
            else:
                before = text
            size = raw.FPDFText_GetFontSize(handle, place)
            letters.append(Letter(text, left.value, height - top.value, right.value, height - bottom.value, size))
        return _sized(letters)
    finally:
        textpage.close()


def _sized(letters: list[Letter]) -> list[Letter]:
    """The size of text under a scaling matrix is told by its boxes: a font of size 1 scaled twelvefold."""
    tall = [letter.bottom - letter.top for letter in letters if letter.text.isupper()]
    if tall and letters:
        sizes = [letter.size for letter in letters if letter.text.isupper()]
        ratio = sum(tall) / max(sum(sizes), 0.001)
        if not 0.3 < ratio < 1.6:
            for letter in letters:
                letter.size *= ratio / 0.7
    return letters


class _Fonts:
    """Text in the fonts of old encodings, by the name of the font it is set in."""

    def __init__(self, handle: object) -> None:
        self._handle = handle
        self._buffer = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()

    def unicode(self, place: int, text: str) -> str:
        from pypdfium2 import raw

        size = raw.FPDFText_GetFontInfo(self._handle, place, self._buffer, 128, ctypes.byref(self._flags))
        if not 0 < size <= 128:
            return text
        return from_font(text, self._buffer.value.decode("utf-8", "replace").rpartition("+")[2])


def _rules(page: PdfPage, width: float, height: float) -> tuple[list[Rule], float]:
    from pypdfium2 import raw

    rules: list[Rule] = []
    pictured = 0.0
    for number, found in enumerate(page.get_objects(max_depth=4)):
        if number > _MAX_OBJECTS:
            break
        if found.type not in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE):
            continue
        left, bottom, right, top = found.get_bounds()
        if found.type == raw.FPDF_PAGEOBJ_IMAGE:
            pictured += max(0.0, right - left) * max(0.0, top - bottom) / max(1.0, width * height)
            continue
        across, down = right - left, top - bottom
        if across > width * 1.1 or down > height * 1.1:
            continue
        if down <= _THIN:
            if across > 4:
                middle = height - (top + bottom) / 2
                rules.append(Rule(left, middle, right, middle))
        elif across <= _THIN:
            middle = (left + right) / 2
            rules.append(Rule(middle, height - top, middle, height - bottom))
        elif down > 5 and across > 5:
            rules += _edges(found.raw, left, height - top, right, height - bottom)
    return rules, min(1.0, pictured)


def _edges(path: object, left: float, top: float, right: float, bottom: float) -> list[Rule]:
    """The four sides of a box that is drawn; none for other drawings and for boxes filled with colour alone."""
    from pypdfium2 import raw

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke))
    segments = raw.FPDFPath_CountSegments(path)
    if not stroke.value or not 4 <= segments <= 6:
        return []
    for number in range(segments):
        if raw.FPDFPathSegment_GetType(raw.FPDFPath_GetPathSegment(path, number)) == raw.FPDF_SEGMENT_BEZIERTO:
            return []
    return [
        Rule(left, top, right, top), Rule(left, bottom, right, bottom),
        Rule(left, top, left, bottom), Rule(right, top, right, bottom),
    ]  # fmt: skip
