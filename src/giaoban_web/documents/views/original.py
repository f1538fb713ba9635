"""The original file, as it was sent."""

from __future__ import annotations

from pathlib import PurePosixPath

from django.http import FileResponse, Http404
from django.utils.http import content_disposition_header

from giaoban_web.audit.actions import record
from giaoban_web.documents import storage
from giaoban_web.documents.views.document import found
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("documents.see")
def original(request: Request, pk: int) -> FileResponse:
    """The bytes as a download that no browser opens in the site's name; the audit tells of it."""
    document = found(request, pk)
    if not storage.is_kept(document.sha256):
        raise Http404
    record("documents.downloaded", actor=request.user, subject=document, after={"sha256": document.sha256})
    response = FileResponse(storage.path_of(document.sha256).open("rb"), content_type="application/octet-stream")
    name = PurePosixPath(document.name).name
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    return response
