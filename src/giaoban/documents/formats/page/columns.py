"""The order in which the runs and tables of a page are read: column by column, what runs across them in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from giaoban.documents.formats.page.model import Strip
from giaoban.documents.formats.page.ruled import RuledTable

_LEAST = 6  # lines a column has at least; shorter ones stand side by side on one line, such as letterheads


@dataclass(slots=True)
class Column:
    """Lines and tables read one after another, from top to bottom, and the edges of the text."""

    parts: list[Strip | RuledTable]
    left: float
    right: float


def columns_of(strips: Sequence[Strip], tables: Sequence[RuledTable], width: float) -> list[Column]:
    """The columns of a page in reading order, each table in the column it stands in."""
    parts: list[Strip | RuledTable] = [*strips, *tables]
    gutter = _gutter(strips, tables, width)
    if gutter is None:
        return [_column(_side_by_side(parts))] if parts else []
    columns: list[Column] = []
    left: list[Strip | RuledTable] = []
    right: list[Strip | RuledTable] = []
    for part in sorted(parts, key=lambda part: part.top):
        if part.left < gutter < part.right:
            columns += [_column(_side_by_side(side)) for side in (left, right) if side]
            left, right = [], []
            if columns and columns[-1].parts[-1].left < gutter < columns[-1].parts[-1].right:
                columns[-1] = _column([*columns[-1].parts, part])
            else:
                columns.append(_column([part]))
        else:
            (left if part.right <= gutter else right).append(part)
    columns += [_column(_side_by_side(side)) for side in (left, right) if side]
    return columns


def _gutter(strips: Sequence[Strip], tables: Sequence[RuledTable], width: float) -> float | None:
    """Where two columns are parted, if there are two: few runs cross it, and many stand on either side of it."""
    best: tuple[int, float] | None = None
    for step in range(int(width * 0.3), int(width * 0.7), 3):
        x = float(step)
        crossing = [strip for strip in strips if strip.left < x < strip.right]
        left = [strip for strip in strips if strip.right <= x]
        right = [strip for strip in strips if strip.left >= x]
        rows_left = sum(table.rows for table in tables if table.right <= x)
        rows_right = sum(table.rows for table in tables if table.left >= x)
        least = min(len(left) + rows_left, len(right) + rows_right)
        if not left or not right or least < _LEAST or len(crossing) > least:
            continue
        if min(_full_lines(left) + rows_left, _full_lines(right) + rows_right) < _LEAST - 2:
            continue
        centre = len(crossing) * 1000 + int(abs(x - width / 2))
        if best is None or centre < best[0]:
            best = (centre, x)
    return best[1] if best else None


def _full_lines(side: Sequence[Strip]) -> int:
    """How many lines fill most of their column, as running text does and the cells of a table do not."""
    width = max(strip.right for strip in side) - min(strip.left for strip in side)
    return sum(strip.right - strip.left > 0.75 * width and len(strip.text) > 15 for strip in side)


def _side_by_side(parts: Sequence[Strip | RuledTable]) -> list[Strip | RuledTable]:
    """Runs on one line become one, with a tab between them."""
    lines: list[Strip | RuledTable] = []
    for strip in sorted(parts, key=lambda part: (round(part.top), part.left)):
        last = lines[-1] if lines else None
        if isinstance(last, Strip) and isinstance(strip, Strip) and _same_line(last, strip):
            one, two = (last, strip) if last.left <= strip.left else (strip, last)
            lines[-1] = Strip(
                f"{one.text}\t{two.text}", one.left, min(one.top, two.top), max(one.right, two.right),
                max(one.bottom, two.bottom), max(one.size, two.size),
            )  # fmt: skip
        else:
            lines.append(strip)
    return lines


def _same_line(one: Strip, other: Strip) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    return overlap > 0.5 * min(one.bottom - one.top, other.bottom - other.top)


def _column(parts: list[Strip | RuledTable]) -> Column:
    strips = [part for part in parts if isinstance(part, Strip)] or parts
    return Column(parts, min(strip.left for strip in strips), max(strip.right for strip in strips))
