"""The database itself refuses to change what is published, whoever asks.

Figures of a release that is more than a draft are neither added, changed nor removed; a published release and every
erratum stay as they are.
"""

from __future__ import annotations

from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = {"releases_releasedfigure", "releases_release", "releases_erratum"}
_FIGURES = ("INSERT", "UPDATE", "DELETE")
_SAID = "what is published does not change"


def _of_figures(event: str) -> str:
    return f"released_figures_no_{event.lower()}"


_SQLITE = {
    **{
        _of_figures(event): f"{event} ON releases_releasedfigure WHEN 'draft' <> (SELECT state FROM releases_release "  # noqa: S608
        f"WHERE id = {'NEW' if event == 'INSERT' else 'OLD'}.release_id)"
        for event in _FIGURES
    },
    **{
        f"release_no_{event.lower()}": f"{event} ON releases_release WHEN OLD.state = 'published'"
        for event in ("UPDATE", "DELETE")
    },
    **{f"erratum_no_{event.lower()}": f"{event} ON releases_erratum" for event in ("UPDATE", "DELETE")},
}
# Figures are looked at once a statement: a million rows frozen at once pay for one look, not for a million.
_POSTGRESQL = {
    **{
        _of_figures(event): f"AFTER {event} ON releases_releasedfigure "
        f"REFERENCING {'NEW' if event == 'INSERT' else 'OLD'} TABLE AS touched "
        "FOR EACH STATEMENT EXECUTE FUNCTION released_figures_stay()"
        for event in _FIGURES
    },
    **{
        f"release_no_{event.lower()}": f"BEFORE {event} ON releases_release FOR EACH ROW "
        "WHEN (OLD.state = 'published') EXECUTE FUNCTION published_stays()"
        for event in ("UPDATE", "DELETE")
    },
    **{
        f"erratum_no_{event.lower()}": f"BEFORE {event} ON releases_erratum FOR EACH ROW "
        "EXECUTE FUNCTION published_stays()"
        for event in ("UPDATE", "DELETE")
    },
    "released_figures_no_truncate": "BEFORE TRUNCATE ON releases_releasedfigure "
    "FOR EACH STATEMENT EXECUTE FUNCTION published_stays()",
}
_FUNCTIONS = (
    f"CREATE OR REPLACE FUNCTION published_stays() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{_SAID}'; END $$",
    "CREATE OR REPLACE FUNCTION released_figures_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "  # noqa: S608
    "IF EXISTS (SELECT 1 FROM releases_release r WHERE r.state <> 'draft' "
    "AND EXISTS (SELECT 1 FROM touched WHERE touched.release_id = r.id)) "
    f"THEN RAISE EXCEPTION '{_SAID}'; END IF; RETURN NULL; END $$",
)


def install(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers in place; nothing happens where they are."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name, when in _SQLITE.items():
                cursor.execute(
                    f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {when} BEGIN SELECT RAISE(ABORT, '{_SAID}'); END"
                )
            return
        for function in _FUNCTIONS:
            cursor.execute(function)
        for name, when in _POSTGRESQL.items():
            cursor.execute(f"CREATE OR REPLACE TRIGGER {name} {when}")


def remove(connection: BaseDatabaseWrapper) -> None:
    """Take the triggers away; only tests that empty the database do."""
    with connection.cursor() as cursor:
        for name in _SQLITE if connection.vendor == "sqlite" else _POSTGRESQL:
            table = (_SQLITE | _POSTGRESQL)[name].split(" ON ")[1].split()[0]
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}" + ("" if connection.vendor == "sqlite" else f" ON {table}"))


def is_installed(connection: BaseDatabaseWrapper) -> bool:
    """True where every trigger stands."""
    names = list(_SQLITE if connection.vendor == "sqlite" else _POSTGRESQL)
    marks = ", ".join(["%s"] * len(names))
    query = (
        f"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name IN ({marks})"  # noqa: S608
        if connection.vendor == "sqlite"
        else f"SELECT count(*) FROM pg_trigger WHERE tgname IN ({marks}) AND tgenabled <> 'D'"  # noqa: S608
    )
    with connection.cursor() as cursor:
        cursor.execute(query, names)
        (count,) = cursor.fetchone()
    return bool(count == len(names))


def install_after_migrate(sender: Any, using: str, **kwargs: Any) -> None:
    """Put the triggers in place where the tables are there: rebuilding a table drops its triggers."""
    connection = connections[using]
    if TABLES.issubset(connection.introspection.table_names()):
        install(connection)
