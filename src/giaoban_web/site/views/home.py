"""The page a signed-in person begins on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from giaoban_web.site.tiles import tiles_for


def home(request: HttpRequest) -> HttpResponse:
    """What each app shows there to this person, in the apps' order."""
    return render(request, "site/home.html", {"tiles": tiles_for(request)})
