"""What endpoints share: who may ask, and answers that are sent once as long as nothing changed."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from ninja.errors import HttpError


def may(request: HttpRequest, permission: str, thing: Any = None) -> None:
    """Go on where the person who asks has the permission. Raises HttpError, 403."""
    if not request.user.has_perm(permission, thing):
        raise HttpError(HTTPStatus.FORBIDDEN, "Không có quyền. Not permitted.")


def answered(request: HttpRequest, content: Any, *, changed: datetime | None = None) -> HttpResponse:
    """The content as JSON with ETag and Last-Modified, or 304 where the asker has it already.

    changed: when what it tells last changed. Nobody may keep an answer without asking again: an hour may have come.
    """
    body = json.dumps(content, ensure_ascii=False).encode()
    return conditional(request, HttpResponse(body, content_type="application/json"), body, changed)


def conditional(request: HttpRequest, response: HttpResponse, about: bytes, changed: datetime | None) -> HttpResponse:
    """The response with its validators, or 304. about: what the ETag is made of."""
    etag = f'"{hashlib.sha256(about).hexdigest()[:32]}"'
    moment = None if changed is None else int(changed.timestamp())
    response["ETag"] = etag
    if moment is not None:
        response["Last-Modified"] = http_date(moment)
    response["Cache-Control"] = "private, no-cache" if request.user.is_authenticated else "no-cache"
    found = get_conditional_response(request, etag, moment, response)
    return response if found is None else found
