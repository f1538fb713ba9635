"""A tie: an equation that a table's rows or columns bear out, place by place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from giaoban.checks.judging.tables.numbers import Number
from giaoban.figures import Interval
from giaoban.figures.arithmetic import HUNDRED, difference, growth, ratio, total


class Equation(StrEnum):
    """What the first number is of the others: their sum, or of two the growth, the percentage, the difference."""

    SUM = "sum"
    GROWTH = "growth"
    PERCENTAGE = "percentage"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Tie:
    """One equation at one place of a table. row, column: of the result. holds: within rounding.

    witnesses: at how many other places of the table the same equation holds.
    """

    equation: Equation
    result: Number
    terms: tuple[Number, ...]
    row: int
    column: int
    holds: bool
    witnesses: int


def reckon(equation: Equation, terms: Sequence[Number]) -> Interval | None:
    """What the terms make within rounding; None where a base is not above zero."""
    intervals = [term.interval for term in terms]
    if equation is Equation.SUM:
        return total(intervals)
    value, base = intervals
    if equation is Equation.GROWTH:
        return growth(value, base)
    if equation is Equation.PERCENTAGE:
        return ratio(value, base, HUNDRED)
    return difference(value, base)


def exactly(equation: Equation, terms: Sequence[Number]) -> Decimal:
    """What the terms make as they are written."""
    if equation is Equation.SUM:
        return sum((term.value for term in terms), Decimal(0))
    value, base = terms[0].value, terms[1].value
    if equation is Equation.DIFFERENCE:
        return value - base
    rate = value / base * HUNDRED
    return rate - HUNDRED if equation is Equation.GROWTH else rate


def agrees(equation: Equation, result: Number, terms: Sequence[Number]) -> bool | None:
    """True where the result lies within what the terms make; None where they make nothing."""
    made = reckon(equation, terms)
    return None if made is None else made.overlaps(result.interval)
