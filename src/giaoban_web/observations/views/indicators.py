"""The list of indicators."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from giaoban.catalogue import DerivedIndicator, Indicator, load
from giaoban.vietnamese import fold
from giaoban_web.observations.forms import ListForm
from giaoban_web.observations.queries import lines
from giaoban_web.observations.views.asked import sees_figures
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

PER_PAGE = 50


@requires("indicators.see")
def indicator_list(request: Request) -> HttpResponse:
    """Indicators by domain, with the latest national figure of each; htmx asks for the table alone."""
    form = ListForm(request.GET)
    chosen: dict[str, Any] = form.cleaned_data if form.is_valid() else {}
    state = chosen.get("state", "")
    sees = sees_figures(request)
    context: dict[str, Any] = {"form": form, "sees": sees, "domains": load().domains}
    if state == "computed":
        found = [each for each in load().derived.values() if _matches(each, chosen)]
        context |= {"page": Paginator(found, PER_PAGE).get_page(request.GET.get("page")), "computed": True}
    else:
        codes = [each.code for each in load().indicators.values() if _matches(each, chosen)]
        today = timezone.localdate()
        if state and sees:  # then the state of each must be known before the page can be cut
            by_state = {"fresh": (True, False), "late": (True, True), "empty": (False, False)}
            kept = [line for line in lines(codes, today) if (line.latest is not None, line.late > 0) == by_state[state]]
            context["page"] = Paginator(kept, PER_PAGE).get_page(request.GET.get("page"))
            context["lines"] = list(context["page"])
        else:
            context["page"] = page = Paginator(codes, PER_PAGE).get_page(request.GET.get("page"))
            context["lines"] = lines(list(page), today) if sees else [_bare(code) for code in page]
    template = "observations/table.html" if request.htmx else "observations/list.html"
    return render(request, template, context)


def _bare(code: str) -> dict[str, Any]:
    return {"indicator": load().indicators[code]}


def _matches(thing: Indicator | DerivedIndicator, chosen: dict[str, Any]) -> bool:
    domain = thing.code.partition(".")[0]
    if chosen.get("domain") and domain != chosen["domain"]:
        return False
    wanted = fold(chosen.get("text") or "").lower().split()
    if not wanted:  # folding every name takes its time
        return True
    aliases = thing.aliases if isinstance(thing, Indicator) else ()
    said = fold(" ".join((thing.code, thing.name_vi, thing.name_en, *aliases))).lower()
    return all(word in said for word in wanted)
