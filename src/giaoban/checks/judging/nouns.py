"""The counted noun that stands behind a number in a text."""

from __future__ import annotations

import re

from giaoban.catalogue import Catalogue
from giaoban.claims import Claim
from giaoban.figures import Unit

_WORDS = re.compile(r"\s*((?:[^\W\d_]+[ \u00a0]?){1,4})")
_SCALES = frozenset({"nghìn", "ngàn", "triệu", "tỷ", "tỉ", "trăm", "vạn", "đồng"})
_LONGEST = 48


def noun_at(text: str, position: int, catalogue: Catalogue) -> str | None:
    """The longest counted noun of the catalogue that begins at a position, scale words passed over; None without one.

    >>> noun_at("tăng 142 lớp so với", 8, load())  # doctest: +SKIP
    'lớp'
    """
    match = _WORDS.match(text, position, position + _LONGEST)
    if match is None:
        return None
    words = match[1].lower().replace("\u00a0", " ").split()
    while words and words[0] in _SCALES:
        words = words[1:]
    for length in range(len(words), 0, -1):
        name = " ".join(words[:length])
        if name in catalogue.counted:
            return name
    return None


def of_another_noun(text: str, position: int, counted: str | None, catalogue: Catalogue) -> bool:
    """True where the number that ends at a position counts something else than `counted`."""
    noun = noun_at(text, position, catalogue)
    if noun is None or not counted:
        return False
    other = counted.lower()
    return noun not in other and other not in noun


def of_another_measure(text: str, position: int, claim: Claim, catalogue: Catalogue) -> bool:
    """True where the number that ends at a position counts something else than a claim, or anything beside a rate."""
    if claim.unit is Unit.PERCENT:
        return noun_at(text, position, catalogue) is not None
    return of_another_noun(text, position, claim.counted, catalogue)
