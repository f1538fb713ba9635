"""The settings of mail: a server where one is named, else files a person can read."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

from giaoban.commands.language import said
from giaoban_web.site.environment import Environment, EnvironmentProblem


def mail_settings(environment: Environment) -> dict[str, Any]:
    """Django's mail settings. Raises EnvironmentProblem where GIAOBAN_EMAIL is no mail server's address."""
    settings: dict[str, Any] = {
        "DEFAULT_FROM_EMAIL": environment.email_from,
        "SERVER_EMAIL": environment.email_from,
        "EMAIL_TIMEOUT": 20,
    }
    if not environment.email:
        return settings | {
            "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "EMAIL_FILE_PATH": environment.home / "mail",
        }
    parts = urlsplit(environment.email)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise EnvironmentProblem(
            said(
                "GIAOBAN_EMAIL: hãy viết smtp://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY:587 hoặc smtps://…:465.",
                "GIAOBAN_EMAIL: write smtp://USER:PASSWORD@HOST:587 or smtps://…:465.",
            )
        )
    secure = parts.scheme == "smtps"
    return settings | {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or (465 if secure else 587),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": secure,
        "EMAIL_USE_TLS": not secure and bool(parts.username),
    }
