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


def told(found: list[Claim]) -> str:
    """Each claim in some lines, all that it states; left out is what is usual (exact, actual, VN) or empty."""
    return "\n" + "".join(_lines(claim_to_wire(claim)) for claim in found)


def _lines(wire: dict[str, object]) -> str:
    usual = {"qualifier": "exact", "status": "actual", "area": "VN"}
    keys = ("value", "unit", "counted", "of", "qualifier", "period", "area", "status", "part_of")
    said = [f"{key} {wire[key]}" for key in keys if wire[key] is not None and wire[key] != usual.get(key)]
    changes = wire["changes"]
    assert isinstance(changes, list)
    lines = [f"{wire['cell']} {wire['quote']}: {wire['subject']}", "  " + ", ".join(said)]
    lines += [
        "    " + ", ".join(f"{key} {value}" for key, value in change.items() if value not in (None, "exact"))
        for change in changes
    ]
    return "".join(f"{line}\n" for line in lines)
