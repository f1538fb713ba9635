"""The page where documents are sent: many at once, by a plain form or file by file from a script."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from giaoban.documents.formats import suffixes
from giaoban_web.documents.actions import Outcome, too_large, upload_file
from giaoban_web.documents.forms import UploadForm
from giaoban_web.documents.names import safe_name
from giaoban_web.documents.queries import visible_to
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

MOST_FILES = 200


@requires("documents.upload")
@require_http_methods(["GET", "HEAD", "POST"])
def upload_page(request: Request) -> HttpResponse:
    """The form; what became of each file stands above it. A script asks for the outcomes alone."""
    form = UploadForm(request.POST if request.method == "POST" else None, request.user)
    outcomes: list[tuple[Outcome, bool]] = []
    files = request.FILES.getlist("files") if request.method == "POST" else []
    skipped = getattr(request, "skipped_files", [])
    if request.method == "POST" and form.is_valid():
        found = [Outcome(safe_name(name), problem=too_large(safe_name(name))) for name in skipped]
        for file in files[:MOST_FILES]:
            found += upload_file(
                file.read(),
                file.name or "",
                author=request.user,
                mark=form.cleaned_data["mark"],
                organisation=form.cleaned_data["organisation"],
                published=form.cleaned_data["published"],
            )
        outcomes = _with_sight(request, found)
    context = {
        "form": form,
        "outcomes": outcomes,
        "no_files": request.method == "POST" and not files and not skipped,
        "suffixes": suffixes(),
        "most": settings.GIAOBAN_UPLOAD_BYTES // 1_000_000,
        "most_bytes": settings.GIAOBAN_UPLOAD_BYTES,
    }
    if request.headers.get("X-Part") == "outcomes":
        return render(request, "documents/outcomes.html", context, status=200 if form.is_valid() else 422)
    return render(request, "documents/upload.html", context)


def _with_sight(request: Request, outcomes: list[Outcome]) -> list[tuple[Outcome, bool]]:
    """Each with whether its document may be shown: of papers a person may not see only that they are there is said."""
    keys = [outcome.document.pk for outcome in outcomes if outcome.document]
    seen = set(visible_to(request.user).filter(pk__in=keys).values_list("pk", flat=True)) if keys else set()
    return [(outcome, outcome.document is not None and outcome.document.pk in seen) for outcome in outcomes]
