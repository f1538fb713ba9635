"""Equations between rows: a row that adds up those under it, or all of them, wherever most columns bear it out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from giaoban.checks.judging.slips import Written, one_slip_apart
from giaoban.checks.judging.tables.numbers import NOTHING, Number, Numbers
from giaoban.checks.judging.tables.ties import Equation, Tie, agrees, exactly
from giaoban.claims.tables import Shape
from giaoban.claims.tables.rows import Row
from giaoban.figures.arithmetic import last_digit, total

_ADDED_UP = re.compile(r"\W*(?:tổng cộng|cộng|tổng số|tổng)\W*", re.IGNORECASE)
_WITHIN = re.compile(r"trong đó|riêng|trong số|bao gồm|gồm|bình quân|tỷ lệ|^\W*[-+•–]|(?:^|\s)\d+\.\d", re.IGNORECASE)
_COLUMNS = 2
_DIGITS = 4


def down(shape: Shape, numbers: Numbers) -> Iterator[Tie]:
    """The ties of a table's columns of amounts."""
    judged: set[tuple[int, int]] = set()
    wrong: set[int] = set()
    for whole, parts in _groups(shape.rows):
        places = [
            (column, result, terms)
            for column in numbers.amounts
            if (result := numbers.of(whole.number, column)) is not None and result.end
            if (terms := _terms(numbers, parts, column)) is not None
        ]
        held = [bool(agrees(Equation.SUM, result, terms)) for _, result, terms in places]
        if not any(held) and whole.number not in wrong and _total_of(whole, parts, shape.rows):
            wrong.add(whole.number)
            yield from _left_out(whole, places)
            continue
        if sum(held) * 2 < len(held) or not any(held):
            continue
        if sum(held) < 2 and not all(held) and not whole.total:
            continue
        for (column, result, terms), holds in zip(places, held, strict=True):
            if (whole.number, column) not in judged:
                judged.add((whole.number, column))
                yield Tie(Equation.SUM, result, terms, whole.number, column, holds, sum(held) - holds)


def _total_of(whole: Row, parts: list[Row], rows: tuple[Row, ...]) -> bool:
    """`Tổng cộng` over or under rows of which none lies in another and none is said to be one of several."""
    if not whole.total or not _ADDED_UP.fullmatch(whole.path[-1] if whole.path else ""):
        return False
    flat = all(row.parent is None for row in parts) and len(parts) == len(rows) - 1
    return flat and not any(_WITHIN.search(label) for row in parts for label in row.path[-1:])


def _left_out(whole: Row, places: list[tuple[int, Number, tuple[Number, ...]]]) -> Iterator[Tie]:
    """A part is missing where every column falls short of its total; one column alone must be a slip away from it."""
    short = [exactly(Equation.SUM, terms) < result.value for _, result, terms in places]
    if len(places) < _COLUMNS or not all(short):
        places = [place for place in places if _slipped(place[1], place[2])]
    for column, result, terms in places:
        yield Tie(Equation.SUM, result, terms, whole.number, column, False, 0)


def _slipped(result: Number, terms: tuple[Number, ...]) -> bool:
    figures = [
        Written(each.value, last_digit(each.value), each.interval) for each in (result, *terms) if each.value > 0
    ]
    if len(figures) <= len(terms) or len(str(figures[0].steps)) < _DIGITS:
        return False
    return one_slip_apart(figures, lambda known: total(list(known[1:])).overlaps(known[0])) is not None


def _groups(rows: tuple[Row, ...]) -> Iterator[tuple[Row, list[Row]]]:
    """Each row with those that may be its parts, likeliest first."""
    under: defaultdict[int | None, list[Row]] = defaultdict(list)
    for row in rows:
        under[row.parent].append(row)
    by_number = {row.number: row for row in rows}
    for number, parts in under.items():
        if number is not None and number in by_number and len(parts) > 1:
            yield by_number[number], parts
    top = under[None]
    likely = {row.number: row for row in (*(row for row in rows if row.total), *top[:1], *top[-1:])}
    for whole in likely.values():
        others = [row for row in top if row is not whole and not row.total]
        if len(others) > 1:
            yield whole, others
        everything = [row for row in rows if row is not whole and not row.total]
        if whole.total and len(everything) > len(others):
            yield whole, everything


def _terms(numbers: Numbers, parts: list[Row], column: int) -> tuple[Number, ...] | None:
    """The numbers of the parts in a column, None where fewer than two are there or their units differ."""
    if len({row.unit for row in parts}) > 1:
        return None
    found = tuple(numbers.of(row.number, column) or NOTHING for row in parts)
    return found if sum(bool(number.end) for number in found) > 1 else None
