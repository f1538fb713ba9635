"""Equations between columns: `Tăng/giảm %` from two others, `Lũy kế` from months, wherever most rows bear them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, permutations

from giaoban.checks.judging.tables.numbers import Number, Numbers
from giaoban.checks.judging.tables.ties import Equation, Tie, agrees
from giaoban.claims.tables import Shape
from giaoban.claims.tables.rows import Row

_WITNESSES = 2  # rows that must bear an equation out before a row that breaks it is called wrong
_MOST_COLUMNS = 14
_MOST_ROWS = 400


@dataclass(frozen=True, slots=True)
class _Place:
    row: Row
    result: Number
    terms: tuple[Number, ...]
    holds: bool


def across(shape: Shape, numbers: Numbers) -> Iterator[Tie]:
    """The ties of a table's rows: first the columns of rates, then the sums of columns."""
    rows = shape.rows[:_MOST_ROWS]
    amounts = numbers.amounts[:_MOST_COLUMNS]
    for column in numbers.rates:
        yield from _rate(rows, numbers, column, amounts)
    for column in amounts:
        others = [each for each in amounts if each != column]
        yield from _sum(rows, numbers, column, others)


def _rate(rows: tuple[Row, ...], numbers: Numbers, column: int, amounts: tuple[int, ...]) -> Iterator[Tie]:
    """A column of rates by the equation most rows bear out; a row that reads by another of them is right too."""
    found = [
        (equation, places)
        for pair in permutations(amounts, 2)
        for equation in (Equation.GROWTH, Equation.PERCENTAGE, Equation.DIFFERENCE)
        if (places := _places(rows, numbers, equation, column, pair))
    ]
    found = [each for each in found if _held(each[1]) >= _WITNESSES]
    if not found:
        return
    equation, places = max(found, key=lambda each: _held(each[1]))
    if _held(places) <= len(places) - _held(places):
        return
    right = {place.row.number for _, others in found for place in others if place.holds}
    for place in places:
        if place.holds or (place.row.number not in right and not _reads_otherwise(place)):
            yield _tie(equation, place, column, _held(places))


def _reads_otherwise(place: _Place) -> bool:
    """A row of rates among rows of amounts: its change is told in points, or relative, or as an index."""
    return any(agrees(each, place.result, place.terms) for each in Equation if each is not Equation.SUM)


def _sum(rows: tuple[Row, ...], numbers: Numbers, column: int, others: list[int]) -> Iterator[Tie]:
    """A column that adds up others: all of them, those beside it, or two."""
    groups = {tuple(others), *combinations(others, 2)}
    groups |= {tuple(others[first:last]) for first in range(len(others)) for last in range(first + 3, len(others) + 1)}
    best: list[_Place] = []
    for group in sorted(groups, key=len):
        places = _places(rows, numbers, Equation.SUM, column, group) if len(group) > 1 else []
        telling = [place for place in places if sum(term.value != 0 for term in place.terms) > 1]
        if _held(telling) >= _WITNESSES and _held(telling) > _held(best):
            best = telling
    broken = [place for place in best if not place.holds]
    if best and len(broken) * 2 <= _held(best):
        for place in best:
            yield _tie(Equation.SUM, place, column, _held(best))


def _places(
    rows: tuple[Row, ...], numbers: Numbers, equation: Equation, column: int, terms: tuple[int, ...]
) -> list[_Place]:
    found: list[_Place] = []
    for row in rows:
        result = numbers.of(row.number, column)
        taken = tuple(number for each in terms if (number := numbers.of(row.number, each)) is not None)
        if result is None or not result.end or len(taken) < len(terms) or not any(term.end for term in taken):
            continue
        if equation is not Equation.SUM and (not all(term.end for term in taken) or not taken[0].value):
            continue
        held = agrees(equation, result, taken)
        if held is not None:
            found.append(_Place(row, result, taken, held))
        if len(found) == 6 and _held(found) == 0:
            return []
    return found


def _held(places: list[_Place]) -> int:
    return sum(place.holds for place in places)


def _tie(equation: Equation, place: _Place, column: int, held: int) -> Tie:
    witnesses = held - 1 if place.holds else held
    return Tie(equation, place.result, place.terms, place.row.number, column, place.holds, witnesses)
