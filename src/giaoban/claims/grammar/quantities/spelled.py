"""Numbers written out in words where a unit or a counted noun follows; `một số`, `hai bên`, `ba mặt` count nothing."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.grammar.quantities.label_words import LABELS
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.words import NOT_COUNTED, VAGUE
from giaoban.claims.grammar.token import Kind, Token
from giaoban.vietnamese.spelled import number_at

FIRST = frozenset(("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "nửa"))
_TO = frozenset(("đến", "tới", "-"))


def spelled(tokens: list[Token], i: int, found: list[Token]) -> tuple[int, Quantity, Decimal | None] | None:
    """The number written out at i: the index after it, its quantity without unit, the upper end of a range."""
    read = _read(tokens, i)
    if read is None:
        return None
    j, value = read
    scaled = any(token.kind == Kind.SCALE for token in tokens[i:j])
    upper: Decimal | None = None
    if (
        j + 1 < len(tokens)
        and tokens[j].text in _TO
        and not scaled
        and (other := _read(tokens, j + 1)) is not None
        and other[1] > value
    ):
        j, upper = other
    after = tokens[j] if j < len(tokens) else None
    if after is None or (
        found and (found[-1].text in LABELS or found[-1].text in ("thứ", "hạng", "gấp", "mỗi", "từng"))
    ):
        return None
    known = after.kind in (Kind.NOUN, Kind.UNIT, Kind.SCALE) and after.text not in VAGUE
    if not known and not (scaled and j - i > 1 and after.kind == Kind.WORD and after.text not in NOT_COUNTED):
        return None
    if upper is None and not scaled and (value == 1 or (j - i == 1 and not _led(found, after))):
        return None
    if _restates(found, value):
        return None
    quantity = Quantity(value, Decimal(1))
    quantity.scaled = scaled
    quantity.rules.append("spelled out")
    return j, quantity, upper


def _read(tokens: list[Token], i: int) -> tuple[int, Decimal] | None:
    if tokens[i].text == "nửa":  # nửa triệu lượt
        if i + 1 < len(tokens) and tokens[i + 1].kind == Kind.SCALE and tokens[i + 1].value >= 3:
            return i + 2, Decimal(10) ** tokens[i + 1].value / 2
        return None
    words: list[str] = []
    for token in tokens[i : i + 14]:
        if token.kind in (Kind.PUNCT, Kind.NUMBER, Kind.NOUN, Kind.UNIT):
            break
        words += token.text.replace("tỉ", "tỷ").split() if token.kind == Kind.SCALE or " " not in token.text else ["."]
    read = number_at(words)
    return None if read is None else (i + read[0], read[1])


def _led(found: list[Token], after: Token) -> bool:
    """Whether a word before says that a small number is a figure: `có ba dự án`, `gồm hai xã`."""
    if not found or after.kind == Kind.UNIT:
        return bool(found)
    return found[-1].kind in (Kind.QUALIFIER, Kind.COPULA) or found[-1].text in "(,:"


def _restates(found: list[Token], value: Decimal) -> bool:
    """`1,2 tỷ đồng (một tỷ hai trăm triệu đồng)` tells one figure twice."""
    for k in range(len(found) - 1, max(-1, len(found) - 6), -1):
        if found[k].text == "(":
            return k > 0 and found[k - 1].kind == Kind.QUANTITY and found[k - 1].value.value == value
    return False
