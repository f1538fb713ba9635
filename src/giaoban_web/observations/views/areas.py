"""One indicator by area."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from giaoban.periods import parse_period
from giaoban_web.observations.forms import AreasForm
from giaoban_web.observations.queries import by_area, periods_of
from giaoban_web.observations.views.asked import indicator_asked, moment_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("observations.see")
def page(request: Request, code: str) -> HttpResponse:
    """The provinces in one period, on the 34 or the 63; htmx asks for the table alone."""
    indicator = indicator_asked(code)
    periods = periods_of(indicator)
    form = AreasForm(request.GET, periods)
    at = moment_asked(form)
    context: dict[str, Any] = {"indicator": indicator, "form": form, "tab": "areas", "at": at}
    if periods:
        period = parse_period(form.cleaned_data["period"]) if form.is_valid() else periods[0]
        division = (form.cleaned_data.get("division") if form.is_valid() else "") or "34"
        table = by_area(indicator, period, division, at=at)
        rows = [row for row in table.rows if row.row is not None]
        context |= {
            "period": period,
            "division": division,
            "table": table,
            "invented": any(row.row.recording.invented for row in rows if row.row)
            or bool(table.nation and table.nation.recording.invented),
        }
    template = "observations/areas_table.html" if request.htmx else "observations/areas.html"
    return render(request, template, context)
