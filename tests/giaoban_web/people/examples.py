"""Addresses of people that take arguments."""

from typing import Any

from giaoban_web.people.models import User


def examples() -> dict[str, dict[str, Any]]:
    """An account that is there, and a link that is not."""
    user = User.objects.create_user("vi-du@example.vn", full_name="Tài khoản Ví Dụ", role="reporter")
    return {
        "people:edit": {"pk": user.pk},
        "people:invite": {"pk": user.pk},
        "account_confirm_email": {"key": "none"},
        "account_reset_password_from_key": {"uidb36": "1", "key": "none"},
        "mfa_edit_webauthn": {"pk": 1},
        "mfa_remove_webauthn": {"pk": 1},
        "openid_connect_login": {"provider_id": "oidc"},
        "openid_connect_callback": {"provider_id": "oidc"},
    }
