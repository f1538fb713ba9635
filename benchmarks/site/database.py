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
    """Load so many figures where there are none, with the statistics the planner needs; seconds, None if there were."""
    from django.db import connection

    from benchmarks.site.figures import values
    from giaoban_web.observations.actions import load_values
    from giaoban_web.observations.models import Observation, Recording

    if Observation.objects.exists():
        return None
    started = time.perf_counter()
    load_values(values(rows), kind=Recording.Kind.IMPORT, author=None, reason="measured", invented=True)  # type: ignore[arg-type]
    seconds = time.perf_counter() - started
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE observations_observation" if connection.vendor == "postgresql" else "ANALYZE")
        cursor.execute("ANALYZE observations_series")
    return seconds
