"""What is unambiguous and holds, accepted together: first shown, then done."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from giaoban_web.documents.models import Document
from giaoban_web.review import actions
from giaoban_web.review.problems import ReviewProblem
from giaoban_web.review.queries.bulk import unambiguous
from giaoban_web.review.rows import Row
from giaoban_web.review.stored import Match
from giaoban_web.site.access import allow, requires
from giaoban_web.site.requests import Request


@requires("claims.review")
def accept_many(request: Request, pk: int) -> HttpResponse:
    """The figures that would be accepted, and by which rule each other one waits; a POST accepts those shown."""
    document = get_object_or_404(Document, pk=pk)
    allow(request.user, "documents.see", document)
    if request.method == "POST":
        _accept(request, document)
        return redirect(f"{reverse('review:queue')}?document={document.pk}&state=-")
    found = unambiguous(request.user, document)
    ready = [(Row(claim), match is Match.CONFIRMS) for claim, _facts, match in found.ready]
    left = [(rule, [Row(claim) for claim in claims]) for rule, claims in found.left.items()]
    return render(
        request,
        "review/accept_many.html",
        {"document": document, "ready": ready, "left": left, "left_count": found.left_count},
    )


def _accept(request: Request, document: Document) -> None:
    versions = {}
    for pair in request.POST.getlist("claim")[:5000]:
        claim, _colon, version = pair.partition(":")
        if claim.isdecimal() and version.isdecimal() and len(claim) < 19 and len(version) < 10:
            versions[int(claim)] = int(version)
    try:
        done = actions.accept_many(request.user, document, versions)
    except ReviewProblem as problem:
        messages.error(request, str(problem))
        return
    said = ngettext("Đã chấp nhận %(count)d số liệu.", "Đã chấp nhận %(count)d số liệu.", done.count) % {
        "count": done.count
    }
    messages.success(request, said)
    for rule, count in done.left.items():
        messages.warning(request, _("%(count)d số liệu được để lại: %(rule)s.") % {"count": count, "rule": rule.label})
