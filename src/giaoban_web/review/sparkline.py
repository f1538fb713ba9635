"""A line of figures small enough for a sentence, as numbers a drawing can be made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

WIDTH, HEIGHT = 240, 56
_EDGE = 5


@dataclass(frozen=True, slots=True)
class Sparkline:
    """points: what a polyline is drawn from, `5,51 120,28 235,5`; mark: where the figure lies, `(235, 5)`."""

    points: str
    mark: tuple[int, int] | None
    width: int = WIDTH
    height: int = HEIGHT


def sparkline(series: Sequence[tuple[int, Decimal]], mark: tuple[int, Decimal] | None = None) -> Sparkline | None:
    """The line through figures by the month they end in; None where two do not make a line.

    mark: a further figure, drawn as a point; it stretches the line's frame.
    """
    drawn = [*series, *([mark] if mark else [])]
    if len(series) < 2:
        return None
    first, last = min(month for month, _ in drawn), max(month for month, _ in drawn)
    low, high = min(value for _, value in drawn), max(value for _, value in drawn)

    def place(month: int, value: Decimal) -> tuple[int, int]:
        across = (month - first) * (WIDTH - 2 * _EDGE) // max(1, last - first)
        up = round((value - low) * (HEIGHT - 2 * _EDGE) / (high - low)) if high > low else (HEIGHT - 2 * _EDGE) // 2
        return _EDGE + across, HEIGHT - _EDGE - up

    line = " ".join(f"{x},{y}" for x, y in (place(month, value) for month, value in series))
    return Sparkline(line, place(*mark) if mark else None)
