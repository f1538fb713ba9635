"""Figures as files."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from django.http import FileResponse, Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from giaoban.catalogue import load
from giaoban.exchange.observations import About, formats, write_observations
from giaoban.figures import Interval
from giaoban.observations import ObservationStatus, Provenance, Revision, SourceKind, Vintage
from giaoban_web.audit import actions as audit
from giaoban_web.observations import words
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.forms import SeriesForm
from giaoban_web.observations.models import Observation
from giaoban_web.observations.queries import area_codes_of, lines, standing_at
from giaoban_web.observations.views.asked import indicator_asked, moment_asked
from giaoban_web.site.access import requires
from giaoban_web.site.requests import Request

_IN_MEMORY = 50_000  # rows; more of them wait on the disk


@requires("observations.export")
def series(request: Request, code: str, form: str) -> FileResponse:
    """The figures of an indicator, of one area or, with `area=all`, of all; every vintage with `vintages=all`."""
    indicator = indicator_asked(code)
    chosen = SeriesForm(request.GET, area_codes_of(indicator.code))
    at = moment_asked(chosen)
    rows = Observation.objects.select_related("series", "recording__author").filter(
        series__indicator__in=codes_of(indicator.code)
    )
    if request.GET.get("vintages") != "all":
        rows = rows.filter(standing_at(at))
    area = request.GET.get("area") or "VN"
    if area != "all":
        rows = rows.filter(series__area=area)
    rows = rows.order_by("series__area", "period_last", "period_first", "vintage")
    name = f"{indicator.code}-{area}".replace(".", "-")
    return _file(request, form, rows, name, words.name_of(indicator), {"indicator": indicator.code, "area": area})


@requires("observations.export")
def overview(request: Request) -> FileResponse:
    """The latest national figure of every indicator, as a workbook."""
    rows = [line.latest for line in lines(list(load().indicators), timezone.localdate()) if line.latest is not None]
    return _file(request, "xlsx", rows, "chi-tieu", _("Giá trị mới nhất của các chỉ tiêu"), {"indicator": "*"})


def _file(
    request: Request, form: str, rows: Iterable[Observation], name: str, title: str, about: dict[str, str]
) -> FileResponse:
    found = formats().get(form)
    if found is None:
        raise Http404(form)
    held = list(rows)
    told = About(
        identifier=name, title_vi=title, title_en=title, publisher_vi="", publisher_en="", issued=timezone.now(),
        invented=any(row.recording.invented for row in held), lang=words.language(),
    )  # fmt: skip
    # Closed with the response.
    out = io.BytesIO() if len(held) <= _IN_MEMORY else cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115
    count = write_observations(_revisions(held), out, found, told, load())
    out.seek(0)
    audit.record("observations.exported", actor=request.user, after={**about, "form": form, "rows": count})
    return FileResponse(out, as_attachment=True, filename=f"{name}{found.suffix}", content_type=found.media_type)


def _revisions(rows: Iterable[Observation]) -> Iterator[Revision]:
    indicators = load().indicators
    for row in rows:
        code = present_code(row.series.indicator)
        recording = row.recording
        author = str(recording.author) if recording.author else ""
        yield Revision(
            code, row.series.area, row.series.organisation, row.period,
            Vintage(timezone.localtime(row.recorded_at), author, recording.reason),
            ObservationStatus(row.status), row.value, indicators[code].unit,
            Provenance(SourceKind(recording.kind), recording.reference, row.place, recording.invented),
            None if row.low is None or row.high is None else Interval(row.low, row.high),
        )  # fmt: skip
