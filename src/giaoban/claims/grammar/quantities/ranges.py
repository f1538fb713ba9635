"""Ranges: `70-90%`, `từ 5 đến 7 triệu`, `từ 5% đến 7%`; `từ 86 xuống 75` is a move and none."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.units import settle, take_unit
from giaoban.claims.grammar.quantities.words import DURATIONS
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.figures import Qualifier, Unit

_TO = frozenset(("-", "đến", "tới", "~"))
_UNITS = (Kind.UNIT, Kind.SCALE, Kind.NOUN, Kind.RATE)


def is_range(tokens: list[Token], i: int, j: int, found: list[Token]) -> bool:
    """Whether the number at i, with j after it, begins a range whose unit stands at its end alone."""
    if j + 1 >= len(tokens) or tokens[j].text not in _TO or tokens[j + 1].kind != Kind.NUMBER:
        return False
    if tokens[i].value.value >= tokens[j + 1].value.value:
        return False
    k = j + 2
    return (k < len(tokens) and (tokens[k].kind in _UNITS or is_duration(tokens, k))) or (
        bool(found) and found[-1].text == "từ"
    )


def is_duration(tokens: list[Token], k: int) -> bool:
    """Whether a length of time or an age is named at k: `5 năm`, `30 ngày`, `18 tuổi`."""
    token = tokens[k]
    return token.text in DURATIONS or (
        token.kind == Kind.PERIOD and token.text.startswith(("năm", "tháng", "ngày", "quý"))
    )


def second_end(tokens: list[Token], j: int, low: Quantity, view: View) -> tuple[int, Quantity] | None:
    """The upper end where both have a unit: `từ 5% đến 7%`, `900 triệu - 1,2 tỷ đồng`: the index after it, and it."""
    if j + 1 >= len(tokens) or tokens[j].text not in _TO or tokens[j + 1].kind != Kind.NUMBER:
        return None
    if (
        (low.unit is None and not low.scaled)
        or low.of is not None
        or low.unit is Unit.RANK
        or "unknown noun" in low.rules
    ):
        return None
    numeral = tokens[j + 1].value
    high = Quantity(numeral.value, numeral.step)
    high.either, high.grouped = numeral.either, numeral.grouped
    end = take_unit(tokens, j + 2, high, view)
    settle(high)
    if low.unit is None and high.unit is not None:
        low.unit, low.counted, low.known = high.unit, high.counted, high.known
    if high.unit is not low.unit or high.counted != low.counted or high.value <= low.value:
        return None
    return end, high


def same_unit(second: Token, low: Quantity, first: Decimal) -> Quantity:
    """The upper end of a range whose unit stands behind it and holds for both."""
    high = Quantity(second.value.value, second.value.step)
    high.either = second.value.either
    if first:
        high.scale(low.factor)
    high.unit, high.counted, high.known, high.scaled = low.unit, low.counted, low.known, low.scaled
    high.times, high.grouped = low.times, second.value.grouped
    settle(high)
    return high


def both_ends(found: list[Token], start: int, end: int, low: Quantity, high: Quantity, view: View) -> None:
    """Two quantities of one span: over the lower end, under the upper; words before them hold for both."""
    low.limit, high.limit = Qualifier.OVER, Qualifier.UNDER
    while (found and found[-1].text in ("từ", "ở mức", "trong khoảng")) or (found and found[-1].kind == Kind.QUALIFIER):
        word = found.pop()
        start = word.start
        if word.kind == Kind.QUALIFIER:
            for quantity in (low, high):
                quantity.qualifiers.append(word.value)
                quantity.rules.append(word.rule)
    for quantity in (low, high):
        quantity.rules.append("range")
        found.append(Token(Kind.QUANTITY, start, end, view.form[start:end], quantity, "range"))
