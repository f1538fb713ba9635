"""Parts of a number of all: `19/22 bộ`, `8 xã trong tổng số 11 xã`, `12 trên 15 huyện`."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.words import ABBREVIATIONS, NOT_COUNTED
from giaoban.claims.grammar.token import Kind, Token
from giaoban.figures import Unit

_BARE = frozenset(("trong", "trên"))
_WHOLE = frozenset(
    (
        "trong số",
        "trong tổng số",
        "trên tổng số",
        "trên tổng",
        "trong tổng",
        "của tổng số",
        "/ tổng số",
        "/ tổng",
        "/ số",
        "trên số",
        "so với tổng số",
    )
)
_PLANS = frozenset((500, 1000, 2000, 5000, 10000, 25000, 50000, 100000))  # scales of maps: `quy hoạch 1/500`
_HOLIDAYS = frozenset(((30, 4), (1, 5), (2, 9), (27, 7), (8, 3), (20, 10), (20, 11), (22, 12),
    (19, 8), (26, 3), (3, 2), (10, 3), (19, 5), (21, 6), (27, 2), (1, 6), (18, 5), (10, 10)))  # fmt: skip
_DAY_BEFORE = frozenset(
    ("dịp", "lễ", "ngày", "tết", "nghỉ", "kỷ niệm", "niệm", "quốc khánh", "khánh", "lao động", "mùng", "cách mạng")
)


def is_part(tokens: list[Token], j: int, found: list[Token], n: Decimal, m: Decimal) -> bool:
    """Whether n/m, with what follows from j on, says how many of how many; a date, a map's scale and `24/24` do not."""
    if n > m or m == 0 or n == m == 24 or (n == 24 and m == 7) or (n == 1 and m in _PLANS):
        return False
    if (int(n), int(m)) in _HOLIDAYS and found and found[-1].text in _DAY_BEFORE:
        return False
    after = tokens[j] if j < len(tokens) else None
    if after is not None and after.text == "/":
        return False
    if after is not None and after.kind in (Kind.NOUN, Kind.AREA, Kind.PLAN, Kind.STATUS):
        return True
    if after is not None and after.kind == Kind.WORD and after.text not in NOT_COUNTED and m > 12:
        return True
    noun = any(token.kind == Kind.NOUN for token in found[-6:])
    return (noun and m >= 5 and (m > 12 or n == m)) or m > 31


def take_whole(tokens: list[Token], j: int, quantity: Quantity) -> int:
    """The number of all after a figure: `thứ 25 trong 194 quốc gia`, `53 trên tổng số 63 tỉnh`; the index after it."""
    k = j
    while (
        k < len(tokens)
        and k < j + 3
        and tokens[k].kind != Kind.NUMBER
        and (k == j or tokens[k].text in ("số", "tổng", "tổng số"))
    ):
        k += 1
    if k == j or k >= len(tokens) or tokens[k].kind != Kind.NUMBER:
        return j
    words = " ".join(token.text for token in tokens[j:k])
    of = tokens[k].value.value
    if (words not in _BARE and words not in _WHOLE) or of < quantity.value:
        return j
    noun = tokens[k + 1] if k + 1 < len(tokens) and tokens[k + 1].kind == Kind.NOUN else None
    if quantity.unit is Unit.RANK:
        if noun is None and k + 1 < len(tokens) and tokens[k + 1].kind in (Kind.SCALE, Kind.UNIT, Kind.WORD):
            return j
        quantity.of = of
        return k + 1 if noun is None else k + 2
    if noun is None:
        return j
    name = ABBREVIATIONS.get(noun.text, noun.text)
    known = quantity.counted
    if known is None:
        quantity.counted, quantity.unit, quantity.known = name, Unit.COUNT, True
    elif not (known == name or name.startswith(known) or known.startswith(name)):
        return j
    quantity.of = of
    quantity.rules.append("n of m")
    return k + 2
