"""Documents of one table, written down as rows of cells parted by bars."""

from __future__ import annotations

from datetime import date

from giaoban.catalogue import load
from giaoban.claims import Claim
from giaoban.claims.grammar.periods.moment import Clock
from giaoban.claims.tables import table_claims
from giaoban.claims.wire import claim_to_wire
from giaoban.documents import Block, BlockKind, Cell, Document, Table
from giaoban.periods import parse_period

_LEFT_OUT = {"start", "end", "document", "id", "low", "high", "confidence", "link_words", "rule", "indicator", "area",
    "part_of", "of", "counted", "changes"}  # fmt: skip


def document(
    rows: str,
    caption: str | None = None,
    headings: tuple[str, ...] = (),
    spans: dict[str, tuple[int, int]] | None = None,
) -> Document:
    """A document of one table: a line a row, cells between bars, empty ones left empty.

    spans: how many rows and columns a merged cell covers, by its text.
    """
    lines, cells, blocks, place = [], [], [], 0
    for row, line in enumerate(rows.strip("\n").split("\n"), 1):
        fields = [field.strip() for field in line.strip().split("|")]
        start = place
        for column, text in enumerate(fields, 1):
            if text:
                size = (spans or {}).get(text, (1, 1))
                cells.append(Cell(place, place + len(text), row, column, *size, address=f"R{row}C{column}"))
            place += len(text) + 1
        lines.append("\t".join(fields))
        blocks.append(Block(start, place - 1, BlockKind.ROW, headings=headings))
    table = Table(cells[0].start, cells[-1].end, tuple(cells), caption, headings=headings)
    return Document("bang.docx", "\n".join(lines), tuple(blocks), tables=(table,))


def claims(of: Document, report: str = "2023-08", published: date = date(2023, 9, 5), area: str = "VN") -> list[Claim]:
    """The claims of a document that reports on `report`."""
    clock = Clock(published, published.year, parse_period(report))
    return list(table_claims(of, clock, area, load()))


def told(found: list[Claim]) -> list[dict[str, object]]:
    """The claims as on the wire, but for spans, ids and links; what is empty or usual left out."""
    return [
        {
            key: value
            for key, value in claim_to_wire(claim).items()
            if key not in _LEFT_OUT
            or (key in ("part_of", "of", "counted", "changes") and value)
            or (key == "area" and value != "VN")
        }
        for claim in found
    ]
