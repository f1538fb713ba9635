"""A table for reading on a terminal of 80 columns, worst first, with a line that counts the verdicts."""

from __future__ import annotations

import sys
from typing import BinaryIO

from giaoban.checks import Verdict
from giaoban.commands.findings.contract import Checked, Form
from giaoban.commands.findings.words import check_word, counted, message, place, verdict_word
from giaoban.commands.language import said
from giaoban.commands.screen import drawn

_STYLES = {Verdict.ERROR: "bold red", Verdict.REVISED: "yellow", Verdict.DEFINITION: "yellow", Verdict.HOLDS: "green"}
_VERDICT_WIDTH = 18  # the longest, `Chưa kiểm tra được`


def write(checked: Checked, out: BinaryIO) -> None:
    """Write one table of all findings."""
    from rich import box
    from rich.console import Group, RenderableType
    from rich.table import Table
    from rich.text import Text

    parts: list[RenderableType] = []
    if checked.findings:
        table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1))
        table.add_column(said("Kết luận", "Verdict"), width=_VERDICT_WIDTH)
        table.add_column(said("Giải thích, văn bản và vị trí", "Why, document and place"), overflow="fold")
        for finding in checked.findings:
            places = [f"{each.document}: {place(each)}" for each in dict.fromkeys(finding.addresses)]
            verdict = Text(verdict_word(finding.verdict), style=_STYLES.get(finding.verdict, ""))
            where = Text(" · ".join((check_word(finding.check), *places)), style="dim")
            table.add_row(verdict, Group(Text(message(finding)), where))
        parts.append(table)
    parts.append(Text(counted(checked.findings)))
    out.write(drawn(Group(*parts), terminal=out is sys.stdout.buffer and sys.stdout.isatty()))


FORM = Form(write)
