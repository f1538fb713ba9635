"""The claims of a document, as they stand beside its text."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import NoReverseMatch, reverse

from giaoban_web.claims.models import ReadClaim
from giaoban_web.claims.queries import claims_of, counts_of, page_with
from giaoban_web.claims.wording import Shown
from giaoban_web.documents.models import Document
from giaoban_web.documents.queries import visible_to
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

SIZE = 20  # a row costs as much to draw as a page of text
SHOWN = ("", "found", "unlinked", "pending")


@requires("claims.see")
def claim_list(request: Request, document: int) -> HttpResponse:
    """A page of the list; `claim=7` is the page that claim 7 is on, with it open."""
    of = get_object_or_404(visible_to(request.user), pk=document)
    return render(request, "claims/list.html", {"document": of, **list_context(request, of)})


def list_context(request: Request, document: Document) -> dict[str, Any]:
    """What the list shows: one page, the counts, and which claim is open."""
    show = request.GET.get("show", "")
    show = show if show in SHOWN else ""
    number = request.GET.get("page")
    chosen = _chosen(request, document)
    if chosen is not None and number is None:
        show, number = "", str(page_with(document, chosen, SIZE))
    counts = counts_of(document)
    paginator = Paginator(claims_of(document, show), SIZE)
    paginator.count = getattr(counts, show or "all")  # counted already
    page = paginator.get_page(number)
    return {
        "claims": [(Shown(row), _panel(row)) for row in page],
        "page": page,
        "counts": counts,
        "show": show,
        "open": chosen.pk if chosen else 0,
    }


def _chosen(request: Request, document: Document) -> ReadClaim | None:
    key = request.GET.get("claim", "")
    return (
        ReadClaim.objects.filter(document=document, pk=int(key)).first() if key.isdecimal() and len(key) < 19 else None
    )


def _panel(row: ReadClaim) -> str:
    """Where the panel of a claim's review is; empty where this site has no review."""
    try:
        return reverse("review:panel", args=[row.pk])
    except NoReverseMatch:
        return ""
