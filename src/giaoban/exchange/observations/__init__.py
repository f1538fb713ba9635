"""Observations in the forms other programs read: one file a format, found by this folder.

A format is a module with a `FORMAT`; `formats()` finds them all, `write_release` writes a numbered set in each of them.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from giaoban.exchange.observations.contract import About, Format, Sink, UnwritableFigure
from giaoban.exchange.observations.manifest import (
    MANIFEST,
    Fault,
    ManifestFault,
    verify_manifest,
    write_manifest,
)
from giaoban.exchange.observations.release import WrittenFile, write_observations, write_release

__all__ = [
    "MANIFEST",
    "About",
    "Fault",
    "Format",
    "ManifestFault",
    "Sink",
    "UnwritableFigure",
    "WrittenFile",
    "formats",
    "verify_manifest",
    "write_manifest",
    "write_observations",
    "write_release",
]


@cache
def formats() -> dict[str, Format]:
    """The formats of this folder by name: csv, parquet, sdmx_csv, xlsx."""
    found = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return {module.FORMAT.name: module.FORMAT for module in found if hasattr(module, "FORMAT")}
