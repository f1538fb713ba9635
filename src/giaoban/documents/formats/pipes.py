"""Tables drawn with pipes in plain text and Markdown: `| Chỉ tiêu | Số liệu |` over `|---|---:|`.

Source: GitHub Flavored Markdown, tables (extension).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from giaoban.documents.formats.grids import caption_above
from giaoban.documents.limits import MAX_WIDTH
from giaoban.documents.model import BlockKind, Cell, Table
from giaoban.documents.outline import Hint

_DELIMITER = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*")
_PIPE = re.compile(r"(?<!\\)\|")


def pipe_tables(text: str) -> tuple[dict[int, Hint], tuple[Table, ...]]:
    """The rows of such tables as hints by line number from 0, and the tables, without headings.

    The text stays as it is: the offsets of a cell are those of its words between the pipes.
    """
    hints: dict[int, Hint] = {}
    tables: list[Table] = []
    if "|" not in text:
        return hints, ()
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    number = 1
    while number < len(lines):
        width = len(_fields(lines[number - 1])) if _DELIMITER.fullmatch(lines[number]) else 0
        if not 2 <= width <= MAX_WIDTH or width != len(_fields(lines[number])):
            number += 1
            continue
        last = number + 1
        while last < len(lines) and _PIPE.search(lines[last]):
            last += 1
        cells = tuple(_cells([number - 1, *range(number + 1, last)], lines, starts))
        hints |= {line: Hint(BlockKind.ROW) for line in range(number - 1, last)}
        if cells:
            tables.append(Table(cells[0].start, cells[-1].end, cells, caption_above(lines[: number - 1])))
        number = last + 1
    return hints, tuple(tables)


def _cells(rows: list[int], lines: list[str], starts: list[int]) -> Iterator[Cell]:
    for row, number in enumerate(rows, start=1):
        for column, (start, end) in enumerate(_fields(lines[number]), start=1):
            words = lines[number][start:end]
            if words.strip():
                first = starts[number] + start + len(words) - len(words.lstrip())
                last = starts[number] + start + len(words.rstrip())
                yield Cell(first, last, row, column, address=f"R{row}C{column}", header=row == 1)


def _fields(line: str) -> list[tuple[int, int]]:
    """The spans between the pipes of a line; the outer pipes may be left away."""
    pipes = [match.start() for match in _PIPE.finditer(line)]
    if not pipes:
        return []
    edges = [-1, *pipes, len(line)]
    spans = [(left + 1, right) for left, right in pairwise(edges)]
    if not line[slice(*spans[0])].strip():
        spans = spans[1:]
    if spans and not line[slice(*spans[-1])].strip():
        spans = spans[:-1]
    return spans
