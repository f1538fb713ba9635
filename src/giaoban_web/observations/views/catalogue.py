"""The catalogue in force beside the one in the files, and putting the latter in force."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from giaoban.catalogue.load import read_catalogue
from giaoban_web.observations.actions.reload_catalogue import reload_catalogue
from giaoban_web.observations.queries.catalogue import applied, catalogue_difference, contents_of
from giaoban_web.observations.values import RecordingProblem
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("catalogue.reload")
def page(request: Request) -> HttpResponse:
    """What applying would change; applying on POST."""
    if request.method == "POST":
        try:
            reload_catalogue(author=request.user)
            messages.success(request, _("Danh mục mới đã có hiệu lực."))
        except RecordingProblem as problem:
            messages.error(request, str(problem))
        return redirect("observations:catalogue")
    catalogue, problems = read_catalogue()
    now = applied()
    difference = catalogue_difference(now.contents if now else {}, contents_of(catalogue))
    return render(
        request, "observations/catalogue.html", {"applied": now, "difference": difference, "problems": problems}
    )
