"""The list of documents, narrowed, with what was found in each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from giaoban.vietnamese import fold
from giaoban_web.claims.models import ReadClaim, ReadFinding
from giaoban_web.documents.models import Document
from giaoban_web.documents.queries.visible import visible_to


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """What the list is narrowed to; empty is everything. since, until: days of publication, both included."""

    text: str = ""
    state: str = ""
    mark: str = ""
    organisation: str = ""
    domain: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A document with how many claims it has, how many of them wait for review, and how many contradictions it has."""

    document: Document
    claims: int
    pending: int
    errors: int


def documents(user: Any, chosen: DocumentFilter) -> QuerySet[Document]:
    """The documents of a filter that a person may see, the newest first."""
    found = visible_to(user).select_related("uploaded_by").order_by("-uploaded_at", "-pk")
    if chosen.text:
        for word in fold(chosen.text).lower().split():
            found = found.filter(folded__contains=word)
    exact = {name: value for name in ("state", "mark", "organisation") if (value := getattr(chosen, name))}
    found = found.filter(**exact)
    if chosen.domain:
        of_domain = ReadClaim.objects.filter(document=OuterRef("pk"), indicator__startswith=f"{chosen.domain}.")
        found = found.filter(Exists(of_domain))
    if chosen.since:
        found = found.filter(published__gte=chosen.since)
    if chosen.until:
        found = found.filter(published__lte=chosen.until)
    return found


def rows_of(page: Iterable[Document]) -> list[Row]:
    """The documents of a page with their counts, asked for all at once."""
    shown = list(page)
    keys = [document.pk for document in shown]
    claims = {
        row["document"]: row
        for row in ReadClaim.objects.filter(document__in=keys)
        .values("document")
        .annotate(all=Count("pk"), pending=Count("pk", filter=Q(state=ReadClaim.State.PENDING)))
    }
    errors = dict(
        ReadFinding.objects.filter(document__in=keys, verdict="error")
        .values_list("document")
        .annotate(count=Count("pk"))
    )
    none = {"all": 0, "pending": 0}
    return [
        Row(each, claims.get(each.pk, none)["all"], claims.get(each.pk, none)["pending"], errors.get(each.pk, 0))
        for each in shown
    ]


def senders(user: Any) -> list[str]:
    """The codes of the organisations that documents a person may see are of."""
    return list(
        visible_to(user)
        .exclude(organisation="")
        .order_by("organisation")
        .values_list("organisation", flat=True)
        .distinct()
    )
