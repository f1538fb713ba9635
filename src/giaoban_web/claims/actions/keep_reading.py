"""What was read of a document is kept: its text, claims and findings, whole or not at all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from giaoban.vietnamese import fold
from giaoban_web.audit.actions import record
from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.documents.models import Document, DocumentText
from giaoban_web.documents.reading.outcome import ReadClaimWire, ReadDocument
from giaoban_web.search.actions import index_document

_BATCH = 500


@transaction.atomic
def keep_reading(document: Document, reading: ReadDocument, findings: Sequence[dict[str, Any]], *, token: str) -> bool:
    """Keep a reading, with the document's state, in one transaction; False where it came too late and nothing was kept.

    findings: on the wire, as `reading.findings`. token: from `begin_reading`. Claims that people decided about
    stay as they are; where such are there and the text now reads differently, all stays as it was.
    """
    current = (
        Document.objects.select_for_update()
        .filter(~Q(reading_token=""), pk=document.pk, state=Document.State.READING, reading_token=token)
        .first()
    )
    if current is None:
        return False
    decided = list(current.claims.filter(_DECIDED))
    stored = DocumentText.objects.filter(document=current).values_list("text", flat=True).first()
    if decided and stored != reading.text:
        _finish(current, reading, {"kept": "decided"})
        return True
    DocumentText.objects.update_or_create(document=current, defaults={"text": reading.text, "layout": reading.layout})
    current.findings.all().delete()
    current.claims.exclude(_DECIDED).delete()
    claims = _keep_claims(current, reading.claims, decided)
    _keep_findings(current, findings, claims)
    if not current.title:
        current.title = reading.title
    if current.published is None and reading.published:
        current.published = date.fromisoformat(reading.published)
    _finish(current, reading, {"claims": len(claims), "findings": len(findings)})
    index_document(current, reading.text, [block[:2] for block in reading.layout["blocks"]], claims)
    return True


_DECIDED = ~Q(state=ReadClaim.State.PENDING) | Q(version__gt=0)


def _finish(document: Document, reading: ReadDocument, told: dict[str, Any]) -> None:
    document.state = Document.State.READ
    document.read_at = timezone.now()
    document.reading_token = document.failure_vi = document.failure_en = ""
    document.folded = fold(f"{document.name} {document.title}").lower()
    document.save()
    record("documents.read", subject=document, after=told)


def _keep_claims(document: Document, read: Sequence[ReadClaimWire], decided: list[ReadClaim]) -> list[ReadClaim]:
    """The claims by their place in the text, those decided about among them."""
    there = {(claim.start, claim.end) for claim in decided}
    number = max((claim.number for claim in decided), default=0)
    fresh = [
        _row(document, number + place, claim)
        for place, claim in enumerate(
            (claim for claim in read if (claim.wire["start"], claim.wire["end"]) not in there), start=1
        )
    ]
    kept = ReadClaim.objects.bulk_create(fresh, batch_size=_BATCH)
    return sorted([*kept, *decided], key=lambda claim: (claim.start, claim.end, claim.number))


def _row(document: Document, number: int, claim: ReadClaimWire) -> ReadClaim:
    wire = claim.wire
    return ReadClaim(
        document=document,
        number=number,
        start=wire["start"],
        end=wire["end"],
        indicator=wire["indicator"] or "",
        area=wire["area"][:20],
        period=wire["period"] or "",
        value=Decimal(wire["value"]) if wire["value"] is not None else None,
        confidence=wire["confidence"],
        # What pages draw stands beside what the wire has, under a key of its own.
        wire={**wire, "marks": {"figure": claim.figure, "changes": claim.changes, "kind": claim.kind}},
    )


def _keep_findings(document: Document, findings: Sequence[dict[str, Any]], claims: list[ReadClaim]) -> None:
    starts = [claim.start for claim in claims]
    rows = [
        ReadFinding(
            document=document,
            claim=_judged(finding["spans"][0], claims, starts) if finding["spans"] else None,
            check_name=finding["check"],
            verdict=finding["verdict"],
            wire=finding,
        )
        for finding in findings
    ]
    ReadFinding.objects.bulk_create(rows, batch_size=_BATCH)


def _judged(span: Sequence[int], claims: list[ReadClaim], starts: list[int]) -> ReadClaim | None:
    """The claim that states the span: the same span, else the shortest one around it."""
    start, end = span
    last = bisect_right(starts, start)
    around = [claim for claim in claims[max(0, last - 50) : last] if claim.start <= start and end <= claim.end]
    return min(around, key=lambda claim: claim.end - claim.start, default=None)
