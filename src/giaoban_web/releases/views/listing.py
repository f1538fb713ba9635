"""All releases, and the hours to come."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from giaoban_web.releases.forms import ListForm
from giaoban_web.releases.queries.releases import releases, upcoming
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request


@requires("releases.see")
def release_list(request: Request) -> HttpResponse:
    """The releases this person may see; htmx asks for the table alone."""
    form = ListForm(request.GET, embargoed=request.user.has_perm("releases.see_embargoed"))
    page = Paginator(releases(request.user, form.chosen()), 25).get_page(request.GET.get("page"))
    template = "releases/table.html" if request.htmx else "releases/list.html"
    return render(request, template, {"form": form, "page": page, "next_release": upcoming().first()})


@requires("releases.see")
def calendar(request: Request) -> HttpResponse:
    """The hours to come: title and time for everybody, never a figure."""
    page = Paginator(upcoming(), 50).get_page(request.GET.get("page"))
    return render(request, "releases/calendar.html", {"page": page})
