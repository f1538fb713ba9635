"""Where the figures of an indicator come from."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from giaoban_web.observations.forms import SeriesForm
from giaoban_web.observations.queries import area_codes_of, newest_rows, sources_of
from giaoban_web.observations.views.asked import indicator_asked, moment_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_SHOWN = 20


@requires("observations.see")
def page(request: Request, code: str) -> HttpResponse:
    """The newest figures, each with its sentence, cell or file."""
    indicator = indicator_asked(code)
    areas = area_codes_of(indicator.code)
    form = SeriesForm(request.GET, areas)
    at = moment_asked(form)
    area = form.area_asked
    rows = newest_rows(indicator, area, at=at, most=_SHOWN)
    context = {
        "indicator": indicator, "form": form, "tab": "sources", "area": area, "at": at,
        "sources": sources_of(rows, request.user), "invented": any(row.recording.invented for row in rows),
    }  # fmt: skip
    template = "observations/source_list.html" if request.htmx else "observations/sources.html"
    return render(request, template, context)
