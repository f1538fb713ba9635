"""Tables in, claims out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.periods.moment import Clock
from giaoban.claims.model import Claim
from giaoban.claims.tables.cell_figures import cell_figure, writes_english
from giaoban.claims.tables.columns import LEVELS, Role, columns_of, header_rows
from giaoban.claims.tables.grid import Grid
from giaoban.claims.tables.links import TableLinks
from giaoban.claims.tables.row_claims import RowReader
from giaoban.claims.tables.rows import rows_of
from giaoban.claims.tables.times import Times
from giaoban.documents import Document, Table


def table_claims(piece: Document, clock: Clock, area: str, catalogue: Catalogue, before: int = 0) -> Iterator[Claim]:
    """The claims of a document's tables, row by row, a row's from left to right.

    clock: what the document says of its own time. area: the one it is about, `VN` or a province. before: how many
    claims the document has already, whose ids `c1`, `c2` these go on.
    """
    if not piece.tables:
        return
    links = TableLinks(catalogue, piece.text)
    numbers = count(before + 1)
    for table in piece.tables:
        yield from _claims(piece, table, clock, area, links, numbers)


def _claims(
    piece: Document, table: Table, clock: Clock, area: str, links: TableLinks, numbers: Iterator[int]
) -> Iterator[Claim]:
    grid = Grid(piece, table)
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
    if not any(column.role in LEVELS or column.role is Role.CHANGE for column in columns):
        return
    titles = [grid.text(row, 1) for row in grid.rows if head and row < head[0]]
    reader = RowReader(
        grid, table, columns, Times(_with_titles(table, titles), clock), area, links, english, numbers, titles
    )
    for row in rows_of(grid, body, columns, [grid.path(head, column.number) for column in columns]):
        yield from reader.read(row)


def _with_titles(table: Table, titles: list[str]) -> Table:
    """The table with the rows above its header counted among its headings."""
    if not titles:
        return table
    return Table(
        table.start, table.end, table.cells, table.caption, table.sheet, (*table.headings, *titles), table.page
    )
