"""What happens around every request: its line in the log, and the headers that keep a page to itself."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers

_log = logging.getLogger("giaoban.requests")
Handler = Callable[[HttpRequest], HttpResponse]

# Nothing inline, nothing from elsewhere: ministries' networks are closed, and a text somebody uploads can run nothing.
POLICY: dict[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'",),
    "style-src": ("'self'",),
    "img-src": ("'self'", "data:"),
    "font-src": ("'self'",),
    "connect-src": ("'self'",),
    "manifest-src": ("'self'",),
    "form-action": ("'self'",),
    "base-uri": ("'none'",),
    "frame-ancestors": ("'none'",),
    "object-src": ("'none'",),
}


def policy_header() -> str:
    """The value of Content-Security-Policy; the single sign-on server may be sent a form, where there is one."""
    extra = {"form-action": tuple(settings.GIAOBAN_FORM_TARGETS)}
    return "; ".join(" ".join((name, *sources, *extra.get(name, ()))) for name, sources in POLICY.items())


class PageHeaders:
    """Puts Content-Security-Policy and Permissions-Policy on every answer."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response
        self.policy = policy_header()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", self.policy)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        if request.user.is_authenticated if hasattr(request, "user") else False:
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response


class RequestLog:
    """Writes one line a request, and gives it a number that error pages and the log share."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        number = secrets.token_hex(6)
        request.META["GIAOBAN_REQUEST"] = number
        response = self.get_response(request)
        response.headers["X-Request-Id"] = number
        user = getattr(request, "user", None)
        _log.info(
            "%s %s %s",
            request.method,
            request.path,
            response.status_code,
            extra={
                "request": number,
                "method": request.method,
                "path": request.path,
                "status": response.status_code,
                "milliseconds": round((time.perf_counter() - started) * 1000),
                "user": getattr(user, "pk", None) or "",
            },
        )
        return response


class ChosenLanguage:
    """Speaks Vietnamese unless the reader switched: what the browser prefers is no choice of its reader's."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        language = chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        patch_vary_headers(response, ("Cookie",))
        return response
