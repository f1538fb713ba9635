"""The numbers and bullets Word writes before the paragraphs of its lists."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from giaoban.documents.formats.word.markup import W, element_of, number_of, value_of

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

# Bullets out of symbol fonts, as the signs they show.
_SYMBOLS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf076": "❖",
    "\uf02d": "-",
    "\uf02b": "+",
    "o": "◦",
}
_PLACE = re.compile(r"%(\d)")
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Number(NamedTuple):
    """What stands before a list paragraph: text e.g. `2.1.` or `-`, depth from 1, whether it is a bullet."""

    text: str
    depth: int
    bullet: bool


class Numbers:
    """The lists of one document; counts along as its paragraphs are read in order."""

    def __init__(self, word: WordDocument) -> None:
        self._lists: dict[str, _Element] = {}
        self._abstract: dict[str, _Element] = {}
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0] * 9)
        root = _numbering_root(word)
        if root is not None:
            self._abstract = {one.get(W + "abstractNumId", ""): one for one in root.findall(W + "abstractNum")}
            self._lists = {one.get(W + "numId", ""): one for one in root.findall(W + "num")}

    def next_number(self, properties: _Element | None, of_style: _Element | None) -> Number | None:
        """The number of the next paragraph, by its own properties or its style's; None where it is in no list."""
        own = element_of(properties, "numPr")
        identity = value_of(own, "numId") or value_of(of_style, "numId")
        if identity not in self._lists:  # 0 takes a paragraph out of the list of its style
            return None
        level = number_of(own, "ilvl")
        level = number_of(of_style, "ilvl") if level is None else level
        level = min(8, max(0, level or 0))
        definition = self._level(identity, level)
        if definition is None:
            return None
        counts = self._count(identity, level)
        form = value_of(definition, "numFmt") or "decimal"
        pattern = value_of(definition, "lvlText") or ""
        if form == "bullet":
            return Number(_SYMBOLS.get(pattern, pattern) or "•", level + 1, True)
        if form == "none":
            return Number("", level + 1, False)
        return Number(
            _PLACE.sub(lambda place: self._written(identity, int(place[1]) - 1, counts), pattern), level + 1, False
        )

    def _count(self, identity: str, level: int) -> list[int]:
        counts = self._counts[value_of(self._lists[identity], "abstractNumId") or identity]
        start = number_of(self._level(identity, level), "start")
        override = self._override(identity, level)
        restart = number_of(override, "startOverride")
        if restart is not None and identity + str(level) not in self._counts:
            self._counts[identity + str(level)] = []  # restarted once, where the list is first met
            counts[level] = restart
        else:
            counts[level] = counts[level] + 1 if counts[level] else (1 if start is None else start)
        for above in range(level):
            counts[above] = counts[above] or 1
        counts[level + 1 :] = [0] * (8 - level)
        return counts

    def _override(self, identity: str, level: int) -> _Element | None:
        for override in self._lists[identity].findall(W + "lvlOverride"):
            if override.get(W + "ilvl") == str(level):
                return override
        return None

    def _level(self, identity: str, level: int) -> _Element | None:
        override = element_of(self._override(identity, level), "lvl")
        if override is not None:
            return override
        abstract = self._abstract.get(value_of(self._lists[identity], "abstractNumId") or "")
        if abstract is None:
            return None
        return next((one for one in abstract.findall(W + "lvl") if one.get(W + "ilvl") == str(level)), None)

    def _written(self, identity: str, level: int, counts: list[int]) -> str:
        form = value_of(self._level(identity, level), "numFmt") or "decimal"
        count = counts[level]
        if form in ("lowerLetter", "upperLetter"):
            letter = chr(97 + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letter.upper() if form == "upperLetter" else letter
        if form in ("lowerRoman", "upperRoman"):
            roman = _roman(count)
            return roman.upper() if form == "upperRoman" else roman
        return f"{count:02}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    text = ""
    for size, letters in _ROMAN:
        times, count = divmod(count, size)
        text += letters * times
    return text


def _numbering_root(word: WordDocument) -> _Element | None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.part import XmlPart

    try:
        part = word.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        return None
    return part.element if isinstance(part, XmlPart) else None
