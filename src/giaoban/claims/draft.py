"""Claims in the making: what a sentence states, before periods and indicators are settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.token import Token
from giaoban.claims.model import Direction, Status
from giaoban.figures import Qualifier, Unit
from giaoban.periods import Period


@dataclass(slots=True, eq=False)
class DraftChange:
    """A change whose basis is still a wording; start and end count in the canonical text.

    closed: its basis stands right after it. inherited: its basis is its neighbours'.
    """

    direction: Direction
    start: int
    end: int
    kind: str  # percent, absolute or times
    value: Decimal
    unit: Unit | None = None
    counted: str | None = None
    qualifier: Qualifier = Qualifier.EXACT
    basis: Moment | None = None
    closed: bool = False
    inherited: bool = False
    base_value: Decimal | None = None
    rules: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Draft:
    """A level, or the subject of a change without one; spans count in the canonical text.

    subject: the span of the words that say what is measured, before the figure. after: the end of the words after the
    figure that still belong to it. moment: the time as worded for this figure itself; context: as worded around it,
    `nearby` in the same line; until: it is worded `đến hết`; compared: the time
    another level is compared with, which this level is of (`cùng kỳ đạt 42,1%`); supposed: it stands under an `if` or a
    `can`.
    depth: how many brackets it stands in. plan: a plan attainment; restates: the level before it in another unit.
    tokens: those of its sentence.
    """

    start: int
    end: int
    subject: tuple[int, int]
    after: int
    depth: int
    value: Decimal | None = None
    step: Decimal = Decimal(0)
    unit: Unit | None = None
    counted: str | None = None
    of: Decimal | None = None
    figure: tuple[int, int] = (0, 0)
    qualifiers: list[Qualifier] = field(default_factory=list)
    status: Status = Status.ACTUAL
    moment: Moment | None = None
    context: Moment | None = None
    nearby: bool = False
    until: bool = False
    accumulated: bool = False
    area: str | None = None
    changes: list[DraftChange] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    whole: Draft | None = None
    compared: Moment | None = None
    supposed: bool = False
    period: Period | None = None
    group: object = None
    sentence: int = 0
    plan: bool = False
    restates: bool = False
    tokens: Sequence[Token] = ()

    @property
    def qualifier(self) -> Qualifier:
        """The strongest of the words before it: an estimate beats the others, then the nearest."""
        if Qualifier.ESTIMATE in self.qualifiers:
            return Qualifier.ESTIMATE
        return self.qualifiers[0] if self.qualifiers else Qualifier.EXACT
