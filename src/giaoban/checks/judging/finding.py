"""What a check concludes, and how it is written on the wire."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

_encode = json.JSONEncoder(ensure_ascii=False).encode


class Verdict(StrEnum):
    """What became of a stated figure when it was recomputed, worst first.

    ERROR: the text contradicts itself. REVISED: a stored figure was restated. DEFINITION: scope, measure or window
    differ, or a person should look. UNCHECKABLE: an input is missing. ROUNDING: equal within rounding. HOLDS: equal.
    """

    ERROR = "error"
    REVISED = "revised"
    DEFINITION = "definition"
    UNCHECKABLE = "uncheckable"
    ROUNDING = "rounding"
    HOLDS = "holds"


WORST_FIRST = tuple(Verdict)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a judged figure stands: code points into the text of a document, end exclusive.

    cell: of a figure in a table, its cell, `R3C2`, in a workbook with its sheet, `Biểu 1!B7`. page: from 1, where the
    format has pages.
    """

    document: str
    start: int
    end: int
    cell: str | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check concludes about figures: `growth`, error, stated `+17,67%`, recomputed `−0,76%`.

    addresses: the figure judged first. message_vi, message_en: one sentence each, with the numbers as people write
    them.
    """

    check: str
    verdict: Verdict
    stated: str
    recomputed: str
    addresses: tuple[Address, ...]
    message_vi: str
    message_en: str


def finding_to_wire(finding: Finding) -> dict[str, object]:
    """The object a finding is on the wire; `documents`, `cells` and `pages` have one entry a span, None where none."""
    return {
        "check": finding.check,
        "verdict": finding.verdict.value,
        "stated": finding.stated,
        "recomputed": finding.recomputed,
        "spans": [[address.start, address.end] for address in finding.addresses],
        "documents": [address.document for address in finding.addresses],
        "message_vi": finding.message_vi,
        "message_en": finding.message_en,
        "cells": [address.cell for address in finding.addresses],
        "pages": [address.page for address in finding.addresses],
    }


def finding_to_line(finding: Finding) -> str:
    """The finding as one line of JSON, without its line feed."""
    return _encode(finding_to_wire(finding))
