"""SDMX-CSV 2.0: dataflow, action, dimensions, value and attributes, with codes for everything.

Dots of indicator codes become hyphens, since an SDMX code has none: `post.revenue` is `post-revenue`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from giaoban.exchange.observations.contract import About, Format
from giaoban.exchange.observations.neutral import CsvCells, csv_cell
from giaoban.exchange.observations.rows import Row
from giaoban.periods import Period, sdmx_frequency, sdmx_time

DATAFLOW = "GIAOBAN:OBSERVATIONS(1.0)"
_HEADER = (
    "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "INDICATOR", "REF_AREA", "REPORTING_ORG", "TIME_PERIOD", "OBS_VALUE",
    "OBS_STATUS", "UNIT_MEASURE", "SOURCE_TYPE", "SOURCE", "SOURCE_PLACE", "LAST_UPDATE", "COMMENT_OBS", "INVENTED",
)  # fmt: skip


def sdmx_code(code: str) -> str:
    """A code of the catalogue as SDMX allows it: `post-revenue`; nothing is `_Z`, not applicable."""
    return code.replace(".", "-") or "_Z"


class _Sink:
    def __init__(self, out: BinaryIO, about: About) -> None:
        self._out = out
        self._times: dict[Period, str] = {}
        self._codes: dict[str, str] = {}
        self._cells = CsvCells()
        out.write((",".join(_HEADER) + "\r\n").encode())

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch; free text that a spreadsheet might run gets an apostrophe."""
        times, codes, cells = self._times, self._codes, self._cells
        lines = []
        for row in rows:
            time = times.get(row.time)
            if time is None:
                time = times[row.time] = sdmx_time(row.time)
            indicator = codes.get(row.indicator) or codes.setdefault(row.indicator, sdmx_code(row.indicator))
            office = codes.get(row.organisation) or codes.setdefault(row.organisation, sdmx_code(row.organisation))
            lines.append(
                f"dataflow,{DATAFLOW},I,{sdmx_frequency(row.time)},{cells[indicator]},{cells[row.area]},"
                f"{cells[office]},{time},{row.value_text},{row.status},{row.unit},{row.source},{cells[row.document]},"
                f"{csv_cell(row.place)},{row.vintage},{cells[row.reason]},{row.invented}\r\n"
            )
        self._out.write("".join(lines).encode())

    def close(self) -> None:
        """Nothing comes last."""


FORMAT = Format("sdmx_csv", ".sdmx.csv", "application/vnd.sdmx.data+csv;version=2.0.0", _Sink)
