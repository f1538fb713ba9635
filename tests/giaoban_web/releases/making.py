"""Figures and releases for tests."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from giaoban.figures import plain
from giaoban.periods import parse_period
from giaoban_web.observations.actions import record_values
from giaoban_web.observations.models import Recording
from giaoban_web.observations.values import NewValue
from giaoban_web.people.models import User
from giaoban_web.releases.actions import freeze, new_draft, publish
from giaoban_web.releases.models import Release
from giaoban_web.releases.scope import Scope

INDICATOR = "telecom.fixed_broadband_subscribers"


def publisher() -> User:
    """The person who publishes."""
    found = User.objects.filter(email="nguoi-cong-bo@example.vn").first()
    return found or User.objects.create_user("nguoi-cong-bo@example.vn", full_name="Người Công Bố", role="publisher", organisation="mic")


def keep(figures: dict[str, str], at: datetime | None = None, **given: Any) -> Recording:
    """Put figures on record: `{"VN 2023-08": "22400000"}`; the indicator is fixed broadband unless it is named first."""
    values = []
    for key, value in figures.items():
        *named, area, period = key.split()
        text, _, status = value.partition(" ")
        values.append(NewValue(named[0] if named else INDICATOR, area, "mic", parse_period(period), Decimal(text), status or "A"))
    return record_values(values, kind=Recording.Kind.IMPORT, author=None, at=at, **given)


def draft(title: str = "Số liệu viễn thông", **scope: Any) -> Release:
    """A draft of everything unless it is narrowed."""
    return new_draft(publisher(), title_vi=title, title_en="Telecom figures", scope=Scope(**scope))


def released(title: str = "Số liệu viễn thông", **scope: Any) -> Release:
    """A release that is out."""
    return publish(publisher(), freeze(publisher(), draft(title, **scope)))


def frozen_figures(release: Release) -> list[tuple[str, str, str, str, str]]:
    """The figures of a release: `("01", "2023-08", "new", "5", "")`: area, period, change, value, value before."""
    return [
        (
            each.observation.series.area,
            str(each.observation.period),
            each.change,
            "" if each.value is None else plain(each.value),
            "" if each.value_before is None else plain(each.value_before),
        )
        for each in release.figures.select_related("observation__series").order_by("pk")
    ]


def utc(text: str) -> datetime:
    """A moment: `utc("2023-09-01T02:00")`."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
