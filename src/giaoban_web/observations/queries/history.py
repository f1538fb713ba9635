"""One indicator of one area through time, as it stands, as it stood, and with every vintage."""

from __future__ import annotations

from datetime import datetime

from giaoban.periods import Period
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Observation, period_columns
from giaoban_web.observations.queries.leading import leading
from giaoban_web.observations.queries.standing import standing_at


def history(
    indicator: str, area: str, *, at: datetime | None = None, organisation: str | None = None
) -> list[Observation]:
    """The standing vintage of every period, in the order of the periods' ends; one a period, see `leading`.

    at: as they stood at a time, e.g. `end_of_day(date(2023, 9, 30))`. Each comes with its series and recording.
    """
    rows = Observation.objects.select_related("series", "recording").filter(
        standing_at(at), series__indicator__in=codes_of(present_code(indicator)), series__area=area
    )
    if organisation is not None:
        rows = rows.filter(series__organisation=organisation)
    return leading(rows)


def vintages(indicator: str, area: str, period: Period, organisation: str | None = None) -> list[Observation]:
    """Every vintage of a point, the newest first, of every organisation unless one is given."""
    rows = Observation.objects.select_related("series", "recording__author").filter(
        series__indicator__in=codes_of(present_code(indicator)), series__area=area, **period_columns(period.normal())
    )
    if organisation is not None:
        rows = rows.filter(series__organisation=organisation)
    return sorted(rows, key=lambda row: (row.recorded_at, row.vintage), reverse=True)
