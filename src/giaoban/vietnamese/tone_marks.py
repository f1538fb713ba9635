"""Where the tone mark stands: `hoà` or `hòa`, one habit for both.

In open syllables ending in oa, oe, uy two habits are in use: on the last vowel (hoà, khoẻ, thuỷ) or on the one
before it (hòa, khỏe, thủy). This module writes the second, the commoner in print. A syllable that goes on
(hoàn, thuyền, khuỷu, hoài) has one right place in both habits, the last vowel; so have qu and gi, whose u and i
belong to the consonant (quý, quả, già). A mark misplaced there by typing software (hòan, qúy, gìa) is set right.
"""

import re

_TONES = ("àòèùìỳ", "áóéúíý", "ảỏẻủỉỷ", "ãõẽũĩỹ", "ạọẹụịỵ")
_PLAIN = "aoeuiy"

_TONE_OF: dict[str, int] = {}
_BARE: dict[str, str] = {}
_MARKED: dict[tuple[str, int], str] = {}
for _tone, _letters in enumerate(_TONES):
    for _plain, _letter in zip(_PLAIN, _letters, strict=True):
        for _bare, _marked in ((_plain, _letter), (_plain.upper(), _letter.upper())):
            _TONE_OF[_marked], _BARE[_marked], _MARKED[_bare, _tone] = _tone, _bare, _marked


def _any_of(plain: str) -> str:
    return "".join(marked for marked, bare in _BARE.items() if bare in plain + plain.upper())


# `last` is a mark on the last vowel of an open syllable; `first` one on the vowel before, where the syllable goes on;
# `glide` one on the u of qu or the i of gi.
_MISPLACED = re.compile(
    rf"(?<![qQ])(?:[oO][{_any_of('ae')}]|[uU][{_any_of('y')}])(?![^\W\d_])"
    rf"|(?<![qQ])(?:[{_any_of('o')}][aAeE]|[{_any_of('u')}][yY])(?=[^\W\d_])"
    rf"|(?<=[qQ])[{_any_of('u')}][aAeEyY]|(?<=[gG])[{_any_of('i')}][aAoOuU](?![^\W\d_])"
)


def _move(match: re.Match[str]) -> str:
    first, second = match[0][0], match[0][1]
    if first in _TONE_OF:
        return _BARE[first] + _MARKED[second, _TONE_OF[first]]
    return _MARKED[first, _TONE_OF[second]] + _BARE[second]


def one_tone_habit(text: str) -> str:
    """An NFC text with every tone mark in the one habit; its length and every offset stay.

    >>> one_tone_habit("Hoà Bình, uỷ ban, quý, già, hoàn thành")
    'Hòa Bình, ủy ban, quý, già, hoàn thành'
    """
    return _MISPLACED.sub(_move, text)
