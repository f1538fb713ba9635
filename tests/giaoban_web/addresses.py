"""Every address of the project, and what each answers to whom."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

MATRIX = Path(__file__).with_name("matrix")
VISITOR = "visitor"
ROLES = (VISITOR, "reporter", "specialist", "publisher", "leader", "administrator")
_EVERY = {"all": ROLES, "signed-in": ROLES[1:]}


def all_names() -> list[str]:
    """The names of all addresses, `app:page`; an address without a name is told by its route."""
    return sorted(dict.fromkeys(_names(get_resolver().url_patterns)))


def _names(patterns: list[Any], within: str = "", route: str = "") -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            namespace = f"{within}{pattern.namespace}:" if pattern.namespace else within
            yield from _names(pattern.url_patterns, namespace, route + str(pattern.pattern))
        elif isinstance(pattern, URLPattern):
            yield within + pattern.name if pattern.name else f"/{route}{pattern.pattern}"


def declared() -> dict[str, dict[str, str]]:
    """The matrix: for each address the outcome for each role. One file an app, in the folder `matrix`."""
    found: dict[str, dict[str, str]] = {}
    for file in sorted(MATRIX.glob("*.yaml")):
        for name, outcomes in yaml.safe_load(file.read_text("utf-8")).items():
            assert name not in found, f"{file.name}: {name} is declared twice"
            expanded = {}
            for roles, outcome in outcomes.items():
                for role in _EVERY.get(roles) or roles.split():
                    assert role in ROLES, f"{file.name}: {name}: there is no role '{role}'"
                    expanded[role] = outcome
            found[name] = expanded
    return found


def examples() -> dict[str, dict[str, Any]]:
    """Arguments for addresses that take some; an app's file `tests/giaoban_web/APP/examples.py` makes what they name.

    Its function `examples()` returns, by address, the arguments: `{"people:edit": {"pk": 7}}`.
    """
    found: dict[str, dict[str, Any]] = {}
    for file in sorted(Path(__file__).parent.glob("*/examples.py")):
        found |= import_module(f"tests.giaoban_web.{file.parent.name}.examples").examples()
    return found


def address(name: str, arguments: dict[str, dict[str, Any]]) -> str:
    """The path of an address, with its example arguments."""
    return name if name.startswith("/") else reverse(name, kwargs=arguments.get(name))


def outcome(client: Client, path: str) -> str:
    """What a GET is answered: allowed, sign-in, forbidden, missing, or broken with its status.

    A page that takes only POST answers 405 to whoever is let in, so that counts as allowed; so do redirects elsewhere.
    """
    response: HttpResponse = client.get(path)
    if response.streaming:  # whoever asks for a file reads it: that closes it
        b"".join(response.streaming_content)
    status = response.status_code
    if status in (301, 302) and response["Location"].startswith(reverse("account_login") + "?next="):
        return "sign-in"
    if status in (200, 301, 302, 304, 400, 401, 405):
        return "allowed"
    return {403: "forbidden", 404: "missing"}.get(status, f"broken {status}")
