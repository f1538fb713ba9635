"""Which releases there are, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from giaoban_web.releases.models import Release


@dataclass(frozen=True, slots=True)
class ReleaseFilter:
    """What the list is narrowed to; empty is everything. state: `draft`, `waiting` or `out`."""

    text: str = ""
    state: str = ""


def releases(user: Any, chosen: ReleaseFilter) -> QuerySet[Release]:
    """The releases a person may see, drafts first, then the latest hour; each with the number of its errata."""
    now = timezone.now()
    found = Release.objects.visible_to(user)
    if chosen.text:
        found = found.filter(
            Q(title_vi__icontains=chosen.text)
            | Q(title_en__icontains=chosen.text)
            | (Q(number=int(chosen.text)) if chosen.text.isdecimal() and len(chosen.text) < 9 else Q())
        )
    if chosen.state == "draft":
        found = found.filter(state=Release.State.DRAFT)
    elif chosen.state == "waiting":
        found = found.exclude(state=Release.State.DRAFT).filter(opens_at__gt=now)
    elif chosen.state == "out":
        found = found.out(now)
    ordered: QuerySet[Release] = found.annotate(errata_count=Count("errata")).order_by(
        F("opens_at").desc(nulls_first=True), F("number").desc(nulls_first=True), "-pk"
    )
    return ordered


def upcoming() -> QuerySet[Release]:
    """The scheduled releases whose hour is to come, the next first: their titles and hours, which anybody may know."""
    return (
        Release.objects.exclude(state=Release.State.DRAFT)
        .filter(opens_at__gt=timezone.now())
        .only("number", "title_vi", "title_en", "opens_at", "state")
        .order_by("opens_at")
    )
