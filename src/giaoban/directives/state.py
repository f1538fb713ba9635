"""What the sentences of a line hand on to the next."""

from __future__ import annotations

from dataclasses import dataclass

from giaoban.directives.deadlines import Calendar, Deadline
from giaoban.directives.draft import Draft
from giaoban.directives.sections import Mode, Section
from giaoban.directives.speakers import Speakers


@dataclass(slots=True)
class State:
    """What a line's sentences hand on. speech: somebody who may order is being reported. urged: who was told last.

    listed: the party a list was opened with. leading: a time a sentence opened with.
    ellipsis: the task whose verb waits for the items of its list.
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
