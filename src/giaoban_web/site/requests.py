"""The request as our pages see it, for those who check types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails


class Request(HttpRequest):
    """A request after the middleware: `htmx` is true where htmx asks; `user` is who asks."""

    htmx: HtmxDetails
    user: Any
