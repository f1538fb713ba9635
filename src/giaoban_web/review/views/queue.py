"""The queue: what waits, own domains first, by document; and one row of it anew."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from giaoban_web.claims.models import ReadClaim
from giaoban_web.documents.models import Document
from giaoban_web.review.forms import QueueForm
from giaoban_web.review.queries.queue import QueueFilter, claims_to_review, progress_of, state_counts, worst_verdicts
from giaoban_web.review.rows import Row, groups_of
from giaoban_web.site.access import allow, requires
from giaoban_web.site.requests import Request

SIZE = 40


@requires("claims.see")
def queue(request: Request) -> HttpResponse:
    """The figures of a filter; htmx asks for the list alone."""
    form = QueueForm(request.GET)
    chosen = QueueFilter(**form.cleaned_data) if form.is_valid() else QueueFilter()
    counts = state_counts(request.user, chosen)
    paginator = Paginator(claims_to_review(request.user, chosen), SIZE)
    paginator.count = counts[chosen.state] if chosen.state else sum(counts.values())
    page = paginator.get_page(request.GET.get("page"))
    claims = list(page)
    context: dict[str, Any] = {
        "form": form,
        "page": page,
        "counts": [(ReadClaim.State(state).label, state, count) for state, count in counts.items()],
        "all": sum(counts.values()),
        "chosen": chosen,
        "document": Document.objects.filter(pk=chosen.document).first() if chosen.document else None,
        "sections": groups_of(claims, worst_verdicts(claims), progress_of({claim.document_id for claim in claims})),
    }
    return render(request, "review/list.html" if request.htmx else "review/queue.html", context)


@requires("claims.see")
def row(request: Request, pk: int) -> HttpResponse:
    """One row of the queue as it stands now, for the page to put in the place of the one before."""
    claim = get_object_or_404(ReadClaim.objects.select_related("document"), pk=pk)
    allow(request.user, "documents.see", claim.document)
    return render(request, "review/row.html", {"row": Row(claim, worst_verdicts([claim]).get(claim.pk, ""))})
