"""Directives on the wire: one JSON object a line."""

from __future__ import annotations

import json

from giaoban.directives.model import Directive


def directive_to_wire(directive: Directive) -> dict[str, object]:
    """The directive as an object for JSON; what is unknown is None.

    `deadline` of `trước ngày 15/10/2023` is `"2023-10-15"`.
    """
    return {
        "start": directive.start,
        "end": directive.end,
        "quote": directive.quote,
        "issuer": directive.issuer,
        "assignee": directive.assignee,
        "action": directive.action,
        "deadline": directive.deadline,
        "deadline_quote": directive.deadline_quote,
        "domain": directive.domain,
        "document": directive.document,
        "rule": list(directive.rule),
    }


def directive_to_line(directive: Directive) -> str:
    """The directive as one line of JSON, without its line feed; letters stand as they are, not escaped."""
    return json.dumps(directive_to_wire(directive), ensure_ascii=False)


KEYS = (
    "start",
    "end",
    "quote",
    "issuer",
    "assignee",
    "action",
    "deadline",
    "deadline_quote",
    "domain",
    "document",
    "rule",
)
