"""Revisions for tests; every figure is invented."""

from datetime import UTC, datetime
from decimal import Decimal

from giaoban.figures import Unit
from giaoban.observations import ObservationStatus, Provenance, Revision, SourceKind, Vintage
from giaoban.periods import parse_period


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def revision(
    value: str,
    period: str = "2023-08",
    *,
    indicator: str = "post.revenue",
    area: str = "10",
    organisation: str = "so",
    day: str = "2023-09-05",
    status: str = "A",
    withdrawn: bool = False,
    unit: Unit = Unit.VND,
    place: str = "",
) -> Revision:
    return Revision(
        indicator, area, organisation, parse_period(period), Vintage(at(day), "an"), ObservationStatus(status),
        Decimal(value), unit, Provenance(SourceKind.CLAIM, "bao-cao.txt", place, invented=True), withdrawn=withdrawn,
    )  # fmt: skip
