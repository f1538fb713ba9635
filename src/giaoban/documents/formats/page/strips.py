"""Letters put together into the runs of text of a page's lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from giaoban.documents.formats.page.model import Letter, Strip
from giaoban.vietnamese import nfc

_SPACE = 0.16  # of the font's size: a gap this wide stands for a space, where the widths of the font agree
_WIDE = 0.34  # and this wide in any case; digits and narrow letters of some fonts stand far apart
_APART = 1.6  # a gap this wide parts two runs, unless `joined`
_SPACED_APART = 1.75  # the same between printed letters, where a line ends in a space before the next column


def strips_of(letters: Sequence[Letter], joined: bool = False) -> list[Strip]:
    """The runs of text, from top to bottom and left to right; joined: one a line, however wide its gaps."""
    strips: list[Strip] = []
    for line in _lines(letters):
        run: list[Letter] = []
        printed = 0.0
        for letter in line:
            if letter.text.isspace() and run and not joined and letter.right - letter.left > _APART * letter.size:
                continue
            size = max(letter.size, 4)
            gap = not letter.text.isspace() and letter.left - printed > _SPACED_APART * size
            if run and not joined and (gap or letter.left - run[-1].right > _APART * size):
                strips += _strip(run)
                run = []
            run.append(letter)
            printed = printed if letter.text.isspace() else letter.right
        strips += _strip(run)
    return strips


def _lines(letters: Sequence[Letter]) -> list[list[Letter]]:
    """The letters by line: those whose middles lie within one another's height, lines from the top, left to right."""
    lines: list[list[Letter]] = []
    tops: list[tuple[float, float]] = []
    for letter in letters:  # mostly in reading order, so the line is one of the last
        middle = letter.middle
        for place in range(len(lines) - 1, max(-1, len(lines) - 4), -1):
            top, bottom = tops[place]
            if top <= middle <= bottom or (letter.top <= (top + bottom) / 2 <= letter.bottom):
                lines[place].append(letter)
                if not letter.text.isspace():
                    tops[place] = (min(top, letter.top), max(bottom, letter.bottom))
                break
        else:
            if letter.text.isspace():
                continue
            lines.append([letter])
            # A full stop alone would make a line of its own height.
            tops.append((min(letter.top, letter.bottom - 0.5 * letter.size), letter.bottom))
    merged: list[tuple[float, float, list[Letter]]] = []
    for (top, bottom), line in sorted(zip(tops, lines, strict=True), key=lambda pair: pair[0]):
        for place in range(len(merged) - 1, max(-1, len(merged) - 4), -1):
            other = merged[place]
            overlap = min(bottom, other[1]) - max(top, other[0])
            if overlap > 0.5 * min(bottom - top, other[1] - other[0]):
                merged[place] = (min(top, other[0]), max(bottom, other[1]), other[2] + line)
                break
        else:
            merged.append((top, bottom, line))
    return [sorted(line, key=lambda letter: letter.left) for _, _, line in merged]


def _strip(run: list[Letter]) -> list[Strip]:
    if not run:
        return []
    text = run[0].text
    for before, letter in pairwise(run):
        gap = letter.left - before.right
        wide = gap > (_SPACE if before.spaced else _WIDE) * letter.size
        if wide and not before.text.isspace() and not letter.text.isspace() and text[-1:] != " ":
            text += " "
        text += letter.text
    text = nfc(" ".join(text.replace("\u00ad", "-").replace("\u0002", "-").split()))
    printed = [letter for letter in run if not letter.text.isspace()]
    if not text or not printed:
        return []
    size = sorted(letter.size for letter in printed)[len(printed) // 2]
    return [
        Strip(
            text, printed[0].left, min(letter.top for letter in printed),
            max(letter.right for letter in printed), max(letter.bottom for letter in printed), size,
        )
    ]  # fmt: skip
