"""A figure saved as it was shown on a computer set to English, with Vietnamese separators."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
_SWAPPED = str.maketrans(".,", ",.")


def in_vietnamese(text: str, stored: str | None) -> str:
    """The text of a cell for its stored value: `5,120.3` for 5120.25 becomes `5.120,3`; what fits already stays.

    A negative value that only a colour shows gets its sign: `3.4` for -3.4 becomes `-3,4`.
    """
    try:
        value = Decimal(stored or "")
    except InvalidOperation:
        return text
    found = _NUMBER.search(text)
    if not found or not value.is_finite() or len(_NUMBER.findall(text)) != 1:
        return text
    size = abs(value) * (100 if "%" in text else 1)
    if not _fits(found[0].translate(_SWAPPED), size) and _fits(found[0], size):
        text = text[: found.start()] + found[0].translate(_SWAPPED) + text[found.end() :]
    if value < 0 and not any(sign in text for sign in "-−(") and any(digit in "123456789" for digit in text):
        text = "-" + text
    return text


def _fits(written: str, size: Decimal) -> bool:
    """Whether an English figure is the value, rounded to the places it shows."""
    try:
        shown = Decimal(written.replace(",", ""))
    except InvalidOperation:
        return False
    places = len(written.partition(".")[2])
    return abs(shown - size) <= Decimal("0.51").scaleb(-places)
