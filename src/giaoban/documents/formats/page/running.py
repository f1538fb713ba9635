"""Running heads and feet: lines repeated on most pages at the same place, and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from giaoban.documents.formats.page.model import Strip

_ZONE = 0.12  # of the page's height, at its top and bottom
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[-–—|\s]*(?:trang|page)?\s*(\d{1,4})(?:\s*(?:/|trên|of)\s*\d{1,4})?[-–—|\s]*", re.IGNORECASE)


class RunningHeads:
    """What is repeated on the pages looked at; asked of every line of every page."""

    def __init__(self, pages: Iterable[tuple[list[Strip], float]]) -> None:
        """pages: the runs of some pages, spread over the document, with the page's height."""
        seen: Counter[tuple[str, int]] = Counter()
        count = 0
        for strips, height in pages:
            count += 1
            seen.update({key for strip in strips if (key := _key(strip, height))})
        self._repeated = {key for key, times in seen.items() if times >= 2 and times > count / 2}

    def without(self, strips: list[Strip], height: float) -> list[Strip]:
        """The runs of a page that are neither repeated nor its number."""
        return [strip for strip in strips if not self._is_running(strip, height)]

    def _is_running(self, strip: Strip, height: float) -> bool:
        key = _key(strip, height)
        if key is None:
            return False
        text, place = key
        near = any((text, place + move) in self._repeated for move in (-1, 0, 1))
        return near or (_NUMBER.fullmatch(strip.text) is not None and _is_edge(strip, height))


def _is_edge(strip: Strip, height: float) -> bool:
    return strip.bottom < 0.1 * height or strip.top > 0.92 * height


def _key(strip: Strip, height: float) -> tuple[str, int] | None:
    """The text, digits alike, and the place of a line near the top or bottom; None elsewhere."""
    if _ZONE * height < strip.bottom and strip.top < (1 - _ZONE) * height:
        return None
    return _DIGITS.sub("#", strip.text), round(strip.top / 6)
