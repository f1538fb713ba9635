"""A directive being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from giaoban.directives.deadlines import Deadline


@dataclass(slots=True)
class Draft:
    """start, end, verb: offsets into the canonical text, of the whole and of where its action begins.

    lead: a time its sentence opens with. recurring: the duty comes back and has no deadline.
    """

    start: int
    end: int
    verb: int
    issuer: str | None
    assignee: str | None
    rules: list[str]
    deadline: Deadline | None = None
    lead: Deadline | None = None
    recurring: bool = False
    over: tuple[str, ...] = ()
    prefix: str = ""
    sentence: int = 0
    comma: bool = field(default=False)  # whether it goes on, after a comma, from the one before
