"""What tests of the site may rely on: Django set up on a data folder of their own, and a person of every role.

The database is SQLite in memory, or PostgreSQL where GIAOBAN_TEST_DATABASE names a server. Only tests under this folder
pay for loading Django.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import django
import pytest

_HOME = tempfile.TemporaryDirectory(prefix="giaoban-tests-")
os.environ["GIAOBAN_HOME"] = _HOME.name
os.environ["GIAOBAN_LOG_LEVEL"] = "ERROR"
os.environ["GIAOBAN_DATABASE"] = os.environ.get("GIAOBAN_TEST_DATABASE") or f"sqlite:///{_HOME.name}/tests.sqlite3"
os.environ["GIAOBAN_DATABASE_POOL"] = "0"
os.environ["DJANGO_SETTINGS_MODULE"] = "giaoban_web.site.settings"
django.setup()

from django.conf import settings  # noqa: E402
from django.db import connection, connections  # noqa: E402
from django.test import Client, TransactionTestCase  # noqa: E402

from giaoban_web.people.models import User  # noqa: E402
from giaoban_web.people.roles import Role  # noqa: E402
from giaoban_web.site.discovery import modules_named  # noqa: E402

settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
Path(_HOME.name, "static").mkdir()

def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "postgresql: needs several connections; SQLite in memory has one")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What only a server can show is run where there is one: the gate runs these tests on both databases."""
    if connection.vendor != "postgresql":
        apart = [item for item in items if item.get_closest_marker("postgresql")]
        config.hook.pytest_deselected(items=apart)
        items[:] = [item for item in items if item not in apart]


PASSWORD = "mot-cau-dai-de-nho"
_teardown = TransactionTestCase._fixture_teardown


def _emptied(self: TransactionTestCase) -> None:
    """A test that commits leaves rows behind; the guards stand aside while they are taken away."""
    guards = modules_named("guard").values()
    for guard in guards:
        guard.remove(connections["default"])
    _teardown(self)
    for guard in guards:
        guard.install(connections["default"])


TransactionTestCase._fixture_teardown = _emptied  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _no_limits_left_from_another_test() -> None:
    from django.core.cache import cache

    cache.clear()


@pytest.fixture
def person(db: None) -> Callable[..., User]:
    """Makes an account: `person("specialist", domains=["telecom"])`."""

    def make(role: str, **fields: Any) -> User:
        given = {"full_name": f"Người thử {Role(role).label}", "email": f"{role}@example.vn", **fields}
        return User.objects.create_user(given.pop("email"), PASSWORD, role=role, **given)

    return make


@pytest.fixture
def signed_in(person: Callable[..., User]) -> Callable[..., Client]:
    """A browser in which a person of a role is signed in: `signed_in("leader").get("/audit/")`."""

    def sign_in(role: str, **fields: Any) -> Client:
        client = Client()
        client.force_login(person(role, **fields), "allauth.account.auth_backends.AuthenticationBackend")
        return client

    return sign_in


@pytest.fixture
def on_postgresql() -> bool:
    """True where these tests run on PostgreSQL."""
    return connection.vendor == "postgresql"


@pytest.fixture(scope="session", autouse=True)
def _leave_no_folder_behind() -> Iterator[None]:
    yield
    _HOME.cleanup()
