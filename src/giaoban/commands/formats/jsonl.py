"""One JSON object a line, one a claim, as the claims are found."""

from typing import BinaryIO

from giaoban.claims.wire import claim_to_line
from giaoban.commands.formats.contract import Format
from giaoban.commands.inputs import Inputs


def write(inputs: Inputs, out: BinaryIO) -> None:
    """Write the claims of all inputs; UTF-8, a line feed after each."""
    for claim in inputs.claims():
        out.write(f"{claim_to_line(claim)}\n".encode("utf-8", "backslashreplace"))


FORMAT = Format(write)
