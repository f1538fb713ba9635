"""VNI, the encoding of the VNI-Times fonts: a vowel and, after it, a letter that stands for its marks.

Source: the VNI character set for Windows.
"""

from __future__ import annotations

import re

from giaoban.vietnamese.encodings.legacy import STRANGE, decoder_of, legacy_encoding, windows_letters

_TONES = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
# After a, e, o: a circumflex with a tone. After a: a breve with a tone.
_CIRCUMFLEX = dict(zip("âáàåãä", ("", *_TONES.values()), strict=True))
_BREVE = dict(zip("êéèúüë", ("", *_TONES.values()), strict=True))
_SINGLE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _pairs() -> dict[str, str]:
    from unicodedata import normalize

    pairs: dict[str, str] = dict(_SINGLE)
    for vowel in "aeouyôö":
        for mark, tone in _TONES.items():
            pairs[vowel + mark] = normalize("NFC", _SINGLE.get(vowel, vowel) + tone)
    for vowel, hat in (("a", "â"), ("e", "ê"), ("o", "ô")):
        for mark, tone in _CIRCUMFLEX.items():
            pairs[vowel + mark] = normalize("NFC", hat + tone)
    for mark, tone in _BREVE.items():
        pairs["a" + mark] = normalize("NFC", "ă" + tone)
    return pairs


_PAIRS = _pairs()
_PAIRS |= {pair[0].upper() + pair[1:]: letter.upper() for pair, letter in _PAIRS.items()} | {
    pair.upper(): letter.upper() for pair, letter in _PAIRS.items()
}
_FOUND = re.compile("|".join(sorted(map(re.escape, _PAIRS), key=len, reverse=True)))

_FOUND_OR_STRANGE = re.compile(_FOUND.pattern + "|[\u00c0-\u00ff]")


def from_vni(text: str) -> str:
    """The text that letters shown by a western Windows stand for: `Boä Thoâng tin` is `Bộ Thông tin`."""
    return text if text.isascii() else _FOUND.sub(lambda found: _PAIRS[found[0]], text)


def _read(data: bytes) -> str:
    return from_vni(windows_letters(data))


def _held_against(data: bytes) -> str:
    # A mark that stands after no vowel is no letter of this encoding.
    text = windows_letters(data)
    return _FOUND_OR_STRANGE.sub(lambda found: _PAIRS.get(found[0], STRANGE), text)


ENCODINGS = (legacy_encoding("vni", 32, _held_against, decoder_of(_read)),)
