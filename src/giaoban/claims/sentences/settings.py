"""What surrounds a figure: its time, its status, its area, the estimate over its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.comparisons.words import PLAN, phrases
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Status
from giaoban.claims.sentences.bases import is_basis
from giaoban.figures import Qualifier, Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence


# Counted things that are there at a time, as against things that happen during it.
STOCKS = frozenset(
    phrases(
        """
        thuê bao | tổ | doanh nghiệp | chứng thư | chứng thư số | tài khoản | khách hàng | thành viên | hội viên
        hộ | hộ dân | hộ gia đình | người | nhân khẩu | tên miền | địa chỉ | địa chỉ ip | trạm | trạm bts | điểm
        bưu cục | cơ quan | cơ quan báo chí | tạp chí | báo | đài | kênh | xã | huyện | tỉnh | bộ | trường | lớp
        giường | bác sĩ | dự án | công trình | con | nền tảng | hệ thống | dịch vụ | thủ tục | hợp tác xã | sản phẩm
        ha | địa phương | tỉnh, thành phố | bộ, ngành | giấy phép | thẻ | máy | thiết bị | đơn vị | tổ chức | km
        phòng | căn hộ | thôn | bản | cơ sở
        """
    )
)


_FAR = 80  # tokens looked back over for what is said of one figure
_SENTENCE = 200  # tokens looked back over for what is said of a whole sentence
_SAYS_STATUS = (Kind.STATUS, Kind.PLAN, Kind.QUALIFIER)
_STATES = (Kind.COPULA, Kind.QUALIFIER, Kind.ADVERB)


def settle(sentence: Sentence, i: int, draft: Draft) -> None:
    """Give a draft its time, status and area from the words around it."""
    tokens = sentence.tokens
    draft.sentence = sentence.index
    draft.tokens = tokens
    draft.accumulated = sentence.accumulated
    _status(sentence, i, draft, tokens)
    own = _time_after(sentence, i)
    draft.compared = _compared(sentence, i)
    draft.supposed = _supposed(tokens, i)
    if own is not None:
        draft.moment = own.value
        draft.rules.append(own.rule)
    elif sentence.moment is not None:
        draft.moment = sentence.moment
        month = sentence.earlier
        if draft.status is Status.TARGET and not sentence.told:
            sentence.goal_moment = True  # `giao cả năm phải thu 23.600 tỷ đồng, như vậy đã đi được 51,8%`
        if sentence.goal_moment and draft.status is Status.ACTUAL:
            draft.moment = month  # the time of a goal is not that of what was reached
            return _area(sentence, i, draft, tokens)
        if (
            draft.moment.form == "day"
            and month is not None
            and month.form == "month"
            and month.first == draft.moment.first
            and is_flow(draft)
        ):
            draft.moment = month  # a month's flow counted to the 20th is that month's
        sentence.told = sentence.told or draft.status is Status.ACTUAL
        draft.until = sentence.until_end
    _area(sentence, i, draft, tokens)
    return None


def _supposed(tokens: list[Token], i: int) -> bool:
    """`nếu tốc độ 1%/tháng được duy trì`, `70% câu hỏi có thể trả lời ngay`: what might be is of no time of its own."""
    for step in (-1, 1):
        for k in range(i + step, i + step * 14, step):
            if not 0 <= k < len(tokens) or tokens[k].text in (";", ".", ":", "thì"):
                break
            if step > 0 and tokens[k].text == ",":
                break
            if tokens[k].text in _SUPPOSING:
                return True
    return False


def _compared(sentence: Sentence, i: int) -> Moment | None:
    """The time another level was compared with, where the figure at i is of that time: `(cùng kỳ 42,1%)`."""
    tokens = sentence.tokens
    k = i - 1
    while k > 0 and (tokens[k].kind in (Kind.COPULA, Kind.QUALIFIER) or tokens[k].text == ":"):
        k -= 1
    if k < 0 or k != sentence.basis_at or tokens[k].value.form != "same":
        return None
    before = tokens[k - 1] if k else None
    return tokens[k].value if before is None or before.text in ("(", ",", ";") else None


def is_flow(draft: Draft) -> bool:
    """Whether what is measured adds up over time, as far as its unit tells; a share of it goes with it."""
    if draft.unit is Unit.PERCENT:
        return draft.accumulated
    if draft.unit is None or draft.unit.is_money:
        return True
    return draft.unit is Unit.COUNT and draft.counted not in STOCKS


def estimate_before(sentence: Sentence, i: int, draft: Draft) -> None:
    """`ước vận chuyển 1.426 nghìn tấn`, `toàn mạng ước có 130 triệu`: the word governs the figure over its verb."""
    tokens = sentence.tokens
    k = i - 1
    floor = max(sentence.previous_figure, i - _FAR)
    while k > floor and tokens[k].text not in (";", ".", "("):
        token = tokens[k]
        if token.text == "," and not _dated_estimate(tokens, k, floor):
            break
        if token.kind == Kind.QUALIFIER and token.value is Qualifier.ESTIMATE:
            draft.qualifiers.append(Qualifier.ESTIMATE)
            draft.rules.append(token.rule)
            return
        if token.kind == Kind.QUALIFIER and not draft.qualifiers and all(t.kind in _STATES for t in tokens[k + 1 : i]):
            draft.qualifiers.append(token.value)
            draft.rules.append(token.rule)
        k -= 1
    if sentence.estimate:
        draft.qualifiers.append(Qualifier.ESTIMATE)


def _dated_estimate(tokens: list[Token], k: int, floor: int) -> bool:
    """`ước tính đến hết tháng 2, doanh thu đạt 20,6 tỷ`: the estimate stands in the time before the comma."""
    before = tokens[max(floor, k - 6) : k]
    return any(token.kind == Kind.PERIOD for token in before) and any(
        token.kind == Kind.QUALIFIER and token.value is Qualifier.ESTIMATE for token in before
    )


def _time_after(sentence: Sentence, i: int) -> Token | None:
    """The time that follows a figure in its own clause: `cáp quang tới 100% thôn, bản trong năm 2021`."""
    tokens = sentence.tokens
    for k in range(i + 1, min(len(tokens), i + 16)):
        token = tokens[k]
        if token.text == "(" and not only_dates(tokens, k + 1):
            return None
        if token.kind == Kind.PERIOD:
            before = tokens[k - 1]
            if is_basis(sentence, k) or (before.kind == Kind.QUANTITY and k - 1 != i):
                return None
            planned = any(t.kind in (Kind.PLAN, Kind.STATUS) or t.text in PLAN for t in tokens[i + 1 : k])
            return None if planned else token
        if token.kind in (Kind.QUANTITY, Kind.DIRECTION, Kind.VERSUS, Kind.SAME):
            return None
        if token.text in ";.:)," or token.text == "thì":
            return None
    return None


def only_dates(tokens: list[Token], k: int) -> bool:
    """Whether a bracket holds a time and nothing else: `(tính đến 15/8)`."""
    while k < len(tokens) and (
        tokens[k].kind == Kind.PERIOD or tokens[k].text in ("tính", "đến", "tới", "hết", "ngày", "trong", "cuối")
    ):
        k += 1
    return k < len(tokens) and tokens[k].text == ")"


def is_goal(tokens: list[Token], i: int) -> bool:
    """Whether the time at i is said of a goal in its own clause: `mục tiêu năm 2025 là 80%`."""
    for k in range(i - 1, max(-1, i - 9), -1):
        token = tokens[k]
        if token.text in ";.:" or (
            token.kind == Kind.QUANTITY and token.value.unit is not None and token.text.endswith((",", ";"))
        ):
            return False
        if (token.kind == Kind.STATUS and token.value == "target") or token.kind == Kind.PLAN:
            return not _reached_goal(tokens, k, i)
    return False


def _status(sentence: Sentence, i: int, draft: Draft, tokens: list[Token]) -> None:
    """Whether the figure is wanted or expected: the nearest word of its clause says so, else one before."""
    status = ""
    clause = True
    for k in range(i - 1, max(-1, i - 1 - _SENTENCE), -1):
        token = tokens[k]
        if token.text == ";":
            clause = False
        if token.kind not in _SAYS_STATUS:
            continue
        word = _status_word(sentence, k, i, draft, clause)
        if word:
            status = word
            break
    status = status or sentence.lead.status
    if not status and _must_follow(tokens, i):
        status = "target"
    if (
        status
        and sentence.lead.status != "target"
        and any(
            token.kind == Kind.PERIOD and token.value.form == "now"
            for token in tokens[max(0, sentence.previous_figure, i - _FAR) : i]
        )
    ):
        return
    if status:
        draft.status = Status.TARGET if status == "target" else Status.FORECAST


def _status_word(sentence: Sentence, k: int, i: int, draft: Draft, clause: bool) -> str:
    """The status that the word at k gives the figure at i, or nothing."""
    tokens = sentence.tokens
    token = tokens[k]
    own = k > sentence.previous_figure
    if token.kind == Kind.STATUS:
        if token.value == "must":
            return "target" if own else ""
        if token.value == "forecast":
            return "forecast" if clause else ""
        if _reached_goal(tokens, k, i) or (draft.plan and token.text not in _SET):
            return ""
        if not own and any(
            t.kind in (Kind.COPULA, Kind.PERIOD) and t.text in ("đã", "hiện", "hiện có", "đã có", "đến nay")
            for t in tokens[max(k, i - _FAR) : i]
        ):
            return ""
        return "target" if own or token.text in _SET or not clause else ""
    done = any(t.text in ("đã", "đã có", "hiện có") for t in tokens[k:i])  # `về kế hoạch, đã có 11 bộ ban hành`
    if token.kind == Kind.PLAN and own and not done and not draft.plan and not _reached_goal(tokens, k, i):
        return "target"
    if token.kind == Kind.QUALIFIER and token.text.startswith("dự báo"):
        return "forecast" if clause else ""
    return ""


# Words that set a goal, for all the figures after them.
_SET = frozenset(
    (
        "mục tiêu",
        "phấn đấu",
        "đặt mục tiêu",
        "hướng tới",
        "hướng đến",
        "đề ra mục tiêu",
        "quyết tâm",
        "đặt chỉ tiêu",
        "kỳ vọng",
        "nhắm tới",
    )
)


_SUPPOSING = frozenset(("nếu", "có thể", "giả sử", "giả định", "liệu"))


def _must_follow(tokens: list[Token], i: int) -> bool:
    """`100% dịch vụ công đủ điều kiện phải lên toàn trình`: what must be is not yet."""
    for token in tokens[i + 1 : i + 16]:
        if token.kind in (Kind.QUANTITY, Kind.PERIOD) or token.text in ",;.:":
            return False
        if token.kind == Kind.STATUS and token.value == "must":
            return True
    return False


# `100% bộ, ngành đã ban hành kế hoạch`: a plan as a paper, not as a goal.
_DRAWN_UP = frozenset(
    ("ban hành", "hành", "có", "xây dựng", "dựng", "lập", "trình", "phê duyệt", "duyệt", "triển khai", "khai", "/")
)


def _reached_goal(tokens: list[Token], k: int, i: int) -> bool:
    """`đạt mục tiêu`, `vượt kế hoạch`, `so với kế hoạch`, `thực hiện các chỉ tiêu`: the goal is only spoken of."""
    if tokens[k].text in PLAN and k and tokens[k - 1].text in _DRAWN_UP:
        return True
    before: list[str] = []
    for token in reversed(tokens[max(0, k - 3) : k]):
        if token.kind in (Kind.PUNCT, Kind.QUANTITY):
            break
        before.append(token.text)
    if any(
        word
        in (
            "đạt",
            "vượt",
            "hoàn thành",
            "so",
            "so với",
            "thành",
            "hoàn",
            "thực hiện",
            "các",
            "những",
            "nhiều",
            "của",
            "cách",
            "trong",
            "chương trình",
        )
        for word in before
    ):
        return "cách" not in before
    return any(token.kind == Kind.QUANTITY and token.value.unit is Unit.PERCENT for token in tokens[max(0, k - 1) : k])


def _area(sentence: Sentence, i: int, draft: Draft, tokens: list[Token]) -> None:
    """The area named in the clause before the figure, or right after it."""
    k = i - 1
    floor = max(sentence.previous_figure, i - _FAR)
    while k > floor and tokens[k].text not in ";":
        if (
            tokens[k].kind == Kind.AREA
            and _is_place(tokens, k)
            and (tokens[k].rule != "the world" or (k and tokens[k - 1].text in _MEAN))
        ):
            draft.area = tokens[k].value
            return
        k -= 1
    if k >= 0 and sentence.drafts and not _new_clause(tokens, k, i):
        draft.area = sentence.drafts[-1].area if tokens[k].text != ";" else None


def _is_place(tokens: list[Token], k: int) -> bool:
    """A country as a place; in `khách Hàn Quốc`, `thị trường Mỹ` it says what kind."""
    before = tokens[k - 1] if k else None
    return before is None or (
        before.kind != Kind.NOUN
        and before.text not in ("trường", "sang", "người", "khách", "từ", "vốn", "đô la", "với")
    )


# `trung bình thế giới là 82 Mbps` is a figure of the world; `đứng thứ 9 thế giới` is not.
_MEAN = frozenset(("trung bình", "bình quân", "mức", "toàn", "của", "cả"))


def _new_clause(tokens: list[Token], k: int, i: int) -> bool:
    return any(token.text in (";", ".") for token in tokens[k:i])
