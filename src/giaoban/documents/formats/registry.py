"""Finds the formats of this folder."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from giaoban.documents.formats.format import Format

_PACKAGE = __name__.rpartition(".")[0]


@cache
def formats() -> tuple[Format, ...]:
    """Every format there is, by name."""
    modules = (import_module(f"{_PACKAGE}.{found.name}") for found in iter_modules(import_module(_PACKAGE).__path__))
    return tuple(module.FORMAT for module in modules if hasattr(module, "FORMAT"))


@cache
def suffixes() -> tuple[str, ...]:
    """Every suffix that can be read, e.g. `(".docx", ".htm", ".html", ".md", ".txt")`."""
    return tuple(sorted(suffix for known in formats() for suffix in known.suffixes))


def format_of(suffix: str) -> Format | None:
    """The format of files with that suffix (`.docx`, in any case), or None."""
    suffix = suffix.lower()
    return next((known for known in formats() if suffix in known.suffixes), None)


def format_named(name: str) -> Format | None:
    """The format of that name, or None."""
    return next((known for known in formats() if known.name == name), None)
