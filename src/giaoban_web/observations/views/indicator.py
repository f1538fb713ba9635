"""The page of one indicator."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from giaoban.catalogue import DerivedIndicator, Indicator, load
from giaoban.observations import Derived, Figure
from giaoban_web.observations.codes import former_codes
from giaoban_web.observations.forms import SeriesForm
from giaoban_web.observations.queries import (
    area_codes_of,
    derived_from,
    figures,
    inputs_of,
    newest_rows,
    sheet_rows,
    targets_of,
    worked_out,
)
from giaoban_web.observations.queries.sheet import Kept
from giaoban_web.observations.views.asked import indicator_asked, moment_asked, sees_figures
from giaoban_web.observations.words import FREQUENCIES, KINDS
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_SHOWN = 24
_READ = 80  # for the rows shown, the year before each, and two organisations in a year of succession


@requires("indicators.see")
def page(request: Request, code: str) -> HttpResponse:
    """Definition, latest figure, chart, series with its vintages, targets; or a declared figure worked out now."""
    declared = load().derived.get(code)
    if declared is not None:
        return _computed(request, declared)
    indicator = indicator_asked(code)
    context: dict[str, Any] = {"indicator": indicator, "about": _about(indicator), "tab": "series", "asked": code}
    if sees_figures(request):
        context |= _figures(request, indicator)
    template = "observations/series.html" if request.htmx else "observations/indicator.html"
    return render(request, template, context)


def _figures(request: Request, indicator: Indicator) -> dict[str, Any]:
    areas = area_codes_of(indicator.code)
    form = SeriesForm(request.GET, areas)
    at = moment_asked(form)
    area = form.area_asked
    whole = request.GET.get("all") == "1"
    rows = newest_rows(indicator, area, at=at, most=0 if whole else _READ)
    shown = sheet_rows(indicator, rows, len(rows) if whole else _SHOWN)
    return {
        "sees": True,
        "form": form,
        "area": area,
        "at": at,
        "rows": shown,
        "latest": shown[0] if shown else None,
        "more": len(rows) > len(shown),
        "invented": any(row.recording.invented for row in rows),
        "targets": targets_of(indicator.code, area, figures(indicator, rows)),
    }


def _about(indicator: Indicator) -> dict[str, Any]:
    catalogue = load()
    indicators = catalogue.indicators
    codes = {
        "parts": indicator.parts,
        "whole": (indicator.whole,),
        "sides": (indicator.numerator, indicator.denominator),
    }
    return {
        "frequency": FREQUENCIES[indicator.frequency],
        "kind": KINDS[indicator.kind],
        "derived": derived_from(indicator, catalogue),
        "split_from": former_codes(indicator.code),
        **{name: [indicators[each] for each in found if each and each in indicators] for name, found in codes.items()},
    }


def _computed(request: Request, declared: DerivedIndicator) -> HttpResponse:
    catalogue = load()
    inputs = inputs_of(declared.code, catalogue)
    context: dict[str, Any] = {
        "indicator": declared,
        "inputs": [catalogue.indicators[code] for code in inputs],
        "sees": sees_figures(request),
    }
    if context["sees"]:
        form = SeriesForm(request.GET, area_codes_of(inputs[0]) if inputs else [])
        at = moment_asked(form)
        area = form.area_asked
        found = worked_out(declared.code, area, _SHOWN, at=at)
        ordered = [each for each in reversed(found) if each.value is not None]
        context |= {
            "form": form,
            "area": area,
            "at": at,
            "found": found,
            "invented": any(_is_invented(each) for each in found),
            "targets": targets_of(declared.code, area, ordered),
        }
    template = "observations/computed_rows.html" if request.htmx else "observations/computed.html"
    return render(request, template, context)


def _is_invented(figure: Figure) -> bool:
    """True where a figure, or any it was worked out from, was invented."""
    if isinstance(figure, Derived):
        return any(_is_invented(each) for each in figure.inputs)
    return isinstance(figure, Kept) and figure.row.recording.invented
