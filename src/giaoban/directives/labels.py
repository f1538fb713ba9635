"""What stands before a colon and governs what follows: a party, a field, an order that opens a list."""

from __future__ import annotations

from dataclasses import replace

from giaoban.directives.clauses import Clause
from giaoban.directives.line import Words
from giaoban.directives.part import OPENS_ACTION, Part
from giaoban.directives.parties import party_at, trimmed
from giaoban.directives.sections import Mode
from giaoban.directives.state import State
from giaoban.directives.telling import commands, find_telling


def read_label(words: Words, clause: Clause, state: State) -> bool:
    """`Vụ Bưu chính: ...`, `Lĩnh vực viễn thông: ...`, `... yêu cầu: ...`: take what stands before a colon."""
    i = clause.first
    if words.text(i) in ("đối với", "về", "giao"):
        i += 1
    elif words.text(i) == "đối":
        i += 2
    party = party_at(words, i)
    if party is not None and party.stop >= clause.stop - 1:
        if party.leader and not state.tasks and commands(words, party):  # a headline: `Thủ tướng: ...`
            state.issuer = state.speakers.whole(words.original(party.first, party.stop))
            return True
        state.urged = state.listed = words.original(party.first, trimmed(words, party).stop)
        state.section = replace(
            state.section,
            mode=Mode.TASKS
            if state.section.mode is not Mode.RESULTS or words.part(clause.first) is Part.ORDER
            else Mode.RESULTS,
            rule=state.section.rule or "list opened by a party's name",
        )
        return True
    if words.part(clause.first) in OPENS_ACTION and state.tasks and clause.stop - clause.first > 2:
        return False
    told = any(words.part(k) is Part.ORDER for k in range(clause.first, clause.stop))
    if told and clause.stop - clause.first <= 60:
        _open_list(words, clause, state)
        return True
    planned = next(
        (
            k
            for k in range(clause.first, clause.stop)
            if words.text(k) == "định hướng" or (words.text(k), words.text(k + 1)) in _PLANS
        ),
        None,
    )
    if (
        (
            planned is not None
            or any(
                words.part(k) is Part.SAY and words.text(k) in ("chỉ rõ", "kết luận", "nhấn mạnh", "thống nhất")
                for k in range(clause.first, clause.stop)
            )
        )
        and state.section.mode is not Mode.RESULTS
        and clause.stop - clause.first > 6
    ):
        _open_list(words, clause, state)
        return True
    if clause.stop - clause.first <= 14:
        state.over = (*state.over, words.original(clause.first, clause.stop))
        return True
    return False


_PLANS = frozenset((("nhiệm", "vụ"), ("phương", "hướng"), ("giải", "pháp"), ("công", "việc")))


def _open_list(words: Words, clause: Clause, state: State) -> None:
    """Take what a clause that ends in a colon says of its list: who orders, whom, by when."""
    told = find_telling(words, clause.first, clause.stop)
    if told is not None and commands(words, told.party):
        state.speakers.hear(words.original(told.party.first, told.party.stop))
        state.issuer, state.speech = state.speakers.whole(words.original(told.party.first, told.party.stop)), True
    order = next((k for k in range(clause.first, clause.stop) if words.part(k) is Part.ORDER), None)
    party = party_at(words, order + 1, loose=True) if order is not None else None
    if order is None:
        owner = next((k for k in range(clause.first, clause.stop) if words.text(k) == "của"), None)
        if owner is None:
            head = party_at(words, clause.first)
            if head is not None and words.part(head.stop) is Part.PAST and not head.leader:
                state.issuer = words.original(head.first, head.stop)
        else:
            party = party_at(words, owner + 1)
            state.issuer = _before(words, clause, owner) or state.issuer
    if party is not None and party.stop <= clause.stop:
        state.urged = state.listed = words.original(party.first, trimmed(words, party).stop)
    start, end = words.span(clause.first, clause.stop)
    bound = state.calendar.deadlines(words.view, start, end)
    state.section = replace(
        state.section, mode=Mode.TASKS, deadline=bound[-1] if bound else state.section.deadline, rule="introduced list"
    )


def _before(words: Words, clause: Clause, stop: int) -> str | None:
    for k in range(clause.first, stop):
        party = party_at(words, k)
        if (
            party is not None
            and words.part(party.stop) in (Part.LINK, Part.PAST, Part.WILL)
            and (k == clause.first or words.text(k - 1) == ",")
        ):
            return words.original(party.first, party.stop)
    return None
