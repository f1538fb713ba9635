"""Which commands are installed: the entry-point group `giaoban.commands`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import typer

GROUP = "giaoban.commands"
_FIRST = ("read", "text", "explain", "catalogue", "check", "directives")


def find(name: str) -> str | None:
    """Where the command of a name lives, e.g. `giaoban.commands.read:command`; None where there is none.

    The metadata of packages in plain folders is read at once, which takes a twentieth of the time `importlib.metadata`
    takes to load; that is asked only where the name is not found so.
    """
    for folder in sys.path:
        for group, key, place in _stated_in(Path(folder or ".")):
            if group == GROUP and key == name:
                return place
    return all_commands().get(name)


def all_commands() -> dict[str, str]:
    """Every command with where it lives; the library's first, the site's and further packages' by name after."""
    from importlib.metadata import entry_points

    found = {point.name: point.value for point in entry_points(group=GROUP)}
    first = [name for name in _FIRST if name in found]
    return {name: found[name] for name in (*first, *sorted(found.keys() - set(first)))}


def load(place: str) -> Callable[[typer.Typer], None]:
    """The function that adds a command to the application."""
    module, _, attribute = place.partition(":")
    found: Any = import_module(module)
    for name in attribute.split("."):
        found = getattr(found, name)
    adds: Callable[[typer.Typer], None] = found
    return adds


def _stated_in(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Group, name and place of the entry points of the packages installed in a folder.

    Source: Entry points specification, file format: an INI file with a section a group.
    """
    for file in folder.glob("*.dist-info/entry_points.txt"):
        text = file.read_text(encoding="utf-8", errors="replace")
        if GROUP not in text:
            continue
        group = ""
        for line in map(str.strip, text.splitlines()):
            if line.startswith("["):
                group = line.strip("[] ")
            elif "=" in line and not line.startswith(("#", ";")):
                key, _, place = line.partition("=")
                yield group, key.strip(), place.partition("[")[0].strip()
