"""Targets: what a figure should reach by when, and who said so."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum

from giaoban.catalogue.entry import Entry
from giaoban.catalogue.fields import Fields
from giaoban.catalogue.problem import Problem
from giaoban.periods import Period


class Bound(StrEnum):
    """Which side of the value is good: a share is to be at least 20 %, a rank at most 70."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Target:
    """A target: `economy.gdp_share.2025`, at least 20 % in VN by 2025.

    indicator: a code of an indicator or of a derived figure; value: in its unit's base. due: the period whose figure is
    judged. said_by: an organisation's code; source: the legal text; said_on: its date.
    """

    code: str
    indicator: str
    area: str
    due: Period
    bound: Bound
    value: Decimal
    said_by: str
    said_on: date | None
    source: str

    def is_met_by(self, value: Decimal) -> bool:
        """True where the value is on the good side, the target itself included."""
        return value >= self.value if self.bound is Bound.AT_LEAST else value <= self.value


_KEYS = frozenset(field.name for field in fields(Target)) - {"code"}


def read_target(entry: Entry, problems: list[Problem]) -> Target | None:
    """The target of an entry, None where it has a fault. What it names is checked in `relations`."""
    read = Fields(entry, _KEYS, problems)
    if "value" not in entry.fields:
        read.fault("value", "thiếu khóa 'value'; hãy bổ sung", "the key 'value' is missing; add it")
    read.text("due")
    value = read.decimal("value", may_be_zero=True)
    due = read.period("due")
    bound = read.choice("bound", Bound, Bound.AT_LEAST)
    indicator, area, said_by = read.text("indicator"), read.text("area"), read.text("said_by")
    said_on, source = read.day("said_on"), read.text("source")
    if not read.sound or value is None or due is None:
        return None
    return Target(entry.key, indicator, area, due, bound, value, said_by, said_on, source)
