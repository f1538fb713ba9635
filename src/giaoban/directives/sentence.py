"""One sentence: its clauses read by the rules, with what the sentence before and the section hand on."""

from __future__ import annotations

import re
from dataclasses import replace

from giaoban.directives.clauses import Clause, clauses
from giaoban.directives.draft import Draft
from giaoban.directives.duties import read_duty, read_slogan
from giaoban.directives.labels import read_label
from giaoban.directives.line import Words
from giaoban.directives.openings import opening
from giaoban.directives.orders import read_order
from giaoban.directives.part import Part
from giaoban.directives.sections import Mode
from giaoban.directives.state import State
from giaoban.directives.tails import complete, is_tail
from giaoban.directives.tasks import read_elliptical, read_task
from giaoban.directives.telling import closes_as_order
from giaoban.directives.words.speech import NO_DIRECTIVE

_ASKS = re.compile(r"(?:^|, ?)liệu |(?:bao giờ|như thế nào|thế nào|hay không)\?")


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
    begin = opening(words, first, state)
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
        return not any(
            words.part(i) in (Part.ORDER, Part.MODAL, Part.ADVISE) for i in range(first, min(len(words), first + 80))
        )
    return any(
        form.find(phrase, start, end) >= 0
        for phrase in (
            "chủ trì hội nghị",
            "chủ trì cuộc họp",
            "chủ trì buổi",
            "chủ trì phiên",
            "để biết",
            "được biết",
            "biết, thực hiện",
            "biết và thực hiện",
        )
    ) and not any(words.part(i) is Part.ORDER for i in range(first, len(words)))


def _read_clause(words: Words, clause: Clause, state: State, drafts: list[Draft], before: int, closing: bool) -> None:
    own = drafts[before:]
    if words.part(clause.first) is Part.MAY:  # `Kiến nghị Thủ tướng ...`
        return
    if clause.closed == ":" and read_label(words, clause, state):
        return
    if own and clause.mark in (";", ",") and is_tail(words, clause, state):
        complete(words, clause, own[-1], state)
        return
    if (
        not own
        and drafts
        and clause.mark == ""
        and clause.closed in ("", ".")
        and is_tail(words, clause, state, alone=True)
    ):
        complete(words, clause, drafts[-1], state, apart=True)
        return
    if own and clause.mark == "," and words.text(clause.first).isdecimal() and own[-1].rules[0].startswith("duty"):
        start, end = words.span(clause.first, clause.stop)
        drafts.append(
            replace(
                own[-1],
                start=start,
                end=end,
                verb=start,
                assignee=None,
                rules=[*own[-1].rules, "share beside a share"],
                comma=True,
            )
        )
        return
    draft = read_order(words, clause, state)
    if draft is None and state.section.mode is not Mode.RESULTS:
        draft = (
            read_slogan(words, clause, state)
            or read_duty(words, clause, state)
            or read_task(words, clause, state, closing)
        )
    if draft is None and state.ellipsis is not None and clause.mark in (";", ":"):
        draft = read_elliptical(words, clause, state)
    if draft is None:
        return
    if (
        own
        and clause.mark == ","
        and draft.assignee is not None
        and draft.assignee == own[-1].assignee
        and draft.rules[-1] == own[-1].rules[-1] == "the party before the duty"
    ):
        own[-1].end = draft.end  # the same party told twice in one sentence has one duty
        return
    draft.sentence = state.count
    draft.comma = clause.mark == ","
    draft.over = state.over
    draft.lead = state.leading
    drafts.append(draft)
