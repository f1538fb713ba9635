"""A stored value as its number format shows it, with Vietnamese separators: 0.123 under `0.0%` is `12,3%`.

Source: ECMA-376 Part 1, 18.8.31 (number formats). What a colour alone would say of a negative figure is said by a sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from operator import eq, ge, gt, le, lt, ne

from giaoban.documents.formats.workbook.dates import is_date_format, shown_date

_TOKEN = re.compile(
    r'"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(General)|([0#?]+(?:[.,]*[0#?]+)*,*\.?|\.[0#?]+)|([eE][+-])|(.)', re.S | re.I
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)")
_COMPARE = {"<=": le, ">=": ge, "<>": ne, "<": lt, ">": gt, "=": eq}


@dataclass(frozen=True, slots=True)
class _Section:
    """One of the parts of a format between semicolons: literals and at most one pattern of digits."""

    tokens: tuple[tuple[str, str], ...]  # (kind, text); kinds: literal, digits, general, exponent
    condition: tuple[str, Decimal] | None
    percents: int

    def admits(self, value: Decimal) -> bool:
        return self.condition is not None and bool(_COMPARE[self.condition[0]](value, self.condition[1]))

    @property
    def signs_itself(self) -> bool:
        return any(kind == "literal" and any(sign in text for sign in "-−(") for kind, text in self.tokens)


def shown(value: object, code: str | None) -> str:
    """The text a cell shows for a value: a number, day, time, truth value or text; empty for None.

    code: the cell's number format, e.g. `#,##0.0;[Red](#,##0.0)`, under which -3.4 is shown as `(3,4)`.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime | date | time | timedelta):
        return shown_date(value, code or "General")
    if isinstance(value, int | float | Decimal):
        number = Decimal(repr(value)) if not isinstance(value, Decimal) else value
        return _shown_number(number, code or "General") if number.is_finite() else str(value)
    return str(value)


def _shown_number(value: Decimal, code: str) -> str:
    sections = _sections(code)
    chosen, signed = _choose(sections, value)
    if chosen is None:
        return general(value)
    text = _filled(chosen, abs(value))
    if value < 0 and (signed or not chosen.signs_itself) and any(digit in "123456789" for digit in text):
        return "-" + text
    return text


def _choose(sections: tuple[_Section, ...], value: Decimal) -> tuple[_Section | None, bool]:
    """The section for a value, and whether a minus sign is still to be written before it."""
    if any(section.condition for section in sections):
        found = next((section for section in sections if section.admits(value)), None)
        return found or next((section for section in sections if not section.condition), None), False
    if value < 0 and len(sections) > 1:
        return sections[1], False
    if value == 0 and len(sections) > 2:
        return sections[2], False
    return (sections[0] if sections else None), True


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[_Section, ...]:
    parts = re.findall(r'((?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*)(?:;|$)', code, re.S)
    return tuple(_section(part) for part in (parts[:-1] if len(parts) > 1 and not parts[-1] else parts)[:3])


def _section(part: str) -> _Section:
    tokens: list[tuple[str, str]] = []
    condition = None
    percents = 0
    for match in _TOKEN.finditer(part):
        quoted, escaped, bracket, plain, digits, exponent, other = match.groups()
        if quoted is not None or escaped is not None:
            tokens.append(("literal", quoted if quoted is not None else escaped))
        elif bracket is not None:
            if found := _CONDITION.fullmatch(bracket.strip()):
                condition = (found[1], Decimal(found[2]))
            elif bracket.startswith("$"):
                tokens.append(("literal", bracket[1:].partition("-")[0]))
        elif plain:
            tokens.append(("general", ""))
        elif digits is not None:
            tokens.append(("digits", digits))
        elif exponent:
            tokens.append(("exponent", exponent))
        elif other is not None and other != "@":
            percents += other == "%"
            tokens.append(("literal", other))
    return _Section(tuple(tokens), condition, percents)


def _filled(section: _Section, value: Decimal) -> str:
    """The text of a section for a value that is not negative."""
    value = value.scaleb(2 * section.percents)
    kinds = [kind for kind, _ in section.tokens]
    if "exponent" in kinds or kinds.count("digits") > 1:  # powers of ten and fractions: the value itself
        return general(value)
    text = ""
    for kind, token in section.tokens:
        if kind == "literal":
            text += token
        elif kind == "general":
            text += general(value)
        else:
            text += _digits(value, token)
    return text.strip()


def _digits(value: Decimal, pattern: str) -> str:
    whole, _, decimals = pattern.partition(".")
    scaled = whole.rstrip(",")
    value = value.scaleb(-3 * (len(whole) - len(scaled) + len(decimals) - len(decimals.rstrip(","))))
    decimals = decimals.replace(",", "")
    rounded = value.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP) if value.adjusted() < 20 else value
    left, _, right = format(rounded, "f").partition(".")
    fewest = decimals.rfind("0") + 1
    while len(right) > fewest and right.endswith("0"):
        right = right[:-1]
    least = sum(digit == "0" for digit in scaled)
    left = left.lstrip("0").rjust(least, "0")
    if "," in scaled:
        left = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ".", left)
    return f"{left},{right}" if right else left


def general(value: Decimal) -> str:
    """A number without a format of its own: eleven digits as a cell shows them, whole numbers in full; `4750,5`."""
    if value == value.to_integral_value():
        return format(value.to_integral_value(), "f")
    digits = max(0, 10 - max(0, value.adjusted())) if value.adjusted() >= -1 else 10 - value.adjusted()
    rounded = value.quantize(Decimal(1).scaleb(-min(digits, 30)), ROUND_HALF_UP)
    return format(rounded, "f").rstrip("0").rstrip(".").replace(".", ",")


__all__ = ["general", "is_date_format", "shown"]
