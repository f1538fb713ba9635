"""The rows of a table: labels with what they stand under, units, areas, and parts under `Trong đó`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from giaoban.claims.grammar.view import canonical
from giaoban.claims.tables.cell_units import CellUnit, column_unit, stated_unit
from giaoban.claims.tables.columns import CHANGES, LEVELS, Column, Role
from giaoban.claims.tables.grid import Grid
from giaoban.claims.tables.wordings import Wording, label_of, numbering_of, wording

_PARTS = re.compile(r"^\W*(?:trong đó|bao gồm|gồm có|gồm|chia ra|chia theo[^:]*)\s*[:,]?\s*")
_TOTAL = re.compile(
    r"(?:tổng cộng|tổng số|tổng|cộng|toàn quốc|cả nước|toàn tỉnh|toàn ngành|chung)"
    r"(?: (?:toàn quốc|cả nước|toàn tỉnh|chung))?"
)
_AREAS = re.compile(r"tỉnh|thành phố|địa phương|địa bàn|huyện|quận|\bxã\b|phường|vùng|bộ, ngành|cơ quan|quốc gia")


@dataclass(slots=True)
class Row:
    """A row of data. path: what it stands under, outermost first, and its own label last.

    parent: the number of the row with data above it; whole: the same where it is a part of that.
    area: where its label names one and nothing else, or stands in a
    column of areas; total: `Tổng cộng`, the figure of the whole.
    """

    number: int
    path: tuple[str, ...]
    words: Wording
    unit: CellUnit | None
    parent: int | None = None
    whole: int | None = None
    area: str | None = None
    total: bool = False


@dataclass(slots=True)
class _Open:
    depth: float
    label: str
    row: int
    data: bool
    parts: bool = False
    opened: bool = False  # its first part stood behind `Trong đó:` in one cell


def rows_of(grid: Grid, body: list[int], columns: list[Column], header: list[tuple[str, ...]]) -> Iterator[Row]:
    """The rows with data, in order; headers repeated on a new page are passed over."""
    labels = [column.number for column in columns if column.role is Role.LABEL]
    ordinals = [column.number for column in columns if column.role is Role.ORDINAL]
    unit_column = next((column.number for column in columns if column.role is Role.UNIT), None)
    data = [column.number for column in columns if column.role in LEVELS or column.role in CHANGES]
    heads = " ".join(canonical(text) for number in labels for text in header[number - 1])
    areas = _AREAS.search(heads) is not None
    numbered = any(grid.text(row, number).strip() for row in body for number in ordinals)
    open_rows: list[_Open] = []
    unit: CellUnit | None = None
    last = max((row for row in body if any(c.row == row and c.column in data for c in grid.filled(row))), default=0)
    for row in body:
        texts = tuple(grid.text(row, number) for number in labels)
        if grid.numbers_columns(row) or any(
            texts[:1] == head[-1:] and head for head in (header[number - 1] for number in labels)
        ):
            continue
        filled = any(cell.row == row and cell.column in data for cell in grid.filled(row))
        outer = [label_of(text) for text in texts[:-1] if text.strip()]
        label = texts[-1] if texts else ""
        ordinal = " ".join(grid.text(row, number) for number in ordinals).strip()
        if not label.strip() and not filled:
            label = ordinal if len(ordinal) > 4 else label
        if not label.strip() and not outer and not filled:
            continue
        if unit_column is not None and filled:
            unit = column_unit(grid.text(row, unit_column), unit)
        marked = _PARTS.match(canonical(label))
        rest = label[marked.end() :] if marked else label
        name = label_of(rest)
        depth = _depth(ordinal, numbering_of(label), numbered)
        total = _TOTAL.fullmatch(canonical(name)) is not None
        if total and not marked and depth == 7.0:  # of the rows of its section; the last one, of the whole table
            depth = -1.0 if row == last else 1.5
        if marked and not name and not filled:
            if open_rows:
                open_rows[-1].parts = True
            continue
        if marked:
            depth = max(depth, 9.5)
        while (
            open_rows
            and open_rows[-1].depth >= depth
            and not (open_rows[-1].parts and depth in (2.0, 7.0) and not ordinal and not numbering_of(label))
        ):
            open_rows.pop()
        if open_rows and open_rows[-1].parts and open_rows[-1].depth >= depth:
            depth = open_rows[-1].depth + 0.25
        above = open_rows[-1] if open_rows else None
        parent = above.row if above is not None and above.data else None
        whole = parent if above is not None and (marked or above.parts or (above.opened and depth >= 7)) else None
        words = wording(name)
        path = tuple(dict.fromkeys([*(each.label for each in open_rows), *outer, name]))
        open_rows.append(_Open(depth, name, row, filled))
        if marked and above is not None:
            above.opened = True
        if not filled:
            if words.whole or _TOTAL.fullmatch(canonical(name)):
                open_rows.pop()
            continue
        area = words.area if words.whole else (name if areas and name and not total else None)
        if area is not None or total:
            open_rows.pop()
        own = unit if unit_column is not None else None
        yield Row(row, path, words, own or stated_unit(rest), parent, whole, area, total)


def _depth(ordinal: str, numbering: str, numbered: bool) -> float:
    """How deep a row stands by its number: `A`, `I`, `1`, `1.1`, `a`, none among numbered ones, `-`, `+`."""
    mark = (numbering if numbering in "-+*•–" and numbering else "") or ordinal.strip(" .)") or numbering
    if not mark:
        return 7.0 if numbered else 2.0
    if re.fullmatch(r"[IVX]+", mark):
        return 1.0
    if re.fullmatch(r"[A-ZĐ]", mark):
        return 0.0
    if re.fullmatch(r"\d+(?:\.\d+)*", mark):
        return 2.0 + mark.count(".")
    if mark.isalpha():
        return 6.0
    return 9.0 if mark in "+*" else 8.0
