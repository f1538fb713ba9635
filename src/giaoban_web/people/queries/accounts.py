"""Accounts, found and described."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from giaoban_web.people.models import User


@dataclass(frozen=True, slots=True)
class AccountFilter:
    """What the list is narrowed to; empty is everything. state: `active`, `closed` or empty."""

    text: str = ""
    role: str = ""
    state: str = ""


def accounts(chosen: AccountFilter) -> QuerySet[User]:
    """The accounts of a filter, by name."""
    found = User.objects.order_by("full_name", "pk")
    if chosen.text:
        found = found.filter(Q(full_name__icontains=chosen.text) | Q(email__icontains=chosen.text))
    if chosen.role:
        found = found.filter(role=chosen.role)
    if chosen.state:
        found = found.filter(is_active=chosen.state == "active")
    return found


def state_of(user: User) -> dict[str, Any]:
    """What the audit keeps of an account; never its password."""
    return {
        "email": user.email,
        "full_name": user.full_name,
        "organisation": user.organisation,
        "role": str(user.role),
        "domains": list(user.domains),
        "is_active": user.is_active,
    }
