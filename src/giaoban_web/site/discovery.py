"""Which apps the site has: every folder of `giaoban_web` that holds an `apps.py`."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

_PACKAGE = Path(__file__).resolve().parent.parent


def app_names(package: Path = _PACKAGE) -> tuple[str, ...]:
    """The apps in the order of their names: `("giaoban_web.audit", "giaoban_web.people", "giaoban_web.site")`."""
    return tuple(f"{package.name}.{file.parent.name}" for file in sorted(package.glob("*/apps.py")))


def modules_named(name: str) -> dict[str, ModuleType]:
    """A module every app may have, by the app's last name: `modules_named("navigation")["people"]`."""
    return {
        app.rpartition(".")[2]: import_module(f"{app}.{name}")
        for app in app_names()
        if find_spec(f"{app}.{name}") is not None
    }
