"""Corrections as cases to test the reader with."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from giaoban_web.audit.actions import record
from giaoban_web.review.examples import as_lines, as_links, examples
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("claims.export")
def corpus(request: Request) -> HttpResponse:
    """What may be downloaded, and the first of it."""
    found = list(examples(request.user))
    inside = list(examples(request.user, internal=True))
    return render(
        request,
        "review/corpus.html",
        {"count": len(found), "internal": len(inside) - len(found), "some": found[-5:][::-1]},
    )


@requires("claims.export")
def corpus_file(request: Request, form: str) -> HttpResponse:
    """The cases as `jsonl`, or the corrected links as `yaml`; `internal=yes` takes in documents marked internal."""
    internal = request.GET.get("internal") == "yes"
    found = examples(request.user, internal=internal)
    body = as_links(found) if form == "yaml" else "".join(as_lines(found))
    record("review.exported", actor=request.user, after={"what": "corpus", "form": form, "internal": internal})
    response = HttpResponse(body, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="cau-mau-{timezone.localdate()}.{form}"'
    return response
