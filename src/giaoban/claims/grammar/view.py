"""The text as the grammar sees it: one case, one habit of tone marks, plain spaces; offsets stay those of the text."""

from __future__ import annotations

import re

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SPACES = "\t\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_PLAIN = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_DASHES, "-"),
    "\uff0c": ",",
    "\uff05": "%",
    "\u2044": "/",
    "\u2215": "/",
    "\u223c": "~",
    "\u2248": "~",
    "\u2265": ">",
    "\u2264": "<",
}

# Both habits of placing the tone mark in an open syllable (hoà, hòa) become the second.
_TONES = tuple(
    (first + marked, moved + second)
    for first, second, tones in (
        ("o", "a", ("àáảãạ", "òóỏõọ")),
        ("o", "e", ("èéẻẽẹ", "òóỏõọ")),
        ("u", "y", ("ỳýỷỹỵ", "ùúủũụ")),
    )
    for marked, moved in zip(*tones, strict=True)
)
_MODERN = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)")
_CLASSIC = dict(_TONES)


def canonical(text: str) -> str:
    """Text in the grammar's one form, of the same length: lower case, plain spaces and dashes, one tone-mark habit.

    >>> canonical("Hoà Bình – 4.750 TỶ")
    'hòa bình - 4.750 tỷ'
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters (İ) grow in lower case; offsets must not
        lowered = "".join(letter if len(small := letter.lower()) != 1 else small for letter in text)
    for odd, plain in _PLAIN.items():  # a test and a replacement each cost less than `translate` over the whole text
        if odd in lowered:
            lowered = lowered.replace(odd, plain)
    return _MODERN.sub(lambda match: _CLASSIC[match[0]], lowered)


class View:
    """A text beside its canonical form; `at` leads an offset of the form back to the text.

    Invisible characters (zero-width spaces, soft hyphens) are left out of the form, wherever they stand.
    """

    __slots__ = ("_offsets", "form", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._offsets: list[int] | None = None
        if _INVISIBLE.search(text):
            self._offsets = [i for i, letter in enumerate(text) if not _INVISIBLE.match(letter)]
            text = "".join(text[i] for i in self._offsets)
            self._offsets.append(len(self.text))
        self.form = canonical(text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text of a non-empty span of the form."""
        if self._offsets is None:
            return start, end
        return self._offsets[start], self._offsets[end - 1] + 1

    def inside(self, start: int, end: int) -> tuple[int, int]:
        """The span of the form that a span of the text covers."""
        if self._offsets is None:
            return start, end
        from bisect import bisect_left

        return bisect_left(self._offsets, start), bisect_left(self._offsets, end)

    def original(self, start: int, end: int) -> str:
        """The text itself, case and all, under a span of the form."""
        first, last = self.span(start, end)
        return self.text[first:last]
