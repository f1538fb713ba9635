"""Levels: a figure that says how much there is, and the words that say of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.comparisons.words import PLAN, phrases
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.sentences.settings import estimate_before, settle
from giaoban.claims.sentences.units import infer_unit
from giaoban.figures import Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence


_SUBJECT_STOPS = frozenset(
    phrases(
        """
        theo | tại | trong | của | đến | từ | ngày | về | hội | nghị | báo | cáo | này | đó | cũng | đã | có | là | và
        thì | mà | nên | với | cho | khi | do | vì | bởi | còn | riêng | trên | các | những | ước | khoảng | hết | tính
        tới | gồm | như | sau | nhờ | qua | ra | vào | lên | đạt | song | nhưng
        """
    )
)


_COUNTING = frozenset(("số", "tổng số", "số lượng", "lượng", "sản lượng", "quy mô", "tổng", "số lượt", "lượt"))
# Say the level before once more in another unit.
_CONVERTS = frozenset(
    phrases(
        """
        quy ra | đạt tỷ lệ | đạt tỉ lệ | tương ứng | tương ứng với | tương đương
        tương ứng với tỷ lệ | tức | bình quân | tính ra | quy đổi
        tương đương với
        """
    )
)
_FAR = 80  # tokens looked back over


def level(sentence: Sentence, i: int, token: Token, quantity: Quantity) -> Draft | None:
    """The draft of a level, or None where the number states no figure after all."""
    tokens = sentence.tokens
    if quantity.times and not quantity.known:
        return None
    start, end = subject_before(sentence, i)
    if not _states(sentence, i, quantity, (start, end)):
        return None
    draft = Draft(start, token.end, (start, end), _reach(tokens, i), sentence.depth)
    draft.value, draft.step, draft.unit, draft.counted, draft.of = (
        quantity.value,
        quantity.step,
        quantity.unit,
        quantity.counted,
        quantity.of,
    )
    draft.figure = (token.start, token.end)
    draft.qualifiers = list(quantity.qualifiers)
    if quantity.limit is not None:
        draft.qualifiers.insert(0, quantity.limit)
    draft.rules = list(quantity.rules)
    infer_unit(sentence, i, draft, quantity)
    if draft.unit is None:
        return None
    if draft.unit is Unit.COUNT and quantity.times:
        return None
    estimate_before(sentence, i, draft)
    draft.plan = (
        draft.unit is Unit.PERCENT
        and i + 1 < len(tokens)
        and (tokens[i + 1].kind == Kind.PLAN or of_plan(tokens, i + 1))
    )
    draft.restates = _restates(sentence, i, draft)
    settle(sentence, i, draft)
    if sentence.whole is not None and sentence.whole.value is not None and draft.unit is sentence.whole.unit:
        draft.whole = sentence.whole
    _group(sentence, i, draft)
    return draft


def subject_before(sentence: Sentence, i: int) -> tuple[int, int]:
    """The span of the words that say what the figure at i measures: back to the figure before, a bracket or `;`."""
    tokens = sentence.tokens
    k = i - 1
    floor = max(sentence.previous_figure, i - _FAR)
    while k > floor and tokens[k].text not in (";", "(", "[") and not (tokens[k].text == ")" and k < i - 1):
        k -= 1
    k += 1
    if k <= floor + 1 and sentence.previous_figure >= 0:
        k = _after_figure(tokens, floor + 1, i)
    # A leading time or place (`Trong tháng 8/2023,`) is not part of the subject.
    for m in range(k, i):
        if tokens[m].text == "," and all(_is_setting(token) for token in tokens[k:m]):
            k = m + 1
    while k < i and (
        tokens[k].text in (",", ")", "-", ":", "+", "*", "•", "và", "còn", ".", "trong", "tại", "cũng")
        or tokens[k].kind == Kind.PERIOD
    ):
        k += 1
    if k >= i:
        return tokens[i].start, tokens[i].start
    return tokens[k].start, tokens[i - 1].end


def _after_figure(tokens: list[Token], k: int, i: int) -> int:
    """The start of a new subject after a figure: past the first comma, `và` or bracket after what was counted."""
    for m in range(k, i):
        if tokens[m].text in (",", ")", ":", "-", "và", "còn", "nhưng", "song", "trong", "với", "riêng"):
            return m + 1 if tokens[m].text in (",", ")", ":", "-", "và") else m
    return k


def _is_setting(token: Token) -> bool:
    return (
        token.kind in (Kind.PERIOD, Kind.AREA, Kind.COPULA, Kind.ADVERB)
        or token.text in _SUBJECT_STOPS
        or token.text in ("chung", "thời", "điểm", "lũy", "kế", "cả", "cộng", "dồn", "riêng", "cuối", "hết")
    )


def _reach(tokens: list[Token], i: int) -> int:
    """Where the words after a figure stop belonging to it: a comma, bracket, figure, comparison or the end."""
    last = tokens[i].end
    joined: int | None = None
    while i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].start:
        i += 1  # the other end of a range
    for k, token in enumerate(tokens[i + 1 : i + 25], i + 1):
        if token.kind in (Kind.QUANTITY, Kind.DIRECTION, Kind.VERSUS) or token.text in ",;()[].":
            shared = token.kind == Kind.QUANTITY and k == i + 2 and tokens[i + 1].text in ("và", "cùng")
            if token.kind == Kind.QUANTITY and joined is not None and not shared:
                return joined  # `số dịch vụ công là 274 và tỷ lệ hồ sơ trực tuyến là 31%`
            # `11 bộ, ngành và 37 tỉnh đã ban hành kế hoạch`: what the second has done, the first has too
            further = _reach(tokens, k) if shared and token.value.sign == "" else token.end
            return further if further > token.end else last
        if token.text in ("và", "còn", "với"):
            joined = last
        last = token.end
    return last


def _states(sentence: Sentence, i: int, quantity: Quantity, subject: tuple[int, int]) -> bool:
    """Whether the number states a figure: it has a unit or noun, or stands where a level is said."""
    tokens = sentence.tokens
    if quantity.unit is not None:
        if "unknown noun" not in quantity.rules:
            return _is_counted(sentence, i, quantity)
        return (
            quantity.grouped
            or quantity.scaled
            or quantity.of is not None
            or bool(quantity.qualifiers)
            or _led(tokens, i)
        )
    if quantity.scaled:
        return True
    if quantity.of is not None:
        return True
    return (bool(quantity.qualifiers) or _led(tokens, i)) and _measures(tokens, i, quantity)


def _is_counted(sentence: Sentence, i: int, quantity: Quantity) -> bool:
    """`1 nhiệm vụ quan trọng` names one thing and counts nothing; a lone 1 counts only beside other figures."""
    if (
        quantity.unit is not Unit.COUNT
        or quantity.value != 1
        or quantity.scaled
        or quantity.of is not None
        or quantity.limit is not None
    ):
        return True
    text = sentence.tokens[i].text
    before = sentence.tokens[i - 1] if i else None
    if (
        text.startswith("01")
        or sentence.drafts
        or any(token.kind == Kind.QUANTITY for token in sentence.tokens[i + 1 : i + _FAR])
    ):
        return True
    return before is not None and (before.text in (":", "có", "còn") or before.kind == Kind.QUALIFIER)


def _led(tokens: list[Token], i: int) -> bool:
    """Whether a word that states a level, a colon or a dash leads to the figure."""
    if i == 0:
        return True
    before = tokens[i - 1]
    if before.kind == Kind.NOUN and (tokens[i].value.grouped or tokens[i].value.scaled):
        return True  # `đầu sách 32.160`
    return before.kind in (
        Kind.COPULA,
        Kind.QUALIFIER,
        Kind.VERSUS,
        Kind.STATUS,
        Kind.AREA,
        Kind.PERIOD,
    ) or before.text in (":", "(", "-", ",", ";", "+", "và", "thêm")


def _measures(tokens: list[Token], i: int, quantity: Quantity) -> bool:
    """Whether what stands before a bare number is a measure: `số doanh nghiệp là 61.359`, `DVCTT mức 3: 84.285`."""
    before = tokens[max(0, i - 14) : i]
    if not i:
        return False
    if tokens[i - 1].value == "reaching" and any(token.text in ("thứ hạng", "hạng") for token in before):
        return True
    if tokens[i - 1].text in (",", "(", "-", ";", "và"):
        return False
    if any(
        token.kind in (Kind.NOUN, Kind.RATE) or token.text in _COUNTING or token.text in ("chỉ số", "điểm", "hệ")
        for token in before
    ):
        return True
    return quantity.grouped and any(token.kind == Kind.WORD for token in before)


def _restates(sentence: Sentence, i: int, draft: Draft) -> bool:
    """`86,6 triệu thuê bao, quy ra 87 thuê bao/100 dân`: the level before in another unit, which no change is of."""
    last = sentence.drafts[-1] if sentence.drafts else None
    if last is None or last.unit is draft.unit:
        return False
    between = sentence.tokens[max(sentence.previous_figure + 1, i - _FAR) : i]
    said = any(token.text in _CONVERTS for token in between)
    return said and not any(token.kind == Kind.NOUN for token in between)


def of_plan(tokens: list[Token], k: int) -> bool:
    """`đạt 49% so với kế hoạch`, `bằng 60% của dự toán`."""
    while k < len(tokens) and (tokens[k].kind == Kind.VERSUS or tokens[k].text in ("của", "với", "tổng", "mức")):
        k += 1
    return k < len(tokens) and (tokens[k].kind == Kind.PLAN or tokens[k].text in PLAN)


def _group(sentence: Sentence, i: int, draft: Draft) -> None:
    """Levels joined by commas and `và` alone are one run, over which `lần lượt` distributes."""
    tokens = sentence.tokens
    last = sentence.drafts[-1] if sentence.drafts else None
    between = tokens[max(sentence.previous_figure + 1, i - _FAR) : i] if last is not None else []
    if last is not None and between and all(token.text in (",", "và", ";") for token in between):
        draft.group = last.group or draft
        if last.group is None:
            last.group = draft.group
    else:
        draft.group = draft
