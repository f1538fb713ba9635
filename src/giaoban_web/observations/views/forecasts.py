"""The forecast towards one target: a part the page asks for after it is shown, for a model takes its time."""

from __future__ import annotations

from typing import Any

from django.core.cache import cache
from django.http import Http404, HttpResponse
from django.shortcuts import render

from giaoban.catalogue import Target, load
from giaoban.observations.targets import Forecast
from giaoban_web.observations.queries import figures, forecast_of, newest_rows, worked_out
from giaoban_web.observations.views.asked import indicator_asked
from giaoban_web.observations.words import language
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_KEPT = 24 * 60 * 60


@requires("observations.see")
def part(request: Request, code: str) -> HttpResponse:
    """The forecast to the due period of `?target=`; kept until the series has another figure."""
    target = load().targets.get(request.GET.get("target", ""))
    if target is None or target.indicator != code:
        raise Http404(code)
    found = _forecast(target)
    thing = load().derived.get(code) or load().indicators[code]
    context: dict[str, Any] = {"target": target, "indicator": thing}
    context |= {"why": found} if isinstance(found, str) else {"forecast": found}
    return render(request, "observations/forecast.html", context)


def _forecast(target: Target) -> Forecast | str:
    if target.indicator in load().derived:
        series: list[Any] = [
            each for each in reversed(worked_out(target.indicator, target.area, 80)) if each.value is not None
        ]
        mark = "/".join(str(each.value) for each in series[-3:])
    else:
        indicator = indicator_asked(target.indicator)
        rows = newest_rows(indicator, target.area, most=120)
        series = figures(indicator, rows)
        mark = f"{rows[0].pk}/{max(row.pk for row in rows)}" if rows else ""
    key = f"forecast/{target.code}/{language()}/{mark}"
    found = cache.get(key)
    if found is None:
        made = forecast_of(target, series)
        found = made if isinstance(made, str) else (made.value, made.low, made.high, made.outlook.value, made.steps)
        cache.set(key, found, _KEPT)
    if isinstance(found, str):
        return found
    value, low, high, outlook, steps = found
    from giaoban.observations.targets import Outlook

    return Forecast(target, value, low, high, Outlook(outlook), (), steps)
