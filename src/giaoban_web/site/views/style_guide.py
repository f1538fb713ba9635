"""Every component on one page, for those who build pages; only where GIAOBAN_DEBUG is yes."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from giaoban_web.site.forms import SampleForm


def style_guide(request: HttpRequest) -> HttpResponse:
    """The components with sample contents."""
    form = SampleForm(request.GET or None)
    page = Paginator(range(1, 240), 25).get_page(request.GET.get("page"))
    return render(request, "site/style_guide.html", {"form": form, "page": page})
