"""The fonts of an RTF file and the letters their bytes stand for."""

from __future__ import annotations

import re

from giaoban.vietnamese.encodings import from_font

# Source: RTF specification 1.9.1, \fcharset.
_CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 255: "cp437",
}  # fmt: skip
_FONT = re.compile(r"\{\\f(\d{1,5})([^{};]*(?:\{[^{}]*\}[^{};]*)*);?")
_CHARSET = re.compile(r"\\fcharset(\d{1,3})")
_SIGNS = re.compile(r"\{[^{}]*\}|\\\*?[a-z]+-?\d*\s?")
_ANSI = re.compile(r"\\ansicpg(\d{3,5})")


class Fonts:
    """Which code page and which old encoding each font of a file means."""

    def __init__(self, source: str) -> None:
        """source: the beginning of the file, with its table of fonts."""
        stated = _ANSI.search(source[:2000])
        self._ansi = f"cp{stated[1]}" if stated and stated[1] not in ("0", "65001") else "cp1252"
        try:
            b"".decode(self._ansi)
        except LookupError:
            self._ansi = "cp1252"
        self._pages: dict[int, str] = {}
        self._names: dict[int, str] = {}
        for match in _FONT.finditer(_table(source)):
            number = int(match[1])
            charset = _CHARSET.search(match[2])
            self._pages[number] = _CODE_PAGES.get(int(charset[1]), self._ansi) if charset else self._ansi
            self._names[number] = _SIGNS.sub("", match[2]).strip()

    def is_old(self, font: int) -> bool:
        """True for a font whose letters are those of an old encoding."""
        return self._names.get(font, "").lower().startswith((".vn", "vni-"))

    def decode(self, data: bytes, font: int) -> str:
        """Bytes as letters; in the fonts of old encodings as a western Windows shows them."""
        page = "cp1252" if self.is_old(font) else self._pages.get(font, self._ansi)
        return data.decode(page, "replace")

    def unicode(self, text: str, font: int) -> str:
        """The letters that are meant by what a font of an old encoding shows."""
        return from_font(text, self._names.get(font))


def _table(source: str) -> str:
    """The group of a file that lists its fonts."""
    start = source.find("{\\fonttbl")
    depth = 0
    for match in re.finditer(r"\\.|[{}]", source[max(0, start) :], re.DOTALL):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return source[start : start + match.end()] if start >= 0 else ""
    return ""
