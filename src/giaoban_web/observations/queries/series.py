"""Which series an indicator has."""

from __future__ import annotations

from django.db.models import QuerySet

from giaoban_web.observations.codes import codes_of, present_code
from giaoban_web.observations.models import Series


def series_of(indicator: str, area: str | None = None) -> QuerySet[Series]:
    """The series of an indicator, those kept under its former codes among them; of one area where it is given."""
    found = Series.objects.filter(indicator__in=codes_of(present_code(indicator)))
    return found.order_by("area", "organisation") if area is None else found.filter(area=area).order_by("organisation")


def area_codes_of(indicator: str) -> list[str]:
    """The areas an indicator has figures of: `["01", "VN"]`."""
    return sorted(set(series_of(indicator).values_list("area", flat=True)))
