"""Parquet for data platforms, as the claims are found: a row a claim, figures as decimals."""

from __future__ import annotations

from typing import BinaryIO

from giaoban.commands.formats.contract import Format
from giaoban.commands.inputs import Inputs


def write(inputs: Inputs, out: BinaryIO) -> None:
    """Write the claims of all inputs."""
    from giaoban.exchange.parquet import ClaimsWriter

    with ClaimsWriter(out) as writer:
        for claim in inputs.claims():
            writer.write(claim)


FORMAT = Format(write, binary=True)
