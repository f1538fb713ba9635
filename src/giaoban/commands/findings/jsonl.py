"""One JSON object a line, one a finding, as the design puts it on the wire."""

from __future__ import annotations

from typing import BinaryIO

from giaoban.checks import finding_to_line
from giaoban.commands.findings.contract import Checked, Form


def write(checked: Checked, out: BinaryIO) -> None:
    """Write the findings; UTF-8, a line feed after each."""
    for finding in checked.findings:
        out.write(f"{finding_to_line(finding)}\n".encode("utf-8", "backslashreplace"))


FORM = Form(write)
