"""Levels: a figure that says how much there is, with its subject, its own time, its status and its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.rules import ABBREVIATIONS
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Status
from giaoban.figures import Qualifier, Unit

if TYPE_CHECKING:
    from giaoban.claims.sentence import Sentence

# Words of a subject whose figures are money, though no currency is named.
_MONEY = frozenset(
    """thu chi vốn thuế doanh lợi nhuận nộp ngân nhập xuất kim ngạch giá trị dư nợ tiền lãi lỗ phí đầu tư giải ngân quỹ tài sản cước đồng khẩu dự toán huy tín dụng lương thặng thâm hụt kho bạc góp nội địa tổng mức""".split()  # noqa: SIM905
)
_SUBJECT_STOPS = frozenset(
    """theo tại trong của đến từ ngày về hội nghị báo cáo này đó cũng đã có là và thì mà nên với cho khi do vì bởi còn riêng trên các những ước khoảng hết tính tới gồm như sau nhờ qua ra vào lên đạt song nhưng""".split()  # noqa: SIM905
)
_COUNTING = frozenset(("số", "tổng số", "số lượng", "lượng", "sản lượng", "quy mô", "tổng", "số lượt", "lượt"))
_STATES = (Kind.COPULA, Kind.QUALIFIER, Kind.ADVERB)
_PLAN_DEEDS = frozenset(("đạt", "bằng", "hoàn thành", "vượt", "tương đương", "thực hiện", "tương ứng", "ước đạt", "chiếm", "được", "hoàn", "thành", "mới đạt", "chỉ đạt", "ước"))


def level(sentence: Sentence, i: int, token: Token, quantity: Quantity) -> Draft | None:
    """The draft of a level, or None where the number states no figure after all."""
    tokens = sentence.tokens
    if quantity.times and not quantity.known:
        return None
    start, end = subject_before(sentence, i)
    if not _states(sentence, i, quantity, (start, end)):
        return None
    draft = Draft(start, token.end, (start, end), _reach(tokens, i), sentence.depth)
    draft.value, draft.step, draft.unit, draft.counted, draft.of = quantity.value, quantity.step, quantity.unit, quantity.counted, quantity.of
    draft.figure = (token.start, token.end)
    draft.qualifiers = list(quantity.qualifiers)
    if quantity.limit is not None:
        draft.qualifiers.insert(0, quantity.limit)
    draft.rules = list(quantity.rules)
    _infer_unit(sentence, i, draft, quantity)
    if draft.unit is None:
        return None
    if draft.unit is Unit.COUNT and quantity.times:
        return None
    _estimate_before(sentence, i, draft)
    draft.plan = draft.unit is Unit.PERCENT and i + 1 < len(tokens) and (tokens[i + 1].kind == Kind.PLAN or _of_plan(tokens, i + 1))
    settle(sentence, i, draft)
    if sentence.whole is not None and sentence.whole.value is not None and draft.unit is sentence.whole.unit:
        draft.whole = sentence.whole
    _group(sentence, i, draft)
    return draft


def settle(sentence: Sentence, i: int, draft: Draft) -> None:
    """Give a draft its time, status and area from the words around it."""
    tokens = sentence.tokens
    draft.sentence = sentence.index
    draft.accumulated = sentence.accumulated
    own = _time_after(sentence, i)
    if own is not None:
        draft.moment, draft.until = own.value, True
        draft.rules.append(own.rule)
    elif sentence.moment is not None:
        draft.moment, draft.until = sentence.moment, sentence.until
    _status(sentence, i, draft, tokens)
    _area(sentence, i, draft, tokens)


def subject_before(sentence: Sentence, i: int) -> tuple[int, int]:
    """The span of the words that say what the figure at i measures: back to the figure before, a bracket or a semicolon."""
    tokens = sentence.tokens
    k = i - 1
    floor = sentence.previous_figure
    while k > floor and tokens[k].text not in (";", "(", "[") and not (tokens[k].text == ")" and k < i - 1):
        k -= 1
    k += 1
    if k <= floor + 1 and floor >= 0:
        k = _after_figure(tokens, floor + 1, i)
    # A leading time or place (`Trong tháng 8/2023,`) is not part of the subject.
    for m in range(k, i):
        if tokens[m].text == "," and all(_is_setting(token) for token in tokens[k:m]):
            k = m + 1
    while k < i and (tokens[k].text in (",", ")", "-", ":", "+", "*", "•", "và", "còn", ".", "trong", "tại", "cũng") or tokens[k].kind == Kind.PERIOD):
        k += 1
    if k >= i:
        return tokens[i].start, tokens[i].start
    return tokens[k].start, tokens[i - 1].end


def _after_figure(tokens: list[Token], k: int, i: int) -> int:
    """The start of a new subject after a figure: past the first comma, `và` or bracket that follows what was counted."""
    for m in range(k, i):
        if tokens[m].text in (",", ")", ":", "-", "và", "còn", "nhưng", "song", "trong", "với", "riêng"):
            return m + 1 if tokens[m].text in (",", ")", ":", "-", "và") else m
    return k


def _is_setting(token: Token) -> bool:
    return token.kind in (Kind.PERIOD, Kind.AREA, Kind.COPULA, Kind.ADVERB) or token.text in _SUBJECT_STOPS or token.text in ("chung", "thời", "điểm", "lũy", "kế", "cả", "cộng", "dồn", "riêng", "cuối", "hết")


def _reach(tokens: list[Token], i: int) -> int:
    """Where the words after a figure stop belonging to it: a comma, bracket, figure, comparison or the end."""
    last = tokens[i].end
    for token in tokens[i + 1 : i + 25]:
        if token.kind in (Kind.QUANTITY, Kind.DIRECTION, Kind.VERSUS) or token.text in ",;()[].":
            break
        last = token.end
    return last


def _states(sentence: Sentence, i: int, quantity: Quantity, subject: tuple[int, int]) -> bool:
    """Whether the number states a figure: it has a unit or noun, or stands where a level is said."""
    tokens = sentence.tokens
    if quantity.unit is not None:
        if "unknown noun" not in quantity.rules:
            return _is_counted(sentence, i, quantity)
        return quantity.grouped or quantity.scaled or bool(quantity.qualifiers) or _led(tokens, i)
    if quantity.scaled:
        return True
    if quantity.of is not None:
        return True
    return _led(tokens, i) and _measures(tokens, i, quantity)


def _is_counted(sentence: Sentence, i: int, quantity: Quantity) -> bool:
    """`1 nhiệm vụ quan trọng` names one thing and counts nothing; a lone 1 counts only beside other figures."""
    if quantity.unit is not Unit.COUNT or quantity.value != 1 or quantity.scaled or quantity.of is not None or quantity.limit is not None:
        return True
    text = sentence.tokens[i].text
    before = sentence.tokens[i - 1] if i else None
    if text.startswith("01") or sentence.drafts or any(token.kind == Kind.QUANTITY for token in sentence.tokens[i + 1 :]):
        return True
    return before is not None and (before.text in (":", "có", "còn") or before.kind == Kind.QUALIFIER)


def _led(tokens: list[Token], i: int) -> bool:
    """Whether a word that states a level, a colon or a dash leads to the figure."""
    if i == 0:
        return True
    before = tokens[i - 1]
    return before.kind in (Kind.COPULA, Kind.QUALIFIER, Kind.VERSUS, Kind.STATUS, Kind.AREA, Kind.PERIOD) or before.text in (":", "(", "-", ",", ";", "+", "và", "thêm")


def _measures(tokens: list[Token], i: int, quantity: Quantity) -> bool:
    """Whether what stands before a bare number is a measure: `số doanh nghiệp là 61.359`, `DVCTT mức 3: 84.285`."""
    before = tokens[max(0, i - 14) : i]
    if tokens[i - 1].text in (",", "(", "-", ";", "và") if i else True:
        return False
    if any(token.kind in (Kind.NOUN, Kind.RATE) or token.text in _COUNTING or token.text in ("chỉ số", "điểm", "hệ") for token in before):
        return True
    return quantity.grouped and any(token.kind == Kind.WORD for token in before)


def _infer_unit(sentence: Sentence, i: int, draft: Draft, quantity: Quantity) -> None:
    """The unit of a number that names none: money, a rate, or the noun its subject counts."""
    tokens = sentence.tokens
    before = tokens[max(0, i - 30) : i]
    rate = next((token.value for token in reversed(before) if token.kind == Kind.RATE), None)
    if draft.unit is Unit.COUNT and draft.counted is None and quantity.of is not None:
        draft.counted = _noun(before)
        return
    if rate is not None and (draft.unit is None or draft.unit is Unit.COUNT and quantity.counted in ("thuê bao", "máy")) and not quantity.scaled:
        draft.unit, draft.counted = rate, None
        draft.rules.append("rate named before")
        return
    if draft.unit is not None:
        return
    last = next((d for d in reversed(sentence.drafts) if d.value is not None), sentence.lead.last)
    noun = _noun(before)
    money = any(token.text in _MONEY or any(word in _MONEY for word in token.text.split()) for token in before[-16:])
    if quantity.scaled and quantity.step >= 1_000_000 and (money or noun is None or last is not None and last.unit is not None and last.unit.is_money):
        draft.unit = last.unit if not money and last is not None and last.unit is Unit.USD else Unit.VND
        draft.rules.append("money named before")
        return
    if quantity.scaled and money and not noun:
        draft.unit = Unit.VND
        draft.rules.append("money named before")
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


def _estimate_before(sentence: Sentence, i: int, draft: Draft) -> None:
    """`ước vận chuyển 1.426 nghìn tấn`, `toàn mạng ước có 130 triệu`: the word governs its clause's figure over its verb."""
    tokens = sentence.tokens
    k = i - 1
    while k > sentence.previous_figure and tokens[k].text not in (",", ";", ".", "("):
        token = tokens[k]
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


def _of_plan(tokens: list[Token], k: int) -> bool:
    """`đạt 49% so với kế hoạch`, `bằng 60% của dự toán`."""
    while k < len(tokens) and (tokens[k].kind == Kind.VERSUS or tokens[k].text in ("của", "với", "tổng", "mức")):
        k += 1
    return k < len(tokens) and tokens[k].kind == Kind.PLAN


def _time_after(sentence: Sentence, i: int) -> Token | None:
    """The time that follows a figure in its own clause: `cáp quang tới 100% thôn, bản trong năm 2021`."""
    from giaoban.claims.grammar.comparisons.roles import is_basis

    tokens = sentence.tokens
    for k in range(i + 1, min(len(tokens), i + 16)):
        token = tokens[k]
        if token.kind == Kind.PERIOD:
            before = tokens[k - 1]
            if is_basis(sentence, k) or before.kind == Kind.QUANTITY and k - 1 != i:
                return None
            if before.text in ("trong", "của", "vào", "tính", "đến", "hết", "cuối", "(", "tại", "ở", "ngày", "tới", "cả", "thời", "điểm") or token.value.form in ("dates", "year-end") or before.kind in (Kind.NOUN, Kind.UNIT) or k == i + 1:
                return token
            return None
        if token.kind in (Kind.QUANTITY, Kind.DIRECTION, Kind.VERSUS, Kind.SAME) or token.text in ";.:)" or token.text == "," and not _inside_list(tokens, k):
            return None
    return None


def _inside_list(tokens: list[Token], k: int) -> bool:
    """A comma between nouns (`thôn, bản`) as against one that closes the clause."""
    return False


def _status(sentence: Sentence, i: int, draft: Draft, tokens: list[Token]) -> None:
    """Whether the clause says the figure is wanted or expected."""
    if draft.plan:
        return
    status = sentence.lead.status
    for k in range(0, i):
        token = tokens[k]
        if token.kind == Kind.STATUS:
            if token.value == "target" and _reached_goal(tokens, k, i):
                continue
            if token.value == "must" and k < sentence.previous_figure:
                continue
            status = "target" if token.value in ("target", "must") else status or "forecast"
        elif token.kind == Kind.PLAN and not _reached_goal(tokens, k, i) and k > sentence.previous_figure:
            status = "target"
        elif token.kind == Kind.QUALIFIER and token.text.startswith("dự báo"):
            status = status or "forecast"
    if status and sentence.lead.status != "target" and tokens[:i] and any(token.kind == Kind.PERIOD and token.value.form == "now" for token in tokens[max(0, sentence.previous_figure) : i]):
        return
    if status:
        draft.status = Status.TARGET if status == "target" else Status.FORECAST


def _reached_goal(tokens: list[Token], k: int, i: int) -> bool:
    """`đạt mục tiêu`, `vượt kế hoạch`, `so với kế hoạch`, `thực hiện các chỉ tiêu`: the goal is only spoken of."""
    before = [token.text for token in tokens[max(0, k - 3) : k]]
    if any(word in ("đạt", "vượt", "hoàn thành", "so", "so với", "thành", "hoàn", "thực hiện", "các", "những", "nhiều", "của", "cách", "trong", "chương trình") for word in before):
        return "cách" not in before
    return any(token.kind == Kind.QUANTITY and token.value.unit is Unit.PERCENT for token in tokens[max(0, k - 1) : k])


def _area(sentence: Sentence, i: int, draft: Draft, tokens: list[Token]) -> None:
    """The area named in the clause before the figure, or right after it."""
    k = i - 1
    while k > sentence.previous_figure and tokens[k].text not in ";":
        if tokens[k].kind == Kind.AREA:
            draft.area = tokens[k].value
            return
        k -= 1
    if k >= 0 and sentence.drafts and not _new_clause(tokens, k, i):
        draft.area = sentence.drafts[-1].area if tokens[k].text != ";" else None


def _new_clause(tokens: list[Token], k: int, i: int) -> bool:
    return any(token.text in (";", ".") for token in tokens[k:i])


def _group(sentence: Sentence, i: int, draft: Draft) -> None:
    """Levels joined by commas and `và` alone are one run, over which `lần lượt` distributes."""
    tokens = sentence.tokens
    last = sentence.drafts[-1] if sentence.drafts else None
    between = tokens[sentence.previous_figure + 1 : i] if last is not None else []
    if last is not None and between and all(token.text in (",", "và", ";") for token in between):
        draft.group = last.group or draft
        if last.group is None:
            last.group = draft.group
    else:
        draft.group = draft
