"""Figures for measuring: 300 indicators of 63 provinces, month by month; numbers from a counter, meaning nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

INDICATORS = 300
AREAS = 63
FIRST_YEAR = 1985


def write_catalogue(folder: Path) -> None:
    """A ministry's own folder that brings the packaged indicators up to 300."""
    from giaoban.catalogue import load

    missing = INDICATORS - len(load().indicators)
    entry = (
        "telecom.measured_{n:03}:\n  name_vi: Chỉ tiêu đo thử {n}\n  name_en: Measured indicator {n}\n"
        "  aliases: [chỉ tiêu đo thử số {n}]\n  unit: count\n  counted: thuê bao\n  kind: stock\n  better: up\n"
        "  over_time: last\n  over_areas: sum\n  frequency: M\n  owner: mic_telecom\n"
        "  definition_vi: Chỉ để đo tốc độ.\n  definition_en: For measuring speed only.\n  source: Không có\n"
    )
    folder.joinpath("indicators").mkdir(parents=True, exist_ok=True)
    text = "".join(entry.format(n=number) for number in range(missing))
    folder.joinpath("indicators", "measured.yaml").write_text(text, encoding="utf-8")


def codes() -> list[str]:
    """The 300 indicators."""
    from giaoban.catalogue import load

    return list(load().indicators)[:INDICATORS]


def areas() -> list[str]:
    """The nation and 62 provinces: 63 areas."""
    from giaoban.catalogue import load
    from giaoban.observations import division_on

    return ["VN", *division_on(date(2025, 6, 30), load()).areas][:AREAS]


def values(count: int) -> Iterator[object]:
    """So many NewValues, indicator by indicator and area by area, each with as many months as it takes."""
    from giaoban.periods import Period
    from giaoban_web.observations.values import NewValue

    keys = [(code, area) for code in codes() for area in areas()]
    months = -(-count // len(keys))
    periods = [Period.of_month(FIRST_YEAR + month // 12, month % 12 + 1) for month in range(months)]
    made = 0
    for code, area in keys:
        for place, period in enumerate(periods):
            if made == count:
                return
            made += 1
            value = Decimal(1_000_000 + made % 9_999_991 + place * 1000)
            yield NewValue(code, area, "mic", period, value)
