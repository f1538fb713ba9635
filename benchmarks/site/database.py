"""A database of its own for measuring, and Django set up on it."""

from __future__ import annotations

import os
import time
from pathlib import Path
from urllib.parse import urlsplit

NAME = "giaoban_bench"


def start(server: str, home: Path, *, keep: bool = False) -> str:
    """Make the database anew (or keep the one there is), set Django up on it, apply the migrations; its address.

    server: `postgresql://USER:PASSWORD@HOST:PORT/ANY`, or empty for SQLite in the folder.
    """
    from benchmarks.site.figures import write_catalogue

    address = f"sqlite:///{home}/bench.sqlite3"
    if server:
        import psycopg

        with psycopg.connect(server, autocommit=True) as connection:
            there = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone()
            if there and not keep:
                connection.execute(f"DROP DATABASE {NAME} WITH (FORCE)")
            if not there or not keep:
                connection.execute(f"CREATE DATABASE {NAME}")
        address = urlsplit(server)._replace(path=f"/{NAME}").geturl()
    catalogue = home / "catalogue"
    os.environ |= {
        "GIAOBAN_HOME": str(home),
        "GIAOBAN_DATABASE": address,
        "GIAOBAN_LOG_LEVEL": "ERROR",
        "GIAOBAN_DATABASE_POOL": "4",
        "DJANGO_SETTINGS_MODULE": "giaoban_web.site.settings",
    }
    write_catalogue(catalogue)
    os.environ["GIAOBAN_CATALOGUE"] = str(catalogue)
    import django

    django.setup()
    from giaoban_web.commands.setup import set_up

    set_up()
    return address


def fill(rows: int) -> float | None:
    """Fill the empty tables with so many figures of 63 areas and 300 indicators; seconds, None where there were any.

    On PostgreSQL the server makes the rows itself and the indexes after them, for loading is measured elsewhere.
    """
    from django.db import connection, transaction
    from django.utils import timezone

    from benchmarks.site.figures import FIRST_YEAR, areas, codes, values
    from giaoban_web.observations.actions import load_values
    from giaoban_web.observations.models import Observation, Recording, Series

    if Observation.objects.exists():
        return None
    started = time.perf_counter()
    if connection.vendor != "postgresql":
        load_values(values(rows), kind=Recording.Kind.IMPORT, author=None, reason="measured", invented=True)  # type: ignore[arg-type]
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        return time.perf_counter() - started
    Series.objects.bulk_create(
        [Series(indicator=code, area=area, organisation="mic") for code in codes() for area in areas()], batch_size=5000
    )
    recording = Recording.objects.create(kind="import", recorded_at=timezone.now(), reason="measured", invented=True)
    months = -(-rows // Series.objects.count())
    constraints = Observation._meta.constraints
    with transaction.atomic(), connection.schema_editor() as editor:
        # Every row is right by its making; checking each of them twice would take minutes. Only a superuser may say so.
        editor.execute("SET LOCAL session_replication_role = replica")
        for constraint in constraints:
            editor.remove_constraint(Observation, constraint)
        editor.execute(
            "INSERT INTO observations_observation (series_id, period_form, period_first, period_last, period_day, "
            "vintage, status, value, place, recording_id, recorded_at) "
            "SELECT s.id, 'M', m, m, 0, 1, 'A', 1000000 + (s.id * 7919 + m * 1009) %% 9999991, '', %s, %s "
            "FROM observations_series AS s, generate_series(%s, %s) AS m ORDER BY s.id, m LIMIT %s",
            [recording.pk, recording.recorded_at, FIRST_YEAR * 12, FIRST_YEAR * 12 + months - 1, rows],
        )
        for constraint in constraints:
            editor.add_constraint(Observation, constraint)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE observations_observation")
        cursor.execute("ANALYZE observations_series")
    return time.perf_counter() - started
