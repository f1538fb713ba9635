"""One sentence: its clauses read by the rules, with what the sentence before and the section hand on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from giaoban.directives.clauses import Clause, clauses
from giaoban.directives.deadlines import Calendar, Deadline
from giaoban.directives.draft import Draft
from giaoban.directives.duties import read_duty, read_slogan
from giaoban.directives.line import Words
from giaoban.directives.orders import read_order
from giaoban.directives.part import OPENS_ACTION, Part
from giaoban.directives.parties import party_at, trimmed
from giaoban.directives.sections import Mode, Section
from giaoban.directives.speakers import Speakers
from giaoban.directives.tails import complete, is_tail
from giaoban.directives.tasks import read_elliptical, read_task
from giaoban.directives.telling import closes_as_order, commands, find_telling
from giaoban.directives.words.speech import NO_DIRECTIVE


_ASKS = re.compile(r"(?:^|, ?)liệu |(?:bao giờ|như thế nào|thế nào|hay không)\?")
# By these somebody who gives no orders takes the word.
_TAKES_THE_WORD = frozenset(("cho biết", "cho rằng", "chia sẻ", "phát biểu", "khẳng định", "bày tỏ"))


@dataclass(slots=True)
class State:
    """What a line's sentences hand on. speech: somebody who may order is being reported. urged: who was told last.

    listed: the party a list was opened with. leading: a time a sentence opened with. ellipsis: where a verb waits for the items of its list.
    """

    section: Section
    calendar: Calendar
    speakers: Speakers
    speech: bool = False
    issuer: str | None = None
    urged: str | None = None
    listed: str | None = None
    ordered: bool = False
    leading: Deadline | None = None
    ellipsis: Draft | None = None
    over: tuple[str, ...] = ()
    count: int = 0

    @property
    def tasks(self) -> bool:
        """Whether a bare verb is a task here."""
        return self.section.mode is Mode.TASKS

    @property
    def lists_for(self) -> str | None:
        """The party a list or section is for."""
        return self.listed or self.section.assignee

    @property
    def assignee(self) -> str | None:
        """Who a task without a name is for."""
        return self.urged or self.section.assignee


def read_sentence(words: Words, first: int, state: State, drafts: list[Draft]) -> None:
    """Add the directives of a sentence to the drafts of its line."""
    state.count += 1
    last = len(words) - 1
    asks = words.text(last) == "?" or _ASKS.search(words.view.form, words.tokens[first].start, words.tokens[-1].end)
    if asks or _is_no_directive(words, first):
        return
    closing = closes_as_order(words, first)
    if words.text(first) not in ("trong đó", "đồng thời") and state.leading is not None and words.text(first) != "-":
        state.leading = None
    begin = _opening(words, first, state)
    before = len(drafts)
    state.ellipsis = None
    saved = state.section
    for clause in clauses(words, begin):
        if closing is not None and clause.first > closing[0]:
            break
        _read_clause(words, clause, state, drafts, before, closing is not None)
    if words.text(last) != ":" and saved is not state.section and not saved.rule:
        state.section = replace(state.section)  # what a colon opened goes on within its line
    if closing is not None:
        name = state.speakers.whole(words.original(closing[1].first, closing[1].stop))
        for draft in drafts[before:]:
            draft.issuer = name
        state.speech, state.issuer = True, name


def _is_no_directive(words: Words, first: int) -> bool:
    form = words.view.form
    start, end = words.tokens[first].start, words.tokens[-1].end
    if form.startswith(NO_DIRECTIVE, start):
        return not any(words.part(i) in (Part.ORDER, Part.MODAL, Part.ADVISE) for i in range(first, min(len(words), first + 80)))
    return any(form.find(phrase, start, end) >= 0 for phrase in ("chủ trì hội nghị", "chủ trì cuộc họp", "chủ trì buổi", "chủ trì phiên", "để biết", "được biết", "biết, thực hiện", "biết và thực hiện")) and not any(
        words.part(i) is Part.ORDER for i in range(first, len(words))
    )


def _opening(words: Words, first: int, state: State) -> int:
    """Past what stands before the first clause: openers, a time, a field, who says it."""
    i = first
    for _ in range(6):
        at = i
        while words.part(i) is Part.OPENER or words.text(i) in (",", "-", "–", "+", "•", "*", "\"", "“", "và"):
            i += 1
        start = words.tokens[i].start if i < len(words) else 0
        if i < len(words):
            lead = state.calendar.leading(words.view, start, words.tokens[-1].end)
            if lead is not None:
                stop = next((k for k in range(i, len(words)) if words.tokens[k].start >= lead.end), len(words))
                if words.text(stop) in (",", ":") or party_at(words, stop) is not None:
                    if words.part(stop) is not Part.SLOGAN:
                        state.leading, i = lead, stop
        comma = _field_comma(words, i)
        if comma is not None:
            state.over = (*state.over, words.original(i, comma))
            party = party_at(words, i + 1)
            if words.text(i) in ("đối với", "riêng") or words.original(i, i + 2).casefold() == "đối với":
                party = party_at(words, i + (1 if words.text(i) in ("đối với", "riêng") else 2))
                if party is not None and party.stop >= comma - 1 and words.text(party.first) not in ("lĩnh", "công"):
                    state.urged = state.listed = words.original(party.first, trimmed(words, party).stop)
            i = comma + 1
        told = find_telling(words, i, len(words)) if at == first else None
        if told is not None and (told.party.first == i or told.verb < len(words) - 3) and (told.party.first == i or words.part(told.verb) is Part.SAY or words.text(told.then) in (",", "rằng", ":")):
            if commands(words, told.party):
                name = state.speakers.whole(words.original(told.party.first, told.party.stop))
                state.speakers.hear(words.original(told.party.first, told.party.stop))
                state.speech = True
                if told.party.leader or not state.tasks:
                    state.issuer = name
                if words.text(told.then) in (",", "rằng") or (words.part(told.verb) is Part.SAY and words.text(told.then) != ":" and not _names(words, told.then)):
                    i = told.then + (words.text(told.then) in (",", "rằng"))
                    state.ordered = words.part(told.verb) is Part.ORDER or words.text(told.verb) in ("nhấn mạnh", "lưu ý")
            elif words.text(told.verb) in _TAKES_THE_WORD:
                state.speech = False
        if i == at:
            break
    return min(i, len(words) - 1)


def _names(words: Words, i: int) -> bool:
    return party_at(words, i) is not None


def _field_comma(words: Words, i: int) -> int | None:
    """The comma that ends `Về lĩnh vực bưu chính, ...`; None where a sentence does not open so."""
    opening = words.text(i)
    if opening not in ("về", "đối với", "với", "riêng", "trong", "qua", "trên cơ sở", "căn cứ", "để", "nhằm", "theo", "khi", "sau khi", "trước") and not (opening == "đối" and words.text(i + 1) == "với"):
        return None
    for k in range(i + 1, min(len(words), i + 40)):
        if words.text(k) in (";", ":"):
            return None
        if words.text(k) == ",":
            after = k + 1
            if words.part(after) in OPENS_ACTION or words.part(after) in (Part.MODAL, Part.ORDER, Part.GIVEN, Part.SLOGAN, Part.BAN) or words.is_period(after) or party_at(words, after) is not None:
                following = party_at(words, after)
                if following is not None and words.text(following.stop) in (",", "và"):
                    continue
                return k
    return None


def _read_clause(words: Words, clause: Clause, state: State, drafts: list[Draft], before: int, closing: bool) -> None:
    own = drafts[before:]
    if words.part(clause.first) is Part.MAY:  # `Kiến nghị Thủ tướng ...`
        return
    if clause.closed == ":" and _label(words, clause, state):
        return
    if own and clause.mark in (";", ",") and is_tail(words, clause, state):
        complete(words, clause, own[-1], state)
        return
    if not own and drafts and clause.mark == "" and clause.closed in ("", ".") and is_tail(words, clause, state, alone=True):
        complete(words, clause, drafts[-1], state, apart=True)
        return
    if own and clause.mark == "," and words.text(clause.first).isdecimal() and own[-1].rules[0].startswith("duty"):
        start, end = words.span(clause.first, clause.stop)
        drafts.append(replace(own[-1], start=start, end=end, verb=start, assignee=None, rules=[*own[-1].rules, "share beside a share"], comma=True))
        return
    draft = read_order(words, clause, state)
    if draft is None and state.section.mode is not Mode.RESULTS:
        draft = read_slogan(words, clause, state) or read_duty(words, clause, state) or read_task(words, clause, state, closing)
    if draft is None and state.ellipsis is not None and clause.mark in (";", ":"):
        draft = read_elliptical(words, clause, state)
    if draft is None:
        return
    if own and clause.mark == "," and draft.assignee is not None and draft.assignee == own[-1].assignee and draft.rules[-1] == own[-1].rules[-1] == "the party before the duty":
        own[-1].end = draft.end  # the same party told twice in one sentence has one duty
        return
    draft.sentence = state.count
    draft.comma = clause.mark == ","
    draft.over = state.over
    draft.lead = state.leading
    drafts.append(draft)


def _label(words: Words, clause: Clause, state: State) -> bool:
    """`Vụ Bưu chính: ...`, `Lĩnh vực viễn thông: ...`, `... yêu cầu: ...`: what stands before a colon governs what follows."""
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
        state.section = replace(state.section, mode=Mode.TASKS if state.section.mode is not Mode.RESULTS or words.part(clause.first) is Part.ORDER else Mode.RESULTS, rule=state.section.rule or "list opened by a party's name")
        return True
    if words.part(clause.first) in OPENS_ACTION and state.tasks and clause.stop - clause.first > 2:
        return False
    told = any(words.part(k) is Part.ORDER for k in range(clause.first, clause.stop))
    if told and clause.stop - clause.first <= 60:
        _open_list(words, clause, state)
        return True
    planned = next((k for k in range(clause.first, clause.stop) if words.text(k) == "định hướng" or (words.text(k), words.text(k + 1)) in _PLANS), None)
    if (planned is not None or any(words.part(k) is Part.SAY and words.text(k) in ("chỉ rõ", "kết luận", "nhấn mạnh", "thống nhất") for k in range(clause.first, clause.stop))) and state.section.mode is not Mode.RESULTS and clause.stop - clause.first > 6:
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
    state.section = replace(state.section, mode=Mode.TASKS, deadline=bound[-1] if bound else state.section.deadline, rule="introduced list")


def _before(words: Words, clause: Clause, stop: int) -> str | None:
    for k in range(clause.first, stop):
        party = party_at(words, k)
        if party is not None and words.part(party.stop) in (Part.LINK, Part.PAST, Part.WILL) and (k == clause.first or words.text(k - 1) == ","):
            return words.original(party.first, party.stop)
    return None
