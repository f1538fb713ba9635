"""`GET /api/v1/releases/3/figures`: the figures of a release that is out, narrowed, as JSON or CSV."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI, Query, Schema
from ninja.errors import HttpError

from giaoban.exchange.observations.neutral import csv_cell
from giaoban_web.api.answers import answered, conditional
from giaoban_web.api.endpoints.release import release_out
from giaoban_web.api.shapes import FigureShape
from giaoban_web.observations.codes import present_code
from giaoban_web.releases.actions import note_export
from giaoban_web.releases.models import ReleasedFigure
from giaoban_web.releases.queries.figures import FigureFilter, FigurePages

_MONTH = re.compile(r"[12]\d{3}-(0[1-9]|1[0-2])")
_CODE = re.compile(r"[A-Za-z0-9._-]{1,100}")
_COLUMNS = tuple(FigureShape.model_fields)


class Figures(Schema):
    """A page of figures."""

    count: int
    page: int
    pages: int
    items: list[FigureShape]


def add(api: NinjaAPI) -> None:
    """Add the endpoint."""

    @api.get(
        "/releases/{int:number}/figures", response=Figures, url_name="figures",
        summary="Số liệu của một bản công bố · Figures of a release", tags=["releases"],
    )  # fmt: skip
    def figures(
        request: HttpRequest,
        number: int,
        change: Literal["", "changed", "new", "revised", "withdrawn", "same"] = "",
        indicator: str = "",
        area: str = "",
        first: str = "",
        last: str = "",
        page: Annotated[int, Query(ge=1, le=1_000_000)] = 1,
        size: Annotated[int, Query(ge=1, le=5000)] = 100,
        format: Literal["json", "csv"] = "json",  # noqa: A002  (the name on the wire)
    ) -> HttpResponse:
        """first, last: months, `2023-01`. The whole release at once is one of its files."""
        release = release_out(request, number)
        for name, month in (("first", first), ("last", last)):
            if month and not _MONTH.fullmatch(month):
                raise HttpError(
                    HTTPStatus.UNPROCESSABLE_ENTITY,
                    f"{name}: hãy viết năm-tháng như 2023-08. Write year-month such as 2023-08.",
                )
        if any(code and not _CODE.fullmatch(code) for code in (indicator, area)):
            raise HttpError(HTTPStatus.UNPROCESSABLE_ENTITY, "Mã không hợp lệ. The code is malformed.")
        pages = FigurePages(release, FigureFilter(change, indicator, area, first, last), size)
        shown = pages.get_page(page)
        found: Any = shown.object_list
        rows = [_shape(row) for row in found.prefetch_related("errata")]
        said = release.errata.order_by("-written_at").values_list("written_at", flat=True).first()
        changed = max(filter(None, (release.opens_at, said)), default=None)
        given = {name: str(value) for name, value in request.GET.items() if value}
        note_export(request.user, release, f"api.{format}", given)
        if format == "csv":
            text = _csv(rows)
            made = HttpResponse(text, content_type="text/csv; charset=utf-8")
            made["Content-Disposition"] = f'attachment; filename="giaoban-{number}-figures.csv"'
            made["X-Total-Count"] = str(pages.count)
            return conditional(request, made, text, changed)
        content = {"count": pages.count, "page": shown.number, "pages": pages.num_pages, "items": rows}
        return answered(request, content, changed=changed)


def _shape(row: ReleasedFigure) -> dict[str, Any]:
    observation, series = row.observation, row.observation.series
    return {
        "indicator": present_code(series.indicator), "area": series.area, "organisation": series.organisation,
        "period": str(observation.period),
        "value": None if row.value is None else format(row.value, "f"),
        "value_before": None if row.value_before is None else format(row.value_before, "f"),
        "change": row.change, "status": "Q" if row.suppressed else observation.status, "suppressed": row.suppressed,
        "invented": observation.recording.invented, "errata": [each.pk for each in row.errata.all()],
    }  # fmt: skip


def _csv(rows: list[dict[str, Any]]) -> bytes:
    """UTF-8 with a byte order mark; text that a spreadsheet might run gets an apostrophe, numbers stay as they are."""
    lines = [",".join(_COLUMNS)]
    for row in rows:
        cells = []
        for name in _COLUMNS:
            value = row[name]
            if name in ("value", "value_before"):
                cells.append(value or "")
            elif isinstance(value, bool):
                cells.append(str(value).lower())
            else:
                cells.append(csv_cell(" ".join(map(str, value)) if isinstance(value, list) else str(value)))
        lines.append(",".join(cells))
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()
