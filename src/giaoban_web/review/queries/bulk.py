"""Which claims of a document may be accepted together."""

from __future__ import annotations

from typing import Any

from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Document
from giaoban_web.review.facts import facts_of
from giaoban_web.review.queries.findings import open_findings
from giaoban_web.review.stored import point_of, standing_at_points
from giaoban_web.review.unambiguous import Sorted, sort_out


def unambiguous(user: Any, document: Document) -> Sorted:
    """The pending claims of a document, sorted into those that are unambiguous and hold, and the others by rule."""
    claims = list(
        ReadClaim.objects.filter(document=document, state=ReadClaim.State.PENDING)
        .select_related("document")
        .order_by("start", "pk")
    )
    points = {point for claim in claims if (point := point_of(facts_of(claim))) is not None}
    return sort_out(user, claims, open_findings(document), standing_at_points(points))
