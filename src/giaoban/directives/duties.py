"""Duties: what must be done, `Bộ phải hướng dẫn địa phương`, and the years given a task, `năm 2023 là năm dữ liệu`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.directives.clauses import Clause
from giaoban.directives.draft import Draft
from giaoban.directives.line import Words
from giaoban.directives.part import HEADS, OPENS_ACTION, PREDICATES, Part
from giaoban.directives.parties import Party, party_at, trimmed

if TYPE_CHECKING:
    from giaoban.directives.state import State

# With these right before it, `cần`, `phải` says which thing is meant, not that it must be done.
_THINGS = frozenset("đề dung vụ việc khăn điểm cầu pháp chế mắc bài thách gì nào mà nơi điều mục người".split())  # noqa: SIM905
# What one must put up with is no task.
_ENDURED = (
    "đối mặt",
    "chịu",
    "gánh",
    "chấp nhận",
    "đóng cửa",
    "trả",
    "nói",
    "đối diện",
    "chờ",
    "kể đến",
    "mất",
    "tạm ngừng",
    "hứng chịu",
    "vượt qua",
    "dừng hoạt động",
)
_FILLERS = frozenset(("thì", "cũng", "đều", "luôn", "chỉ", "mới", "vẫn", "cần", ","))


def read_duty(words: Words, clause: Clause, state: State) -> Draft | None:
    """The directive of a clause that says what must be done; None where nobody who may order speaks."""
    if not (state.speech or state.tasks):
        return None
    j = _modal(words, clause)
    if j is None:
        return None
    party = _subject(words, clause.first, j)
    advised = words.part(j) is Part.ADVISE
    start, end = words.span(clause.first, clause.stop)
    rules = [f"duty: {words.text(j)}"]
    if advised and party is None:
        return None
    assignee = None
    if party is not None:
        assignee = words.original(party.first, party.stop)
        state.urged = assignee
        rules.append("the party before the duty")
    elif j == _first(words, clause):
        assignee = (
            state.assignee
            if (state.tasks or (state.ordered and state.count > 1)) and state.urged is not None and clause.first < 6
            else state.section.assignee
        )
    elif not _may_lack_a_party(words, clause, j, state):
        return None
    verb = j + 1 if j + 1 < clause.stop else j
    return Draft(start, end, words.tokens[verb].start, state.issuer or state.section.issuer, assignee, rules)


def read_slogan(words: Words, clause: Clause, state: State) -> Draft | None:
    """`Năm 2023 là năm đưa báo chí lên nền tảng số`: the year is given a task, due within it."""
    if not (state.speech or state.tasks):
        return None
    j = next((k for k in range(clause.first, clause.stop) if words.part(k) is Part.SLOGAN), None)
    if j is None or j + 2 >= clause.stop:
        return None
    timed = next((k for k in range(max(0, clause.first), j) if words.is_period(k)), None)
    if timed is None and clause.mark != "," and words.text(j) not in ("cũng là năm",):
        return None
    start, end = words.span(clause.first, clause.stop)
    if timed is not None:
        first, last = words.tokens[timed].start, words.tokens[timed].end
        lead = state.calendar.leading(words.view, first, end)
        if lead is None or lead.end > last:
            lead = state.calendar.named(words.view, first, last)
        state.leading = lead or state.leading
    party = party_at(words, j + 1)
    assignee = (
        words.original(party.first, party.stop) if party is not None and words.part(party.stop) in PREDICATES else None
    )
    draft = Draft(
        start, end, words.tokens[j + 1].start, state.issuer or state.section.issuer, assignee, ["year given a task"]
    )
    draft.deadline = state.leading
    return draft


def _first(words: Words, clause: Clause) -> int:
    k = clause.first
    while k < clause.stop - 1 and (words.part(k) is Part.OPENER or words.text(k) in (",", "và", "chỉ", "-", "thì")):
        k += 1
    return k


def _modal(words: Words, clause: Clause) -> int | None:
    """The word that makes a clause a duty, before any verb that is its own predicate."""
    first = _first(words, clause)
    for j in range(clause.first, clause.stop - 1):
        part = words.part(j)
        if part is Part.MAY:
            return None
        if part not in (Part.MODAL, Part.ADVISE) and not (
            part is Part.GIVEN and words.part(j + 1) in PREDICATES and j > first
        ):
            continue
        if j > first and _says_which(words, clause.first, j):
            continue
        if words.view.form.startswith(_ENDURED, words.tokens[j + 1].start):
            return None
        if j > first and words.part(first) in OPENS_ACTION:
            return None
        return j
    return None


def _says_which(words: Words, first: int, j: int) -> bool:
    """`những việc toàn ngành cần thực hiện`, `vấn đề cần quan tâm`."""
    before = words.text(j - 1).rsplit(" ", 1)[-1]
    if before in _THINGS:
        return True
    for k in range(max(first, j - 7), j):
        if words.part(k) is Part.SEVERAL and words.text(k + 1) in (
            "việc",
            "nội",
            "nhiệm",
            "vấn",
            "giải",
            "công",
            "yêu",
            "khó",
        ):
            return party_at(words, k) is None
    return False


def _subject(words: Words, first: int, j: int) -> Party | None:
    """The party a duty is said of: the one right before it, or the one that opens the clause."""
    stop = j
    while stop > first and words.text(stop - 1) in _FILLERS:
        stop -= 1
    for k in range(first, stop):
        opens = (
            k == first
            or words.text(k - 1) in (",", "thì", "do", "-", "và", "của")
            or words.part(k - 1) in (Part.OPENER, Part.LINK, Part.SAY)
        )
        if not opens or words.part(k) is Part.LINK:
            continue
        party = party_at(words, k)
        if party is None:
            continue
        if party.stop >= stop:
            return trimmed(words, Party(k, stop, party.leader))
        if (
            k == first
            and words.part(party.stop) is Part.PAST
            and (words.text(j - 1) in _FILLERS or words.text(j).startswith("thì"))
        ):
            return trimmed(words, Party(k, stop, party.leader))
        gap = range(party.stop, stop)
        if (
            k == first
            and words.part(k) is Part.SEVERAL
            and len(gap) <= 8
            and not any(words.part(g) is Part.SEVERAL or words.is_period(g) or words.text(g) == "," for g in gap)
        ):
            return trimmed(words, Party(k, stop, party.leader))  # `các công ty khai thác công trình thủy lợi cần ...`
        if (
            k == first
            and words.text(party.stop) in (",", "trong", "khi", "trên", "tại", "ngay", "về")
            and stop - party.stop <= 14
        ):
            return trimmed(words, party)
    last = next((k for k in range(stop - 1, max(first, stop - 5), -1) if words.part(k) in HEADS), None)
    if last is not None:
        party = party_at(words, last)
        if party is not None and party.stop >= stop:
            return trimmed(words, Party(last, stop, party.leader))
    return None


def _may_lack_a_party(words: Words, clause: Clause, j: int, state: State) -> bool:
    """A thing that must become so: `100% hồ sơ phải xử lý trực tuyến`."""
    return words.text(j).startswith(("phải", "cần", "cũng", "bắt buộc", "thì", "chỉ", "không"))
