"""What a document states: claims, and the changes inside them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from giaoban.figures import Qualifier, Unit
from giaoban.periods import Period


class Status(StrEnum):
    """Whether a figure is a fact, an outlook or a goal."""

    ACTUAL = "actual"
    FORECAST = "forecast"
    TARGET = "target"


class Direction(StrEnum):
    """Which way a figure moved."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Change:
    """A comparison inside a claim: `tăng 6% so với tháng 8/2022` is `percent=6, direction=up, basis=2022-08`.

    Exactly one of percent, absolute and times is set. `unit` and `counted` say what an absolute change is in where
    that differs from its claim's unit. `start` and `end` are the span of its words.
    """

    direction: Direction
    start: int
    end: int
    percent: Decimal | None = None
    absolute: Decimal | None = None
    times: Decimal | None = None
    basis: Period | None = None
    base_value: Decimal | None = None
    unit: Unit | None = None
    counted: str | None = None
    qualifier: Qualifier = Qualifier.EXACT


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure a document states, with the exact span that states it.

    start, end: code points into the NFC text read; `quote` is exactly `text[start:end]` and lies within one line.
    value: in the unit's base (`4.750 tỷ đồng` is 4750000000000 VND); None for a change with no level.
    low, high: the interval the figure stands for. of: `19/22 bộ` has value 19, of 22.
    figure: the span of the number with its unit alone, inside the quote.
    link_words: the words of the document that decided the indicator. rule: the names of the rules that made the claim.
    cell: of a claim from a table, the address of its cell, `B7` or `R3C2`.
    """

    id: str
    document: str
    start: int
    end: int
    quote: str
    subject: str
    value: Decimal | None
    unit: Unit | None
    counted: str | None = None
    of: Decimal | None = None
    qualifier: Qualifier = Qualifier.EXACT
    period: Period | None = None
    area: str = "VN"
    status: Status = Status.ACTUAL
    changes: tuple[Change, ...] = ()
    indicator: str | None = None
    confidence: float = 0.0
    link_words: tuple[str, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    part_of: str | None = None
    rule: tuple[str, ...] = ()
    figure: tuple[int, int] = (0, 0)
    cell: str | None = None
