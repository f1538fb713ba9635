"""Whole reports whose figures agree, in different manners of writing; one manner a file, found by this folder.

A manner is a module with a function `make(random)` that returns a `Report`. Every figure is invented.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from importlib import import_module
from random import Random

from benchmarks.checking.report import Report

Maker = Callable[[Random], Report]


def find_manners() -> dict[str, Maker]:
    """The manners of writing there are, by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: import_module(f"{__name__}.{name}").make for name in names}
