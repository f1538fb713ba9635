"""Numbers as people type them into a field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from giaoban.vietnamese import fold

Language = Literal["vi", "en"]
_NUMBER: dict[Language, re.Pattern[str]] = {
    "vi": re.compile(r"([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?"),
    "en": re.compile(r"([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?"),
}
_SCALES = {
    "nghin": 3, "ngan": 3, "thousand": 3, "trieu": 6, "million": 6, "ty": 9, "ti": 9, "billion": 9, "trillion": 12,
    "nghin ty": 12, "ngan ty": 12, "trieu ty": 15,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Typed:
    """A number with one unit of its last digit: `4.750 tỷ` is 4750000000000, by 1000000000."""

    value: Decimal
    step: Decimal


def typed_number(text: str, lang: Language = "vi") -> Typed:
    """The number a person typed, with a scale word or without.

    >>> typed_number("45,3")
    Typed(value=Decimal('45.3'), step=Decimal('0.1'))
    >>> typed_number("4.75 trillion", "en").value
    Decimal('4750000000000')

    Raises ValueError where it is none, also for `45.3` in Vietnamese, whose decimal sign is the comma.
    """
    parts = text.split(maxsplit=1) or [""]
    match = _NUMBER[lang].fullmatch(parts[0])
    scale = _SCALES.get(fold(" ".join(parts[1:]).casefold()).strip()) if len(parts) > 1 else 0
    if match is None or scale is None:
        raise ValueError(f"'{text}' is not a number")
    sign, whole, decimals = match.groups()
    digits = re.sub(r"\D", "", whole) + (decimals or "")
    exponent = scale - len(decimals or "")
    step = Decimal(1).scaleb(exponent)
    value = Decimal(digits).scaleb(exponent)
    return Typed(-value if sign else value, _plain(step)) if value else Typed(Decimal(0), _plain(step))


def _plain(step: Decimal) -> Decimal:
    return step if step < 1 else step.quantize(Decimal(1))
