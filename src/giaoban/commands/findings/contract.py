"""What a form of findings is, and how it is found."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from giaoban.checks import Finding
    from giaoban.claims import Reading

_HERE = "giaoban.commands.findings"
_NOT_FORMS = ("contract", "words")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked: the documents with their figures, and the findings, worst first."""

    readings: Sequence[Reading]
    findings: Sequence[Finding]

    def text_at(self, finding: Finding) -> list[str]:
        """The words each span of a finding covers, empty where it stands in no document at hand."""
        texts = {reading.document.name: reading.document.text for reading in self.readings}
        return [texts.get(each.document, "")[each.start : each.end] for each in finding.addresses]


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write findings. binary: True where a terminal could not show it."""

    write: Callable[[Checked, BinaryIO], None]
    binary: bool = False


def form_names() -> Iterator[str]:
    """The names of the forms there are, e.g. `jsonl`."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.name not in _NOT_FORMS:
            yield module.name


def find_form(name: str) -> Form | None:
    """The form of a name; None where there is no such form."""
    if name not in form_names():
        return None
    found: Form = import_module(f"{_HERE}.{name}").FORM
    return found
