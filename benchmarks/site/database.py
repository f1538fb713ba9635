"""A database of its own for measuring, and Django set up on it."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

NAME = "giaoban_bench"


def start(server: str, home: Path) -> str:
    """Make the database anew, set Django up on it, apply the migrations; its address.

    server: `postgresql://USER:PASSWORD@HOST:PORT/ANY`, or empty for SQLite in the folder.
    """
    from benchmarks.site.figures import write_catalogue

    address = f"sqlite:///{home}/bench.sqlite3"
    if server:
        import psycopg

        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)")
            connection.execute(f"CREATE DATABASE {NAME}")
        address = urlsplit(server)._replace(path=f"/{NAME}").geturl()
    catalogue = home / "catalogue"
    write_catalogue(catalogue)
    os.environ |= {
        "GIAOBAN_HOME": str(home),
        "GIAOBAN_DATABASE": address,
        "GIAOBAN_CATALOGUE": str(catalogue),
        "GIAOBAN_LOG_LEVEL": "ERROR",
        "GIAOBAN_DATABASE_POOL": "4",
        "DJANGO_SETTINGS_MODULE": "giaoban_web.site.settings",
    }
    import django

    django.setup()
    from giaoban_web.commands.setup import set_up

    set_up()
    return address
