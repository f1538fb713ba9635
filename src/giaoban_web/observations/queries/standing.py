"""The vintages that stand now, or stood at a time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.db.models import Q
from django.utils import timezone

from giaoban.periods import Period
from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Observation, period_columns
from giaoban_web.observations.queries.leading import leading


def standing_at(at: datetime | None = None) -> Q:
    """The condition on observations: what stands now, or stood at a time, with what was set down at that very moment.

    A filter keeps every figure the ministry had on record then, and no later one: `filter(standing_at(noon))`.
    """
    if at is None:
        return Q(superseded_at__isnull=True)
    return Q(recorded_at__lte=at) & (Q(superseded_at__isnull=True) | Q(superseded_at__gt=at))


def end_of_day(day: date) -> datetime:
    """The last moment of a day in the ministry's time zone: what was known as of that day."""
    return timezone.make_aware(datetime.combine(day, time.min)) + timedelta(days=1, microseconds=-1)


def current(
    indicator: str, area: str, period: Period, organisation: str | None = None, *, at: datetime | None = None
) -> Observation | None:
    """The vintage that stands for a point: `current("post.revenue", "VN", Period.of_month(2023, 8))`; None for none.

    organisation: whose figure; where None, that of the indicator's owner goes first, else the latest put on record.
    A former code of an indicator finds what its present one does. at: as it stood at a time.
    """
    code = present_code(indicator)
    rows = Observation.objects.select_related("series", "recording").filter(
        standing_at(at), series__indicator__in=codes_of(code), series__area=area, **period_columns(period.normal())
    )
    if organisation is not None:
        rows = rows.filter(series__organisation=organisation)
    return next(iter(leading(rows)), None)
