"""What releases show on the home page: the latest and the next."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from giaoban_web.releases.queries.releases import ReleaseFilter, releases, upcoming
from giaoban_web.site.tiles import Tile


def latest(request: HttpRequest) -> dict[str, Any] | None:
    """The last three releases that are out, and the next hour; nothing before the first."""
    found = list(releases(request.user, ReleaseFilter(state="out"))[:3])
    waiting = upcoming().first()
    return {"releases": found, "next": waiting} if found or waiting else None


TILES = (Tile(60, "releases/tile.html", latest),)
