"""Accounts of the demonstration: one a role, named after it, with passwords drawn anew for each installation."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from django.conf import settings
from django.utils.translation import gettext as _

from giaoban.catalogue import OrganisationKind
from giaoban.catalogue import load as catalogue
from giaoban_web.people.actions import create_account
from giaoban_web.people.models import User
from giaoban_web.people.roles import Role

ORDER = 10
LOGINS = "demo-logins.txt"
_DOMAIN = "demo.example"
_MINISTRY = "mic"
_OWN_DOMAINS = ("post", "telecom")


def load(say: Callable[[str], None]) -> None:
    """Make them and print their logins, also kept in the data folder; nothing where they are there already."""
    file = settings.GIAOBAN_HOME / LOGINS
    if User.objects.filter(email__endswith=f"@{_DOMAIN}").exists():
        say(_("Các tài khoản mẫu đã có sẵn; xem %(file)s.") % {"file": file})
        return
    local = next(
        (code for code, each in catalogue().organisations.items() if each.kind is OrganisationKind.LOCAL), ""
    )
    lines = []
    for role in Role:
        password = secrets.token_urlsafe(9)
        create_account(
            None,
            email=f"{role.value}@{_DOMAIN}",
            full_name=_("%(role)s (tài khoản mẫu)") % {"role": role.label},
            role=role,
            organisation=local if role is Role.REPORTER else _MINISTRY,
            domains=_OWN_DOMAINS if role is Role.SPECIALIST else (),
            password=password,
        )
        lines.append(f"{role.value}@{_DOMAIN}  {password}  {role.label}")
    file.touch(mode=0o600)
    file.write_text("\n".join(lines) + "\n", "utf-8")
    say(_("Tài khoản mẫu (thư điện tử, mật khẩu, vai trò):"))
    for line in lines:
        say(f"  {line}")
