"""SDMX-CSV 2.0: dataflow, action, dimensions, value and attributes, with codes for everything.

Dots of indicator codes become hyphens, since an SDMX code has none: `post.revenue` is `post-revenue`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import BinaryIO

from giaoban.exchange.observations.contract import About, Format
from giaoban.exchange.observations.neutral import neutral
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
        self._times: dict[Period, tuple[str, str]] = {}
        self._write([_HEADER])

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch; free text that a spreadsheet might run gets an apostrophe."""
        times = self._times
        lines = []
        for row in rows:
            time = times.get(row.time)
            if time is None:
                time = times[row.time] = (sdmx_frequency(row.time), sdmx_time(row.time))
            lines.append(
                (
                    "dataflow", DATAFLOW, "I", time[0], sdmx_code(row.indicator), row.area, sdmx_code(row.organisation),
                    time[1], row.value_text, row.status, row.unit, row.source, neutral(row.document),
                    neutral(row.place), row.vintage, neutral(row.reason), row.invented,
                )
            )  # fmt: skip
        self._write(lines)

    def close(self) -> None:
        """Nothing comes last."""

    def _write(self, lines: Sequence[Sequence[str]]) -> None:
        buffer = io.StringIO(newline="")
        csv.writer(buffer, lineterminator="\r\n").writerows(lines)
        self._out.write(buffer.getvalue().encode())


FORMAT = Format("sdmx_csv", ".sdmx.csv", "application/vnd.sdmx.data+csv;version=2.0.0", _Sink)
