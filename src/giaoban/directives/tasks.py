"""Bare tasks: `Vụ A rà soát ...`, `Rà soát ...` in a section of tasks, and the items a verb before a colon governs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.grammar.view import canonical
from giaoban.directives.clauses import Clause
from giaoban.directives.draft import Draft
from giaoban.directives.line import Words
from giaoban.directives.orders import urged_by
from giaoban.directives.part import OPENS_ACTION, Part
from giaoban.directives.parties import Party, party_at, trimmed

if TYPE_CHECKING:
    from giaoban.directives.state import State

_TASK = frozenset((*OPENS_ACTION, Part.TOGETHER, Part.GIVEN, Part.ORDER))
_RELATIVE = frozenset(
    (
        "chưa",
        "còn",
        "chậm",
        "có",
        "nào",
        "đang",
        "đã",
        "vẫn",
        "vẫn còn",
        "vẫn chưa",
        "thuộc",
        "đã có",
        "để",
        "với",
        "từ",
        "trong",
        "theo",
        "được",
    )
)
_MOVES = frozenset(("giảm", "tăng", "gia tăng", "vượt", "nâng"))
_LOOK = 24  # tokens in which a party with a clause of its own meets its verb


def read_task(words: Words, clause: Clause, state: State, closing: bool) -> Draft | None:
    """The directive of a clause that states a task without a verb of instruction or duty."""
    k = _first(words, clause)
    if k >= clause.stop - 1:
        return None
    party = party_at(words, k)
    if party is not None and words.part(k) not in OPENS_ACTION and party.stop < clause.stop:
        return _assigned(words, clause, party, state)
    if words.part(k) in OPENS_ACTION or words.part(k) is Part.TOGETHER:
        return _bare(words, clause, k, state, closing)
    return None


def _assigned(words: Words, clause: Clause, party: Party, state: State) -> Draft | None:
    """`Vụ Bưu chính chủ trì, phối hợp với ...`, and a plan of one's own: `Cục sẽ trình ...`."""
    if not state.tasks and not (state.speech and state.ordered):
        return None
    if words.text(party.first) in ("hội nghị", "cuộc họp"):
        return None
    at = party.stop
    rules = ["task of a named party"]
    while at < clause.stop and (words.text(at) in (",", "cũng", "thì", "đều", "cần") or words.is_period(at)):
        at += 1
    if words.part(at) is Part.WILL and not state.tasks:
        return None
    if words.part(at) is Part.WILL:
        rules = ["plan of a named party"]
    elif words.part(at) is Part.ORDER and "nghị" in words.text(at):
        return None  # the rule of instructions has read it
    elif words.part(at) not in _TASK:
        if words.text(party.stop) not in _RELATIVE or (
            words.text(party.stop) in ("đã", "đang", "vẫn") and not _urgent(words, party.stop, clause.stop)
        ):
            return None
        later = _urgent(words, party.stop, clause.stop)
        if later is None:
            return None
        party, at = Party(party.first, later, party.leader), later
        while party.stop > party.first + 1 and words.text(party.stop - 1) in (",", "thì"):
            party = Party(party.first, party.stop - 1, party.leader)
    if any(words.part(j) is Part.MAY for j in range(party.stop, at + 1)):
        return None
    if (words.text(at) == "báo cáo" and words.text(at + 1) in (",", "tại")) or (
        words.text(at) in ("chủ trì", "điều hành")
        and words.text(at + 1) in ("hội nghị", "cuộc", "buổi", "phiên", "họp")
    ):
        return None
    party = trimmed(words, party)
    state.urged = words.original(party.first, party.stop)
    start, end = words.span(clause.first, clause.stop)
    draft = Draft(start, end, words.tokens[at].start, state.issuer or state.section.issuer, state.urged, rules)
    state.ellipsis = draft if clause.closed == ":" else None
    return draft


def _urgent(words: Words, first: int, stop: int) -> int | None:
    """Where, after a clause of its own, a party's verb comes: `các đơn vị chưa hoàn thành khẩn trương gửi ...`."""
    for k in range(first + 1, min(stop, first + _LOOK)):
        if words.part(k) is Part.MANNER or (words.text(k) == "thì" and words.part(k + 1) in _TASK):
            return k if words.part(k) is Part.MANNER else k + 1
    return None


def _bare(words: Words, clause: Clause, k: int, state: State, closing: bool) -> Draft | None:
    told = state.speech and state.ordered and state.count > 1
    goes_on = state.ordered and clause.mark == ";"
    if not (
        state.tasks
        or closing
        or goes_on
        or (told and words.part(clause.first - 1 if clause.first else 0) is Part.OPENER)
    ):
        return None
    if (
        not state.tasks
        and not closing
        and not goes_on
        and words.part(k) is not Part.MANNER
        and words.part(clause.first - 1 if clause.first else 0) is not Part.OPENER
    ):
        return None
    if any(
        words.part(j) is Part.PAST and words.text(j).startswith(("đã", "vừa"))
        for j in range(k, min(clause.stop, k + 3))
    ):
        return None
    if clause.stop - k < 3 and clause.closed != ":":
        return None
    if words.text(k) in _MOVES and any(
        words.text(j) == "so" and words.text(j + 1) == "với" for j in range(k, clause.stop)
    ):
        return None  # `giảm 46 điểm so với cuối năm 2022` tells of a figure
    rules = ["bare task"]
    object_of = urged_by(words, k, clause.stop)
    forbidden = party_at(words, k + 1) if words.part(k) is Part.BAN else None
    if forbidden is not None:
        object_of = words.original(forbidden.first, forbidden.stop)
    assignee = state.assignee
    if object_of is not None and (assignee is None or _is_on_top(assignee, state)):
        assignee = object_of
        rules.append("the party urged on")
    elif state.assignee is not None:
        rules.append("list opened by a party's name" if state.urged is None else "the party named before")
    start, end = words.span(clause.first, clause.stop)
    draft = Draft(start, end, words.tokens[k].start, state.issuer or state.section.issuer, assignee, rules)
    if clause.closed == ":":
        state.ellipsis = draft
    return draft


def _is_on_top(assignee: str, state: State) -> bool:
    name = canonical(assignee)
    issuer = canonical(state.section.issuer or state.issuer or "")
    return (bool(issuer) and (name in issuer or issuer in name)) or name.startswith("bộ ") or name == "bộ"


def read_elliptical(words: Words, clause: Clause, state: State) -> Draft | None:
    """An item whose verb stands before the colon, `xây dựng các chiến lược: A; B`; the first joins it."""
    head = state.ellipsis
    if head is None:
        return None
    start, end = words.span(clause.first, clause.stop)
    if clause.mark == ":":
        head.end = end
        return None
    stop = min(head.end, head.verb + 200)
    colon = words.view.form.find(":", head.verb, stop)
    prefix = words.view.original(head.verb, colon) if colon > head.verb else ""
    return Draft(
        start, end, start, head.issuer, head.assignee, [*head.rules, "item of the verb before the colon"], prefix=prefix
    )


def _first(words: Words, clause: Clause) -> int:
    k = clause.first
    while k < clause.stop - 1 and (
        words.part(k) is Part.OPENER
        or words.text(k) in (",", "và", "-", "+", "–", "•", "*", '"', "“", "(")
        or (words.part(k) is Part.SLOGAN)
    ):
        k += 1
    return k
