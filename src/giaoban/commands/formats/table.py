"""A table for reading on a terminal, one a document, figures as a person writes them."""

from __future__ import annotations

import sys
from typing import BinaryIO

from giaoban.commands.formats.contract import Format
from giaoban.commands.inputs import Inputs
from giaoban.commands.language import spoken
from giaoban.commands.screen import drawn


def write(inputs: Inputs, out: BinaryIO) -> None:
    """Write a table for each document as soon as it is read."""
    from giaoban.catalogue import load
    from giaoban.markup.terminal import claims_table

    terminal = out is sys.stdout.buffer and sys.stdout.isatty()
    for reading in inputs.readings():
        table = claims_table(reading.document, reading.claims, load(), lang=spoken())
        out.write(drawn(table, terminal=terminal))
        out.flush()


FORMAT = Format(write)
