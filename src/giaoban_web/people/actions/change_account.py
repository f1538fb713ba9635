"""An administrator changes an account, or closes it."""

from __future__ import annotations

from typing import Any

from allauth.usersessions.models import UserSession
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from giaoban_web.audit.actions import record
from giaoban_web.people.models import User
from giaoban_web.people.queries import state_of
from giaoban_web.people.roles import Role


@transaction.atomic
def change_account(actor: User | None, user_id: int, **changes: Any) -> User:
    """The account after the changes, e.g. `change_account(admin, 7, role="publisher", is_active=False)`.

    A closed account's sessions end at once. Raises ValidationError where no administrator would be left.
    """
    # All administrators are locked, so that two who demote each other at once do not both succeed.
    list(User.objects.select_for_update().filter(role=Role.ADMINISTRATOR).order_by("pk"))
    user = User.objects.select_for_update().get(pk=user_id)
    before = state_of(user)
    for name, value in changes.items():
        setattr(user, name, sorted(value) if name == "domains" else value)
    after = state_of(user)
    if after == before:
        return user
    user.save(update_fields=list(changes))
    if not User.objects.filter(role=Role.ADMINISTRATOR, is_active=True).exists():
        raise ValidationError(_("Phải còn ít nhất một quản trị viên đang hoạt động."))
    if before["is_active"] and not user.is_active:
        for session in UserSession.objects.filter(user=user):
            session.end()
    changed = [name for name in after if after[name] != before[name]]
    record(
        "people.changed",
        actor=actor,
        subject=user,
        before={name: before[name] for name in changed},
        after={name: after[name] for name in changed},
    )
    return user
