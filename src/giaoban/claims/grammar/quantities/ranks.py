"""Ranks: `xếp thứ 46`, `vị trí 25/194`, `đứng thứ ba`; `lần thứ 3`, `thứ 2 hằng tuần` and `hạng Nhất` are none."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.grammar.quantities.parts import take_whole
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.words import RANKING
from giaoban.claims.grammar.token import Kind, Token
from giaoban.figures import Unit
from giaoban.vietnamese.spelled import number_at

_ORDINALS = {
    "nhất": 1,
    "nhì": 2,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
ORDINAL_WORDS = frozenset(_ORDINALS)
_PLACES = frozenset(("vị trí", "ngôi", "hàng", "thứ hạng", "vị trí xếp hạng"))
_LEADS = frozenset((":", "là", "ở", "đạt", "còn", "giữ", "đang ở", "hiện ở"))


def is_rank(found: list[Token], tokens: list[Token], i: int) -> bool:
    """Whether the words before the number at i make it a rank."""
    if not found:
        return False
    last = found[-1].text
    before = found[-2].text if len(found) > 1 else ""
    of = i + 1 < len(tokens) and tokens[i + 1].text in ("/", "trong", "trên", "trong số")
    if last == "thứ":
        return (
            _ranks(before)
            or before in ("vị trí", "thứ hạng")
            or (before == "hạng" and len(found) > 2 and _ranks(found[-3].text))
        )
    if last == "hạng":
        closed = before == "(" and i + 1 < len(tokens) and tokens[i + 1].text in (")", ",")  # `(hạng 29)`
        return not _stars(tokens, i) and (closed or _ranks(before) or (of and not before.startswith("khách")))
    if last == "số" and before == "vị trí":
        return _named_place(found, 2) or of
    if last in ("xếp", "đứng"):
        return of
    if last in _PLACES:
        return of or _named_place(found, 1)
    if last in _LEADS and before in ("thứ hạng", "vị trí xếp hạng"):
        return True
    return last in ("xếp hạng", "xếp vị trí", "xếp thứ") and not _stars(tokens, i)


def _ranks(word: str) -> bool:
    return word in RANKING or word.rpartition(" ")[2] in ("lên", "xuống", "hạng", "xếp", "đứng", "ở")


def _named_place(found: list[Token], back: int) -> bool:
    """`đứng ở vị trí`, `lên vị trí`, `xếp tại vị trí`; `lắp đặt tại vị trí` is a place."""
    return any(_ranks(token.text) and token.text != "ở" for token in found[-back - 3 : -back])


def _stars(tokens: list[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].text == "sao"


def ordinal(tokens: list[Token], i: int) -> tuple[int, Decimal] | None:
    """The ordinal written out at i: the index after it and its value (`nhất` 1, `tư` 4, `mười hai` 12)."""
    word = tokens[i].text
    if word == "mười" or (i + 1 < len(tokens) and tokens[i + 1].text in ("mươi", "mốt", "lăm")):
        read = number_at([token.text for token in tokens[i : i + 4]])
        if read is not None:
            return i + read[0], read[1]
    return i + 1, Decimal(_ORDINALS[word])


def take_rank(tokens: list[Token], j: int, quantity: Quantity) -> int:
    """Make the quantity a rank, with the number of all where it is told; the index after its words."""
    quantity.unit, quantity.known = Unit.RANK, True
    quantity.rules.append("rank")
    if j + 1 < len(tokens) and tokens[j].text == "/":
        k = j + 1
        while k < len(tokens) and tokens[k].text in ("tổng", "số", "tổng số"):
            k += 1
        if k < len(tokens) and tokens[k].kind == Kind.NUMBER:
            quantity.of = tokens[k].value.value
            return k + 2 if k + 1 < len(tokens) and tokens[k + 1].kind == Kind.NOUN else k + 1
    return take_whole(tokens, j, quantity)
