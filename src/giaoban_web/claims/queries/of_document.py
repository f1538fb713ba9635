"""The claims of one document, in the order of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet

from giaoban.checks.judging.finding import WORST_FIRST
from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.documents.models import Document

_BAD = ("error", "revised", "definition")
_ORDER = {verdict.value: place for place, verdict in enumerate(WORST_FIRST)}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many claims a document has: in all, with a finding to look at, without an indicator, waiting for review."""

    all: int
    found: int
    unlinked: int
    pending: int


def claims_of(document: Document, show: str = "") -> QuerySet[ReadClaim]:
    """The claims with their findings. show: `found`, `unlinked`, `pending`, or all."""
    claims = document.claims.order_by("start", "end", "pk").prefetch_related(
        Prefetch("findings", queryset=ReadFinding.objects.order_by("pk"))
    )
    return claims.filter(_narrowed(show))


def counts_of(document: Document) -> Counts:
    """The counts, in one query."""
    counted = document.claims.aggregate(
        all=Count("pk"),
        found=Count("pk", filter=_narrowed("found")),
        unlinked=Count("pk", filter=_narrowed("unlinked")),
        pending=Count("pk", filter=_narrowed("pending")),
    )
    return Counts(**counted)


def page_with(document: Document, claim: ReadClaim, size: int) -> int:
    """The number, from 1, of the page of all claims that a claim is on."""
    before = document.claims.filter(
        Q(start__lt=claim.start)
        | Q(start=claim.start, end__lt=claim.end)
        | Q(start=claim.start, end=claim.end, pk__lt=claim.pk)
    ).count()
    return before // size + 1


def worst_verdicts(keys: Sequence[int]) -> dict[int, str]:
    """The worst verdict about each of some claims: `{7: "error"}`; those nothing was found about are left out."""
    worst: dict[int, str] = {}
    if not keys:
        return worst
    about = ReadFinding.objects.filter(claim__gte=min(keys), claim__lte=max(keys))
    wanted = set(keys)
    for key, verdict in about.values_list("claim", "verdict"):
        if key in wanted and (key not in worst or _ORDER[verdict] < _ORDER[worst[key]]):
            worst[key] = verdict
    return worst


def _narrowed(show: str) -> Q:
    if show == "found":
        return Q(Exists(ReadFinding.objects.filter(claim=OuterRef("pk"), verdict__in=_BAD)))
    if show == "unlinked":
        return Q(indicator="")
    return Q(state=ReadClaim.State.PENDING) if show == "pending" else Q()
