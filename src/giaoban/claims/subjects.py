"""What a claim is about, in the document's words: the subject without the words that only lead to its figure."""

from __future__ import annotations

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View

_EDGES = (Kind.PERIOD, Kind.COPULA, Kind.QUALIFIER, Kind.ADVERB, Kind.PUNCT, Kind.SAME, Kind.STATUS, Kind.VERSUS)
_EMPTY = frozenset(
    (
        "trong",
        "tại",
        "của",
        "và",
        "thì",
        "mà",
        "đó",
        "nhờ",
        "theo",
        "qua",
        "còn",
        "tính",
        "đến",
        "hết",
        "tới",
        "ngày",
        "từ",
        "nên",
        "nhưng",
        "song",
        "do",
        "khi",
        "này",
        "cho",
        "về",
        "để",
        "cùng",
        "với",
    )
)
# They state a level after a subject and are part of one before it: `thu ngân sách`, `góp vốn`.
_DEEDS = frozenset(("thu", "góp", "đóng góp", "thực hiện", "ghi nhận", "bình quân", "trung bình", "cộng"))
_LONG = 12  # tokens; a longer lead is cut at its last comma


def lead_of(draft: Draft) -> list[Token]:
    """The tokens that name the subject before the figure, without what only leads to it at either edge."""
    tokens = [token for token in draft.tokens if draft.subject[0] <= token.start < draft.subject[1]]
    first, last = 0, len(tokens)
    if last > _LONG:
        comma = next((k for k in range(last - 4, 0, -1) if tokens[k].text == ","), None)
        first = 0 if comma is None else comma + 1
    while first < last and _is_edge(tokens[first]) and not (tokens[first].text in _DEEDS and first + 1 < last):
        first += 1
    while last > first and _is_edge(tokens[last - 1]):
        last -= 1
    return tokens[first:last]


def subject_of(draft: Draft, view: View) -> str:
    """The subject, e.g. `doanh thu dịch vụ bưu chính`; with nothing before, what was counted and what follows."""
    lead = lead_of(draft)
    if draft.plan and not lead:
        return ""  # `đạt 95% dự toán`: of what was told before
    before = view.original(lead[0].start, lead[-1].end) if lead else ""
    told = [token for token in draft.tokens if draft.figure[1] <= token.start < draft.after]
    shared = next((k for k, token in enumerate(told) if token.kind == Kind.QUANTITY), None)
    told = told if shared is None else told[shared + 1 :]  # of another figure that shares its predicate
    while told and _is_edge(told[-1]):
        told.pop()
    after = view.original(told[0].start, told[-1].end) if told else ""
    if after and draft.counted and any(token.kind == Kind.QUANTITY for token in draft.tokens):
        after = f"{draft.counted} {after}"
    elif not before and draft.counted:
        after = draft.counted
    return " ".join(f"{before} {after}".split())


def quote_start(draft: Draft) -> int:
    """Where the quote begins: at its subject, or at its figure where that has none."""
    lead = lead_of(draft)
    return min(lead[0].start if lead else draft.figure[0], draft.figure[0])


def _is_edge(token: Token) -> bool:
    return token.kind in _EDGES or token.text in _EMPTY
