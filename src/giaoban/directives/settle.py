"""When a line is read: what its directives share, deadlines above all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.grammar.view import View
from giaoban.directives.deadlines import Deadline, recurs
from giaoban.directives.draft import Draft

if TYPE_CHECKING:
    from giaoban.directives.state import State


def settle(drafts: list[Draft], state: State, view: View) -> None:
    """Give each directive of a line its deadline: of its own words, its sentence's opening, its list or its heading."""
    for draft in drafts:
        own = state.calendar.deadlines(view, draft.start, draft.end)
        own = [each for each in own if each.start >= draft.start]
        chosen = next((each for each in own if each.strong), own[0] if own else None)
        if chosen is not None and (draft.deadline is None or chosen.strong or not draft.deadline.strong):
            draft.deadline = _slogan(draft) or chosen
            draft.rules.append(f"deadline: {draft.deadline.rule}")
        if chosen is None or not chosen.strong:
            draft.recurring = draft.recurring or recurs(view.form, draft.start, draft.end)
    following: Draft | None = None
    for draft in reversed(drafts):
        if (
            draft.deadline is None
            and following is not None
            and following.comma
            and following.sentence == draft.sentence
        ):
            draft.deadline = following.deadline
        following = draft
    for draft in drafts:
        if draft.recurring:
            draft.deadline = None if draft.deadline is None or not draft.deadline.strong else draft.deadline
        elif draft.deadline is None:
            draft.deadline = draft.lead or state.section.deadline
            if draft.deadline is not None:
                draft.rules.append("deadline of what stands over it")


def _slogan(draft: Draft) -> Deadline | None:
    return draft.deadline if "year given a task" in draft.rules else None
