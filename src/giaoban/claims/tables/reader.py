"""Tables in, claims out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.periods.moment import Clock
from giaoban.claims.model import Claim
from giaoban.claims.tables.links import TableLinks
from giaoban.claims.tables.row_claims import RowReader
from giaoban.claims.tables.shape import shape_of
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
    shape = shape_of(piece, table)
    if shape is None:
        return
    grid = shape.grid
    titles = [grid.text(row, 1) for row in grid.rows if shape.head and row < shape.head[0]]
    columns = list(shape.columns)
    times = Times(_with_titles(table, titles), clock)
    reader = RowReader(grid, table, columns, times, area, links, shape.english, numbers, titles)
    for row in shape.rows:
        yield from reader.read(row)


def _with_titles(table: Table, titles: list[str]) -> Table:
    """The table with the rows above its header counted among its headings."""
    if not titles:
        return table
    return Table(
        table.start, table.end, table.cells, table.caption, table.sheet, (*table.headings, *titles), table.page
    )
