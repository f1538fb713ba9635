"""An administrator makes an account."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from giaoban_web.audit.actions import record
from giaoban_web.people.models import User
from giaoban_web.people.queries import state_of


@transaction.atomic
def create_account(
    actor: User | None,
    *,
    email: str,
    full_name: str,
    role: str,
    organisation: str = "",
    domains: Iterable[str] = (),
    password: str | None = None,
) -> User:
    """The new account. actor: who makes it; None for the command line.

    Raises IntegrityError where the address has an account already; forms look before they call.
    """
    user = User.objects.create_user(
        email, password, full_name=full_name, role=role, organisation=organisation, domains=sorted(domains)
    )
    record("people.created", actor=actor, subject=user, after=state_of(user))
    return user
