"""What a format is, and how it is found."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from giaoban.commands.inputs import Inputs

_HERE = "giaoban.commands.formats"
_NOT_FORMATS = ("contract", "columns")


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write what was read.

    write: takes the inputs, reads them as it needs them (claims as they are found, or whole readings) and writes bytes.
    binary: True where a terminal could not show it.
    """

    write: Callable[[Inputs, BinaryIO], None]
    binary: bool = False


def format_names() -> Iterator[str]:
    """The names of the formats there are, e.g. `csv`."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.name not in _NOT_FORMATS:
            yield module.name


def find_format(name: str) -> Format | None:
    """The format of a name; None where there is no such format."""
    if name not in format_names():
        return None
    found: Format = import_module(f"{_HERE}.{name}").FORMAT
    return found
