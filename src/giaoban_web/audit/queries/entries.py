"""Rows of the audit, narrowed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from giaoban_web.audit.models import Entry


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """What the list is narrowed to; empty is everything. since, until: days in local time, both included."""

    text: str = ""
    action: str = ""
    since: date | None = None
    until: date | None = None


def entries(chosen: EntryFilter) -> QuerySet[Entry]:
    """The rows of a filter, newest first."""
    found = Entry.objects.all()
    if chosen.text:
        found = found.filter(
            Q(actor_name__icontains=chosen.text)
            | Q(subject_name__icontains=chosen.text)
            | Q(before__icontains=chosen.text)
            | Q(after__icontains=chosen.text)
        )
    if chosen.action:
        found = found.filter(action=chosen.action)
    if chosen.since:
        found = found.filter(at__gte=_midnight(chosen.since))
    if chosen.until:
        found = found.filter(at__lt=_midnight(chosen.until + timedelta(days=1)))
    return found


def actions_seen() -> list[str]:
    """The actions that have a row, by name."""
    return list(Entry.objects.order_by("action").values_list("action", flat=True).distinct())


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
