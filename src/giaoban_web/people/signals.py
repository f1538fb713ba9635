"""Signing in and out, and changes to one's own account, written into the audit."""

from typing import Any

from allauth.account import signals as account
from allauth.mfa import signals as mfa
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest

from giaoban_web.audit.actions import record


@receiver(user_logged_in)
def _signed_in(sender: Any, request: HttpRequest, user: Any, **kwargs: Any) -> None:
    record("people.signed_in", actor=user, subject=user)


@receiver(user_logged_out)
def _signed_out(sender: Any, request: HttpRequest, user: Any, **kwargs: Any) -> None:
    if user is not None:
        record("people.signed_out", actor=user, subject=user)


@receiver(user_login_failed)
def _failed(sender: Any, credentials: dict[str, Any], **kwargs: Any) -> None:
    # The address typed is kept, the password never.
    tried = str(credentials.get("email") or credentials.get("username") or "")[:254]
    record("people.sign_in_failed", after={"email": tried})


@receiver(account.password_changed)
@receiver(account.password_set)
@receiver(account.password_reset)
def _password(sender: Any, request: HttpRequest, user: Any, **kwargs: Any) -> None:
    record("people.password_changed", actor=user, subject=user)


@receiver(mfa.authenticator_added)
def _factor_added(sender: Any, request: HttpRequest, user: Any, authenticator: Any, **kwargs: Any) -> None:
    record("people.factor_added", actor=user, subject=user, after={"type": authenticator.type})


@receiver(mfa.authenticator_removed)
def _factor_removed(sender: Any, request: HttpRequest, user: Any, authenticator: Any, **kwargs: Any) -> None:
    record("people.factor_removed", actor=user, subject=user, before={"type": authenticator.type})
