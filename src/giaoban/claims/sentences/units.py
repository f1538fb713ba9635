"""The unit of a number that names none: money, a rate, a rank, or the noun its subject counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.comparisons.words import phrases
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.words import ABBREVIATIONS
from giaoban.claims.grammar.token import Kind, Token
from giaoban.figures import Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence


# Words of a subject whose figures are money, though no currency is named.
_MONEY = frozenset(
    phrases(
        """
        thu | chi | vốn | thuế | doanh | lợi | nhuận | nộp | ngân | nhập | xuất | kim | ngạch | giá | trị | dư | nợ
        tiền | lãi | lỗ | phí | đầu | tư | giải | ngân | quỹ | tài | sản | cước | đồng | khẩu | dự | toán | huy
        doanh thu | nguồn thu | số thu | tổng thu | ngân sách
        tín | dụng | lương | thặng | thâm | hụt | kho | bạc | góp | nội | địa | tổng | mức
        """
    )
)

# May stand between `lần lượt` and a figure told in its order.
_IN_ORDER = (Kind.QUANTITY, Kind.COPULA, Kind.ADVERB, Kind.DIRECTION)


def borrow_unit(tokens: list[Token], i: int) -> None:
    """Give a bare number of a `lần lượt` the unit that stands at the end: `giảm lần lượt 0,2 và 0,5 điểm %`."""
    quantity: Quantity = tokens[i].value
    if quantity.unit is not None or quantity.scaled or not told_in_order(tokens, i):
        return
    for token, joint in zip(tokens[i + 2 : i + 12 : 2], tokens[i + 1 : i + 11 : 2], strict=False):
        if token.kind != Kind.QUANTITY or joint.text not in (",", "và"):
            return
        if token.value.unit is not None:
            quantity.unit, quantity.counted, quantity.known = token.value.unit, token.value.counted, token.value.known
            quantity.times, quantity.scaled = token.value.times, token.value.scaled
            quantity.scale(token.value.factor)
            quantity.rules.append("unit of the last in order")
            return


def told_in_order(tokens: list[Token], i: int) -> bool:
    """Whether `lần lượt` or `tương ứng` stands before the figure at i or before those side by side with it."""
    for token in reversed(tokens[max(0, i - 12) : i]):
        if "lần lượt" in token.text or "tương ứng" in token.text:
            return True
        if token.kind not in _IN_ORDER and token.text not in (",", "và"):
            return False
    return False


def infer_unit(sentence: Sentence, i: int, draft: Draft, quantity: Quantity) -> None:
    """The unit of a number that names none: money, a rate, or the noun its subject counts."""
    tokens = sentence.tokens
    near = tokens[max(sentence.previous_figure + 1, i - 16) : i]
    before = tokens[max(0, i - 30) : i]
    rate = next((token.value for token in reversed(before) if token.kind == Kind.RATE), None)
    if draft.unit is Unit.COUNT and draft.counted is None and quantity.of is not None:
        draft.counted = next(
            (ABBREVIATIONS.get(token.text, token.text) for token in reversed(before) if token.kind == Kind.NOUN), None
        )
        return
    steps = (
        draft.unit is None
        and not quantity.scaled
        and any(token.text in ("thứ hạng", "xếp hạng", "hạng") for token in before)
    )
    if steps:
        draft.unit = Unit.RANK
        draft.rules.append("rank named before")
        return
    if (
        rate is not None
        and (draft.unit is None or (draft.unit is Unit.COUNT and quantity.counted in ("thuê bao", "máy")))
        and not quantity.scaled
    ):
        draft.unit, draft.counted = rate, None
        draft.rules.append("rate named before")
        return
    if draft.unit is not None and not (quantity.scaled and quantity.rules[-1] == "unknown noun"):
        return
    last = next((d for d in reversed(sentence.drafts[-12:]) if d.value is not None), sentence.lead.last)
    noun = _noun(near) or _noun(before)
    money = any(
        token.text in _MONEY
        for token in (near if _noun(near) or any(token.kind == Kind.WORD for token in near) else before[-16:])
    )
    if (
        quantity.scaled
        and quantity.step >= 1_000_000
        and (money or noun is None or (last is not None and last.unit is not None and last.unit.is_money))
    ):
        draft.unit = last.unit if not money and last is not None and last.unit is Unit.USD else Unit.VND
        draft.rules.append("money named before")
        return
    if quantity.scaled and money and not noun:
        draft.unit = Unit.VND
        draft.rules.append("money named before")
        return
    if draft.unit is not None:
        return
    if noun is None and last is not None and last.unit is Unit.COUNT:
        noun = last.counted
    if noun is None and money and not quantity.scaled:
        return
    draft.unit, draft.counted = Unit.COUNT, noun
    draft.rules.append("noun named before")


def _noun(before: list[Token]) -> str | None:
    """The noun a subject counts: the first after `số`, else the last one."""
    nouns = [(k, token) for k, token in enumerate(before) if token.kind == Kind.NOUN]
    if not nouns:
        return None
    for k, token in nouns:
        if k and before[k - 1].text in ("số", "lượng", "tổng"):
            return ABBREVIATIONS.get(token.text, token.text)
    return ABBREVIATIONS.get(nouns[0][1].text, nouns[0][1].text)
