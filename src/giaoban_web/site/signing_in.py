"""The settings of django-allauth: sign-in by e-mail and password, a second factor, passkeys, single sign-on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from giaoban_web.site.environment import Environment

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = [
    "rules.permissions.ObjectPermissionBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "site:home"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
_RULES = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_RULES}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_RULES}.UserAttributeSimilarityValidator", "OPTIONS": {"user_attributes": ("email", "full_name")}},
    {"NAME": f"{_RULES}.CommonPasswordValidator"},
    {"NAME": f"{_RULES}.NumericPasswordValidator"},
]

ACCOUNT_ADAPTER = "giaoban_web.people.adapters.Accounts"
SOCIALACCOUNT_ADAPTER = "giaoban_web.people.adapters.SingleSignOn"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # an administrator made the account and knows whose address it is
ACCOUNT_EMAIL_SUBJECT_PREFIX = "[Giao Ban] "
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_LOGIN_ON_PASSWORD_RESET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "20/m/ip,5/h/key",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Giao Ban"
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_AUTO_SIGNUP = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True  # an account is found by the address its administrator entered
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
USERSESSIONS_TRACK_ACTIVITY = False  # no write a request


def oidc_settings(environment: Environment) -> dict[str, Any]:
    """The single sign-on server as allauth wants it; nothing where none is named."""
    if not environment.oidc_issuer:
        return {}
    secret = Path(environment.oidc_secret_file).read_text("utf-8").strip() if environment.oidc_secret_file else ""
    return {
        "openid_connect": {
            "OAUTH_PKCE_ENABLED": True,
            "APPS": [
                {
                    "provider_id": "oidc",
                    "name": environment.oidc_name,
                    "client_id": environment.oidc_client_id,
                    "secret": secret,
                    "settings": {"server_url": environment.oidc_issuer, "fetch_userinfo": True},
                }
            ],
        }
    }
