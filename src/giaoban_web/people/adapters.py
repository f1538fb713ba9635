"""What allauth asks of us: nobody signs up, and single sign-on opens only accounts an administrator made."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by administrators."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def clean_email(self, email: str) -> str:
        """Addresses are kept in lower case."""
        return email.strip().lower()


class SingleSignOn(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Single sign-on for those who have an account."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Never: an address without an account is turned away."""
        return False
