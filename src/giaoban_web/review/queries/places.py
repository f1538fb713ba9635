"""What the fields of area and period offer to choose from."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from giaoban.catalogue import AreaKind, load
from giaoban.periods import Period
from giaoban_web.review.wording import language, told_period

_OFFERED = (AreaKind.NATION, AreaKind.REGION, AreaKind.PROVINCE, AreaKind.CITY)


def area_names() -> list[str]:
    """The names of the country, its regions and provinces, each once: `["Cả nước", "Thành phố Hà Nội", ...]`."""
    named = (
        area.name_en if language() == "en" else area.name_vi for area in load().areas.values() if area.kind in _OFFERED
    )
    return list(dict.fromkeys(named))


def period_examples(published: date | None) -> list[str]:
    """The periods a document of that day is likely to be about, as people write them in Vietnamese reports."""
    day = published or timezone.localdate()
    month = Period.of_month(day.year, day.month)
    quarter, half = (
        Period.of_quarter(day.year, (day.month - 1) // 3 + 1),
        Period.of_half(day.year, 1 if day.month < 7 else 2),
    )
    likely = (
        month,
        month.shifted(-1),
        quarter,
        quarter.shifted(-3),
        half,
        Period.of_year(day.year),
        Period.of_year(day.year - 1),
    )
    return [told_period(period) if language() == "vi" else str(period) for period in likely]
