"""One release: what it is, what changed, its figures, its files."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import render

from giaoban.catalogue import load
from giaoban_web.observations.codes import present_code
from giaoban_web.releases.files import files_of
from giaoban_web.releases.forms import FiguresForm, ScheduleForm
from giaoban_web.releases.models import Erratum, Release
from giaoban_web.releases.queries.figures import FigurePages
from giaoban_web.releases.views.asked import release_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_A_PAGE = 50


@requires("releases.see")
def page(request: Request, number: int) -> HttpResponse:
    """The release, with its figures narrowed; htmx asks for the table alone."""
    release = release_asked(request, number)
    context = table_context(request, release)
    if request.htmx:
        return render(request, "releases/figures.html", context)
    context |= {
        "files": files_of(release),
        "errata": list(release.errata.select_related("author")),
        "later": _later(release),
        "schedule_form": ScheduleForm(),
        "invented": bool(release.counts.get("invented")),
    }
    return render(request, "releases/release.html", context)


def table_context(request: Request, release: Release) -> dict[str, Any]:
    """What the table of figures needs: its form, its page, and each row with what it is called."""
    form = FiguresForm(request.GET, release)
    found = FigurePages(release, form.chosen(), _A_PAGE).get_page(request.GET.get("page"))
    indicators = load().indicators
    shown: Any = found.object_list
    rows = shown.prefetch_related(Prefetch("errata", Erratum.objects.only("pk")))
    return {
        "release": release,
        "form": form,
        "page": found,
        "several": len(release.extent.get("organisations", ())) > 1,
        "rows": [
            (row, indicators.get(present_code(row.observation.series.indicator)), row.observation.series)
            for row in rows
        ],
    }


def _later(release: Release) -> Release | None:
    """The latest release that is out and goes back to this one: whoever reads an old one is told of it."""
    return Release.objects.out().filter(before=release).order_by("-number").first() if release.is_out else None
