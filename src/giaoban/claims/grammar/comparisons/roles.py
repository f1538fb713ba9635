"""What part a figure plays in its sentence: a level, a change, the base of a change."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft, DraftChange
from giaoban.claims.grammar.comparisons.words import MEASURE_OF_CHANGE
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Direction
from giaoban.figures import Qualifier, Unit

if TYPE_CHECKING:
    from giaoban.claims.sentence import Sentence

MULTIPLES = {"đôi": Decimal(2), "hai": Decimal(2), "ba": Decimal(3), "bốn": Decimal(4), "rưỡi": Decimal("1.5"), "năm": Decimal(5)}
# What may stand between a word of direction and its figure.
_BETWEEN = frozenset(
    (
        "đến", "tới", "thêm", "lên", "là", "ở mức", "mức", "bình quân", "trung bình", "khá", "mạnh", "nhẹ", "lần lượt", "lần lượt là", "tương ứng", "thêm được", "cả", "chỉ", "đi", "lại", "hẳn", "tiếp",
        "đều", "cũng", "được", "tổng cộng", "ra", "tuyệt đối", "tương đương", "những", "tròn", "vỏn vẹn", "đạt", "với", "có", "gần như", "đúng", "nhanh", "cao", "sâu", "với mức", "tương ứng là", "bằng", "nhau", "hơn", "khoảng", "so", "cụ thể là", "đó", "cùng", "tiếp tục", "đáng kể", "rõ rệt", "tới mức", "từ",
        "số", "tỷ lệ", "thực", "mất", "cụ", "thể", "mức độ", "con số", "vào khoảng", "gia tăng", "đột", "biến", "tới tận", "nữa", "ngay", "vẫn", "kỷ lục", "trưởng", "một", "mức tăng", "mức giảm", "đã", "riêng", "gần", "trở lại", "liên tục", "tháng", "hàng năm", "năm", "khách", "lượng", "ròng",
    )
)  # fmt: skip
_ONLY_LEVEL = frozenset(("tốc độ", "nhịp độ", "đà", "hệ số"))
_REACHED = "reaching"
_WEAK = frozenset(
    ("thêm", "mất", "vượt", "cộng", "âm", "dôi", "leo", "nhảy", "hơn", "rơi", "thua", "mở rộng", "cải thiện", "phục hồi", "hồi phục", "tiến", "lùi", "bứt", "vươn", "hạ", "hao", "thêm được", "vọt", "nâng cao", "gia tăng", "đi trước", "hẫng", "trội", "đội", "co", "cắt giảm", "tiết giảm", "rụng", "lép", "đuối", "trượt", "rút ngắn", "mất đi", "bốc hơi", "bay hơi")
)  # fmt: skip
_SIGNS = "+-"
_TRANSPARENT = frozenset(
    (
        "và", "cũng", "đều", "vẫn", "lại", "tiếp tục", "đã", "chỉ", "bình quân", "nhưng", "song", "tức", "tức là", "tương ứng", "tương đương", "hay", "với", "mức", "có", "trong đó", "đồng thời", "qua đó", "theo đó", "còn", "là", "tiếp", "tục", "đó", "mà", "thì", "nếu", "tính", "ra", "nghĩa là", "đạt mức", "được", "gần", "được đánh giá", "đang", "mới", "riêng", "đạt", "cùng", "so", "với", "như vậy", "nhờ đó", "vừa", "tốc độ", "tỷ lệ", "tỉ lệ", "cụ", "thể", "cao", "trong", "ước", "ước tính", "dự kiến", "bằng", "khoảng", "trong khi", "do", "nên", "theo", "tăng trưởng", "từng", "nhẹ", "mạnh", "sự", "rằng", "lượng", "con số", "này", "mức này", "chiếm", "kể", "từ", "liên tục", "và cũng", "lần lượt", "đây", "là mức", "đến", "tới", "nay", "hiện", "quy mô", "nhất", "trước", "trước đó", "thời gian", "cả", "việc", "khi", "so sánh", "tổng", "các", "những", "tất cả", "nói chung", "chung",
    )
)  # fmt: skip


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


def sign_of(token: Token, quantity: Quantity) -> Direction:
    """The direction of a signed figure, or of the change it restates."""
    if quantity.sign == "-":
        return Direction.DOWN
    if quantity.sign == "+":
        return Direction.UP
    value = token.value
    return value if isinstance(value, Direction) else Direction.UP


def is_start_of_move(tokens: list[Token], i: int) -> bool:
    """`từ 86 xuống dưới 75`: the first figure is where the move began."""
    if i == 0 or tokens[i - 1].text not in ("từ", "từ mức", "từ vị trí"):
        return False
    j = i + 1
    while j < len(tokens) and j < i + 9 and tokens[j].kind not in (Kind.QUANTITY, Kind.PUNCT):
        if tokens[j].text in ("lên", "xuống", "còn", "thành") or tokens[j].value == _REACHED:
            return True
        j += 1
    return False


def is_base(sentence: Sentence, i: int) -> bool:
    """The level of the period compared with, in a bracket or subclause: `(907 cuộc)`, `so với mức 907 cuộc của cùng kỳ`."""
    tokens = sentence.tokens
    quantity: Quantity = tokens[i].value
    if quantity.sign or quantity.times:
        return False
    j = i - 1
    while j >= 0 and (tokens[j].kind in (Kind.COPULA, Kind.QUALIFIER, Kind.NOUN) or tokens[j].text in (":", "con số", "mức", "số", "là", ",", "chỉ", "khi", "đó")):
        if tokens[j].text == "," and not _closes_basis(tokens, j):
            break
        j -= 1
    if j < 0:
        return False
    token = tokens[j]
    has_change = sentence.last_change is not None or any(draft.changes for draft in sentence.drafts)
    if token.kind == Kind.VERSUS:
        return has_change and not any(t.kind == Kind.NOUN for t in tokens[j + 1 : i])
    if token.kind == Kind.PERIOD and j > 0 and is_basis(sentence, j):
        # `(cùng kỳ: 907)`, `cùng kỳ năm trước là 907`; not `so với cùng kỳ là 5%`
        return has_change and quantity.unit is not Unit.PERCENT or has_change and _all_percent(sentence)
    if token.text == "(" and j > 0:
        before = tokens[j - 1]
        if before.kind == Kind.PERIOD and sentence.basis_at == j - 1 and sentence.last_change is not None:
            return quantity.unit is not Unit.PERCENT or sentence.last_change.kind != "percent" or _all_percent(sentence)
    return False


def _closes_basis(tokens: list[Token], j: int) -> bool:
    return j > 0 and tokens[j - 1].kind == Kind.PERIOD


def _all_percent(sentence: Sentence) -> bool:
    return bool(sentence.drafts) and sentence.drafts[-1].unit is Unit.PERCENT


def is_basis(sentence: Sentence, i: int) -> bool:
    """Whether the time at i is what something is compared with, not the time of a level."""
    tokens = sentence.tokens
    moment = tokens[i].value
    j = i - 1
    while j >= 0 and tokens[j].text in ("với", "cùng", "mức", "của", "thời", "điểm", "thời điểm", "kết quả", "con số", "cả", "hồi", "số", "vào", "khi", "bình quân", "trung bình", "ngay", "tháng", "liệu", "thực hiện", "trong", "ngày", "quý", "đúng", "hồi"):
        j -= 1
    before = tokens[j] if j >= 0 else None
    if before is not None and before.kind == Kind.VERSUS:
        return True
    if before is not None and before.kind in (Kind.DIRECTION, Kind.SAME) and before.text not in ("tăng trưởng", "lên", "như"):
        return moment.form in _COMPARED or before.text.endswith("hơn") or before.kind == Kind.SAME
    if before is not None and before.kind == Kind.QUALIFIER and before.text == "hơn":
        return True
    if before is not None and before.text in ("và", ",", "hoặc") and j > 0 and sentence.basis_at == j - 1:
        return moment.form in _COMPARED
    if moment.form == "same":
        return True
    if moment.form in ("previous-month", "previous-year", "previous-quarter", "previous"):
        return sentence.last_change is not None and sentence.last_change_at >= i - 4 or before is None or before.kind == Kind.QUANTITY
    return False


_COMPARED = frozenset(("same", "previous-month", "previous-quarter", "previous-year", "previous", "month", "year", "quarter", "year-end", "year-start", "half", "span", "day"))


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
        if token.text == "," and j + 1 < i and tokens[j + 1].kind == Kind.VERSUS and _leads_change(tokens, i):
            return False
    return True


def _leads_change(tokens: list[Token], i: int) -> bool:
    """Whether a change comes right after the basis at i: `; so với tháng 10 cao hơn 1,95%`."""
    return i + 1 < len(tokens) and tokens[i + 1].kind == Kind.DIRECTION


def coordinated_before(sentence: Sentence) -> list[DraftChange]:
    """Changes before the last one that share its basis: `tăng 5% và 6% so với cùng kỳ`."""
    changes = [change for draft in sentence.drafts for change in draft.changes]
    found = []
    for change in reversed(changes[:-1]):
        if change.basis is not None and not change.inherited:
            break
        found.append(change)
    return found


def is_same(sentence: Sentence, i: int) -> bool:
    """Whether the word of sameness at i compares with a time, or says by itself that nothing moved."""
    tokens = sentence.tokens
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
    return j + 1 >= len(tokens) or tokens[j + 1].kind != Kind.QUANTITY


def is_index(tokens: list[Token], i: int) -> bool:
    """`bằng 124,7% cùng kỳ`, `bằng 95,3% so với cùng kỳ`, `đạt 105% cùng kỳ`; not `bằng 49% kế hoạch`."""
    quantity: Quantity = tokens[i].value
    if quantity.unit is not Unit.PERCENT or i + 1 >= len(tokens):
        return False
    j = i + 1
    while j < len(tokens) and tokens[j].text in ("so", "so với", "của", "mức", "so cùng", "cùng", "số", "con số", "thực hiện", "so với mức", "với", "kết quả"):
        j += 1
    if j >= len(tokens) or tokens[j].kind != Kind.PERIOD or tokens[j].value.form not in ("same", "previous-month", "previous-year", "previous-quarter", "month", "year", "previous", "quarter"):
        return False
    k = i - 1
    while k >= 0 and (tokens[k].kind in (Kind.ADVERB,) or tokens[k].text in ("chỉ", "mới", "xấp xỉ", "cũng", "khoảng", "ước", "tương ứng")):
        k -= 1
    governed = k >= 0 and tokens[k].text in ("bằng", "đạt", "chỉ bằng", "tương đương", "mới bằng", "chỉ đạt", "ước bằng", "mới đạt", "ước đạt", "và bằng", "gần bằng")
    direct = tokens[j].value.form == "same" or any(t.kind == Kind.VERSUS for t in tokens[i + 1 : j])
    if governed and direct:
        return True
    if j == i + 1 and tokens[j].value.form == "same":
        return k < 0 or tokens[k].kind in (Kind.PUNCT, Kind.COPULA)
    return False


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
        if before.kind == Kind.PERIOD:
            if not is_basis(sentence, j) and not _between_move(tokens, j):
                break
            basis_between = True
        elif before.value == _REACHED and before.kind == Kind.COPULA:
            return None
        elif before.kind == Kind.QUALIFIER:
            if before.text == "hơn" and basis_between:
                return _as_direction(before)
        elif before.kind not in (Kind.VERSUS,) and before.text not in _BETWEEN:
            break
        copula = copula or before.text in ("đạt", "là", "ở mức", "có", "bằng")
        j -= 1
    if quantity.qualifiers and quantity.qualifiers[-1] is Qualifier.OVER and token.text.startswith("hơn ") and _bare_more(sentence, i, quantity):
        quantity.qualifiers.pop()
        return _as_direction(token)
    return _restated(sentence, i, quantity)


def _as_direction(token: Token) -> Token:
    return Token(Kind.DIRECTION, token.start, token.end, token.text, "up", "more than then")


def _between_move(tokens: list[Token], j: int) -> bool:
    """`tăng trong tháng 8 5%` is nothing people write; `tăng bình quân năm 5%` is."""
    return tokens[j].text in ("cả năm",)


def _governs(sentence: Sentence, j: int, i: int, direction: Token, basis_between: bool, copula: bool) -> Token | None:
    tokens = sentence.tokens
    quantity: Quantity = tokens[i].value
    measure = tokens[j - 1].text if j else ""
    two = f"{tokens[j - 2].text} {measure}" if j > 1 else measure
    if measure in _ONLY_LEVEL or two in _ONLY_LEVEL:
        return None
    if copula and not basis_between and (measure in MEASURE_OF_CHANGE or direction.text in ("tăng trưởng", "vượt") or two in MEASURE_OF_CHANGE):
        return None
    if direction.text == "vượt" and quantity.unit is not Unit.PERCENT and not basis_between and not _basis_after(tokens, i):
        return None
    if direction.text in _WEAK and not basis_between and not _basis_after(tokens, i):
        return direction if _tied(sentence, j) and (quantity.unit is Unit.PERCENT or quantity.times or direction.text not in ("mất", "rơi", "hạ", "co")) else None
    if quantity.unit is Unit.COUNT and quantity.counted in ("lần",) and direction.text in ("giảm", "tăng", "gấp") or quantity.times:
        return direction
    return direction


def _basis_after(tokens: list[Token], i: int) -> bool:
    """Whether a comparison with a time follows the figure at i before the next figure."""
    for token in tokens[i + 1 : i + 12]:
        if token.kind == Kind.VERSUS:
            return True
        if token.kind == Kind.PERIOD:
            return bool(token.value.form in ("same", "previous-month", "previous-year", "previous-quarter"))
        if token.kind == Kind.QUANTITY or token.text in ";.":
            return False
    return False


def _tied(sentence: Sentence, j: int) -> bool:
    """Whether the word of direction at j follows a level of the sentence with nothing but a comma or bracket between."""
    k = j - 1
    tokens = sentence.tokens
    while k >= 0 and (tokens[k].text in ",(" or tokens[k].text in _TRANSPARENT):
        k -= 1
    return k >= 0 and k <= sentence.previous_figure and bool(sentence.drafts) and k != j - 1


def _bare_more(sentence: Sentence, i: int, quantity: Quantity) -> bool:
    """`97,3 triệu tấn, hơn 1,53%`: a percentage after a level in another unit, with nothing it could be a share of."""
    if quantity.unit is not Unit.PERCENT or not sentence.drafts or sentence.drafts[-1].unit is Unit.PERCENT:
        return False
    tokens = sentence.tokens
    before = tokens[i - 1].text if i else ""
    after = tokens[i + 1].text if i + 1 < len(tokens) else "."
    return before in (",", "(") and after in (".", ";", ")", ",") and sentence.previous_figure >= i - 2 - (tokens[i - 2].kind in (Kind.NOUN, Kind.WORD))


def _restated(sentence: Sentence, i: int, quantity: Quantity) -> Token | None:
    """The second size of one change: `giảm 5.371,5 ha (10,36%)`, `tăng 7,3 triệu, tức 7,77%`, `tăng 5% và 6%`."""
    change = sentence.last_change
    if change is None or change.direction is Direction.SAME or not change.rules or sentence.previous_figure != sentence.last_change_at:
        return None
    tokens = sentence.tokens
    between = tokens[sentence.last_change_at + 1 : i]
    texts = [token.text for token in between if token.kind != Kind.PERIOD and token.kind != Kind.VERSUS]
    kind, _, unit, _ = size(quantity)
    other = kind != change.kind or unit is not change.unit
    if between and between[0].text == "(" and len(texts) == 1 and other and quantity.unit is not None:
        return Token(Kind.VERSUS, tokens[i].start, tokens[i].end, tokens[i].text, change.direction, "size in a bracket")
    if texts and other and set(texts) <= {",", "tức", "tức là", "tương ứng", "tương đương", "hay", "tương ứng với", "(", "tương đương với", "khoảng", "mức", "-"} and set(texts) & {"tức", "tức là", "tương ứng", "tương đương", "hay", "tương ứng với", "tương đương với"}:
        return Token(Kind.VERSUS, tokens[i].start, tokens[i].end, tokens[i].text, change.direction, "the same change in another unit")
    if not other and texts and set(texts) <= {",", "và"} and len(texts) == len(between) and not _leads_noun(tokens, i):
        return Token(Kind.VERSUS, tokens[i].start, tokens[i].end, tokens[i].text, change.direction, "coordinated changes")
    return None


def _leads_noun(tokens: list[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].kind in (Kind.NOUN, Kind.WORD) and tokens[i].value.unit is Unit.PERCENT


def target(sentence: Sentence, i: int, direction: Token) -> Draft | None:
    """The level (or subject) of the sentence that a change belongs to; None where it brings a subject of its own."""
    if not sentence.drafts:
        return None
    tokens = sentence.tokens
    at = next((k for k in range(i, -1, -1) if tokens[k].start <= direction.start), i)
    last = sentence.drafts[-1]
    segment = _own_words(sentence, at)
    if segment:
        return None
    distributed = _distributed(sentence, i)
    if distributed is not None:
        return distributed
    for draft in reversed(sentence.drafts):
        if draft.depth <= sentence.depth and (draft.depth == 0 or draft.depth == sentence.depth):
            return draft if not draft.plan or draft is sentence.drafts[0] else _before_plan(sentence, draft)
    return last


def _before_plan(sentence: Sentence, plan: Draft) -> Draft:
    """A change after `đạt 14,7% dự toán` is of the level before it, not of the attainment."""
    k = sentence.drafts.index(plan)
    return next((draft for draft in reversed(sentence.drafts[:k]) if not draft.plan and draft.depth <= sentence.depth), plan)


def _distributed(sentence: Sentence, i: int) -> Draft | None:
    """`lần lượt đạt 5 tỷ và 6 tỷ, tăng 5% và 6%`: the n-th change goes to the n-th level."""
    if not any(token.text.startswith("lần lượt") for token in sentence.tokens[:i]):
        return None
    group = sentence.drafts[-1].group
    run = [draft for draft in sentence.drafts if draft.group is group and group is not None]
    if len(run) < 2:
        return None
    done = sum(bool(draft.changes) for draft in run)
    return run[done] if done < len(run) else None


def _own_words(sentence: Sentence, at: int) -> bool:
    """Whether words of a new subject stand between the figure before and the word of direction at `at`."""
    tokens = sentence.tokens
    start = sentence.previous_figure + 1
    boundary = None
    for k in range(at - 1, start - 1, -1):
        if tokens[k].text in (",", ";", "(", ")", ":", "-", ".") or tokens[k].text in ("và", "còn", "nhưng", "trong khi", "riêng"):
            boundary = k
            break
    if boundary is None:
        return False
    segment = tokens[boundary + 1 : at]
    if tokens[boundary].text == ")" and not any(token.kind in (Kind.NOUN, Kind.AREA) for token in segment):
        return False
    basis = False
    for k, token in enumerate(segment, boundary + 1):
        if token.kind == Kind.PERIOD:
            basis = True
        elif token.kind in (Kind.VERSUS, Kind.ADVERB, Kind.COPULA, Kind.QUALIFIER, Kind.STATUS, Kind.PUNCT, Kind.SAME, Kind.DIRECTION) or token.text in _TRANSPARENT:
            continue
        elif token.kind in (Kind.NOUN, Kind.AREA, Kind.RATE):
            return True
        elif token.kind == Kind.WORD and not (basis and k == at - 1):
            return True
    return False


def without_level(sentence: Sentence, i: int, direction: Token) -> Draft:
    """The subject of a change that states no level, to be claimed with value null."""
    from giaoban.claims.levels import subject_before

    tokens = sentence.tokens
    at = next((k for k in range(i, -1, -1) if tokens[k].start <= direction.start), i)
    start, end = subject_before(sentence, at)
    token = tokens[i]
    first = min(start, direction.start)
    draft = Draft(first, max(token.end, direction.end), (start, end), token.end, sentence.depth)
    draft.figure = (min(direction.start, token.start), token.end)
    draft.rules = ["change without a level"]
    from giaoban.claims.levels import settle

    settle(sentence, i, draft)
    return draft


def says_until(tokens: list[Token], i: int) -> bool:
    """Whether the time at i is the end of a stretch: `tính đến hết tháng 8`, `đến ngày 20/8`, `cuối quý`."""
    words = [token.text for token in tokens[max(0, i - 4) : i]]
    return any(word in ("đến", "tới", "hết", "cuối", "chốt", "thời điểm", "đến hết") for word in words[-3:]) or tokens[i].text.startswith(("cuối", "đến", "tính đến"))
