"""Figures that no longer stand, with nothing in their place."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from giaoban.figures import plain
from giaoban_web.audit import actions as audit
from giaoban_web.observations.models import Observation
from giaoban_web.people.models import User


@transaction.atomic
def withdraw_values(observations: Iterable[Observation], *, author: User | None, reason: str) -> int:
    """How many vintages were withdrawn; those already superseded are left as they are.

    The row stays and learns when it ceased to stand; `as_of` an earlier day still finds it. Recording the point again
    makes its next vintage. reason: kept in the audit.
    """
    wanted = [each.pk for each in observations]
    standing = list(
        Observation.objects.select_for_update(of=("self",))
        .select_related("series")
        .filter(pk__in=wanted, superseded_at__isnull=True)
        .order_by("pk")
    )
    if not standing:
        return 0
    Observation.objects.filter(pk__in=[each.pk for each in standing]).update(superseded_at=timezone.now())
    audit.record(
        "observations.withdrawn",
        actor=author,
        subject=standing[0],
        before={
            f"{each.series} {each.period} v{each.vintage}": f"{plain(each.value)} {each.status}" for each in standing
        },
        after={"reason": reason, "withdrawn": len(standing)},
    )
    return len(standing)
