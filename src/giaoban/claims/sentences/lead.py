"""What a sentence takes over from the headings, the list and the sentences before it."""

from __future__ import annotations

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.periods.moment import Moment


class Lead:
    """moment, basis: the time told and the time compared with; nearby: it was told in the same line; area.

    status: `target` under a heading of goals.
    levels: the last figures told in the same line, the latest in `last`. whole: the figure whose parts come next.
    """

    __slots__ = ("accumulated", "area", "basis", "last", "levels", "moment", "nearby", "status", "whole")

    def __init__(self) -> None:
        self.moment: Moment | None = None
        self.nearby = False
        self.accumulated = False
        self.basis: Moment | None = None
        self.whole: Draft | None = None
        self.last: Draft | None = None
        self.levels: list[Draft] = []
        self.status = ""
        self.area: str | None = None
