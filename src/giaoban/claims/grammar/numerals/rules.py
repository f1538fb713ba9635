"""What a run of digits and separators is worth."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

LONGEST = 32  # digits; whatever is longer is a code, not a figure anyone counted

_GROUPED_BY_DOT = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_GROUPED_BY_COMMA = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DECIMAL = re.compile(r"\d+[.,]\d+")
_PLAIN = re.compile(r"\d+")
_GROUPED_BY_SPACE = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?")
_SPACED = re.compile(r"\d{1,3}(?: \d{3}){1,8}(?:[.,]\d+)?(?![\d]| \d{3}(?!\d))")
# Only beside a unit: `4. 750 tỷ`, `1.234 .567 đồng`, `12, 5%` are slips of the typist; elsewhere they are two numbers.
_UNIT = r"(?= ?(?:%|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|vnđ)(?!\w))"
_BROKEN_GROUP = re.compile(
    rf"\d{{1,3}}(?:\.\d{{3}}){{0,4}}(?: \.|\. )\d{{3}}(?:\.\d{{3}}){{0,4}}(?:,\d{{1,4}})?{_UNIT}"
)
_BROKEN_DECIMAL = re.compile(rf"(\d{{1,3}}(?:\.\d{{3}}){{0,4}})(?:, | ,)(\d){_UNIT}")
_SLIPPED_COMMA = re.compile(rf"\d{{1,3}}(?:\.\d{{3}}){{0,4}} ,\d{{1,2}}{_UNIT}")  # no list is written so
_ENGLISH = re.compile(r"\d,\d{3},\d{3}|\d,\d{3}\.\d")
_VIETNAMESE = re.compile(r"\d\.\d{3}\.\d{3}|\d\.\d{3},\d|\d,\d{1,2}(?!\d)")


class Numeral(NamedTuple):
    """A number as written.

    value: before any scale word. step: one unit of its last digit. either: another reading (value, step) where one
    separator before three digits may group thousands or begin decimals; which holds, the unit decides. grouped: written
    with thousands groups, as only amounts are.
    """

    value: Decimal
    step: Decimal
    either: tuple[Decimal, Decimal] | None = None
    grouped: bool = False


def numeral(text: str, english: bool = False) -> Numeral | None:
    """The number written as `text`, or None where no habit writes numbers so (`1800.1091`, `024.3943.1234`, `007`).

    english: the document groups thousands by commas.

    >>> numeral("4.750").value, numeral("18,053").value
    (Decimal('4750'), Decimal('18.053'))
    """
    if len(text) > LONGEST:
        return None
    if _PLAIN.fullmatch(text):
        if len(text) > 2 and text[0] == "0":
            return None
        return Numeral(Decimal(text), Decimal(1))
    if _GROUPED_BY_SPACE.fullmatch(text):
        return _number(text.replace(" ", "").replace(",", "."), grouped=True)
    dotted, comma = _GROUPED_BY_DOT.fullmatch(text), _GROUPED_BY_COMMA.fullmatch(text)
    if dotted or comma:
        separator, other = (".", ",") if dotted else (",", ".")
        if text[0] == "0":  # 0.695 and 0,695 can only be decimals
            return _number(text.replace(",", ".")) if text.count(separator) == 1 and other not in text else None
        whole = _number(text.replace(separator, "").replace(other, "."), grouped=True)
        if text.count(separator) > 1 or other in text:
            return whole
        fraction = _number(text.replace(",", "."))
        first, second = (whole, fraction) if bool(dotted) is not english else (fraction, whole)
        return first._replace(either=(second.value, second.step))
    if _DECIMAL.fullmatch(text):
        whole_part, fraction_part = re.split("[.,]", text)
        if (len(whole_part) > 1 and whole_part[0] == "0") or (len(whole_part) > 3 and len(fraction_part) > 3):
            return None
        return _number(text.replace(",", "."))
    return None


def _number(text: str, grouped: bool = False) -> Numeral:
    decimals = len(text) - text.index(".") - 1 if "." in text else 0
    return Numeral(Decimal(text), Decimal(1).scaleb(-decimals), None, grouped)


def groups_by_comma(text: str) -> bool:
    """Whether a document writes 1,234,567.8 and never the Vietnamese way."""
    return bool(_ENGLISH.search(text)) and not _VIETNAMESE.search(text)


def whole_numeral(form: str, first: int, last: int, end: int, inside: bool) -> int | None:
    """Where a number goes on over a space (`10 791 761`, slips such as `4. 750 tỷ` and `12, 5%`); None where it ends.

    last: the end of its first piece. inside: it stands in a sentence and not at its beginning or after a sign, where
    `4.` may be the number of an item and `12,` one of a list.
    """
    if last >= end or form[last] not in " .,":
        return None
    if (match := _SPACED.match(form, first, end)) and match.end() > last and match[0][0] != "0":
        return match.end()
    if (match := _SLIPPED_COMMA.match(form, first, end)) and match.end() > last:
        return match.end()
    if not inside:
        return None
    if match := _BROKEN_GROUP.match(form, first, end):
        return match.end() if match.end() > last else None
    match = _BROKEN_DECIMAL.match(form, first, end)
    # `12, 57%` and `5, 9%` may be a list, which rises
    if match and match.end() > last and int(match[2]) < int(match[1].replace(".", "")):
        return match.end()
    return None
