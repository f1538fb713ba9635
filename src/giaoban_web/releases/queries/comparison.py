"""A scope compared with the release before, as one statement of the database."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Count, Q

from giaoban_web.observations.codes import present_code
from giaoban_web.releases.models import Release, ReleasedFigure
from giaoban_web.releases.scope import Scope

_PERIOD = ("period_last", "period_first", "period_form", "period_day")
_KEY = ("series_id", *_PERIOD)
Statement = tuple[str, list[Any]]


def comparison(scope: Scope, as_of: datetime, before: Release | None) -> Statement:
    """The figures of a scope as they stood, with what changed since a release, and those that were withdrawn.

    Columns: id (of the observation; of the earlier one where withdrawn), value, value_before, change, suppressed, and
    indicator, area, organisation and the period to order by. Compared is what was published: value, status, and
    whether it was shown at all. A figure of the release before that lies outside the scope is not withdrawn.
    """
    conditions, given = scope.conditions()
    moment = connection.ops.adapt_datetimefield_value(as_of)
    standing = ["o.recorded_at <= %s", "(o.superseded_at IS NULL OR o.superseded_at > %s)"]
    named = "s.indicator, s.area, s.organisation, " + ", ".join(f"o.{column}" for column in _PERIOD)
    false = "FALSE" if connection.vendor == "postgresql" else "0"
    now_where = " AND ".join([*standing, *conditions])
    if before is None:
        return (
            f"SELECT o.id, o.value, NULL AS value_before, 'new' AS change, {false} AS suppressed, {named} "  # noqa: S608
            f"FROM observations_observation o JOIN observations_series s ON s.id = o.series_id WHERE {now_where}"
        ).replace("NULL AS value_before", f"{_nothing()} AS value_before"), [moment, moment, *given]
    earlier = (
        "SELECT f.value, f.suppressed, f.observation_id, p.status, "  # noqa: S608
        + ", ".join(f"p.{column}" for column in _KEY)
        + " FROM releases_releasedfigure f JOIN observations_observation p ON p.id = f.observation_id "
        "WHERE f.release_id = %s AND f.change <> 'withdrawn'"
    )
    same_point = " AND ".join(f"b.{column} = o.{column}" for column in _KEY)
    current = (
        f"SELECT o.id, o.value, b.value AS value_before, "  # noqa: S608
        f"CASE WHEN b.observation_id IS NULL THEN 'new' "
        f"WHEN b.suppressed = {false} AND b.value = o.value AND b.status = o.status THEN 'same' "
        f"ELSE 'revised' END AS change, {false} AS suppressed, {named} "
        f"FROM observations_observation o JOIN observations_series s ON s.id = o.series_id "
        f"LEFT JOIN ({earlier}) b ON {same_point} WHERE {now_where}"
    )
    point_stands = " AND ".join(f"n.{column} = o.{column}" for column in _KEY)
    gone_where = " AND ".join(["f.release_id = %s", "f.change <> 'withdrawn'", *conditions])
    withdrawn = (
        f"SELECT o.id, {_nothing()} AS value, f.value AS value_before, 'withdrawn' AS change, "  # noqa: S608
        f"f.suppressed, {named} "
        f"FROM releases_releasedfigure f JOIN observations_observation o ON o.id = f.observation_id "
        f"JOIN observations_series s ON s.id = o.series_id WHERE {gone_where} "
        f"AND NOT EXISTS (SELECT 1 FROM observations_observation n WHERE {point_stands} "
        "AND n.recorded_at <= %s AND (n.superseded_at IS NULL OR n.superseded_at > %s))"
    )
    return f"{current} UNION ALL {withdrawn}", [
        before.pk, moment, moment, *given, before.pk, *given, moment, moment,
    ]  # fmt: skip


def _nothing() -> str:
    return "NULL::numeric" if connection.vendor == "postgresql" else "NULL"


def preview(scope: Scope, as_of: datetime, before: Release | None) -> dict[str, int]:
    """How many figures a scope has by change, before anything is frozen: `{"new": 12, "revised": 3, ...}`."""
    statement, given = comparison(scope, as_of, before)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT change, count(*) FROM ({statement}) AS compared GROUP BY change", given)  # noqa: S608
        found = dict(cursor.fetchall())
    return {change: found.get(change, 0) for change in ("new", "revised", "withdrawn", "same")}


def stated_twice(scope: Scope, as_of: datetime) -> int:
    """How many points of a scope more than one organisation states: worth a look before they go out side by side."""
    conditions, given = scope.conditions()
    moment = connection.ops.adapt_datetimefield_value(as_of)
    where = " AND ".join(["o.recorded_at <= %s", "(o.superseded_at IS NULL OR o.superseded_at > %s)", *conditions])
    key = "s.indicator, s.area, " + ", ".join(f"o.{column}" for column in _PERIOD)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM observations_observation o "  # noqa: S608
            f"JOIN observations_series s ON s.id = o.series_id WHERE {where} "
            f"GROUP BY {key} HAVING count(*) > 1) AS twice",
            [moment, moment, *given],
        )
        return int(cursor.fetchone()[0])


def release_before(release: Release) -> Release | None:
    """What a release is compared with: the last one that has its hour and has figures within the scope."""
    conditions, given = Scope.read(release.scope).conditions()
    where = "".join(f" AND {condition}" for condition in conditions)
    others = Release.objects.exclude(pk=release.pk).exclude(state=Release.State.DRAFT).order_by("-opens_at", "-number")
    for other in others:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT 1 FROM releases_releasedfigure f JOIN observations_observation o ON o.id = f.observation_id "  # noqa: S608
                f"JOIN observations_series s ON s.id = o.series_id WHERE f.release_id = %s{where} LIMIT 1",
                [other.pk, *given],
            )
            if cursor.fetchone():
                return other
    return None


def counts_of(release: Release) -> dict[str, int]:
    """The figures of a frozen release by change, those suppressed, and those that are invented."""
    figures = ReleasedFigure.objects.filter(release=release)
    found = {
        row["change"]: row["count"] for row in figures.order_by().values("change").annotate(count=Count("pk"))
    }
    others = figures.exclude(change="withdrawn").aggregate(
        suppressed=Count("pk", filter=Q(suppressed=True)),
        invented=Count("pk", filter=Q(observation__recording__invented=True)),
    )
    return {change: found.get(change, 0) for change in ("new", "revised", "withdrawn", "same")} | others


def extent_of(release: Release) -> dict[str, Any]:
    """What a frozen release turned out to hold: indicators by their present codes, areas, first and last month."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT s.indicator, s.area, s.organisation, min(o.period_first), max(o.period_last) "
            "FROM releases_releasedfigure f "
            "JOIN observations_observation o ON o.id = f.observation_id "
            "JOIN observations_series s ON s.id = o.series_id WHERE f.release_id = %s "
            "GROUP BY s.indicator, s.area, s.organisation",
            [release.pk],
        )
        rows = cursor.fetchall()
    if not rows:
        return {}
    first, last = min(row[3] for row in rows), max(row[4] for row in rows)
    return {
        "indicators": sorted({present_code(row[0]) for row in rows}),
        "areas": sorted({row[1] for row in rows}),
        "organisations": sorted({row[2] for row in rows}),
        "from": f"{first // 12:04}-{first % 12 + 1:02}",
        "to": f"{last // 12:04}-{last % 12 + 1:02}",
    }
