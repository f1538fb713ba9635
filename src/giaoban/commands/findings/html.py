"""One self-contained page: the findings with their sentences side by side, the documents, and all their figures."""

from __future__ import annotations

from typing import BinaryIO

from giaoban.commands.findings.contract import Checked, Form
from giaoban.commands.language import spoken


def write(checked: Checked, out: BinaryIO) -> None:
    """Write the page; it opens on the findings, in the language of the run, and can be switched."""
    from giaoban.catalogue import load
    from giaoban.markup import report

    readings = ((reading.document, reading.claims) for reading in checked.readings)
    for part in report(readings, load(), findings=checked.findings, lang=spoken()):
        out.write(part.encode("utf-8", "backslashreplace"))


FORM = Form(write)
