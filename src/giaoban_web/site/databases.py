"""The database settings: SQLite tuned for one server, PostgreSQL through a pool."""

from __future__ import annotations

from typing import Any

from giaoban_web.site.environment import Database

# WAL lets readers go on while one writes; NORMAL loses no commit on a crash of the process; 20 s is patience for a
# writer that waits its turn. Source: SQLite documentation, pragmas journal_mode, synchronous, busy_timeout.
_SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;"
    "PRAGMA cache_size=-65536;PRAGMA mmap_size=268435456;PRAGMA temp_store=MEMORY;"
)


def database_settings(database: Database, pool: int) -> dict[str, Any]:
    """Django's settings of a database: `database_settings(Database("sqlite", ":memory:"), 8)["ENGINE"]`."""
    if database.engine == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": database.name,
            # IMMEDIATE: a transaction that will write waits at its start, instead of failing in its middle.
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _SQLITE_PRAGMAS},
        }
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": database.name,
        "HOST": database.host,
        "PORT": database.port,
        "USER": database.user,
        "PASSWORD": database.password,
        "OPTIONS": {"pool": {"min_size": 1, "max_size": pool, "timeout": 20}} if pool else {},
    }
