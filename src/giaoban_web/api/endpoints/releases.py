"""`GET /api/v1/releases`: the releases that are out, the latest first."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from django.core.paginator import Paginator
from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI, Query, Schema

from giaoban_web.api.answers import answered, may
from giaoban_web.api.shapes import ReleaseShape, release_shape
from giaoban_web.releases.models import Release


class Releases(Schema):
    """A page of releases."""

    count: int
    page: int
    pages: int
    items: list[ReleaseShape]


def add(api: NinjaAPI) -> None:
    """Add the endpoint."""

    @api.get(
        "/releases", response=Releases, url_name="releases", summary="Các bản công bố · Releases", tags=["releases"]
    )
    def releases(
        request: HttpRequest,
        page: Annotated[int, Query(ge=1, le=100_000)] = 1,
        size: Annotated[int, Query(ge=1, le=200)] = 50,
    ) -> HttpResponse:
        """Only what is out, also for those who may see more on the pages: what a machine fetched it may pass on."""
        may(request, "releases.see")
        out = Release.objects.out().select_related("before").prefetch_related("errata")
        found = out.annotate(said=Max("errata__written_at")).order_by("-opens_at", "-number")
        pages = Paginator(found, size)
        shown = pages.get_page(page)
        rows: list[Release] = list(shown)
        content = {
            "count": pages.count,
            "page": shown.number,
            "pages": pages.num_pages,
            "items": [release_shape(request, release) for release in rows],
        }
        moments: list[datetime] = [each for row in rows for each in (row.opens_at, row.said) if each is not None]  # type: ignore[attr-defined]
        return answered(request, content, changed=max(moments, default=None))
