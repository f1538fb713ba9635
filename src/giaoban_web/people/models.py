"""The account of a person."""

from __future__ import annotations

import unicodedata
from typing import Any, ClassVar

import rules
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from giaoban_web.people.roles import Role


class UserManager(BaseUserManager["User"]):
    """Makes accounts; actions of this app call it, pages do not."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """An account, e.g. `create_user("chuyen.vien@example.vn", full_name="Chuyên viên", role="specialist")`.

        Without a password nobody can sign in to it until one is set through the one-time link.
        """
        user = self.model(email=email.strip().lower(), **fields)
        user.full_name = unicodedata.normalize("NFC", user.full_name).strip()
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> User:
        """The account of an address, in whatever case it is written."""
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """A person's account: address, name, organisation, role, domains.

    organisation: a code of the catalogue (`mic`), empty for none; permissions follow its successors.
    domains: codes of the catalogue (`["telecom", "post"]`) a specialist reviews; empty is none.
    """

    email = models.EmailField(_("Thư điện tử"), unique=True)
    full_name = models.CharField(_("Họ và tên"), max_length=200)
    organisation = models.CharField(_("Cơ quan"), max_length=100, blank=True, db_index=True)
    role = models.CharField(_("Vai trò"), max_length=20, choices=Role.choices, default=Role.REPORTER)
    domains = models.JSONField(_("Lĩnh vực"), default=list, blank=True)
    is_active = models.BooleanField(_("Đang hoạt động"), default=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name"]
    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        ordering: ClassVar = ["full_name", "email"]
        constraints: ClassVar = [
            models.UniqueConstraint(Lower("email"), name="people_one_account_an_address"),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="people_role_is_known"),
        ]

    def __str__(self) -> str:
        return self.full_name or self.email

    def get_full_name(self) -> str:
        """The name pages show."""
        return self.full_name

    def get_short_name(self) -> str:
        """The last part of the name, by which a Vietnamese is called: `An` for `Nguyễn Văn An`."""
        return self.full_name.rpartition(" ")[2]

    @property
    def initials(self) -> str:
        """Two letters for the avatar: `NA` for `Nguyễn Văn An`."""
        parts = self.full_name.split() or [self.email]
        return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper()

    def has_perm(self, permission: str, obj: Any = None) -> bool:
        """True where `people/permissions.py` grants it, e.g. `has_perm("claims.review", claim)`."""
        return self.is_active and rules.has_perm(permission, self, obj)

    def has_perms(self, permissions: list[str], obj: Any = None) -> bool:
        """True where each is granted."""
        return all(self.has_perm(permission, obj) for permission in permissions)

    def has_module_perms(self, app: str) -> bool:
        """True where any permission of the app is granted; templates ask `perms.releases`."""
        return self.is_active and any(
            name.startswith(f"{app}.") and rules.has_perm(name, self) for name in rules.permissions.permissions
        )
