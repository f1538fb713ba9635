"""Parquet for analysts: values as decimal(38, 12), so that nothing passes through a float."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from giaoban.exchange.observations.contract import About, Format, UnwritableFigure
from giaoban.exchange.observations.rows import COLUMNS, Row

if TYPE_CHECKING:
    import pyarrow as pa

DIGITS, DECIMALS = 38, 12
_VALUE, _INVENTED = COLUMNS.index("value_text"), COLUMNS.index("invented")
_ROWS_A_GROUP = 50_000


class _Sink:
    def __init__(self, out: BinaryIO, about: About) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._schema = _schema(about)
        self._decimal = pa.decimal128(DIGITS, DECIMALS)
        self._writer = pq.ParquetWriter(out, self._schema, compression="zstd")
        self._waiting: list[Row] = []

    def add(self, rows: Sequence[Row]) -> None:
        """Write a batch. Raises UnwritableFigure for a value of more than 26 digits or 12 decimals."""
        self._waiting += rows
        if len(self._waiting) >= _ROWS_A_GROUP:
            self._flush()

    def close(self) -> None:
        """Write the rows that wait, and the footer."""
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        import pyarrow as pa

        if not self._waiting:
            return
        columns = list(zip(*self._waiting, strict=True))
        arrays: list[pa.Array] = []
        for index in range(len(COLUMNS)):
            if index == _VALUE:
                arrays.append(self._values())
            elif index == _INVENTED:
                arrays.append(pa.array([cell == "true" for cell in columns[index]]))
            else:
                arrays.append(pa.array(columns[index], pa.string()))
        self._writer.write_table(pa.table(arrays, schema=self._schema))
        self._waiting = []

    def _values(self) -> pa.Array:
        import pyarrow as pa

        try:
            # From text, which pyarrow turns into decimals several times faster than from Python's decimals.
            return pa.array([row.value_text for row in self._waiting], pa.string()).cast(self._decimal)
        except pa.ArrowInvalid:
            for row in self._waiting:
                try:
                    pa.scalar(row.value, self._decimal)
                except pa.ArrowInvalid as problem:
                    place = f"{row.indicator}, {row.area}, {row.period}"
                    raise UnwritableFigure(
                        f"{place}: giá trị {row.value_text} có quá {DIGITS - DECIMALS} chữ số hoặc quá {DECIMALS} "
                        "chữ số thập phân nên không ghi được vào Parquet; hãy xuất CSV",
                        f"{place}: the value {row.value_text} has more than {DIGITS - DECIMALS} digits or {DECIMALS} "
                        "decimals and cannot be written to Parquet; export CSV instead",
                    ) from problem
            raise


def _schema(about: About) -> pa.Schema:
    import pyarrow as pa

    text = pa.string()
    fields = [
        pa.field("value", pa.decimal128(DIGITS, DECIMALS))
        if index == _VALUE
        else pa.field(name, pa.bool_() if index == _INVENTED else text)
        for index, name in enumerate(COLUMNS)
    ]
    told = {
        "identifier": about.identifier,
        "title": about.title_vi,
        "issued": about.issued.isoformat(),
        "invented": str(about.invented).lower(),
    }
    return pa.schema(fields, metadata=told)


FORMAT = Format("parquet", ".parquet", "application/vnd.apache.parquet", _Sink)
