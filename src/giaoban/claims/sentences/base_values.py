"""The level of the time compared with, told with a change: `giảm 821 cuộc so với cùng kỳ (907 cuộc)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.sentences.bases import REACHED, is_basis
from giaoban.figures import Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence

_NEAR = 12  # drafts looked back over
_LEADING = frozenset((":", "con số", "mức", "số", "là", ",", "chỉ", "khi", "đó"))
_AFTER_COMMA = frozenset(("khi", "chỉ", "mới", "số", "con số"))
# What may stand between `từ` and the figure a move began at.
_PLACES = frozenset(("vị trí", "thứ", "hạng", "mức", "thứ hạng", "vị trí thứ", "con số", "chỗ", "bậc"))


def is_base(sentence: Sentence, i: int) -> bool:
    """Whether the figure at i is the level compared with: `(907 cuộc)`, `so với mức 907 cuộc của cùng kỳ`."""
    tokens = sentence.tokens
    quantity: Quantity = tokens[i].value
    if quantity.sign or quantity.times:
        return False
    j = _lead_of(tokens, i)
    if j < 0:
        return False
    lead = tokens[j]
    last = sentence.last_change
    if last is None and not any(draft.changes for draft in sentence.drafts[-_NEAR:]):
        return False
    if lead.kind == Kind.VERSUS:
        return not any(token.kind == Kind.NOUN for token in tokens[j + 1 : i])
    alike = quantity.unit is not Unit.PERCENT or _last_is_percent(sentence)
    if lead.text == "(" and _counts_something_else(sentence, i, quantity):
        return False
    if lead.kind == Kind.PERIOD and j > 0:
        if tokens[j - 1].text == "(" and sentence.basis_at == j - 2:
            return alike  # `so với năm trước (năm 2022: 5 triệu đồng)`: the bracket dates the basis again
        # `(cùng kỳ: 907)`, `cùng kỳ năm trước là 907`; not `cao hơn cùng kỳ là 5%`
        moved = tokens[j - 1].kind == Kind.DIRECTION or tokens[j - 1].text == "hơn"
        return alike and not moved and is_basis(sentence, j)
    if lead.text == "(" and j > 0 and tokens[j - 1].kind == Kind.PERIOD and sentence.basis_at == j - 1:
        return last is not None and (alike or last.kind != "percent")
    return False


def _counts_something_else(sentence: Sentence, i: int, quantity: Quantity) -> bool:
    """`tăng 4,36% so với tháng 1 (15 bộ, ngành đã công bố)`: a figure of its own goes on after its noun."""
    target = sentence.last_target
    if target is None or target.unit is None or quantity.unit is None or target.unit is quantity.unit:
        return False
    after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
    return after is not None and after.kind in (Kind.WORD, Kind.NOUN, Kind.COPULA)


def _lead_of(tokens: list[Token], i: int) -> int:
    """The index of what leads to the figure at i, before the words that only introduce it; -1 if it is no base."""
    j = i - 1
    while j >= 0:
        token = tokens[j]
        if token.kind == Kind.COPULA and token.value == REACHED:
            return -1
        if token.text == "," and not (tokens[j - 1].kind == Kind.PERIOD and tokens[j + 1].text in _AFTER_COMMA):
            return j
        if token.kind not in (Kind.COPULA, Kind.QUALIFIER, Kind.NOUN) and token.text not in _LEADING:
            return j
        j -= 1
    return j


def _last_is_percent(sentence: Sentence) -> bool:
    return bool(sentence.drafts) and sentence.drafts[-1].unit is Unit.PERCENT


def is_base_ahead(sentence: Sentence, i: int) -> bool:
    """`rộng hơn quý I/2023 (14,6%) 2,5 điểm %`: the base stands before the size of its change."""
    tokens = sentence.tokens
    if i < 3 or i + 2 >= len(tokens) or tokens[i - 1].text != "(" or tokens[i + 1].text != ")":
        return False
    if sentence.basis_at != i - 2 or (tokens[i - 3].kind != Kind.DIRECTION and tokens[i - 3].text != "hơn"):
        return False
    return any(token.kind == Kind.QUANTITY for token in tokens[i + 2 : i + 5])


def is_start_of_move(tokens: list[Token], i: int) -> bool:
    """`từ 86 xuống dưới 75`, `từ vị trí 86 lên vị trí 75`: the first figure is where the move began."""
    k = i - 1
    while k > max(-1, i - 3) and tokens[k].text in _PLACES:
        k -= 1
    if k < 0 or tokens[k].text not in ("từ", "từ mức", "từ vị trí"):
        return False
    for token in tokens[i + 1 : i + 10]:
        if token.kind == Kind.QUANTITY:
            return token.text.startswith(("xuống", "lên"))
        if token.kind == Kind.PUNCT:
            return False
        if token.text in ("lên", "xuống", "còn", "thành") or (token.kind == Kind.COPULA and token.value == REACHED):
            return True
    return False
