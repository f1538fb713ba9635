"""The text of a document part by part, with the claims that stand in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from giaoban_web.claims.models import ReadClaim
from giaoban_web.claims.queries import worst_verdicts
from giaoban_web.documents.models import Document, DocumentText


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text: its number from 0, the letters it covers, and what it takes to draw it.

    claims: those that begin in it; verdicts: by the key of a claim the worst finding about it.
    """

    number: int
    start: int
    end: int
    text: str
    layout: dict[str, Any]
    claims: list[ReadClaim]
    verdicts: dict[int, str]


def parts_of(read: DocumentText) -> list[tuple[int, int, int]]:
    """The parts of a text: number, first letter, end."""
    return [(number, part[2], part[3]) for number, part in enumerate(read.layout["parts"])]


def part_of(document: Document, read: DocumentText, number: int, *, with_claims: bool) -> Part:
    """One part. with_claims: whether the person may see what was read; else the text alone. Raises IndexError."""
    _, _, start, end = read.layout["parts"][number]
    claims: list[ReadClaim] = []
    if with_claims:
        claims = list(
            ReadClaim.objects.filter(document=document, start__gte=start, start__lt=end).order_by("start", "end", "pk")
        )
    return Part(number, start, end, read.text, read.layout, claims, worst_verdicts([claim.pk for claim in claims]))
