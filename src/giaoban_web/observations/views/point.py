"""One figure with all its vintages."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render

from giaoban.periods import parse_period
from giaoban_web.observations.queries import sources_of, vintages
from giaoban_web.observations.views.asked import indicator_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("observations.see")
def page(request: Request, code: str, area: str, period: str) -> HttpResponse:
    """Every vintage of an indicator, area and period: who put it on record, when, why, and from what."""
    indicator = indicator_asked(code)
    try:
        asked = parse_period(period)
    except ValueError as problem:
        raise Http404(period) from problem
    rows = vintages(indicator.code, area, asked)
    if not rows:
        raise Http404(period)
    standing = [row for row in rows if row.superseded_at is None]
    context = {
        "indicator": indicator,
        "area": area,
        "period": asked.normal(),
        "sources": sources_of(rows, request.user),
        "standing": standing,
        "organisations": len({row.series.organisation for row in rows}),
        "invented": any(row.recording.invented for row in rows),
    }
    return render(request, "observations/point.html", context)
