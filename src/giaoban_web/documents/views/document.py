"""The page of one document: its text with every figure highlighted, beside what was read."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from giaoban_web.claims.views.of_document import list_context
from giaoban_web.claims.wording import language
from giaoban_web.documents import storage
from giaoban_web.documents.actions import read_again
from giaoban_web.documents.models import Document, DocumentText
from giaoban_web.documents.queries import part_of, parts_of, visible_to
from giaoban_web.documents.rendering import rendered
from giaoban_web.people.queries import organisation_name
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


def found(request: Request, pk: int) -> Document:
    """The document, where the person may see it; else 404, so that nobody learns what is there."""
    return get_object_or_404(visible_to(request.user).select_related("uploaded_by"), pk=pk)


@requires("documents.see")
def document_page(request: Request, pk: int) -> HttpResponse:
    """The document; the first part of its text, the others are asked for as the reader comes to them."""
    document = found(request, pk)
    context = _head(request, document)
    read = DocumentText.objects.filter(document=document).first() if document.state == Document.State.READ else None
    if read is not None:
        with_claims = request.user.has_perm("claims.see")
        first = part_of(document, read, 0, with_claims=with_claims) if read.layout["parts"] else None
        context |= {
            "text": rendered(first) if first else "",
            "parts": parts_of(read)[1:],
            "faults": [vi if language() == "vi" else en for vi, en in read.layout["faults"]],
        }
        if with_claims:
            context |= list_context(request, document)
    return render(request, "documents/document.html", context)


@requires("documents.see")
def state(request: Request, pk: int) -> HttpResponse:
    """How far the reading is, asked for every two seconds while it lasts; once it ended the page is loaded anew."""
    document = found(request, pk)
    if document.state in (Document.State.WAITING, Document.State.READING):
        return render(request, "documents/progress.html", {"document": document})
    response = HttpResponse(status=200)
    response["HX-Refresh"] = "true"
    return response


@requires("documents.upload")
@require_POST
def reread(request: Request, pk: int) -> HttpResponse:
    """Have the document read once more."""
    document = found(request, pk)
    if read_again(request.user, document.pk):
        messages.success(request, _("Văn bản sẽ được đọc lại ngay khi đến lượt."))
    else:
        messages.error(request, _("Văn bản đang chờ đọc, đang được đọc, hoặc tệp gốc không còn."))
    return redirect("documents:document", pk=document.pk)


def _head(request: Request, document: Document) -> dict[str, object]:
    return {
        "document": document,
        "organisation": organisation_name(document.organisation),
        "failure": document.failure_en if language() == "en" else document.failure_vi,
        "is_kept": storage.is_kept(document.sha256),
    }
