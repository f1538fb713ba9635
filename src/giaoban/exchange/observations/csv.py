"""CSV for people and programs: UTF-8 with a byte order mark, so that Excel shows Vietnamese; RFC 4180."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, cast

from giaoban.exchange.observations.contract import About, Format
from giaoban.exchange.observations.neutral import CsvCells, csv_cell
from giaoban.exchange.observations.rows import COLUMNS, Row

_VALUE, _PLACE = COLUMNS.index("value_text"), COLUMNS.index("place")


class _Sink:
    def __init__(self, out: BinaryIO, about: About) -> None:
        self._out = out
        self._cells = CsvCells()
        names = ",".join(COLUMNS).replace("value_text", "value")
        out.write(f"\ufeff{names}\r\n".encode())

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch; text that a spreadsheet might run gets an apostrophe, numbers stay as they are."""
        cells = self._cells
        lines = []
        for row in rows:
            texts = cast("tuple[str, ...]", row)
            before = ",".join([cells[text] for text in texts[:_VALUE]])
            after = ",".join([cells[text] for text in texts[_VALUE + 1 : _PLACE]])
            lines.append(f"{before},{row.value_text},{after},{csv_cell(row.place)},{row.invented}\r\n")
        self._out.write("".join(lines).encode())

    def close(self) -> None:
        """Nothing comes last."""


FORMAT = Format("csv", ".csv", "text/csv", _Sink)
