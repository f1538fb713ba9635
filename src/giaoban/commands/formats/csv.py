"""Comma-separated values for programs, as the claims are found: the keys of the wire as columns.

RFC 4180 with UTF-8 and a byte order mark, because Excel takes a file without the mark for the system's old code page
and breaks the Vietnamese letters. Decimals have a full stop, as on the wire; a spreadsheet of a Vietnamese system would
read `22.4` as 22 April, so people are better served by the format `xlsx`, whose numbers are number cells.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from giaoban.claims.model import Claim
from giaoban.claims.wire import claim_to_wire
from giaoban.commands.formats.contract import Format
from giaoban.commands.inputs import Inputs

_OF_CLAIM = (
    "document", "start", "end", "quote", "subject", "indicator", "value", "unit", "counted", "of", "qualifier",
    "period", "area", "status",
)  # fmt: skip
_OF_CHANGE = ("percent", "absolute", "times", "direction", "basis", "base_value", "unit", "qualifier")
_AFTER = ("id", "low", "high", "part_of", "confidence", "link_words", "rule")
HEADINGS = (*_OF_CLAIM, *(f"change_{key}" for key in _OF_CHANGE), *_AFTER)

_NUMBERS = {"start", "end", "value", "of", "low", "high", "confidence", "percent", "absolute", "times", "base_value"}
_FORMULA_SIGNS = ("=", "+", "-", "@")
_BATCH = 512


def write(inputs: Inputs, out: BinaryIO) -> None:
    """Write the claims of all inputs: a row a claim; each further change is a row that repeats it."""
    out.write(b"\xef\xbb\xbf")
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(HEADINGS)
    for number, claim in enumerate(inputs.claims(), start=1):
        writer.writerows(_rows(claim))
        if number % _BATCH == 0:
            _drain(buffer, out)
    _drain(buffer, out)


def safe_text(text: str) -> str:
    """Text no spreadsheet takes for a formula: an apostrophe stands before `=`, `+`, `-`, `@`, also behind spaces.

    Source: OWASP, CSV Injection. Columns of numbers never come here, so that no figure is touched.

    >>> safe_text("=1+1")
    "'=1+1"
    """
    return f"'{text}" if text.lstrip().startswith(_FORMULA_SIGNS) else text


def _rows(claim: Claim) -> Iterator[list[object]]:
    wire: dict[str, Any] = claim_to_wire(claim)
    before = [_cell(key, wire[key]) for key in _OF_CLAIM]
    after = [_cell(key, wire[key]) for key in _AFTER]
    for change in wire["changes"] or [{}]:
        yield [*before, *(_cell(key, change.get(key)) for key in _OF_CHANGE), *after]


def _cell(key: str, value: object) -> object:
    if value is None or key in _NUMBERS:
        return "" if value is None else value
    return safe_text("; ".join(value) if isinstance(value, list) else str(value))


def _drain(buffer: io.StringIO, out: BinaryIO) -> None:
    out.write(buffer.getvalue().encode("utf-8", "backslashreplace"))
    buffer.seek(0)
    buffer.truncate()


FORMAT = Format(write)
