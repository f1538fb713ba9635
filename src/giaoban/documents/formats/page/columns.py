"""The order in which the runs of a page are read: column by column, what runs across them in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from giaoban.documents.formats.page.model import Strip

_LEAST = 6  # lines a column has at least; shorter ones stand side by side on one line, such as letterheads


@dataclass(slots=True)
class Column:
    """Lines read one after another, from top to bottom, and the edges of the text."""

    strips: list[Strip]
    left: float
    right: float


def columns_of(strips: Sequence[Strip], width: float) -> list[Column]:
    """The columns of a page in reading order."""
    gutter = _gutter(strips, width)
    if gutter is None:
        return [_column(_side_by_side(strips))] if strips else []
    columns: list[Column] = []
    left: list[Strip] = []
    right: list[Strip] = []
    for strip in sorted(strips, key=lambda strip: strip.top):
        if strip.left < gutter < strip.right:
            columns += [_column(_side_by_side(part)) for part in (left, right) if part]
            left, right = [], []
            if columns and columns[-1].strips[-1].left < gutter < columns[-1].strips[-1].right:
                columns[-1] = _column([*columns[-1].strips, strip])
            else:
                columns.append(_column([strip]))
        else:
            (left if strip.right <= gutter else right).append(strip)
    columns += [_column(_side_by_side(part)) for part in (left, right) if part]
    return columns


def _gutter(strips: Sequence[Strip], width: float) -> float | None:
    """Where two columns are parted, if there are two: few runs cross it, and many stand on either side of it."""
    best: tuple[int, float] | None = None
    for step in range(int(width * 0.3), int(width * 0.7), 3):
        x = float(step)
        crossing = [strip for strip in strips if strip.left < x < strip.right]
        left = [strip for strip in strips if strip.right <= x]
        right = [strip for strip in strips if strip.left >= x]
        if min(len(left), len(right)) < _LEAST or len(crossing) > min(len(left), len(right)):
            continue
        if min(_full_lines(left), _full_lines(right)) < _LEAST - 2:
            continue
        centre = len(crossing) * 1000 + int(abs(x - width / 2))
        if best is None or centre < best[0]:
            best = (centre, x)
    return best[1] if best else None


def _full_lines(side: Sequence[Strip]) -> int:
    """How many lines fill most of their column, as running text does and the cells of a table do not."""
    width = max(strip.right for strip in side) - min(strip.left for strip in side)
    return sum(strip.right - strip.left > 0.75 * width and len(strip.text) > 15 for strip in side)


def _side_by_side(strips: Sequence[Strip]) -> list[Strip]:
    """Runs on one line become one, with a tab between them."""
    lines: list[Strip] = []
    for strip in sorted(strips, key=lambda strip: (round(strip.top), strip.left)):
        if lines and _same_line(lines[-1], strip):
            last = lines[-1]
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


def _column(strips: list[Strip]) -> Column:
    return Column(strips, min(strip.left for strip in strips), max(strip.right for strip in strips))
