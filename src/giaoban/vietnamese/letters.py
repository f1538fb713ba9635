"""The Unicode form of Vietnamese letters, and letters without their marks."""

from unicodedata import is_normalized, normalize

# Every precomposed Vietnamese letter and the letter left when its marks are taken off.
_BASES = {
    "a": "àáảãạăằắẳẵặâầấẩẫậ",
    "d": "đ",
    "e": "èéẻẽẹêềếểễệ",
    "i": "ìíỉĩị",
    "o": "òóỏõọôồốổỗộơờớởỡợ",
    "u": "ùúủũụưừứửữự",
    "y": "ỳýỷỹỵ",
}
_FOLD = {ord(letter): base for base, letters in _BASES.items() for letter in letters}
_FOLD |= {ord(chr(code).upper()): base.upper() for code, base in _FOLD.items()}


def nfc(text: str) -> str:
    """The text in Unicode NFC: `a` + U+0302 + U+0301 becomes the one letter `ấ`. Itself where it is NFC already."""
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def fold(text: str) -> str:
    """An NFC text without accents and đ, letter for letter (the length stays), for search: `Đà Nẵng` becomes `Da Nang`.

    Letters of other languages are left as they are; upper case stays upper case.
    """
    return text.translate(_FOLD)
