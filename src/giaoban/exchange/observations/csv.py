"""CSV for people and programs: UTF-8 with a byte order mark, so that Excel shows Vietnamese; RFC 4180."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import BinaryIO, cast

from giaoban.exchange.observations.contract import About, Format
from giaoban.exchange.observations.neutral import DANGEROUS, neutral
from giaoban.exchange.observations.rows import COLUMNS, Row

_VALUE = COLUMNS.index("value_text")
_WATCHED = DANGEROUS | frozenset(" \u00a0\ufeff")


class _Sink:
    def __init__(self, out: BinaryIO, about: About) -> None:
        self._out = out
        out.write("\ufeff".encode())
        self._write([COLUMNS[:_VALUE] + ("value",) + COLUMNS[_VALUE + 1 :]])

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch; text that a spreadsheet might run gets an apostrophe, numbers stay as they are."""
        width = len(COLUMNS)
        lines: list[Sequence[str]] = []
        for row in rows:
            cells: Sequence[str] = cast("tuple[str, ...]", row[:width])
            if not _WATCHED.isdisjoint([cell[:1] for cell in cells]):
                cells = [cell if index == _VALUE else neutral(cell) for index, cell in enumerate(cells)]
            lines.append(cells)
        self._write(lines)

    def close(self) -> None:
        """Nothing comes last."""

    def _write(self, lines: Sequence[Sequence[str]]) -> None:
        buffer = io.StringIO(newline="")
        csv.writer(buffer, lineterminator="\r\n").writerows(lines)
        self._out.write(buffer.getvalue().encode())


FORMAT = Format("csv", ".csv", "text/csv", _Sink)
