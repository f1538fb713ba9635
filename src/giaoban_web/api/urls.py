"""The addresses of the API, gathered from the files of `endpoints`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from django.contrib.auth.decorators import login_not_required
from django.urls import URLPattern, URLResolver
from ninja import NinjaAPI
from ninja.throttling import AnonRateThrottle, AuthRateThrottle

from giaoban import __version__
from giaoban_web.api import endpoints

PREFIX = "api/v1/"

api = NinjaAPI(
    title="Giao Ban",
    version=__version__,
    description="Đọc các bản công bố và số liệu của chúng. Read releases and their figures.",
    docs_url=None,  # its page would load scripts from another host
    urls_namespace="api",
    # Whoever asks more often is told to wait (429, Retry-After), as at sign-in; those who signed in may ask more.
    throttle=[AnonRateThrottle("60/m"), AuthRateThrottle("300/m")],
)
for _module in iter_modules(endpoints.__path__):
    import_module(f"{endpoints.__name__}.{_module.name}").add(api)


def _open(patterns: list[URLPattern | URLResolver]) -> list[URLPattern | URLResolver]:
    """Endpoints ask for their own permission and answer 403, where a page would send to sign in."""
    for pattern in patterns:
        if isinstance(pattern, URLPattern) and callable(pattern.callback):
            login_not_required(pattern.callback)
    return patterns


urlpatterns = _open(api.urls[0])
