"""A sheet as lines and tables: titles above, the table with its header rows, notes below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from giaoban.documents.formats.grids import Grid, GridCell, Line, clean, has_figure

_Row = list[GridCell]


def lines_of_sheet(cells: Iterable[GridCell], sheet: str | None = None) -> list[Line | Grid]:
    """The visible filled cells of a sheet (row and column counted without hidden ones) as titles, tables and notes.

    A row with nothing in it ends a table unless figures go on below it. A table begins with the first row that has
    three filled cells (two, where no row has more); rows before and after it are lines of text, those right above it
    are its caption.
    """
    rows: dict[int, _Row] = {}
    reach: dict[int, int] = {}  # a row: the last row its merged cells reach
    for cell in cells:
        if cell.text.strip():
            rows.setdefault(cell.row, []).append(cell)
            reach[cell.row] = max(reach.get(cell.row, 0), cell.row + cell.rows - 1)
    result: list[Line | Grid] = []
    for group in _groups(rows, reach):
        _add(result, group, sheet)
    return result


def _groups(rows: dict[int, _Row], reach: dict[int, int]) -> list[list[_Row]]:
    groups: list[list[_Row]] = []
    last = -1
    for number in sorted(rows):
        row = sorted(rows[number], key=lambda cell: cell.column)
        if (groups and number <= last + 1) or (groups and number == last + 2 and _goes_on(groups[-1], row)):
            groups[-1].append(row)
        else:
            groups.append([row])
        last = max(last, reach[number])
    return groups


def _goes_on(group: list[_Row], row: _Row) -> bool:
    """True where a row below an empty one belongs to the table above it: it has figures and no headings."""
    width = max(len(above) for above in group)
    return width > 1 and len(row) > 1 and any(has_figure(cell.text) for cell in row[1:])


def _add(result: list[Line | Grid], group: list[_Row], sheet: str | None) -> None:
    width = max(len(row) for row in group)
    least = 3 if width > 2 else 2
    full = [place for place, row in enumerate(group) if len(row) >= least]
    figures = any(has_figure(cell.text) for row in group for cell in row)
    if not full or (least == 2 and (len(full) < 2 or not figures)) or not (figures or len(group) > 1):
        result += [Line(clean(cell.text)) for row in group for cell in row]
        return
    first, last = full[0], full[-1]
    while (
        last + 1 < len(group) and len(group[last + 1]) == 2 and any(has_figure(cell.text) for cell in group[last + 1])
    ):
        last += 1  # a last row with a single figure
    above = [Line(clean(cell.text)) for row in group[:first] for cell in row]
    result += above
    titles = above or [line for line in result[-6:] if isinstance(line, Line)]
    caption = " ".join(line.text for line in titles[-4:]) or None
    if not above and result and isinstance(result[-1], Grid):
        caption = None
    table = group[first : last + 1]
    result.append(Grid(_numbered(table), caption, sheet))
    result += [Line(clean(cell.text)) for row in group[last + 1 :] for cell in row]


def _numbered(table: list[_Row]) -> tuple[GridCell, ...]:
    """The cells with rows and columns counted from the table's own corner."""
    top, left = table[0][0].row, min(row[0].column for row in table)
    used = max(cell.column for row in table for cell in row) if table else left
    return tuple(
        replace(
            cell,
            row=cell.row - top + 1,
            column=cell.column - left + 1,
            columns=min(cell.columns, max(1, used - cell.column + 1)),
        )
        for row in table
        for cell in row
    )
