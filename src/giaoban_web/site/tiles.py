"""What apps show on the home page: each declares it in a file `tiles.py` of its own.

A tile is a template and a function that gives its context, or None where this person has no use for it:

    TILES = (Tile(20, "review/tile.html", queue_of),)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from giaoban_web.site.discovery import modules_named


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile. order: small first; wide: the whole row instead of half of it."""

    order: int
    template: str
    context: Callable[[HttpRequest], dict[str, Any] | None]
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A tile with what it shows to one person."""

    template: str
    wide: bool
    data: dict[str, Any]


def tiles_for(request: HttpRequest) -> tuple[Shown, ...]:
    """The tiles of the person who asks, in their order."""
    found = [tile for module in modules_named("tiles").values() for tile in getattr(module, "TILES", ())]
    shown = ((tile, tile.context(request)) for tile in sorted(found, key=lambda tile: tile.order))
    return tuple(Shown(tile.template, tile.wide, data) for tile, data in shown if data is not None)
