"""What a figure is compared with: the time, and the level of that time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.figures import Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence


REACHED = "reaching"
_EVENTS = frozenset(("hội nghị", "hội thảo", "họp", "giao ban", "phiên", "phiên họp", "kỳ họp", "lễ", "diễn đàn", "ban", "cuộc họp", "nghị"))


def names_event(tokens: list[Token], i: int) -> bool:
    """Whether the time at i is part of a meeting's name: `Hội nghị giao ban quý III/2023`."""
    for token in reversed(tokens[max(0, i - 10) : i]):
        if token.kind not in (Kind.WORD, Kind.NOUN):
            return False
        if token.text in _EVENTS:
            return True
    return False


def says_until(tokens: list[Token], i: int) -> bool:
    """Whether the time at i is the end of a stretch: `tính đến hết tháng 8`, `đến ngày 20/8`, `cuối quý`."""
    words = [token.text for token in tokens[max(0, i - 4) : i]]
    return any(word in ("đến", "tới", "hết", "cuối", "chốt", "thời điểm", "đến hết") for word in words[-3:]) or tokens[i].text.startswith(("cuối", "đến", "tính đến"))


_COMPARED = frozenset(("same", "previous-month", "previous-quarter", "previous-year", "previous", "month", "year", "quarter", "year-end", "year-start", "half", "span", "day"))


def is_basis(sentence: Sentence, i: int) -> bool:
    """Whether the time at i is what something is compared with, not the time of a level."""
    tokens = sentence.tokens
    moment = tokens[i].value
    j = i - 1
    while j >= 0 and tokens[j].text in ("với", "cùng", "mức", "của", "thời", "điểm", "thời điểm", "kết quả", "con số", "cả", "hồi", "số", "vào", "khi", "bình quân", "trung bình", "ngay", "tháng", "liệu", "thực hiện", "trong", "ngày", "quý", "đúng", "hồi"):
        j -= 1
    before = tokens[j] if j >= 0 else None
    if i in sentence.consumed or before is not None and before.kind == Kind.VERSUS:
        return True
    if before is not None and j == sentence.base_at:
        return True  # `so với mức 5 triệu đồng của năm 2022`
    if before is not None and j == sentence.last_change_at and sentence.last_change is not None and sentence.last_change.kind == "times":
        return True  # `gấp 3,5 lần cuối năm 2024`, `đắt gấp rưỡi năm 2015`
    if before is not None and before.kind in (Kind.DIRECTION, Kind.SAME) and before.text not in ("tăng trưởng", "lên", "như"):
        return before.text.endswith("hơn") or before.kind == Kind.SAME or before.text in _COMPARING
    if before is not None and before.kind == Kind.QUALIFIER and before.text == "hơn":
        return True
    if before is not None and before.text in ("và", ",", "hoặc") and j > 0 and sentence.basis_at == j - 1:
        return moment.form in _COMPARED
    if moment.form == "same":
        return True
    if moment.form in ("previous-month", "previous-year", "previous-quarter", "previous"):
        return sentence.last_change is not None and sentence.last_change_at >= i - 4 or before is None or before.kind == Kind.QUANTITY
    return False


_COMPARING = frozenset(("vượt", "kém", "thua", "gấp", "hụt so"))


def follows_change(sentence: Sentence, i: int) -> bool:
    """Whether the basis at i stands after the last change with no other figure, subject or `;` between."""
    tokens = sentence.tokens
    start = sentence.last_change_at + 1
    for j in range(start, i):
        token = tokens[j]
        if token.kind in (Kind.QUANTITY, Kind.DIRECTION):
            return False
        if token.text in ";.":
            return False
        if token.text in _JOINS and j + 1 < i and tokens[j + 1].kind == Kind.VERSUS and _leads_change(tokens, i):
            return False
    return True


_JOINS = frozenset((",", "và", "nhưng", "song", "còn"))


def _leads_change(tokens: list[Token], i: int) -> bool:
    """Whether a change comes right after the basis at i: `; so với tháng 10 cao hơn 1,95%`."""
    return i + 1 < len(tokens) and tokens[i + 1].kind == Kind.DIRECTION


def is_base(sentence: Sentence, i: int) -> bool:
    """The level of the period compared with, in a bracket or subclause: `(907 cuộc)`, `so với mức 907 cuộc của cùng kỳ`."""
    tokens = sentence.tokens
    quantity: Quantity = tokens[i].value
    if quantity.sign or quantity.times:
        return False
    j = i - 1
    while j >= 0 and (tokens[j].kind in (Kind.COPULA, Kind.QUALIFIER, Kind.NOUN) or tokens[j].text in (":", "con số", "mức", "số", "là", ",", "chỉ", "khi", "đó")):
        if tokens[j].text == "," and not (_closes_basis(tokens, j) and tokens[j + 1].text in ("khi", "chỉ", "mới", "số", "con số")):
            break
        if tokens[j].value == REACHED and tokens[j].kind == Kind.COPULA:
            return False
        j -= 1
    if j < 0:
        return False
    token = tokens[j]
    has_change = sentence.last_change is not None or any(draft.changes for draft in sentence.drafts)
    if token.kind == Kind.VERSUS:
        return has_change and not any(t.kind == Kind.NOUN for t in tokens[j + 1 : i])
    if token.kind == Kind.PERIOD and j > 0 and is_basis(sentence, j) and not (tokens[j - 1].kind == Kind.DIRECTION or tokens[j - 1].text == "hơn"):
        # `(cùng kỳ: 907)`, `cùng kỳ năm trước là 907`; not `so với cùng kỳ là 5%`
        return has_change and quantity.unit is not Unit.PERCENT or has_change and _all_percent(sentence)
    if token.kind == Kind.PERIOD and _repeats_basis(sentence, j) and has_change:
        return quantity.unit is not Unit.PERCENT or _all_percent(sentence)
    if token.text == "(" and j > 0:
        before = tokens[j - 1]
        if before.kind == Kind.PERIOD and sentence.basis_at == j - 1 and sentence.last_change is not None:
            return quantity.unit is not Unit.PERCENT or sentence.last_change.kind != "percent" or _all_percent(sentence)
    return False


def _repeats_basis(sentence: Sentence, j: int) -> bool:
    """`so với năm trước (năm 2022: 5 triệu đồng)`: a bracket right after the basis that names its time again."""
    tokens = sentence.tokens
    if j < 2 or tokens[j - 1].text != "(" or sentence.basis_at != j - 2:
        return False
    return True


def is_base_ahead(sentence: Sentence, i: int) -> bool:
    """`rộng hơn quý I/2023 (14,6%) 2,5 điểm %`: the base stands before the size of its change."""
    tokens = sentence.tokens
    if i < 3 or i + 2 >= len(tokens) or tokens[i - 1].text != "(" or tokens[i + 1].text != ")":
        return False
    if sentence.basis_at != i - 2 or tokens[i - 3].kind != Kind.DIRECTION and tokens[i - 3].text != "hơn":
        return False
    return any(token.kind == Kind.QUANTITY for token in tokens[i + 2 : i + 5])


def _closes_basis(tokens: list[Token], j: int) -> bool:
    return j > 0 and tokens[j - 1].kind == Kind.PERIOD


def _all_percent(sentence: Sentence) -> bool:
    return bool(sentence.drafts) and sentence.drafts[-1].unit is Unit.PERCENT


# What may stand between `từ` and the figure a move began at.
_PLACES = frozenset(("vị trí", "thứ", "hạng", "mức", "thứ hạng", "vị trí thứ", "con số", "chỗ", "bậc"))


def is_start_of_move(tokens: list[Token], i: int) -> bool:
    """`từ 86 xuống dưới 75`: the first figure is where the move began."""
    k = i - 1
    while k >= 0 and k > i - 3 and tokens[k].text in _PLACES:
        k -= 1
    if k < 0 or tokens[k].text not in ("từ", "từ mức", "từ vị trí"):
        return False
    j = i + 1
    if j < len(tokens) and tokens[j].kind == Kind.QUANTITY and tokens[j].text.startswith(("xuống", "lên")):
        return True
    while j < len(tokens) and j < i + 9 and tokens[j].kind not in (Kind.QUANTITY, Kind.PUNCT):
        if tokens[j].text in ("lên", "xuống", "còn", "thành") or tokens[j].value == REACHED:
            return True
        j += 1
    return False


def index_basis(tokens: list[Token], i: int) -> int | None:
    """Where the time stands that a percentage is of, or None: `bằng 124,7% cùng kỳ`, `bằng 95,3% so với cùng kỳ`, `đạt 105% cùng kỳ`; not `bằng 49% kế hoạch`."""
    quantity: Quantity = tokens[i].value
    if quantity.unit is not Unit.PERCENT and not quantity.times or i + 1 >= len(tokens):
        return None
    j = i + 1
    while j < len(tokens) and tokens[j].text in ("so", "so với", "của", "mức", "so cùng", "cùng", "số", "con số", "thực hiện", "so với mức", "với", "kết quả"):
        j += 1
    if j >= len(tokens) or tokens[j].kind != Kind.PERIOD or tokens[j].value.form not in ("same", "previous-month", "previous-year", "previous-quarter", "month", "year", "previous", "quarter"):
        return None
    k = i - 1
    while k >= 0 and (tokens[k].kind in (Kind.ADVERB,) or tokens[k].text in ("chỉ", "mới", "xấp xỉ", "cũng", "khoảng", "ước", "tương ứng")):
        k -= 1
    governed = k >= 0 and tokens[k].text in ("bằng", "đạt", "chỉ bằng", "tương đương", "mới bằng", "chỉ đạt", "ước bằng", "mới đạt", "ước đạt", "và bằng", "gần bằng")
    direct = tokens[j].value.form == "same" or any(t.kind == Kind.VERSUS for t in tokens[i + 1 : j]) or k >= 0 and tokens[k].text.endswith("bằng")
    if governed and direct or quantity.times:
        return j
    if j == i + 1 and tokens[j].value.form == "same" and (k < 0 or tokens[k].kind in (Kind.PUNCT, Kind.COPULA)):
        return j
    return None


def is_same(sentence: Sentence, i: int) -> bool:
    """Whether the word of sameness at i compares with a time, or says by itself that nothing moved."""
    tokens = sentence.tokens
    if tokens[i].kind == Kind.QUALIFIER and not sentence.drafts:
        return False
    if tokens[i].text in ("không đổi", "không thay đổi", "đi ngang", "không tăng không giảm", "không biến động"):
        return bool(sentence.drafts) or any(token.kind in (Kind.NOUN, Kind.WORD) for token in tokens[:i])
    if tokens[i].text in ("giữ nguyên", "giữ ổn định", "không tăng", "giữ mức", "giữ ở mức") and not sentence.drafts:
        return False
    j = i + 1
    while j < len(tokens) and (tokens[j].kind == Kind.VERSUS or tokens[j].text in ("với", "mức", "của", "cùng", "so", "như", "thời điểm", "kết quả", "số")):
        j += 1
    if j >= len(tokens) or tokens[j].kind != Kind.PERIOD:
        return False
    if tokens[i].text == "như" and not sentence.drafts:
        return False
    if j + 1 < len(tokens) and tokens[j + 1].kind == Kind.QUANTITY:
        return False
    sentence.consumed.add(j)
    return True
