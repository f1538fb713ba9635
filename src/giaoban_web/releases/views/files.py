"""The files of a release, and its table as a workbook."""

from __future__ import annotations

from http import HTTPStatus

from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.utils.http import content_disposition_header, http_date
from django.views.decorators.http import require_safe

from giaoban_web.releases.actions import note_download, note_export
from giaoban_web.releases.files import ReleaseFile, files_of
from giaoban_web.releases.forms import FiguresForm
from giaoban_web.releases.models import Release
from giaoban_web.releases.queries.figures import FigurePages
from giaoban_web.releases.ranges import Unsatisfiable, Window, wanted
from giaoban_web.releases.views.asked import release_asked
from giaoban_web.releases.workbook import MOST_ROWS, workbook
from giaoban_web.site.access import allow, requires
from giaoban_web.site.requests import Request


@require_safe
@requires("releases.export")
def download(request: Request, number: int, name: str) -> HttpResponseBase:
    """One file with its checksum as ETag; a part of it where a range is asked for."""
    release = release_asked(request, number)
    allow(request.user, "releases.export", release)
    file = next((each for each in files_of(release) if each.name == name), None)
    if file is None or not file.path.is_file():
        raise Http404(name)
    etag = f'"{file.sha256}"'
    if etag in request.headers.get("If-None-Match", "") or request.headers.get("If-None-Match") == "*":
        return _with_headers(HttpResponse(status=HTTPStatus.NOT_MODIFIED), release, file)
    given = request.headers.get("Range", "")
    if request.headers.get("If-Range", etag) != etag:
        given = ""
    try:
        window = wanted(given, file.size)
    except Unsatisfiable:
        refused = HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        refused["Content-Range"] = f"bytes */{file.size}"
        return refused
    if request.method == "GET" and (window is None or window.first == 0):
        note_download(request.user, release, file)
    if window is None:
        return _with_headers(FileResponse(file.path.open("rb"), content_type=_type(file)), release, file)
    part = FileResponse(Window.open(file.path, window), status=HTTPStatus.PARTIAL_CONTENT, content_type=_type(file))
    part["Content-Range"] = f"bytes {window.first}-{window.last}/{file.size}"
    part["Content-Length"] = str(window.last - window.first + 1)
    return _with_headers(part, release, file)


@require_safe
@requires("releases.export")
def figures_workbook(request: Request, number: int) -> HttpResponseBase:
    """The figures of the page's filter as Excel, with what they were before; long tables are the release's files."""
    release = release_asked(request, number)
    allow(request.user, "releases.export", release)
    chosen = FiguresForm(request.GET, release).chosen()
    pages = FigurePages(release, chosen, MOST_ROWS)
    note_export(
        request.user, release, "figures.xlsx", {name: str(value) for name, value in request.GET.items() if value}
    )
    out = workbook(release, pages.found[:MOST_ROWS], pages.count)
    return FileResponse(
        out,
        as_attachment=True,
        filename=f"giaoban-{release.number}-bang.xlsx",
        content_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    )


def _type(file: ReleaseFile) -> str:
    return f"{file.media_type}; charset=utf-8" if file.media_type.startswith("text/") else file.media_type


def _with_headers(response: HttpResponseBase, release: Release, file: ReleaseFile) -> HttpResponseBase:
    response["ETag"] = f'"{file.sha256}"'
    response["Accept-Ranges"] = "bytes"
    response["Content-Disposition"] = content_disposition_header(True, file.name) or "attachment"
    if release.opens_at is not None:
        response["Last-Modified"] = http_date(release.opens_at.timestamp())
    response["Digest"] = f"sha-256={_base64(file.sha256)}"
    # Whoever keeps a copy asks again whether it may still be shown; the answer costs nothing.
    response.headers.setdefault("Cache-Control", "no-cache" if release.is_out else "private, no-store")
    return response


def _base64(sha256: str) -> str:
    from base64 import b64encode

    return b64encode(bytes.fromhex(sha256)).decode()
