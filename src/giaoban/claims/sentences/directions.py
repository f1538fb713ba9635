"""Whether a word or sign of direction governs a figure, so that it states a change."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from giaoban.claims.grammar.comparisons.ties import BETWEEN, ONLY_LEVEL, RESTATING, TRANSPARENT, WEAK
from giaoban.claims.grammar.comparisons.words import MEASURE_OF_CHANGE, STEPS
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Direction
from giaoban.claims.sentences.bases import REACHED, is_basis
from giaoban.figures import Qualifier, Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence


def size(quantity: Quantity) -> tuple[str, Decimal, Unit | None, str | None]:
    """The kind of a change and its size, with its unit where it is an absolute one."""
    if quantity.unit is Unit.PERCENT:
        return "percent", quantity.value, None, None
    if quantity.times:
        return "times", quantity.value, None, None
    return "absolute", quantity.value, quantity.unit, quantity.counted


def qualifier(quantity: Quantity, estimate: bool) -> Qualifier:
    """The qualifier of a change: an estimate beats the others, then the nearest word."""
    if estimate or Qualifier.ESTIMATE in quantity.qualifiers:
        return Qualifier.ESTIMATE
    return quantity.qualifiers[0] if quantity.qualifiers else Qualifier.EXACT


def estimated(tokens: list[Token], i: int, direction: Token) -> bool:
    """`ước tăng 14%`, `dự kiến sẽ giảm 5%`: the estimate stands before the word of direction."""
    at = start_of(tokens, i, direction)
    for token in reversed(tokens[max(0, at - 3) : at]):
        if token.kind == Kind.QUALIFIER:
            return token.value is Qualifier.ESTIMATE
        if token.text not in ("sẽ", "tiếp tục", "đã", "đạt", "là", "còn", "vẫn"):
            return False
    return False


def sign_of(token: Token, quantity: Quantity) -> Direction:
    """The direction of a signed figure, or of the change it restates."""
    if quantity.sign == "-":
        return Direction.DOWN
    if quantity.sign == "+":
        return Direction.UP
    value = token.value
    return value if isinstance(value, Direction) else Direction.UP


def direction_of(sentence: Sentence, i: int) -> Token | None:
    """The word (or sign) of direction that governs the figure at i, or None where it states a level."""
    tokens = sentence.tokens
    token = tokens[i]
    quantity: Quantity = token.value
    if quantity.unit is Unit.RANK:
        return None
    if quantity.sign:
        return token
    j, basis_between = i - 1, False
    copula = False
    while j >= 0:
        before = tokens[j]
        if before.kind == Kind.DIRECTION:
            return _governs(sentence, j, i, before, basis_between, copula)
        if (
            before.text == ")"
            and tokens[j - 1].kind == Kind.QUANTITY
            and j > 2
            and tokens[j - 2].text == "("
            and sentence.base_of_next is not None
        ):
            j -= 3
            continue
        if before.kind == Kind.PERIOD:
            if not is_basis(sentence, j):
                break
            basis_between = True
        elif before.value == REACHED and before.kind == Kind.COPULA:
            if quantity.counted in STEPS and before.text in _MOVES:
                return Token(
                    Kind.DIRECTION, before.start, before.end, before.text, _MOVES[before.text], "steps of a rank"
                )
            return None
        elif before.kind == Kind.QUALIFIER:
            if before.text == "hơn" and basis_between:
                return _as_direction(before)
        elif before.kind not in (Kind.VERSUS,) and before.text not in BETWEEN:
            break
        copula = copula or before.text in ("đạt", "là", "ở mức", "có", "bằng")
        j -= 1
    if quantity.counted in STEPS and i and (way := _STEPPED.get(tokens[i - 1].text)) is not None:
        return Token(Kind.DIRECTION, tokens[i - 1].start, tokens[i - 1].end, tokens[i - 1].text, way, "steps of a rank")
    if (
        quantity.qualifiers
        and quantity.qualifiers[-1] is Qualifier.OVER
        and token.text.startswith("hơn ")
        and _bare_more(sentence, i, quantity)
    ):
        quantity.qualifiers.pop()
        return _as_direction(token)
    return _restated(sentence, i, quantity)


_MAY_BE_LEVELS = frozenset(("mất", "rơi", "hạ", "co"))  # `làm mất 5 tỷ đồng` says how much was lost


def _like_the_last(sentence: Sentence, quantity: Quantity) -> bool:
    """`bình quân 4,78 điểm, rơi 1,67 điểm`: a size in the unit of the level before it."""
    last = sentence.drafts[-1]
    return last.unit is quantity.unit and last.counted == quantity.counted


# `lên 1 bậc`: with steps these say which way, with anything else where to.
_STEPPED = {
    **dict.fromkeys(("tiến", "thăng", "nhảy", "vọt", "leo", "nâng", "cải thiện", "vươn", "vượt", "bứt"), "up"),
    **dict.fromkeys(("tụt", "rớt", "lùi", "rơi", "mất", "trượt", "hạ", "sụt", "thụt"), "down"),
}
_MOVES = {"lên": "up", "xuống": "down", "tụt xuống": "down", "vươn lên": "up", "leo lên": "up"}


def _as_direction(token: Token) -> Token:
    return Token(Kind.DIRECTION, token.start, token.end, token.text, "up", "more than then")


def _governs(sentence: Sentence, j: int, i: int, direction: Token, basis_between: bool, copula: bool) -> Token | None:
    tokens = sentence.tokens
    quantity: Quantity = tokens[i].value
    measure = tokens[j - 1].text if j else ""
    two = f"{tokens[j - 2].text} {measure}" if j > 1 else measure
    if measure in ONLY_LEVEL or two in ONLY_LEVEL:
        return None
    if (
        copula
        and not basis_between
        and (measure in MEASURE_OF_CHANGE or direction.text in ("tăng trưởng", "vượt") or two in MEASURE_OF_CHANGE)
    ):
        return None
    if (
        direction.text == "vượt"
        and quantity.unit is not Unit.PERCENT
        and not basis_between
        and not basis_after(tokens, i)
    ):
        return None
    led = j > 0 and ((tokens[j - 1].kind == Kind.PERIOD and is_basis(sentence, j - 1)) or _beside_change(sentence, j))
    if direction.text in WEAK and not basis_between and not basis_after(tokens, i) and not led:
        return (
            direction
            if _tied(sentence, j)
            and (
                quantity.unit is Unit.PERCENT
                or quantity.times
                or direction.text not in _MAY_BE_LEVELS
                or _like_the_last(sentence, quantity)
            )
            else None
        )
    return direction


def basis_after(tokens: list[Token], i: int) -> bool:
    """Whether a comparison with a time follows the figure at i before the next figure."""
    for token in tokens[i + 1 : i + 12]:
        if token.kind == Kind.VERSUS:
            return True
        if token.kind == Kind.PERIOD:
            return bool(token.value.form in ("same", "previous-month", "previous-year", "previous-quarter"))
        if token.kind == Kind.QUANTITY or token.text in ";.":
            return False
    return False


def _beside_change(sentence: Sentence, j: int) -> bool:
    """`thêm 5 vụ và thêm 9 người chết`: a word of direction right after another change."""
    between = sentence.tokens[sentence.last_change_at + 1 : j]
    return (
        sentence.last_change is not None
        and sentence.last_change_at == sentence.previous_figure
        and all(token.text in (",", "và", "nhưng", "song") for token in between)
    )


def _tied(sentence: Sentence, j: int) -> bool:
    """Whether the word of direction at j follows a level with nothing but a comma or bracket between."""
    k = j - 1
    tokens = sentence.tokens
    while k >= 0 and (tokens[k].text in ",(" or tokens[k].text in TRANSPARENT):
        k -= 1
    return k >= 0 and k <= sentence.previous_figure and bool(sentence.drafts) and k != j - 1


def _bare_more(sentence: Sentence, i: int, quantity: Quantity) -> bool:
    """`97,3 triệu tấn, hơn 1,53%`: a percentage after a level in another unit, with nothing it could be a share of."""
    if quantity.unit is not Unit.PERCENT or not sentence.drafts or sentence.drafts[-1].unit is Unit.PERCENT:
        return False
    tokens = sentence.tokens
    before = tokens[i - 1].text if i else ""
    after = tokens[i + 1].text if i + 1 < len(tokens) else "."
    return (
        before in (",", "(")
        and after in (".", ";", ")", ",")
        and sentence.previous_figure >= i - 2 - (tokens[i - 2].kind in (Kind.NOUN, Kind.WORD))
    )


RESTATED = frozenset(("size in a bracket", "the same change in another unit"))


def _restated(sentence: Sentence, i: int, quantity: Quantity) -> Token | None:
    """The second size of one change: `giảm 5.371,5 ha (10,36%)`, `tăng 7,3 triệu, tức 7,77%`, `tăng 5% và 6%`."""
    change = sentence.last_change
    if (
        change is None
        or change.direction is Direction.SAME
        or not change.rules
        or sentence.previous_figure != sentence.last_change_at
    ):
        return None
    tokens = sentence.tokens
    between = tokens[sentence.last_change_at + 1 : i]
    texts = [token.text for token in between if token.kind != Kind.PERIOD and token.kind != Kind.VERSUS]
    kind, _, unit, _ = size(quantity)
    other = kind != change.kind or unit is not change.unit
    if between and between[0].text == "(" and len(texts) == 1 and other and quantity.unit is not None:
        return Token(Kind.VERSUS, tokens[i].start, tokens[i].end, tokens[i].text, change.direction, "size in a bracket")
    if other and RESTATING & set(texts) and set(texts) <= RESTATING | {",", "(", "khoảng", "mức", "-"}:
        return Token(
            Kind.VERSUS,
            tokens[i].start,
            tokens[i].end,
            tokens[i].text,
            change.direction,
            "the same change in another unit",
        )
    plain = len(texts) == len(between) or (change.closed and basis_after(tokens, i))
    alike = (not other and quantity.counted == change.counted) or (quantity.unit is None and change.kind == "absolute")
    if alike and texts and set(texts) <= {",", "và", "nhưng", "song"} and plain and not _leads_noun(tokens, i):
        return Token(
            Kind.VERSUS, tokens[i].start, tokens[i].end, tokens[i].text, change.direction, "coordinated changes"
        )
    return None


def _leads_noun(tokens: list[Token], i: int) -> bool:
    """Whether a percentage has a whole after it: `5% và 6% số hộ`."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return (
        after is not None
        and after.kind in (Kind.NOUN, Kind.WORD)
        and after.text not in TRANSPARENT
        and tokens[i].value.unit is Unit.PERCENT
    )


def start_of(tokens: list[Token], i: int, direction: Token) -> int:
    """The index where a change begins: its word of direction, or the bracket it opens."""
    at = next((k for k in range(i, -1, -1) if tokens[k].start <= direction.start), i)
    return at - 1 if at and tokens[at - 1].text == "(" else at
