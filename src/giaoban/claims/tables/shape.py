"""How a table is built: its grid, what its columns are, its rows with data under each other."""

from __future__ import annotations

from dataclasses import dataclass

from giaoban.claims.tables.cell_figures import cell_figure, writes_english
from giaoban.claims.tables.columns import CHANGES, LEVELS, Column, columns_of, header_rows
from giaoban.claims.tables.grid import Grid
from giaoban.claims.tables.rows import Row, rows_of
from giaoban.documents import Document, Table


@dataclass(frozen=True, slots=True)
class Shape:
    """A table of figures. head: the numbers of its header's rows; english: whether it groups thousands by commas."""

    grid: Grid
    head: tuple[int, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    english: bool


def shape_of(document: Document, table: Table) -> Shape | None:
    """The shape of a table, None where no column of it states figures."""
    grid = Grid(document, table)
    head = header_rows(grid)
    over = [grid.cell(row, column) for row in head for column in range(1, grid.width + 1)]
    last = max((cell.row + cell.rows - 1 for cell in over if cell is not None), default=0)
    body = [row for row in grid.rows if row > last]
    english = writes_english(
        text
        for row in body
        for text in (grid.text(row, c) for c in range(1, grid.width + 1))
        if cell_figure(text, False)
    )
    columns = columns_of(grid, head, body, english)
    if not any(column.role in LEVELS or column.role in CHANGES for column in columns):
        return None
    rows = rows_of(grid, body, columns, [grid.path(head, column.number) for column in columns])
    return Shape(grid, tuple(head), tuple(columns), tuple(rows), english)
