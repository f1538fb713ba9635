"""One page over everything that was read: documents, figures, indicators."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse

from giaoban.catalogue import Indicator
from giaoban_web.claims.wording import Shown, indicator_name, language
from giaoban_web.people.queries import domain_names
from giaoban_web.search.models import Passage
from giaoban_web.search.queries import Found, Hit, find_indicators, find_passages
from giaoban_web.search.words import asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

KINDS = ("documents", "claims", "indicators")
_PASSAGES = {"documents": (Passage.Kind.TITLE, Passage.Kind.TEXT), "claims": (Passage.Kind.CLAIM,)}
SIZE = 20
FEW = 5  # of each kind where all are shown
DEEPEST = 50


@requires("search.use")
def search(request: Request) -> HttpResponse:
    """What the words asked for are found in; of all kinds a few, of one kind a page."""
    question = request.GET.get("q", "").strip()[:300]
    kinds = [kind for kind in KINDS if _may(request, kind)]
    kind = request.GET.get("kind", "")
    kind = kind if kind in kinds else ""
    phrases = asked(question)
    number = _page(request)
    found: dict[str, Any] = {}
    for each in [kind] if kind else kinds:
        found[each] = _find(request, each, phrases, number if kind else 1, SIZE if kind else FEW)
    context = {
        "question": question,
        "asked": bool(phrases),
        "kind": kind,
        "kinds": kinds,
        "found": found,
        "nothing": bool(phrases) and not any(part["rows"] for part in found.values()),
        "number": number,
    }
    return render(request, "search/results.html" if request.htmx else "search/search.html", context)


def _may(request: Request, kind: str) -> bool:
    return bool(
        request.user.has_perm({"documents": "documents.see", "claims": "claims.see"}.get(kind, "indicators.see"))
    )


def _page(request: Request) -> int:
    number = request.GET.get("page", "1")
    return min(max(int(number), 1), DEEPEST) if number.isdecimal() and len(number) < 9 else 1


def _find(request: Request, kind: str, phrases: list[list[str]], number: int, size: int) -> dict[str, Any]:
    first = (number - 1) * size
    if kind == "indicators":
        indicators = find_indicators(phrases, most=500)
        rows = [_of_indicator(each) for each in indicators[first : first + size]]
        return {"rows": rows, "more": len(indicators) > first + size, "before": number > 1}
    found: Found = find_passages(request.user, phrases, _PASSAGES[kind], first=first, size=size)
    rows = [_of_claim(hit) if kind == "claims" else {"hit": hit} for hit in found.hits]
    return {"rows": rows, "more": found.more and number < DEEPEST, "before": number > 1}


def _of_claim(hit: Hit) -> dict[str, Any]:
    shown = Shown(hit.passage.claim) if hit.passage.claim else None
    return {"hit": hit, "shown": shown}


def _of_indicator(indicator: Indicator) -> dict[str, Any]:
    try:
        address = reverse("observations:indicator", args=[indicator.code])
    except NoReverseMatch:
        address = ""
    return {
        "code": indicator.code,
        "name": indicator_name(indicator.code),
        "domain": ", ".join(domain_names([indicator.domain])),
        "definition": indicator.definition_en if language() == "en" else indicator.definition_vi,
        "address": address,
    }
