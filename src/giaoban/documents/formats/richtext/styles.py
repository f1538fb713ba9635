"""The styles of an RTF file that are headings'."""

import re

_STYLE = re.compile(r"\{(?:\\\*)?\\s(\d{1,4})\b([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
_LEVEL = re.compile(r"\\outlinelevel(\d)")


def style_levels(source: str) -> dict[int, int]:
    """The outline level from 0 of each style that is a heading's."""
    levels: dict[int, int] = {}
    start = source.find("{\\stylesheet")
    for match in _STYLE.finditer(source, max(0, start), start + 200_000 if start >= 0 else 0):
        if found := _LEVEL.search(match[2]):
            if int(found[1]) < 9:
                levels[int(match[1])] = int(found[1])
        elif named := re.search(r"[Hh]eading (\d);?$", match[2]):
            levels[int(match[1])] = max(0, int(named[1]) - 1)
    return levels
