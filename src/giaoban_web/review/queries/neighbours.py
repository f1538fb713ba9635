"""The figures before and after one in its document."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q

from giaoban_web.claims.models import ReadClaim


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Ids of the figure before and the one after, in the order of the text; None at an end."""

    before: int | None
    after: int | None


def neighbours_of(claim: ReadClaim) -> Neighbours:
    """The neighbours of a claim; two questions."""
    of_document = ReadClaim.objects.filter(document=claim.document_id)
    before = of_document.filter(Q(start__lt=claim.start) | Q(start=claim.start, pk__lt=claim.pk)).order_by(
        "-start", "-pk"
    )
    after = of_document.filter(Q(start__gt=claim.start) | Q(start=claim.start, pk__gt=claim.pk)).order_by("start", "pk")
    return Neighbours(*(rows.values_list("pk", flat=True).first() for rows in (before, after)))
