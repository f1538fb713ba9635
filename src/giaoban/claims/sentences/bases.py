"""What a figure is compared with: which times are bases, and of which change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.grammar.comparisons.ties import TOWARDS
from giaoban.claims.grammar.comparisons.words import phrases
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.figures import Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence

REACHED = "reaching"
_FAR = 40  # tokens between a change and its basis
_EVENTS = frozenset(
    phrases("hội nghị | hội thảo | họp | giao ban | phiên | phiên họp | kỳ họp | lễ | diễn đàn | ban | cuộc họp | nghị")
)
_COMPARED = frozenset(
    phrases(
        """
        same | previous-month | previous-quarter | previous-year | previous | month | year | quarter | year-end
        year-start | half | span | day
        """
    )
)
_EARLIER = frozenset(("previous-month", "previous-year", "previous-quarter", "previous"))
_OF_INDEX = _EARLIER | {"same", "month", "year", "quarter"}
_COMPARING = frozenset(("vượt", "kém", "thua", "gấp", "hụt so"))
_JOINS = frozenset((",", "và", "nhưng", "song", "còn"))
_TO_INDEX = frozenset(
    phrases(
        """
        so | so với | của | mức | so cùng | cùng | số | con số | thực hiện | so với mức | với | kết quả
        """
    )
)
_BEFORE_INDEX = frozenset(phrases("chỉ | mới | xấp xỉ | cũng | khoảng | ước | tương ứng"))
_INDEX = frozenset(
    phrases(
        """
        bằng | đạt | chỉ bằng | tương đương | mới bằng | chỉ đạt | ước bằng | mới đạt | ước đạt | và bằng | gần bằng
        """
    )
)
# Say by themselves that nothing moved; the other words of sameness need a time.
_UNMOVED = frozenset(phrases("không đổi | không thay đổi | đi ngang | không tăng không giảm | không biến động"))
_KEPT = frozenset(phrases("giữ nguyên | giữ ổn định | không tăng | giữ mức | giữ ở mức"))
_TO_SAME = frozenset(phrases("với | mức | của | cùng | so | như | thời điểm | kết quả | số"))


def names_event(tokens: list[Token], i: int) -> bool:
    """Whether the time at i is part of a meeting's name: `Hội nghị giao ban quý III/2023`."""
    for token in reversed(tokens[max(0, i - 10) : i]):
        if token.kind not in (Kind.WORD, Kind.NOUN):
            return False
        if token.text in _EVENTS:
            return True
    return False


def is_basis(sentence: Sentence, i: int) -> bool:
    """Whether the time at i is what something is compared with, not the time of a level."""
    tokens = sentence.tokens
    moment: Moment = tokens[i].value
    j = i - 1
    while j >= 0 and tokens[j].text in TOWARDS:
        j -= 1
    before = tokens[j] if j >= 0 else None
    if i in sentence.consumed:
        return True
    if before is not None:
        if before.kind == Kind.VERSUS or j == sentence.base_at:
            return True  # `so với cùng kỳ`, `so với mức 5 triệu đồng của năm 2022`
        if j == sentence.last_change_at and sentence.last_change is not None and sentence.last_change.kind == "times":
            return True  # `gấp 3,5 lần cuối năm 2024`, `đắt gấp rưỡi năm 2015`
        if before.kind == Kind.SAME and before.text != "như":
            return True
        if before.kind == Kind.DIRECTION and before.text not in ("tăng trưởng", "lên"):
            return before.text.endswith("hơn") or before.text in _COMPARING
        if before.kind == Kind.QUALIFIER and before.text == "hơn":
            return True
        if before.text in ("và", ",", "hoặc") and j > 0 and sentence.basis_at == j - 1:
            return moment.form in _COMPARED
    if moment.form == "same":
        return True
    if moment.form in _EARLIER:
        moved = sentence.last_change is not None and sentence.last_change_at >= i - 4
        return moved or before is None or before.kind == Kind.QUANTITY
    return False


def compare_with(sentence: Sentence, i: int) -> None:
    """Take the time at i as basis: of the changes before it that it closes, else of those to come."""
    tokens = sentence.tokens
    moment: Moment = tokens[i].value
    if sentence.last_change is not None and sentence.run and _follows_change(sentence, i):
        # `tăng lần lượt 1,8% và 24% so với tháng trước và so với cùng kỳ`: the n-th basis is the n-th change's
        for later in sentence.run[sentence.run_bases :]:
            if not (later.closed and sentence.run_bases == 0):
                later.basis, later.closed = moment, True
        sentence.run_bases += 1
    side_by_side = sentence.basis_at >= 0 and all(
        token.kind == Kind.VERSUS or token.text in ("và", ",", "với") for token in tokens[sentence.basis_at + 1 : i]
    )
    sentence.bases = [*sentence.bases[-_FAR:], moment] if side_by_side else [moment]
    sentence.basis, sentence.basis_at = moment, i


def _follows_change(sentence: Sentence, i: int) -> bool:
    """Whether the basis at i stands after the last change with no other figure, subject or `;` between."""
    tokens = sentence.tokens
    start = sentence.last_change_at + 1
    if i - start > _FAR:
        return False
    leads = i + 1 < len(tokens) and tokens[i + 1].kind == Kind.DIRECTION
    for j in range(start, i):
        token = tokens[j]
        if token.kind in (Kind.QUANTITY, Kind.DIRECTION) or token.text in ";.":
            return False
        if token.text in _JOINS and j + 1 < i and tokens[j + 1].kind == Kind.VERSUS and leads:
            return False  # `tăng 1,8%, so với tháng 10 cao hơn 1,95%`
    return True


def basis_before(sentence: Sentence) -> Moment | None:
    """A basis that stands before its change: `so với tháng 9 tăng 5%`; not one another change has already taken."""
    return sentence.basis if sentence.basis_at > sentence.last_change_at else None


def index_basis(tokens: list[Token], i: int) -> int | None:
    """Where the time stands that a percentage is of, or None: `bằng 124,7% cùng kỳ`; not `bằng 49% kế hoạch`."""
    quantity: Quantity = tokens[i].value
    if (quantity.unit is not Unit.PERCENT and not quantity.times) or i + 1 >= len(tokens):
        return None
    j = i + 1
    while j < len(tokens) and tokens[j].text in _TO_INDEX:
        j += 1
    if j >= len(tokens) or tokens[j].kind != Kind.PERIOD or tokens[j].value.form not in _OF_INDEX:
        return None
    if quantity.times:
        return j
    k = i - 1
    while k >= 0 and (tokens[k].kind == Kind.ADVERB or tokens[k].text in _BEFORE_INDEX):
        k -= 1
    word = tokens[k].text if k >= 0 else ""
    direct = (
        tokens[j].value.form == "same"
        or any(token.kind == Kind.VERSUS for token in tokens[i + 1 : j])
        or word.endswith("bằng")
    )
    if word in _INDEX and direct:
        return j
    alone = j == i + 1 and tokens[j].value.form == "same"
    return j if alone and (k < 0 or tokens[k].kind in (Kind.PUNCT, Kind.COPULA)) else None


def is_same(sentence: Sentence, i: int) -> bool:
    """Whether the word of sameness at i compares with a time, or says by itself that nothing moved."""
    tokens = sentence.tokens
    word = tokens[i].text
    if word in _UNMOVED:
        return bool(sentence.drafts) or any(
            token.kind in (Kind.NOUN, Kind.WORD) for token in tokens[max(0, i - _FAR) : i]
        )
    compares = i + 1 < len(tokens) and tokens[i + 1].kind == Kind.VERSUS
    if not sentence.drafts and not compares and (word in _KEPT or word == "như" or tokens[i].kind == Kind.QUALIFIER):
        return False
    j = i + 1
    while j < len(tokens) and (tokens[j].kind == Kind.VERSUS or tokens[j].text in _TO_SAME):
        j += 1
    if j >= len(tokens) or tokens[j].kind != Kind.PERIOD:
        return False
    if j + 1 < len(tokens) and tokens[j + 1].kind == Kind.QUANTITY:
        return False
    sentence.consumed.add(j)
    return True


def against_goal(tokens: list[Token], i: int) -> bool:
    """Whether the change at i is measured from a goal: `vượt 11,3 điểm % so với mục tiêu năm`."""
    after = tokens[i + 1 : i + 5]
    if not after or after[0].kind != Kind.VERSUS:
        return False
    return any(token.kind == Kind.PLAN or (token.kind == Kind.STATUS and token.value == "target") for token in after)
