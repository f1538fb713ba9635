"""From a draft to a directive: spans in the text, the action in few words."""

from __future__ import annotations

from giaoban.claims.grammar.view import View
from giaoban.directives.draft import Draft
from giaoban.directives.fields import Fields
from giaoban.directives.model import Directive
from giaoban.directives.sections import Section
from giaoban.documents import Document

_MARKS = " \t\u00a0.,;:…-–+•*/\"“”'()[]|"
_ENDS = " \t\u00a0.,;:…-–+/|"


def directive_of(draft: Draft, piece: Document, view: View, fields: Fields, section: Section) -> Directive:
    """The directive a settled draft makes."""
    start, end = view.span(draft.start, draft.end)
    text = piece.text
    while start < end - 1 and text[start] in _MARKS and text[start] not in '“"(':
        start += 1
    while end > start + 1 and text[end - 1] in _ENDS:
        end -= 1
    verb = min(max(view.span(draft.verb, draft.verb + 1)[0], start), end)
    deadline = draft.deadline
    return Directive(
        document=piece.name,
        start=start + piece.offset,
        end=end + piece.offset,
        quote=text[start:end],
        issuer=draft.issuer,
        assignee=draft.assignee,
        action=_action(text[verb:end], draft.prefix) or _action(text[start:end], draft.prefix) or text[start:end],
        deadline=deadline.due if deadline is not None else None,
        deadline_quote=deadline.quote if deadline is not None else None,
        domain=fields.field_of(view.form[draft.start : draft.end], (*section.over, *draft.over)),
        rule=tuple(dict.fromkeys(draft.rules)),
    )


def _action(words: str, prefix: str) -> str:
    """What is to be done, with a capital; an item takes the verb that stands before its list's colon."""
    words = words.strip(_MARKS.replace(")", "").replace("(", "").replace("”", "").replace("“", "").replace('"', ""))
    if prefix:
        words = f"{prefix.strip(_MARKS)}: {words}"
    return words[:1].upper() + words[1:]
