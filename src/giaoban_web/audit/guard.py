"""The database itself refuses to change or remove a row of the audit, whoever asks."""

from __future__ import annotations

from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "audit_entry"
_NAMES = ("audit_entry_no_update", "audit_entry_no_delete")
_SQLITE = tuple(
    f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {event} ON {TABLE} "
    "BEGIN SELECT RAISE(ABORT, 'audit rows are append-only'); END"
    for name, event in zip(_NAMES, ("UPDATE", "DELETE"), strict=True)
)
_POSTGRESQL = (
    "CREATE OR REPLACE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'audit rows are append-only'; END $$",
    f"CREATE OR REPLACE TRIGGER audit_entry_no_update BEFORE UPDATE OR DELETE ON {TABLE} "
    "FOR EACH ROW EXECUTE FUNCTION audit_append_only()",
    f"CREATE OR REPLACE TRIGGER audit_entry_no_delete BEFORE TRUNCATE ON {TABLE} "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()",
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers in place; nothing happens where they are."""
    with connection.cursor() as cursor:
        for statement in _SQLITE if connection.vendor == "sqlite" else _POSTGRESQL:
            cursor.execute(statement)


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away; only tests that empty the database do."""
    with connection.cursor() as cursor:
        for name in _NAMES:
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}" + ("" if connection.vendor == "sqlite" else f" ON {TABLE}"))


def is_installed(connection: BaseDatabaseWrapper) -> bool:
    """True where both triggers stand."""
    query = (
        "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name IN (%s, %s)"
        if connection.vendor == "sqlite"
        else "SELECT count(*) FROM pg_trigger WHERE tgname IN (%s, %s) AND tgenabled <> 'D'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query, _NAMES)
        (count,) = cursor.fetchone()
    return bool(count == len(_NAMES))


def install_after_migrate(sender: Any, using: str, **kwargs: Any) -> None:
    """Put the triggers in place where the table is there: a migration backwards may have taken it."""
    connection = connections[using]
    if TABLE in connection.introspection.table_names():
        install(connection)
