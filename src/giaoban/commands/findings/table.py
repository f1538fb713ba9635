"""A table for reading on a terminal, worst first, with a line that counts the verdicts."""

from __future__ import annotations

import sys
from typing import BinaryIO

from giaoban.checks import Verdict
from giaoban.commands.findings.contract import Checked, Form
from giaoban.commands.findings.words import check_word, counted, message, verdict_word
from giaoban.commands.language import said
from giaoban.commands.screen import drawn

_STYLES = {Verdict.ERROR: "bold red", Verdict.REVISED: "yellow", Verdict.DEFINITION: "yellow", Verdict.HOLDS: "green"}


def write(checked: Checked, out: BinaryIO) -> None:
    """Write one table of all findings."""
    from rich import box
    from rich.console import Group, RenderableType
    from rich.table import Table
    from rich.text import Text

    parts: list[RenderableType] = []
    if checked.findings:
        table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1))
        table.add_column(said("Kết luận", "Verdict"), ratio=2)
        table.add_column(said("Phép kiểm tra", "Check"), ratio=2)
        table.add_column(said("Giải thích", "Why"), ratio=8)
        table.add_column(said("Văn bản, vị trí", "Document, place"), ratio=3, overflow="fold")
        for finding in checked.findings:
            places = "\n".join(dict.fromkeys(f"{each.document}:{each.start}" for each in finding.addresses))
            verdict = Text(verdict_word(finding.verdict), style=_STYLES.get(finding.verdict, ""))
            table.add_row(verdict, check_word(finding.check), Text(message(finding)), Text(places))
        parts.append(table)
    parts.append(Text(counted(checked.findings)))
    out.write(drawn(Group(*parts), terminal=out is sys.stdout.buffer and sys.stdout.isatty()))


FORM = Form(write)
