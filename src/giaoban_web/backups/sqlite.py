"""A SQLite database copied while it is in use, by SQLite's own backup interface, and put back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

FILE = "database.sqlite3"


def save(database: Path, folder: Path) -> None:
    """Copy the database into a backup; writers may go on meanwhile."""
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(folder / FILE)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, no log beside it


def bring_back(folder: Path, database: Path) -> None:
    """Put the database of a backup where there is none: it appears whole or not at all."""
    database.parent.mkdir(parents=True, exist_ok=True)
    fresh = database.with_name(f".{database.name}.restoring")
    shutil.copyfile(folder / FILE, fresh)
    fresh.rename(database)


def is_empty(database: Path) -> bool:
    """True where there is no database, or one without a table."""
    if not database.exists() or database.stat().st_size == 0:
        return True
    with closing(sqlite3.connect(database)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return bool(count == 0)
