"""`GET /api/v1/releases/3`: one release that is out."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError

from giaoban_web.api.answers import answered, may
from giaoban_web.api.shapes import ReleaseShape, release_shape
from giaoban_web.releases.models import Release


def release_out(request: HttpRequest, number: int) -> Release:
    """The release of a number. Raises HttpError: 403 without the right, 404 where none is out under it."""
    may(request, "releases.see")
    out = Release.objects.out().select_related("before")
    found: Release | None = out.filter(number=number).first() if 0 < number < 2**31 else None
    if found is None:
        raise HttpError(HTTPStatus.NOT_FOUND, "Không có bản công bố này. There is no such release.")
    may(request, "releases.see", found)
    return found


def add(api: NinjaAPI) -> None:
    """Add the endpoint."""

    @api.get(
        "/releases/{int:number}", response=ReleaseShape, url_name="release", summary="Một bản công bố · One release",
        tags=["releases"],
    )  # fmt: skip
    def release(request: HttpRequest, number: int) -> HttpResponse:
        """What it is, what changed, its errata, its files with their checksums."""
        found = release_out(request, number)
        moments = [each for each in (found.opens_at, *(row.written_at for row in found.errata.all())) if each]
        return answered(request, release_shape(request, found), changed=max(moments, default=None))
