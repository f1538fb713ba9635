"""Claims as Parquet: one row a claim, every figure exact.

Figures are decimals with 28 digits before the full stop and 10 after it, the widest that DuckDB and Spark compute
with. A figure that does not fit is null there and stands as text under its name in `beyond`: nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from giaoban.claims.model import Change, Claim, Direction, Status
from giaoban.figures import Qualifier, Unit, plain
from giaoban.periods import parse_period

_DIGITS, _DECIMALS = 38, 10
_FIGURE = pa.decimal128(_DIGITS, _DECIMALS)
_FIGURES = ("value", "of", "low", "high")
_FIGURES_OF_CHANGE = ("percent", "absolute", "times", "base_value")

CHANGE = pa.struct(
    [
        pa.field("percent", _FIGURE),
        pa.field("absolute", _FIGURE),
        pa.field("times", _FIGURE),
        pa.field("direction", pa.string(), nullable=False),
        pa.field("basis", pa.string()),
        pa.field("base_value", _FIGURE),
        pa.field("unit", pa.string()),
        pa.field("counted", pa.string()),
        pa.field("qualifier", pa.string(), nullable=False),
    ]
)
SCHEMA = pa.schema(
    [
        pa.field("document", pa.string(), nullable=False),
        pa.field("id", pa.string(), nullable=False),
        pa.field("start", pa.int32(), nullable=False),
        pa.field("end", pa.int32(), nullable=False),
        pa.field("quote", pa.string(), nullable=False),
        pa.field("subject", pa.string(), nullable=False),
        pa.field("indicator", pa.string()),
        pa.field("value", _FIGURE),
        pa.field("unit", pa.string()),
        pa.field("counted", pa.string()),
        pa.field("of", _FIGURE),
        pa.field("qualifier", pa.string(), nullable=False),
        pa.field("period", pa.string()),
        pa.field("area", pa.string(), nullable=False),
        pa.field("status", pa.string(), nullable=False),
        pa.field("changes", pa.list_(CHANGE), nullable=False),
        pa.field("low", _FIGURE),
        pa.field("high", _FIGURE),
        pa.field("part_of", pa.string()),
        pa.field("cell", pa.string()),
        pa.field("confidence", pa.float64(), nullable=False),
        pa.field("link_words", pa.list_(pa.string()), nullable=False),
        pa.field("rule", pa.list_(pa.string()), nullable=False),
        pa.field("beyond", pa.map_(pa.string(), pa.string()), nullable=False),
    ]
)
ROWS_A_GROUP = 16_384  # a group is held in memory while it is filled
_ROWS_AT_ONCE = 1024


def rows_of(claims: Iterable[Claim]) -> pa.Table:
    """Claims as a table of `SCHEMA`: `value` of `4.750 tỷ đồng` is 4750000000000.0000000000, `unit` is `VND`."""
    rows = [_row(claim) for claim in claims]
    return pa.table({name: [row[name] for row in rows] for name in SCHEMA.names}, schema=SCHEMA)


def claims_of(table: pa.Table) -> Iterator[Claim]:
    """The claims a table of `SCHEMA` holds; the spans that only a page needs are zero."""
    for row in table.to_pylist():
        yield _claim(row)


def read_claims(path: str | Path) -> Iterator[Claim]:
    """The claims of a Parquet file that `ClaimsWriter` wrote, a row group at a time."""
    with pq.ParquetFile(path) as file:
        for group in range(file.num_row_groups):
            yield from claims_of(file.read_row_group(group))


class ClaimsWriter:
    """Writes claims, or tables of them, to one Parquet file; the same claims always give the same bytes.

    out: a path or an open binary stream. Memory stays that of one row group. A context manager, or `close` it.
    """

    def __init__(self, out: str | Path | BinaryIO) -> None:
        target = str(out) if isinstance(out, Path) else out
        self._writer = pq.ParquetWriter(target, SCHEMA, compression="zstd")
        self._claims: list[Claim] = []
        self._tables: list[pa.Table] = []
        self._rows = 0

    def write(self, claim: Claim) -> None:
        """Add one claim."""
        self._claims.append(claim)
        if len(self._claims) == _ROWS_AT_ONCE:
            self._turn_into_rows()

    def write_rows(self, rows: pa.Table) -> None:
        """Add the claims of a table of `SCHEMA`."""
        self._turn_into_rows()
        self._add(rows)

    def close(self, said: Mapping[str, str] | None = None) -> None:
        """Write what is left, with what is to be said of the whole in the file's metadata."""
        self._turn_into_rows()
        self._write_group(self._rows)
        if said:
            self._writer.add_key_value_metadata(dict(said))
        self._writer.close()

    def __enter__(self) -> ClaimsWriter:
        return self

    def __exit__(self, *problem: object) -> None:
        if problem[0] is None:
            self.close()
        else:
            self._writer.close()

    def _turn_into_rows(self) -> None:
        if self._claims:
            self._add(rows_of(self._claims))
            self._claims.clear()

    def _add(self, rows: pa.Table) -> None:
        self._tables.append(rows)
        self._rows += rows.num_rows
        while self._rows >= ROWS_A_GROUP:
            self._write_group(ROWS_A_GROUP)

    def _write_group(self, rows: int) -> None:
        """Write the first rows of those waiting; in one piece, so that the bytes do not tell how they came."""
        if not rows:
            return
        waiting = pa.concat_tables(self._tables)
        self._writer.write_table(waiting.slice(0, rows).combine_chunks(), row_group_size=rows)
        left = waiting.slice(rows)
        self._rows = left.num_rows
        self._tables = [left.combine_chunks()] if left.num_rows else []


def _row(claim: Claim) -> dict[str, Any]:
    beyond: list[tuple[str, str]] = []

    def figures(held: Claim | Change, names: tuple[str, ...], before: str = "") -> dict[str, Decimal | None]:
        found: dict[str, Decimal | None] = {}
        for name in names:
            figure: Decimal | None = getattr(held, name)
            if figure is not None and not _fits(figure):
                beyond.append((before + name, plain(figure)))
                figure = None
            found[name] = figure
        return found

    changes = [
        {
            **figures(change, _FIGURES_OF_CHANGE, f"changes.{number}."),
            "direction": change.direction.value,
            "basis": change.basis and str(change.basis),
            "unit": change.unit and change.unit.value,
            "counted": _text(change.counted),
            "qualifier": change.qualifier.value,
        }
        for number, change in enumerate(claim.changes)
    ]
    return {
        **figures(claim, _FIGURES),
        "document": _text(claim.document),
        "id": claim.id,
        "start": claim.start,
        "end": claim.end,
        "quote": _text(claim.quote),
        "subject": _text(claim.subject),
        "indicator": claim.indicator,
        "unit": claim.unit and claim.unit.value,
        "counted": _text(claim.counted),
        "qualifier": claim.qualifier.value,
        "period": claim.period and str(claim.period),
        "area": _text(claim.area),
        "status": claim.status.value,
        "changes": changes,
        "part_of": claim.part_of,
        "cell": _text(claim.cell),
        "confidence": claim.confidence,
        "link_words": [_text(word) for word in claim.link_words],
        "rule": list(claim.rule),
        "beyond": beyond,
    }


def _claim(row: Mapping[str, Any]) -> Claim:
    beyond = {name: Decimal(text) for name, text in row["beyond"]}

    def figures(held: Mapping[str, Any], names: tuple[str, ...], before: str = "") -> dict[str, Decimal | None]:
        return {name: beyond.get(before + name, held[name]) for name in names}

    return Claim(
        **figures(row, _FIGURES),  # type: ignore[arg-type]  # the names are those of figures
        **{key: row[key] for key in ("document", "id", "start", "end", "quote", "subject", "indicator", "counted")},
        **{key: row[key] for key in ("area", "part_of", "cell", "confidence")},
        unit=row["unit"] and Unit(row["unit"]),
        qualifier=Qualifier(row["qualifier"]),
        period=row["period"] and parse_period(row["period"]),
        status=Status(row["status"]),
        changes=tuple(
            Change(
                **figures(change, _FIGURES_OF_CHANGE, f"changes.{number}."),
                direction=Direction(change["direction"]),
                start=0,
                end=0,
                basis=change["basis"] and parse_period(change["basis"]),
                unit=change["unit"] and Unit(change["unit"]),
                counted=change["counted"],
                qualifier=Qualifier(change["qualifier"]),
            )
            for number, change in enumerate(row["changes"])
        ),
        link_words=tuple(row["link_words"]),
        rule=tuple(row["rule"]),
    )


def _fits(figure: Decimal) -> bool:
    """Whether the decimal columns hold a figure exactly: 28 digits before the full stop, 10 after it."""
    if figure.adjusted() >= _DIGITS - _DECIMALS:
        return False
    exponent = figure.as_tuple().exponent
    return not isinstance(exponent, int) or exponent >= -_DECIMALS or len(plain(figure).partition(".")[2]) <= _DECIMALS


def _text(text: str | None) -> str | None:
    """A text that UTF-8 can hold: a file name may have bytes that are no letters."""
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
