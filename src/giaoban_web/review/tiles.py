"""What waits for review, on the home page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from giaoban_web.review.queries.waiting import waiting_for
from giaoban_web.site.tiles import Tile


def _queue(request: HttpRequest) -> dict[str, Any] | None:
    if not request.user.has_perm("claims.review"):
        return None
    return {"waiting": waiting_for(request.user)}


TILES = (Tile(20, "review/tile.html", _queue),)
