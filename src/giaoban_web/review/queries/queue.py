"""The figures that wait, own domains first, by document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, Exists, IntegerField, OuterRef, Q, QuerySet, Value, When

from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.people.roles import Role
from giaoban_web.review.queries.findings import is_open
from giaoban_web.review.queries.visible import of_visible_documents
from giaoban_web.review.unambiguous import SURE

UNLINKED = "-"  # the domain of figures without an indicator, as the filter names it
_DOUBTFUL = ("error", "revised", "definition", "uncheckable")
_UNSURE = 0.5


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What the queue is narrowed to; empty is everything.

    domain: a code, or `-` for figures without an indicator. verdict: one of the wire, `doubtful` for any worse than
    rounding, `none` where nothing is found. confidence: `high`, `middle`, `low`.
    """

    document: int | None = None
    domain: str = ""
    indicator: str = ""
    verdict: str = ""
    confidence: str = ""
    state: str = ReadClaim.State.PENDING.value


def claims_to_review(user: Any, chosen: QueueFilter) -> QuerySet[ReadClaim]:
    """The claims of a filter: those of the person's own domains first, then the newest documents, in their order."""
    found = ReadClaim.objects.filter(of_visible_documents(user), narrowed(chosen)).select_related("document")
    return found.annotate(foreign=_foreign(user)).order_by(
        "foreign", "-document__uploaded_at", "document", "start", "pk"
    )


def narrowed(chosen: QueueFilter) -> Q:
    """The condition a filter is."""
    condition = Q()
    if chosen.document:
        condition &= Q(document=chosen.document)
    if chosen.domain == UNLINKED:
        condition &= Q(indicator="")
    elif chosen.domain:
        condition &= Q(indicator__startswith=f"{chosen.domain}.")
    if chosen.indicator:
        condition &= Q(indicator=chosen.indicator)
    if chosen.state:
        condition &= Q(state=chosen.state)
    if chosen.confidence == "high":
        condition &= Q(confidence__gte=SURE)
    elif chosen.confidence == "middle":
        condition &= Q(confidence__gte=_UNSURE, confidence__lt=SURE)
    elif chosen.confidence == "low":
        condition &= Q(confidence__lt=_UNSURE)
    return condition & _of_verdict(chosen.verdict)


def state_counts(user: Any, chosen: QueueFilter) -> dict[str, int]:
    """How many claims of the filter are in each state, whichever state the filter names: `{"pending": 12, ...}`."""
    anyhow = QueueFilter(chosen.document, chosen.domain, chosen.indicator, chosen.verdict, chosen.confidence, "")
    found = ReadClaim.objects.filter(of_visible_documents(user), narrowed(anyhow)).values("state").order_by("state")
    counts = {row["state"]: row["count"] for row in found.annotate(count=Count("pk"))}
    return {state: counts.get(state, 0) for state in ReadClaim.State.values}


def progress_of(documents: set[int]) -> dict[int, tuple[int, int]]:
    """For each document how many claims are decided, of how many: `{7: (12, 40)}`."""
    found = ReadClaim.objects.filter(document__in=documents).values("document").order_by("document")
    counted = found.annotate(all=Count("pk"), waiting=Count("pk", filter=Q(state=ReadClaim.State.PENDING)))
    return {row["document"]: (row["all"] - row["waiting"], row["all"]) for row in counted}


def worst_verdicts(claims: list[ReadClaim]) -> dict[int, str]:
    """The worst verdict of the open findings about each claim: `{812: "error"}`."""
    order = [*_DOUBTFUL, "rounding", "holds"]
    found: dict[int, str] = {}
    rows = ReadFinding.objects.filter(is_open(), claim__in=[claim.pk for claim in claims])
    for claim, verdict in rows.values_list("claim", "verdict"):
        if claim not in found or order.index(verdict) < order.index(found[claim]):
            found[claim] = verdict
    return found


def _of_verdict(verdict: str) -> Q:
    if not verdict:
        return Q()
    about = ReadFinding.objects.filter(is_open(), claim=OuterRef("pk"))
    if verdict == "none":
        return ~Q(Exists(about))
    return Q(Exists(about.filter(verdict__in=_DOUBTFUL) if verdict == "doubtful" else about.filter(verdict=verdict)))


def _foreign(user: Any) -> Case:
    """0 for the person's own domains, 1 for figures without one, 2 for others'; a publisher's are all."""
    if user.role != Role.SPECIALIST:
        return Case(default=Value(0), output_field=IntegerField())
    own = Q(pk__in=())
    for domain in user.domains:
        own |= Q(indicator__startswith=f"{domain}.")
    return Case(
        When(own, then=Value(0)), When(indicator="", then=Value(1)), default=Value(2), output_field=IntegerField()
    )
