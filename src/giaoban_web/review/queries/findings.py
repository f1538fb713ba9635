"""Findings, worst first, and whether a person set them aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, Exists, IntegerField, OuterRef, Prefetch, Q, QuerySet, Value, When

from giaoban.checks import Verdict
from giaoban_web.claims.models import ReadFinding
from giaoban_web.documents.models import Document
from giaoban_web.review.models import Dismissal
from giaoban_web.review.queries.visible import of_visible_documents

_WORST = Case(
    *(When(verdict=verdict.value, then=Value(place)) for place, verdict in enumerate(Verdict)),
    default=Value(len(Verdict)), output_field=IntegerField(),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """What the list is narrowed to; empty is everything. state: `open`, `dismissed` or empty."""

    check: str = ""
    verdict: str = ""
    document: int | None = None
    state: str = "open"


def findings(user: Any, chosen: FindingFilter) -> QuerySet[ReadFinding]:
    """The findings a person may see, the worst first, then the newest documents; each with its standing dismissal."""
    standing = Dismissal.objects.filter(reopened_at__isnull=True).select_related("author")
    found = (
        ReadFinding.objects.filter(of_visible_documents(user))
        .select_related("document", "claim")
        .prefetch_related(Prefetch("dismissals", queryset=standing, to_attr="set_aside"))
    )
    if chosen.check:
        found = found.filter(check_name=chosen.check)
    if chosen.verdict:
        found = found.filter(verdict=chosen.verdict)
    if chosen.document:
        found = found.filter(document=chosen.document)
    if chosen.state:
        found = found.filter(is_open() if chosen.state == "open" else ~is_open())
    return found.order_by(_WORST, "-document__uploaded_at", "document", "pk")


def worst_first() -> tuple[Case, str]:
    """What findings of one document are ordered by."""
    return _WORST, "pk"


def is_open(outer: str = "pk") -> Q:
    """The condition on findings that nobody set them aside."""
    return ~Q(Exists(Dismissal.objects.filter(finding=OuterRef(outer), reopened_at__isnull=True)))


def open_findings(document: Document) -> list[ReadFinding]:
    """The findings of a document that nobody set aside, worst first."""
    return list(ReadFinding.objects.filter(is_open(), document=document).order_by(_WORST, "pk"))


def verdict_counts(user: Any, chosen: FindingFilter) -> dict[str, int]:
    """Findings of the filter by verdict, whichever verdict the filter names: `{"error": 3, ...}`, worst first."""
    anyhow = FindingFilter(chosen.check, "", chosen.document, chosen.state)
    found = findings(user, anyhow).order_by().prefetch_related(None).select_related(None).values("verdict")
    counts = {row["verdict"]: row["count"] for row in found.annotate(count=Count("pk"))}
    return {verdict.value: counts[verdict.value] for verdict in Verdict if verdict.value in counts}
