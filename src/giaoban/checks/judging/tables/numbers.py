"""The numbers of a table as they stand in its columns of figures, whatever was claimed of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from giaoban.claims.tables import Shape
from giaoban.claims.tables.cell_figures import cell_figure
from giaoban.claims.tables.columns import CHANGES, LEVELS, Role
from giaoban.documents import Cell
from giaoban.figures import Interval, Qualifier, stated_interval
from giaoban.figures.arithmetic import point

_ESTIMATED = re.compile(r"\b(?:ước|ưth|uth)\b", re.IGNORECASE)
_NOTHING = re.compile(r"[\s.…\-–—]*")
_RATES = (*CHANGES, Role.ATTAINMENT)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the unit of its own cell: `2.486` under `tỷ đồng` is 2486. start, end: the span of the cell.

    An empty place that counts as nothing in a sum has no span.
    """

    value: Decimal
    interval: Interval
    start: int = 0
    end: int = 0


NOTHING = Number(Decimal(0), point(Decimal(0)))


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a table by the numbers of row and column.

    amounts: the columns of levels, left to right; rates: those that compare others (`%`, `tăng/giảm`).
    """

    at: dict[tuple[int, int], Number]
    amounts: tuple[int, ...]
    rates: tuple[int, ...]

    def of(self, row: int, column: int) -> Number | None:
        """The number in a place, None where there is none."""
        return self.at.get((row, column))


def numbers_of(shape: Shape) -> Numbers:
    """The numbers of a table's data."""
    at: dict[tuple[int, int], Number] = {}
    data = [column for column in shape.columns if column.role in LEVELS or column.role in CHANGES]
    for column in data:
        head = " ".join(shape.grid.path(list(shape.head), column.number))
        estimated = bool(_ESTIMATED.search(head))
        for row in shape.rows:
            cell = shape.grid.cell(row.number, column.number)
            if cell is None or (cell.row, cell.column) != (row.number, column.number):
                if cell is None and column.role not in _RATES:
                    at[row.number, column.number] = NOTHING
                continue
            number = _number(shape, cell, estimated)
            if number is not None:
                at[row.number, column.number] = number
    rates = {column.number for column in data if column.role in _RATES}
    return Numbers(
        at,
        tuple(column.number for column in data if column.number not in rates),
        tuple(column.number for column in data if column.number in rates),
    )


def _number(shape: Shape, cell: Cell, estimated: bool) -> Number | None:
    text = shape.grid.document.text_of(cell)
    if _NOTHING.fullmatch(text):
        return NOTHING
    figure = cell_figure(text, shape.english)
    if figure is None or figure.of is not None:
        return None
    value = -figure.number.value if figure.sign < 0 else figure.number.value
    qualifiers = figure.qualifiers or ((Qualifier.ESTIMATE,) if estimated else (Qualifier.EXACT,))
    interval = stated_interval(value, figure.number.step, qualifiers[0], qualifiers[1:])
    return Number(value, interval, cell.start, cell.end)
