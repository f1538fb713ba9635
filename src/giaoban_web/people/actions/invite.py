"""The one-time link by which a person sets the password of an account made for them."""

from __future__ import annotations

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.db import transaction
from django.urls import reverse

from giaoban_web.audit.actions import record
from giaoban_web.people.models import User


@transaction.atomic
def invitation_link(actor: User | None, user: User) -> str:
    """The path of the link: `/accounts/password/reset/key/7-c9z…/`. It works once, and for three days."""
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    record("people.invited", actor=actor, subject=user)
    uidb36, _, token = key.partition("-")
    return reverse("account_reset_password_from_key", kwargs={"uidb36": uidb36, "key": token})
