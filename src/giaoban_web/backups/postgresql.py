"""A PostgreSQL database copied table by table with COPY, as it stood at one moment, and put back.

It needs no program of PostgreSQL's on this machine, whose version would have to fit the server's.
"""

from __future__ import annotations

import gzip
from pathlib import Path

from django.core.management import call_command
from django.db import connection, transaction
from psycopg import sql

from giaoban_web.site.discovery import modules_named

FOLDER = "tables"
_CHUNK = 1 << 20


def save(folder: Path) -> None:
    """Copy every table into a backup, all as of one moment."""
    (folder / FOLDER).mkdir()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        for table in sorted(connection.introspection.table_names(cursor)):
            columns = _columns(table)
            statement = sql.SQL("COPY {} ({}) TO STDOUT").format(sql.Identifier(table), columns)
            with gzip.open(folder / FOLDER / f"{table}.copy.gz", "wb", compresslevel=3) as out:
                out.write((",".join(_column_names(table)) + "\n").encode())
                with cursor.copy(statement) as rows:
                    for part in rows:
                        out.write(part)


def bring_back(folder: Path) -> None:
    """Make the tables anew and fill them, in one transaction."""
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    files = sorted((folder / FOLDER).glob("*.copy.gz"))
    tables = [file.name.removesuffix(".copy.gz") for file in files]
    with transaction.atomic(), connection.cursor() as cursor:
        guards = modules_named("guard").values()
        for guard in guards:
            guard.remove(connection)
        cursor.execute(sql.SQL("TRUNCATE {}").format(sql.SQL(", ").join(map(sql.Identifier, tables))))
        for file, table in zip(files, tables, strict=True):
            with gzip.open(file, "rb") as rows:
                names = rows.readline().decode().strip().split(",")
                columns = sql.SQL(", ").join(map(sql.Identifier, names))
                with cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), columns)) as copy:
                    while part := rows.read(_CHUNK):
                        copy.write(part)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what waits to be checked would keep the trigger away
        for sequence in connection.introspection.sequence_list():
            _go_on_counting(sequence["table"], sequence["column"])
        for guard in guards:
            guard.install(connection)


def is_empty() -> bool:
    """True where the database has no table."""
    return connection.introspection.table_names() == []


def _go_on_counting(table: str, column: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL(
                "SELECT setval(pg_get_serial_sequence(%s, %s), coalesce(max({0}), 1), max({0}) IS NOT NULL) FROM {1}"
            ).format(sql.Identifier(column), sql.Identifier(table)),
            [f'"{table}"', column],
        )


def _column_names(table: str) -> list[str]:
    with connection.cursor() as cursor:
        # Generated columns are computed again; they are not copied.
        cursor.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() "
            "AND table_name = %s AND is_generated = 'NEVER' ORDER BY ordinal_position",
            [table],
        )
        return [name for (name,) in cursor.fetchall()]


def _columns(table: str) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, _column_names(table)))
