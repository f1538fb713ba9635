"""What a page is made of before it is read: letters and printed lines, in points from its top left."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)  # not frozen: a page has thousands, and frozen ones are slow to make
class Letter:
    """A letter, its box (top above bottom, y grows downwards) and the size of its font in points.

    spaced: by the widths of its font a space seems to follow, though none is printed.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    spaced: bool = False

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class Strip:
    """A run of text on one line of a page, and its box."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A printed line, level where top equals bottom, else upright."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def is_level(self) -> bool:
        """True for a line from left to right."""
        return self.right - self.left >= self.bottom - self.top


@dataclass(slots=True)
class Page:
    """One page. number: from 1. pictured: how much of it pictures cover, 0 to 1."""

    number: int
    width: float
    height: float
    letters: list[Letter]
    rules: list[Rule]
    pictured: float = 0.0
    strips: list[Strip] | None = None  # of a page that was recognised from its picture
