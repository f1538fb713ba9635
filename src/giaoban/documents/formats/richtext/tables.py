"""Rows of an RTF table: cells are told by where they end, so merged ones are those that end further right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from giaoban.documents.formats.grids import Grid, GridCell

_NEAR = 40  # twips within which cells end at the same place
_MAX_CELLS = 1000


@dataclass(slots=True)
class RowShape:
    """What stands before the cells of a row. ends: where each ends, in twips. down, across: those that go on a merged
    one."""

    left: int = 0
    header: bool = False
    ends: list[int] = field(default_factory=list)
    down: set[int] = field(default_factory=set)
    across: set[int] = field(default_factory=set)


def grid_of(rows: Sequence[tuple[RowShape, list[str]]]) -> Grid:
    """The table of rows, each with the texts of its cells."""
    edges: list[int] = []
    for edge in sorted({edge for shape, _ in rows for edge in (shape.left, *shape.ends[:_MAX_CELLS])}):
        if not edges or edge - edges[-1] > _NEAR:
            edges.append(edge)
    cells: list[GridCell] = []
    at: dict[int, int] = {}  # a column: the place in `cells` of the cell last begun there
    for number, (shape, texts) in enumerate(rows, 1):
        left = shape.left
        last: int | None = None
        for place, text in enumerate(texts[:_MAX_CELLS]):
            right = shape.ends[place] if place < len(shape.ends) else left + 1000
            first = _column(edges, left)
            span = max(1, _column(edges, right) - first)
            left = right
            if place in shape.across and last is not None:
                cells[last] = replace(cells[last], columns=cells[last].columns + span)
            elif place in shape.down and first in at:
                cells[at[first]] = replace(cells[at[first]], rows=number - cells[at[first]].row + 1)
                last = None
            else:
                cells.append(GridCell(text, number, first + 1, 1, span, header=shape.header))
                last = at[first] = len(cells) - 1
    return Grid(tuple(cells))


def _column(edges: Sequence[int], edge: int) -> int:
    return min(len(edges) - 1, bisect_left(edges, edge - _NEAR))
