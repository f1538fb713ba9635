"""What a reading hands back: plain JSON, for it comes from a process that opened a stranger's file."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Literal

from giaoban.checks import Finding, finding_to_wire
from giaoban.claims import Claim, Reading
from giaoban.claims.wire import claim_from_wire, claim_to_wire
from giaoban.documents import Document
from giaoban.documents.unreadable import UnreadableDocument
from giaoban.markup import FigureKind, anchors_of, kind_of, title_of

_LETTERS_A_PART = 9000  # of text on a page before the next part is asked for
_BLOCKS_A_PART = 120


@dataclass(frozen=True, slots=True)
class ReadClaimWire:
    """A claim on the wire with what only a page needs: the span of its figure, those of its changes, its kind."""

    wire: dict[str, Any]
    figure: tuple[int, int]
    changes: list[tuple[int, int]] = field(default_factory=list)
    kind: str = "count"


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read. layout: see `layout_of`; published: YYYY-MM-DD or None; faults: what in it could not be
    read, a sentence in each language."""

    title: str
    published: str | None
    text: str
    layout: dict[str, Any]
    claims: list[ReadClaimWire]
    findings: list[dict[str, Any]]

    def to_json(self) -> dict[str, Any]:
        """The object it is between the processes."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> ReadDocument:
        """The reading an object stands for. Raises ValueError where it is none: every claim is read as a claim."""
        try:
            claims = [ReadClaimWire(**claim) for claim in value["claims"]]
            for claim in claims:
                claim_from_wire(claim.wire)
            published = value["published"]
            if published is not None:
                date.fromisoformat(published)
            return cls(
                str(value["title"]), published, str(value["text"]), dict(value["layout"]), claims,
                list(value["findings"]),
            )  # fmt: skip
        except (KeyError, TypeError) as problem:
            raise ValueError(f"no reading: {problem}") from problem


def read_document_of(reading: Reading, findings: list[Finding]) -> ReadDocument:
    """A reading of the library as the site keeps it."""
    document = reading.document
    return ReadDocument(
        title=title_of(document)[:500],
        published=document.published.isoformat() if document.published else None,
        text=document.text,
        layout=layout_of(document),
        claims=[_wire_of(claim) for claim in reading.claims],
        findings=[finding_to_wire(finding) for finding in findings],
    )


def _wire_of(claim: Claim) -> ReadClaimWire:
    anchor = anchors_of([claim])[0]
    return ReadClaimWire(
        claim_to_wire(claim),
        (anchor.start, anchor.end),
        [(change.start, change.end) for change in claim.changes],
        kind_of(claim).value if claim.value is not None else FigureKind.CHANGE.value,
    )


def layout_of(document: Document) -> dict[str, Any]:
    """The blocks and tables over a text, and where its page is cut into parts.

    blocks: `[start, end, kind, level, page]`; tables: `{start, end, caption, sheet, cells}` with cells `[start, end,
    row, column, rows, columns, address, header]`; parts: `[first block, end block, start, end]`; faults: `[vi, en]`.
    """
    return {
        "blocks": [[block.start, block.end, block.kind.value, block.level, block.page] for block in document.blocks],
        "tables": [
            {
                "start": table.start,
                "end": table.end,
                "caption": table.caption,
                "sheet": table.sheet,
                "cells": [
                    [cell.start, cell.end, cell.row, cell.column, cell.rows, cell.columns, cell.address, cell.header]
                    for cell in table.cells
                ],
            }
            for table in document.tables
        ],
        "parts": _parts(document),
        "faults": [_sentences(fault) for fault in document.faults],
    }


def _parts(document: Document) -> list[list[int]]:
    found: list[list[int]] = []
    first = 0
    blocks = document.blocks
    for number, block in enumerate(blocks):
        letters = block.end - blocks[first].start
        if number > first and (letters > _LETTERS_A_PART or number - first >= _BLOCKS_A_PART):
            found.append([first, number, blocks[first].start, block.start])
            first = number
    if blocks:
        start = 0 if not found else blocks[first].start
        found.append([first, len(blocks), start, len(document.text)])
        found[0][2] = 0
    return found


def _sentences(fault: UnreadableDocument) -> list[str]:
    languages: tuple[Literal["vi", "en"], ...] = ("vi", "en")
    return [fault.message(language) for language in languages]
