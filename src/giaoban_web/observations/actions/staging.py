"""Where figures wait to be put on record together, and the statements that put them there, on both databases."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import connection

from giaoban.figures import plain
from giaoban.periods import Period
from giaoban_web.observations.models import Observation, Recording, period_columns
from giaoban_web.observations.values import NewValue

TABLE = "observations_waiting"
_KEPT = Observation._meta.db_table
_COLUMNS = "is_first, series_id, period_form, period_first, period_last, period_day, status, value, low, high, place"
_VALUES = "period_form, period_first, period_last, period_day, status, value, low, high, place"
_SAME_POINT = (
    "o.series_id = w.series_id AND o.period_last = w.period_last AND o.period_first = w.period_first "
    "AND o.period_form = w.period_form AND o.period_day = w.period_day"
)
_ESCAPED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


class Waiting:
    """The rows of one load that wait in a table of this connection; use it within a transaction.

    rows: how many were added since the last `clear`.
    """

    def __init__(self) -> None:
        self.rows = 0
        self._is_postgresql = connection.vendor == "postgresql"
        self._periods: dict[Period, str] = {}
        number = "numeric" if self._is_postgresql else "text"
        with connection.cursor() as cursor:
            cursor.execute(f"DROP TABLE IF EXISTS {TABLE}")
            cursor.execute(
                f"CREATE TEMPORARY TABLE {TABLE} (is_first smallint, series_id integer, period_form text, "
                f"period_first integer, period_last integer, period_day smallint, status text, value {number}, "
                f"low {number}, high {number}, place text)" + (" ON COMMIT DROP" if self._is_postgresql else "")
            )

    def add(self, values: Iterable[tuple[int, NewValue]], filled: Container[int]) -> str:
        """Add figures, each with the id of its series; the text of the rows, for their digest.

        filled: the series that have figures already; those of any other need not be looked for.
        """
        if self._is_postgresql:
            text = "".join([self._line(series in filled, series, value) for series, value in values])
            with connection.cursor() as cursor, cursor.copy(f"COPY {TABLE} ({_COLUMNS}) FROM STDIN") as copy:
                copy.write(text)
            self.rows += text.count("\n")
            return text
        rows = [self._row(series in filled, series, value) for series, value in values]
        with connection.cursor() as cursor:
            # Django's cursor would write each row into its log of queries; the driver's own does not.
            statement = f"INSERT INTO {TABLE} ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608
            cursor.cursor.executemany(statement, rows)
        self.rows += len(rows)
        return "".join(["\t".join(map(str, row)) + "\n" for row in rows])

    def _line(self, filled: bool, series: int, value: NewValue) -> str:
        """One row as COPY reads it: rendered at once, for adapting each value alone takes several times as long."""
        period = self._periods.get(value.period) or self._period(value.period)
        low = "\\N" if value.low is None else value.low
        high = "\\N" if value.high is None else value.high
        first, place = "0" if filled else "1", value.place.translate(_ESCAPED)
        return f"{first}\t{series}\t{period}\t{value.status}\t{value.value}\t{low}\t{high}\t{place}\n"

    def _row(self, filled: bool, series: int, value: NewValue) -> tuple[Any, ...]:
        form, first, last, day = (self._periods.get(value.period) or self._period(value.period)).split("\t")
        low, high = _plain(value.low), _plain(value.high)
        return (
            int(not filled),
            series,
            form,
            int(first),
            int(last),
            int(day),
            value.status,
            plain(value.value),
            low,
            high,
            value.place,
        )

    def _period(self, period: Period) -> str:
        columns = period_columns(period.normal())
        text = "\t".join(str(columns[name]) for name in ("period_form", "period_first", "period_last", "period_day"))
        self._periods[period] = text
        return text

    def clear(self) -> None:
        """Empty it for the next rows."""
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {TABLE}" if self._is_postgresql else f"DELETE FROM {TABLE}")  # noqa: S608
        self.rows = 0

    def twice(self) -> Observation | None:
        """A point that waits more than once, as an observation that is not kept; None where each waits once."""
        key = "series_id, period_form, period_first, period_last, period_day"
        found = _rows(f"SELECT {key} FROM {TABLE} GROUP BY {key} HAVING count(*) > 1 LIMIT 1")  # noqa: S608
        names = ("series_id", "period_form", "period_first", "period_last", "period_day")
        return Observation(**dict(zip(names, found[0], strict=True))) if found else None

    def newer(self, recording: Recording) -> Observation | None:
        """A vintage that stands, differs from what waits, and is newer than it or of this very recording."""
        found = _rows(
            f"SELECT o.id FROM {TABLE} AS w JOIN {_KEPT} AS o ON {_SAME_POINT} WHERE o.superseded_at IS NULL "  # noqa: S608
            "AND w.is_first = 0 AND (o.value <> w.value OR o.status <> w.status) "
            "AND (o.recorded_at > %s OR o.recording_id = %s) LIMIT 1",
            _moment(recording.recorded_at),
            recording.pk,
        )
        return Observation.objects.get(pk=found[0][0]) if found else None

    def supersede(self, moment: datetime) -> int:
        """End the vintages that differ from what waits; how many there were."""
        return _execute(
            f"UPDATE {_KEPT} AS o SET superseded_at = %s FROM {TABLE} AS w WHERE {_SAME_POINT} "  # noqa: S608
            "AND w.is_first = 0 AND o.superseded_at IS NULL AND (o.value <> w.value OR o.status <> w.status)",
            _moment(moment),
        )

    def keep(self, recording: Recording) -> int:
        """Make vintages of what waits and does not stand already; how many.

        Raises IntegrityError where a point waits twice.
        """
        return self._keep_first(recording) + self._keep_others(recording)

    def _keep_first(self, recording: Recording) -> int:
        """What waits for series without figures: there is nothing to look for."""
        return _execute(
            f"INSERT INTO {_KEPT} (series_id, {_VALUES}, vintage, recording_id, recorded_at) "  # noqa: S608
            f"SELECT series_id, {_VALUES}, 1, %s, %s FROM {TABLE} WHERE is_first = 1 ORDER BY series_id, period_last",
            recording.pk,
            _moment(recording.recorded_at),
        )

    def _keep_others(self, recording: Recording) -> int:
        """What waits for series with figures: the next vintage of each point that does not stand as it waits."""
        return _execute(
            f"INSERT INTO {_KEPT} (series_id, {_VALUES}, vintage, recording_id, recorded_at) "  # noqa: S608
            f"SELECT series_id, {_VALUES}, "
            f"coalesce((SELECT max(o.vintage) FROM {_KEPT} AS o WHERE {_SAME_POINT}), 0) + 1, %s, %s FROM {TABLE} AS w "
            f"WHERE w.is_first = 0 AND NOT EXISTS (SELECT 1 FROM {_KEPT} AS o WHERE {_SAME_POINT} "
            "AND o.superseded_at IS NULL) ORDER BY series_id, period_last",
            recording.pk,
            _moment(recording.recorded_at),
        )


def _rows(statement: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


def _execute(statement: str, *values: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.rowcount)


def _moment(moment: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(moment)


def _plain(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)
