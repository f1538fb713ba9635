"""Lines and tables in the order they are read, laid out as one text with the places of every cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from giaoban.documents.limits import MAX_CELLS, MAX_CHARACTERS, MAX_WIDTH, too_many
from giaoban.documents.model import BlockKind, Cell, Table
from giaoban.documents.outline import Hint
from giaoban.documents.unreadable import Wording
from giaoban.vietnamese import nfc

MAX_CAPTION = 250
_WIDE = 10_000  # places one merged cell covers
_MAX_EMPTY = 20_000_000  # columns left empty before the cells of a table, all rows together
# What stands above a table and names its unit, or the table itself.
_UNIT = re.compile(r"^[(\[*_ ]*(?:ĐVT|Đơn\s+vị(?:\s+tính)?|Unit)\s*[:：]", re.IGNORECASE)
_NAME = re.compile(
    r"^[*_# ]*(?:Bảng|Biểu|Phụ\s+lục|Table|Annex)(?!\s+đồ)\b|(?:ĐVT|đơn\s+vị(?:\s+tính)?)\s*:", re.IGNORECASE
)
_NOTHING: tuple[str, None] = ("", None)
_FIGURE = re.compile(r"[-–−+(~≈<>≥≤*$€ ]*\d[\d.,/ \xa0]*(?:%|[^\W\d]{1,12}(?: [^\W\d]{1,12}){0,3})?[)* ]*")
_UNSAFE = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document's text, with what the format knows of it."""

    text: str
    hint: Hint | None = None


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell before the text is laid out; see `Cell`."""

    text: str
    row: int
    column: int
    rows: int = 1
    columns: int = 1
    address: str = ""
    header: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table before the text is laid out; see `Table`. caption: where the format knows it, else what stands above."""

    cells: tuple[GridCell, ...]
    caption: str | None = None
    sheet: str | None = None
    page: int | None = None

    @property
    def has_data(self) -> bool:
        """False for a table that only arranges text on a page: one row or column, or no figure in it."""
        filled = [cell for cell in self.cells if cell.text]
        rows, columns = {cell.row for cell in filled}, {cell.column for cell in filled}
        return len(rows) > 1 and len(columns) > 1 and any(has_figure(cell.text) for cell in filled)


def has_figure(text: str) -> bool:
    """True for a cell that is a figure: `12,3%`, `(3,4)`, `5.120 tỷ đồng`; False for `Quyết định số 12` and `Quý I`."""
    return len(text) <= 40 and _FIGURE.fullmatch(text) is not None


def clean(text: str) -> str:
    """The text of a cell: one line, without tabs, in NFC."""
    return nfc(_UNSAFE.sub(" ", text).strip())


def lay_out(lines: Sequence[Line | Grid]) -> tuple[str, dict[int, Hint], tuple[Table, ...]]:
    """The text, what is known of its lines (by number from 0), and the tables in it, without headings."""
    texts: list[str] = []
    hints: dict[int, Hint] = {}
    tables: list[Table] = []
    position = 0
    above: list[str] = []
    for line in lines:
        if isinstance(line, Line):
            if line.hint:
                hints[len(texts)] = line.hint
            texts.append(line.text)
            position += len(line.text) + 1
            above.append(line.text)
            continue
        cells: list[Cell] = []
        line = _bounded(line)
        for row in _rows(line):
            place, fields = position, []
            for text, cell in row:
                if cell:
                    address = cell.address or f"R{cell.row}C{cell.column}"
                    size = (cell.rows, cell.columns)
                    cells.append(Cell(place, place + len(text), cell.row, cell.column, *size, address, cell.header))
                fields.append(text)
                place += len(text) + 1
            hints[len(texts)] = Hint(BlockKind.ROW, page=line.page)
            texts.append("\t".join(fields))
            position += len(texts[-1]) + 1
        if cells:
            caption = line.caption or caption_above(above)
            tables.append(Table(cells[0].start, cells[-1].end, tuple(cells), caption, line.sheet, (), line.page))
        above.clear()
        if position > MAX_CHARACTERS:
            raise too_many(
                position, Wording("ký tự kể cả cột trống", "characters, empty columns included"), MAX_CHARACTERS
            )
    return "\n".join(texts), hints, tuple(tables)


def _bounded(grid: Grid) -> Grid:
    """The table without merged cells that reach far beyond it; OverLimit for one that spreads without measure."""
    if not any(cell.rows * cell.columns > _WIDE for cell in grid.cells):
        return grid
    last = max(cell.row for cell in grid.cells), max(cell.column for cell in grid.cells)
    cells = tuple(
        replace(cell, rows=min(cell.rows, last[0] - cell.row + 1), columns=min(cell.columns, last[1] - cell.column + 1))
        for cell in grid.cells
    )
    covered = sum(cell.rows * cell.columns for cell in cells)
    if covered > MAX_CELLS:
        raise too_many(covered, Wording("ô gộp", "merged cells"), MAX_CELLS)
    return replace(grid, cells=cells)


def _rows(grid: Grid) -> list[list[tuple[str, GridCell | None]]]:
    """The texts of each row from its first column to the last filled one, and the filled cells."""
    rows: dict[int, list[tuple[str, GridCell | None]]] = {}
    empty, filled = 0, Counter[int]()
    for cell in sorted(grid.cells, key=lambda cell: (cell.row, cell.column)):
        text = clean(cell.text)
        if not text:
            continue
        row = rows.setdefault(cell.row, [])
        empty += max(0, cell.column - 1 - len(row))
        if empty > _MAX_EMPTY:
            raise too_many(empty, Wording("cột trống", "empty columns"), _MAX_EMPTY)
        row.extend([_NOTHING] * (cell.column - 1 - len(row)))
        row.append((text, cell))
        filled[cell.row] += 1
        if filled[cell.row] > MAX_WIDTH:
            place = Wording(f"dòng {cell.row} của bảng", f"row {cell.row} of a table")
            raise too_many(filled[cell.row], Wording("ô có chữ", "filled cells"), MAX_WIDTH, place)
    return [rows[number] for number in sorted(rows)]


def caption_above(above: Sequence[str]) -> str | None:
    """What the last lines above say of a table: its unit, its name, or both in one."""
    found: list[str] = []
    for text in reversed([text.strip() for text in above[-4:] if text.strip()]):
        if len(text) > MAX_CAPTION:
            break
        if _NAME.search(text) and not _UNIT.match(text):
            found.append(text)
            break
        if not _UNIT.match(text):
            if found and not text.endswith((".", ";")):
                found.append(text)  # the name of what the unit is stated for
            break
        found.append(text)
    return " ".join(reversed(found)) or None
