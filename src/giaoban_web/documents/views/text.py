"""A part of a document's text."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render

from giaoban_web.documents.models import DocumentText
from giaoban_web.documents.queries import part_of
from giaoban_web.documents.rendering import rendered
from giaoban_web.documents.views.document import found
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("documents.see")
def text_part(request: Request, pk: int, number: int) -> HttpResponse:
    """One part by its number from 0."""
    document = found(request, pk)
    read = get_object_or_404(DocumentText, document=document)
    try:
        part = part_of(document, read, number, with_claims=request.user.has_perm("claims.see"))
    except IndexError:
        raise Http404 from None
    return render(request, "documents/part.html", {"text": rendered(part), "part": part})
