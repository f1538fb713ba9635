"""Installations for the tests of commands, on SQLite and, where GIAOBAN_TEST_DATABASE is set, on PostgreSQL."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from tests.giaoban_web.commands.installation import Installation

SERVER = os.environ.get("GIAOBAN_TEST_DATABASE", "")


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Callable[[str], Installation]]:
    """Makes an empty installation of a name: `installation("new")`."""
    made: list[str] = []

    def make(name: str) -> Installation:
        if not SERVER:
            return Installation(tmp_path / name)
        database = f"giaoban_{name}_{secrets.token_hex(4)}"
        with psycopg.connect(SERVER, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {database}")
        made.append(database)
        return Installation(tmp_path / name, SERVER.rpartition("/")[0] + f"/{database}")

    yield make
    if made:
        with psycopg.connect(SERVER, autocommit=True) as connection:
            for database in made:
                connection.execute(f"DROP DATABASE {database} WITH (FORCE)")
