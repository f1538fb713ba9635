"""TCVN3 (ABC), the encoding of the .VnTime fonts: one byte a letter, no capitals of letters with tone marks.

Source: TCVN 5712:1993, set VN3. Capitals with tones are set in fonts of capitals (.VnTimeH), so case goes by the word.
"""

from __future__ import annotations

import re

from giaoban.vietnamese.encodings.legacy import STRANGE, decoder_of, legacy_encoding, windows_letters

_BYTES = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấậè", 0xCE: "ẻẽéẹềểễếệìỉ", 0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ",
}  # fmt: skip
_LETTERS = {start + place: letter for start, letters in _BYTES.items() for place, letter in enumerate(letters)}
_STRANGE = re.compile("[" + "".join(chr(code) for code in range(0xC0, 0x100) if code not in _LETTERS) + "]")
_WORD = re.compile(r"[^\W\d_]+")


def from_tcvn3(text: str, capitals: bool = False) -> str:
    """The text that letters shown by a western Windows stand for: `Bé Th«ng tin` is `Bộ Thông tin`.

    A word whose plain letters are capitals (two or more), or that stands in a line of capitals, is put into capitals.
    capitals: set in a font of capitals.
    """
    if text.isascii():
        return text.upper() if capitals else text
    if capitals:
        return text.translate(_LETTERS).upper()
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    if line.isascii():
        return line
    plain = [letter for letter in line if letter.isascii() and letter.isalpha()]
    shown = line.translate(_LETTERS)
    if len(plain) > 3 and all(map(str.isupper, plain)):
        return shown.upper()
    return _WORD.sub(_word, shown)


def _word(match: re.Match[str]) -> str:
    word = match[0]
    plain = [letter for letter in word if letter.isascii()]
    if word.isascii() or len(plain) < 2 or not all(map(str.isupper, plain)):
        return word
    return word.upper()


def _read(data: bytes) -> str:
    return from_tcvn3(windows_letters(data))


def _held_against(data: bytes) -> str:
    return from_tcvn3(_STRANGE.sub(STRANGE, windows_letters(data)))


ENCODINGS = (legacy_encoding("tcvn3", 31, _held_against, decoder_of(_read)),)
