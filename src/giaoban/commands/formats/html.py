"""One self-contained page: the documents with their figures highlighted, and a table of all claims."""

from __future__ import annotations

from typing import BinaryIO

from giaoban.commands.formats.contract import Format
from giaoban.commands.inputs import Inputs
from giaoban.commands.language import spoken


def write(inputs: Inputs, out: BinaryIO) -> None:
    """Write the page; it opens in the language of the run and can be switched."""
    from giaoban.catalogue import load
    from giaoban.markup import report

    for part in report(((reading.document, reading.claims) for reading in inputs.readings()), load(), lang=spoken()):
        out.write(part.encode("utf-8", "backslashreplace"))


FORMAT = Format(write)
