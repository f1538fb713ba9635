"""Loading beside plain COPY: the same rows into the same table with the same indexes, in turns."""

from __future__ import annotations

import time
from typing import Any, cast

from benchmarks import results
from benchmarks.site import figures


def measure(rows: int, turns: int) -> dict[str, object]:
    """Rows a second of plain COPY and of `load_values`; the database is empty before each turn."""
    from django.db import connection, transaction
    from django.utils import timezone

    from giaoban_web.observations.actions import load_values
    from giaoban_web.observations.actions.series import held_series
    from giaoban_web.observations.models import Recording, period_columns
    from giaoban_web.observations.values import NewValue

    values = cast("list[NewValue]", list(figures.values(rows)))
    postgresql = connection.vendor == "postgresql"
    columns = (
        "series_id, period_form, period_first, period_last, period_day, vintage, status, value, place, recording_id, "
        "recorded_at"
    )

    def plain() -> float:
        """COPY of text that was rendered before, its series there already; the time of COPY and commit alone."""
        with transaction.atomic():
            series = held_series({(each.indicator, each.area, each.organisation) for each in values})
            recording = Recording.objects.create(kind="import", recorded_at=timezone.now())
        moment = recording.recorded_at.isoformat()
        lines = []
        for each in values:
            made = period_columns(each.period)
            period = "\t".join(str(made[f"period_{name}"]) for name in ("form", "first", "last", "day"))
            key = series[each.indicator, each.area, each.organisation]
            lines.append(f"{key}\t{period}\t1\tA\t{each.value}\t\t{recording.pk}\t{moment}\n")
        blocks = ["".join(lines[start : start + 5000]) for start in range(0, len(lines), 5000)]
        started = time.perf_counter()
        statement = f"COPY observations_observation ({columns}) FROM STDIN"
        with transaction.atomic(), connection.cursor() as cursor, cursor.copy(statement) as copy:
            for block in blocks:
                copy.write(block)
        return rows / (time.perf_counter() - started)

    def loaded() -> float:
        started = time.perf_counter()
        done = load_values(values, kind=Recording.Kind.IMPORT, author=None, reason="measured")
        assert done.new == rows, done
        return rows / (time.perf_counter() - started)

    def again() -> float:
        started = time.perf_counter()
        done = load_values(values, kind=Recording.Kind.IMPORT, author=None)
        assert done.same == rows, done
        return rows / (time.perf_counter() - started)

    measured: dict[str, list[float]] = {"load_values": [], "the same again": []}
    if postgresql:
        measured = {"plain COPY": [], **measured}
    for _ in range(turns):
        if postgresql:
            _empty()
            measured["plain COPY"].append(plain())
        _empty()
        measured["load_values"].append(loaded())
        measured["the same again"].append(again())
    best = {name: max(found) for name, found in measured.items()}
    table = [[name, f"{best[name]:,.0f}", f"{min(found):,.0f}"] for name, found in measured.items()]
    results.print_table(f"Loading {rows:,} observations, {connection.vendor}", ["", "rows/s, best", "worst"], table)
    found: dict[str, Any] = {
        "rows": rows,
        "rows_per_second": {name: [round(x) for x in each] for name, each in measured.items()},
    }
    if postgresql:
        found["share_of_plain_copy"] = round(best["load_values"] / best["plain COPY"], 3)
        print(f"load_values reaches {best['load_values'] / best['plain COPY']:.0%} of plain COPY")
    return found


def _empty() -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "TRUNCATE observations_observation, observations_recording, observations_series "
                "RESTART IDENTITY CASCADE"
            )
        else:
            for table in ("observation", "recording", "series"):
                cursor.execute(f"DELETE FROM observations_{table}")  # noqa: S608
