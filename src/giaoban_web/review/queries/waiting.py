"""How much waits for one person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q

from giaoban_web.claims.models import ReadClaim
from giaoban_web.people.roles import Role
from giaoban_web.review.queries.visible import of_visible_documents


@dataclass(frozen=True, slots=True)
class Waiting:
    """figures: pending ones of the person's domains; documents: in how many; unlinked: those without an indicator."""

    figures: int
    documents: int
    unlinked: int


def waiting_for(user: Any) -> Waiting:
    """What waits for a specialist in the own domains, for a publisher in all of them; one query."""
    own = Q(indicator__gt="")
    if user.role == Role.SPECIALIST:
        own = Q(pk__in=())
        for domain in user.domains:
            own |= Q(indicator__startswith=f"{domain}.")
    pending = ReadClaim.objects.filter(of_visible_documents(user), state=ReadClaim.State.PENDING)
    counted = pending.aggregate(
        figures=Count("pk", filter=own),
        documents=Count("document", filter=own, distinct=True),
        unlinked=Count("pk", filter=Q(indicator="")),
    )
    return Waiting(**counted)
