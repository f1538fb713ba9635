"""Where a figure comes from: back to the sentence of the document, the cell of the workbook, the field of the form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Document
from giaoban_web.observations.models import Observation, Recording

_AROUND = 240  # letters of the sentence shown on either side of a figure


@dataclass(frozen=True, slots=True)
class SourceOf:
    """What leads back to one figure.

    For a claim a person may see: the document, the claim, and its sentence as `before`, `quote`, `after`. A claim of a
    document the person may not see has none of these and says so (`hidden`). Else `reference` and `place` as recorded:
    a workbook's name and `Sheet1!B7`.
    """

    observation: Observation
    recording: Recording
    reference: str
    place: str
    document: Document | None = None
    claim: ReadClaim | None = None
    before: str = ""
    quote: str = ""
    after: str = ""
    hidden: bool = False


def source_of(observation: Observation, user: Any) -> SourceOf:
    """The source of one figure as a person may see it."""
    return sources_of([observation], user)[0]


def sources_of(observations: Iterable[Observation], user: Any) -> list[SourceOf]:
    """The sources of figures, in their order; claims, documents and texts are fetched for all at once."""
    rows = list(observations)
    numbers = [int(row.place) for row in rows if _is_claim(row)]
    claims = {
        claim.pk: claim
        for claim in ReadClaim.objects.filter(pk__in=numbers).select_related("document", "document__read_text")
    }
    return [_source(row, claims, user) for row in rows]


def _is_claim(row: Observation) -> bool:
    return row.recording.kind == Recording.Kind.CLAIM and row.place.isdigit()


def _source(row: Observation, claims: dict[int, ReadClaim], user: Any) -> SourceOf:
    claim = claims.get(int(row.place)) if _is_claim(row) else None
    if claim is None:
        return SourceOf(row, row.recording, row.recording.reference, row.place)
    document = claim.document
    if not user.has_perm("documents.see", document):
        return SourceOf(row, row.recording, "", "", hidden=True)
    text = document.read_text.text if hasattr(document, "read_text") else ""
    first = text.rfind("\n", 0, claim.start) + 1
    last = text.find("\n", claim.end)
    before = text[max(first, claim.start - _AROUND) : claim.start]
    after = text[claim.end : min(last if last >= 0 else len(text), claim.end + _AROUND)]
    return SourceOf(
        row, row.recording, document.name, str(claim.number), document, claim,
        before, text[claim.start : claim.end], after,
    )  # fmt: skip
