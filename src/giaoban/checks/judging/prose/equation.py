"""An equation between a figure and two others, and what rounding makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from giaoban.checks.judging.finding import Verdict
from giaoban.checks.judging.prose.slips import one_slip_apart
from giaoban.checks.judging.prose.written import Written
from giaoban.figures import Interval
from giaoban.figures.arithmetic import HUNDRED, difference, growth, negative, ratio


class Form(StrEnum):
    """How the figure is made: percent of a whole, growth, quotient, difference, growth by a step, which is the larger.

    TOTAL: several taken together; then `one` is all of them, and `other` is not looked at.
    """

    SHARE = "share"
    GROWTH = "growth"
    QUOTIENT = "quotient"
    DIFFERENCE = "difference"
    STEP = "step"
    ORDER = "order"
    TOTAL = "total"


@dataclass(frozen=True)
class Pair:
    """Two figures that may make a third: part and whole, level and base, level and step."""

    form: Form
    one: Written
    other: Written
    scale: Decimal = Decimal(1)


@dataclass(frozen=True)
class Equation:
    """A stated figure with the pairs its words allow, and the name of the check it belongs to.

    sign: of a change; settled: the words settle that one of the pairs is meant; likely: they nearly do, so that a
    figure one slip away from what a pair makes is an error.
    """

    check: str
    stated: Written
    pairs: tuple[Pair, ...]
    settled: bool
    sign: int = 1
    likely: bool = False


@dataclass(frozen=True)
class Judged:
    """What became of an equation: the verdict, with the pair that decides it and what it makes."""

    equation: Equation
    verdict: Verdict
    pair: Pair
    exact: Decimal


def made(pair: Pair, sign: int) -> tuple[Interval, Decimal] | None:
    """What a pair makes, as an interval and without tolerance."""
    one, other = pair.one.interval, pair.other.interval
    value, base = pair.one.value, pair.other.value
    if pair.form is Form.TOTAL:
        return one, value
    if pair.form is Form.DIFFERENCE:
        return difference(one, other), value - base
    if pair.form is Form.STEP:
        step = other if sign > 0 else negative(other)
        start, exact = difference(one, step), value - base * sign
        found = ratio(step, start, HUNDRED)
        return None if found is None or exact <= 0 else (found, base * sign / exact * HUNDRED)
    if base <= 0 or other.low <= 0:
        return None
    if pair.form is Form.GROWTH:
        rate = growth(one, other)
        return None if rate is None else (rate, value / base * HUNDRED - HUNDRED)
    found = ratio(one, other, pair.scale)
    return None if found is None else (found, value / base * pair.scale)


def judge(equation: Equation) -> Judged | None:
    """HOLDS or ROUNDING where a pair makes the figure, ERROR where none does and the words settle the pair, else
    UNCHECKABLE; None where no pair makes anything.
    """
    size = equation.stated.interval
    stated = Interval(abs(size.low), abs(size.high)) if size.low >= 0 else negative(size)
    signed = stated if equation.sign > 0 else negative(stated)
    first: Judged | None = None
    if equation.pairs and equation.pairs[0].form is Form.ORDER:
        return _in_order(equation, equation.pairs[0])
    for pair in equation.pairs:
        found = made(pair, equation.sign)
        if found is None:
            continue
        interval, exact = found
        if interval.overlaps(signed):
            verdict = Verdict.HOLDS if signed.low <= exact <= signed.high else Verdict.ROUNDING
            return Judged(equation, verdict, pair, exact)
        if first is None:
            wrong = equation.settled or (equation.likely and one_slip_apart(equation.stated, interval, exact))
            verdict = Verdict.ERROR if wrong else Verdict.UNCHECKABLE
            first = Judged(equation, verdict, pair, exact)
    return first


def _in_order(equation: Equation, pair: Pair) -> Judged:
    higher, lower = (pair.one, pair.other) if equation.sign > 0 else (pair.other, pair.one)
    verdict = Verdict.HOLDS if higher.interval.high > lower.interval.low else Verdict.ERROR
    return Judged(equation, verdict, pair, pair.one.value)


def pairs_of(
    form: Form, ones: Sequence[Written], others: Sequence[Written], scale: Decimal = Decimal(1)
) -> tuple[Pair, ...]:
    """Every pair of two lists, the first of both first."""
    return tuple(Pair(form, one, other, scale) for one in ones for other in others if one is not other)
