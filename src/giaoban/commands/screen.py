"""What rich draws, as bytes for a terminal or a file."""

from __future__ import annotations

import io
import re
import shutil
import sys
from typing import TYPE_CHECKING

from giaoban.commands.output import output_to

if TYPE_CHECKING:
    from rich.console import RenderableType

_WIDTH_OF_A_FILE = 160
_TRAILING = re.compile(r"[ ]+$", re.MULTILINE)


def drawn(renderable: RenderableType, *, terminal: bool) -> bytes:
    """A renderable drawn as wide as the terminal, with its colours; or 160 columns wide and plain for anything else."""
    from rich.console import Console

    width = shutil.get_terminal_size().columns if terminal else _WIDTH_OF_A_FILE
    page = io.StringIO()
    Console(file=page, width=width, force_terminal=terminal, highlight=False).print(renderable)
    lines = page.getvalue() if terminal else _TRAILING.sub("", page.getvalue())
    return lines.encode("utf-8", "backslashreplace")


def show(renderable: RenderableType) -> None:
    """Write a renderable to standard output."""
    with output_to("") as stream:
        stream.write(drawn(renderable, terminal=sys.stdout.isatty()))
