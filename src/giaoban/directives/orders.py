"""Orders: a verb of instruction and who is told, `Bộ trưởng yêu cầu Vụ A rà soát ...`, `Giao Cục B chủ trì ...`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.grammar.view import canonical
from giaoban.directives.clauses import Clause
from giaoban.directives.draft import Draft
from giaoban.directives.line import Words
from giaoban.directives.part import OPENS_ACTION, PREDICATES, Part
from giaoban.directives.parties import Party, party_at, rank_of, trimmed
from giaoban.directives.sections import Mode
from giaoban.directives.telling import commands, is_upward
from giaoban.directives.words.actions import URGES

if TYPE_CHECKING:
    from giaoban.directives.state import State

_BEFORE_VERB = frozenset(
    (
        "đã",
        "cũng",
        "tiếp tục",
        "đồng thời",
        "và",
        ",",
        "đã được",
        "thống nhất",
        "-",
        "+",
        "–",
        "vừa",
        "sẽ",
        "nhấn mạnh",
        "do đó",
        "trực tiếp",
        "trước mắt",
        "kịp thời",
        "tích cực",
        "thường xuyên",
    )
)
_AFTER_VERB = frozenset(
    ("cho", "đối với", "ngay", "thêm", ",", "trực tiếp", "với", "rằng", "là", "nhiệm vụ", "tới", "đến", "toàn bộ")
)
_GROUP_ORDERS = ("lưu ý", "quán triệt", "nhắc", "nhắc nhở", "cử", "mời")


def read_order(words: Words, clause: Clause, state: State) -> Draft | None:
    """The directive of a clause with a verb of instruction; None where it has none, or where it asks those above."""
    found = _verb(words, clause, state)
    if found is None:
        return None
    verb, subject = found
    issuer = words.original(subject.first, subject.stop) if subject is not None else None
    if subject is not None and not _may_order(words, subject, state):
        return None
    if state.section.mode is Mode.RESULTS and any(words.part(k) is Part.PAST for k in range(clause.first, verb)):
        return None
    if state.section.mode is Mode.RESULTS and "nghị" in words.text(verb):
        return None  # where things are discussed or asked for, a request is nobody's task yet
    then = verb + 1
    while words.text(then) in _AFTER_VERB and then < clause.stop:
        then += 1
    told = party_at(words, then, loose=words.text(verb) not in _GROUP_ORDERS)
    rules = [f"instruction: {words.text(verb)}"]
    assignee, action = _told(words, told, then, clause)
    if action is None:
        return None
    upward_from = issuer and canonical(issuer)
    if assignee is not None and is_upward(upward_from, canonical(assignee), words.text(verb)):
        return None
    if subject is not None and _hands_on(words, subject, state):
        rules.append("the doer hands it on")
        assignee = words.original(subject.first, trimmed(words, subject).stop)
        issuer, action = None, verb
    elif (
        subject is None
        and state.lists_for is not None
        and state.tasks
        and verb == _first_word(words, clause)
        and _is_task_of(state, words.text(verb))
    ):
        assignee, action = state.lists_for, verb
        rules.append("list opened by a party's name")
    elif assignee is not None:
        state.urged = assignee
        rules.append("the party told")
    state.ordered = True
    if subject is not None and issuer is not None:
        state.speakers.hear(issuer)
        issuer = state.speakers.whole(issuer)
        if commands(words, subject):
            state.issuer, state.speech = issuer, True
    start, end = words.span(clause.first, clause.stop)
    return Draft(
        start, end, words.tokens[action].start, issuer or state.issuer or state.section.issuer, assignee, rules
    )


def _verb(words: Words, clause: Clause, state: State) -> tuple[int, Party | None] | None:
    """The verb of instruction of a clause, and who is its subject."""
    k = _first_word(words, clause)
    if words.part(k) is Part.ORDER:
        return k, None
    for i in range(k, clause.stop):
        if (
            i != k
            and words.text(i - 1) not in (",", "-", "là", "rằng", "thì", ":")
            and words.part(i) is not Part.LEADER
        ):
            continue
        party = party_at(words, i)
        if party is None:
            continue
        j = party.stop
        while j < clause.stop and words.text(j) in _BEFORE_VERB and words.part(j) is not Part.ORDER:
            j += 1
        if j < clause.stop and words.part(j) is Part.ORDER:
            return j, party
        if i == k and words.part(j) in PREDICATES:
            return None
    return None


def _first_word(words: Words, clause: Clause) -> int:
    k = clause.first
    while k < clause.stop - 1 and (
        words.part(k) in (Part.OPENER, Part.MANNER)
        or words.text(k) in (",", "-", "+", "–", "và", "thống nhất", "quyết định", "đồng ý", '"', "“")
    ):
        k += 1
    return k


def _may_order(words: Words, subject: Party, state: State) -> bool:
    return commands(words, subject) or rank_of(_name(words, subject)) >= 3 or state.tasks


def _told(words: Words, told: Party | None, then: int, clause: Clause) -> tuple[str | None, int | None]:
    """Who is told and the token the action begins at; no token where nothing is told to be done."""
    if told is None or (told.stop >= clause.stop and words.part(then) in OPENS_ACTION):
        if words.part(then) in OPENS_ACTION or words.part(then) in (Part.MODAL, Part.TOGETHER):
            return urged_by(words, then, clause.stop), then
        return None, None
    party = trimmed(words, told)
    action = told.stop
    while action < clause.stop and (
        words.text(action) in (",", "thì", "cũng", "trong", "về", "và", ":", "đều", "để", "cho", "là", "–", "-")
        or words.is_period(action)
    ):
        action += 1
    if action >= clause.stop:
        return (None, None) if clause.stop - then < 4 else (_leading_name(words, party), party.first)
    if words.part(action) in PREDICATES or words.part(action) in (Part.PAST, Part.SAY, Part.COMPOUND):
        return words.original(party.first, party.stop), action
    following = next((k for k in range(action, min(clause.stop, action + 14)) if words.part(k) in PREDICATES), None)
    if following is None:
        return None, None
    return words.original(party.first, party.stop), following


def _leading_name(words: Words, party: Party) -> str:
    """Of a name that no known verb ended, the words up to its last capital, or its first four."""
    stop = party.first + 1
    for k in range(party.first + 1, min(party.stop, party.first + 12)):
        if words.capital(k):
            stop = k + 1
    if stop == party.first + 1:
        stop = min(party.stop, party.first + 4)
    return words.original(party.first, stop)


def urged_by(words: Words, i: int, stop: int) -> str | None:
    """Whom a verb of urging names: `chỉ đạo thúc đẩy các doanh nghiệp viễn thông ký kết ...`."""
    k = i
    urges = False
    while k < stop and (
        words.part(k) in OPENS_ACTION or words.part(k) is Part.ORDER or words.text(k) in (",", "và", "việc")
    ):
        urges = urges or words.text(k) in URGES
        k += 1
    party = party_at(words, k) if urges else None
    if party is None or words.part(party.stop) not in PREDICATES:
        return None
    return words.original(party.first, trimmed(words, party).stop)


def _hands_on(words: Words, subject: Party, state: State) -> bool:
    """Among tasks for offices, `Cục Viễn thông yêu cầu các nhà mạng ...` is the task of that office."""
    if not state.tasks:
        return False
    name = _name(words, subject)
    above = canonical(state.section.issuer or "")
    if above and rank_of(above) > rank_of(name) > 0 and name not in above:
        return True
    if subject.leader:
        return False
    issuer = canonical(state.section.issuer or state.issuer or "")
    if issuer and (name == issuer or name in issuer):
        return False
    return 0 < rank_of(name) <= 4 or name.startswith(("văn phòng", "thanh tra", "trung tâm", "phòng"))


def _is_task_of(state: State, verb: str) -> bool:
    """Whether the party a list is for is itself to give the order: not where it is the highest of all."""
    issuer = state.section.issuer or state.issuer
    name = canonical(state.lists_for or "")
    return verb not in ("giao", "phân công") and rank_of(name) < 5 and (issuer is None or canonical(issuer) != name)


def _name(words: Words, party: Party) -> str:
    return words.view.form[words.tokens[party.first].start : words.tokens[party.stop - 1].end]
