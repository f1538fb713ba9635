"""What only completes the action before it: `báo cáo kết quả trước ngày 15/11`, `hoàn thành trong tháng 10`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.directives.clauses import Clause
from giaoban.directives.deadlines import recurs
from giaoban.directives.draft import Draft
from giaoban.directives.line import Words
from giaoban.directives.part import OPENS_ACTION, Part
from giaoban.directives.parties import party_at
from giaoban.directives.words.actions import COMPLETES

if TYPE_CHECKING:
    from giaoban.directives.state import State

_BRIEF = 5  # tokens of a tail that names no object: `đo lường và công bố`
_SHORT = 22
_APART = 16


def is_tail(words: Words, clause: Clause, state: State, *, alone: bool = False) -> bool:
    """Whether a clause completes the one before it. alone: it is a sentence of its own, then nothing but a time."""
    k = clause.first
    while words.part(k) in (Part.OPENER, Part.MANNER) or words.text(k) in (",", "và"):
        k += 1
    size = clause.stop - k
    if k >= clause.stop or party_at(words, clause.first) is not None:
        return False
    start, end = words.span(clause.first, clause.stop)
    form = words.view.form
    completes = form.startswith(COMPLETES, words.tokens[k].start)
    bound = completes and (bool(state.calendar.deadlines(words.view, start, end)) or recurs(form, start, end))
    if alone:
        return bound and size <= _APART and form.startswith(_TIMES, words.tokens[k].start)
    if clause.mark == ",":
        return bound and size <= _APART and form.startswith(_TIMES, words.tokens[k].start)
    if bound and size <= _SHORT:
        return True
    return size <= _BRIEF and all(
        words.part(j) in OPENS_ACTION or words.text(j) in ("và", ",", ".", "kết quả") for j in range(k, clause.stop)
    )


_TIMES = (
    "hoàn thành",
    "thời hạn",
    "thời gian",
    "hạn",
    "xong",
    "chậm nhất",
    "muộn nhất",
    "trước",
    "hoàn tất",
    "báo cáo",
    "tiến độ",
)


def complete(words: Words, clause: Clause, draft: Draft, state: State, *, apart: bool = False) -> None:
    """Give an action what its tail says. apart: the tail is another sentence, which the action's span leaves out."""
    start, end = words.span(clause.first, clause.stop)
    found = state.calendar.deadlines(words.view, start, end)
    if found and (draft.deadline is None or not draft.deadline.strong):
        draft.deadline = next((each for each in found if each.strong), found[-1])
    if recurs(words.view.form, start, end) and not found:
        draft.recurring = True
    if not apart:
        draft.end = end
    draft.rules.append("completed by its tail")
