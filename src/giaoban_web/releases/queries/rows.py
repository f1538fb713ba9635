"""The figures of a release as rows of every exchange format, straight from the database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from giaoban.catalogue import load
from giaoban.exchange.observations import BATCH, SUPPRESSED, Row
from giaoban.periods import Period
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.codes import present_code
from giaoban_web.observations.models import Observation, Recording, Series
from giaoban_web.releases.models import Release

_MOST_KEPT = 50_000
_QUERY = (
    "SELECT o.series_id, o.period_form, o.period_first, o.period_last, o.period_day, {value}, o.status, "
    "o.recorded_at, o.recording_id, o.place FROM releases_releasedfigure f "
    "JOIN observations_observation o ON o.id = f.observation_id "
    "WHERE f.release_id = %s AND f.change <> 'withdrawn' ORDER BY f.id"
)


def row_batches(release: Release) -> Iterator[list[Row]]:
    """The rows of a frozen release in the order of indicator, area and period, some thousands in memory at a time.

    A suppressed figure has status `Q` and no value. A source is named only where everybody may know it: the name of a
    public document; who recorded a figure and why stays in the site.
    """
    make = _Rows()
    # Within a transaction PostgreSQL hands the rows out as they come; SQLite does anyway, and would lock out writers.
    within = transaction.atomic() if connection.vendor == "postgresql" else nullcontext()
    value = "f.value::text" if connection.vendor == "postgresql" else "f.value"
    with within, connection.chunked_cursor() as cursor:
        cursor.execute(_QUERY.format(value=value), [release.pk])
        while found := cursor.fetchmany(BATCH):
            yield make.rows(found)


class _Rows:
    """Makes rows; what many rows share is looked up once."""

    def __init__(self) -> None:
        catalogue = load()
        self._indicators = catalogue.indicators
        self._areas = catalogue.areas
        self._series: dict[int, tuple[str, str, str, str, str, str, str]] = {}
        self._recordings: dict[int, tuple[str, str]] = {}
        self._periods: dict[tuple[str, int, int, int], tuple[str, Period]] = {}
        self._moments: dict[Any, str] = {}
        self._documents: dict[tuple[int, str], str] = {}

    def rows(self, found: list[tuple[Any, ...]]) -> list[Row]:
        self._learn(found)
        series, recordings, moments, periods = self._series, self._recordings, self._moments, self._periods
        documents = self._documents
        rows = []
        for number, form, first, last, day, value, status, at, recording, place in found:
            indicator, name, area, area_name, organisation, unit, counted = series[number]
            kind, invented = recordings[recording]
            key = (form, first, last, day)
            text, period = periods.get(key) or self._period(key)
            if value is None:
                value, status = "", SUPPRESSED
            rows.append(
                Row(
                    indicator, name, area, area_name, organisation, text, value, unit, counted, status,
                    moments.get(at) or self._moment(at), "", "", kind, documents.get((recording, place), ""), "",
                    invented, None, period,
                )
            )  # fmt: skip
        return rows

    def _learn(self, found: list[tuple[Any, ...]]) -> None:
        for kept in (self._recordings, self._moments, self._documents):
            if len(kept) > _MOST_KEPT:
                kept.clear()
        fresh = {row[0] for row in found} - self._series.keys()
        for each in Series.objects.filter(pk__in=fresh):
            declared = self._indicators.get(present_code(each.indicator))
            area = self._areas.get(each.area)
            self._series[each.pk] = (
                present_code(each.indicator), declared.name_vi if declared else "", each.area,
                area.name_vi if area else each.area, each.organisation, declared.unit.value if declared else "",
                (declared.counted or "") if declared else "",
            )  # fmt: skip
        unknown = {row[8] for row in found} - self._recordings.keys()
        for some in Recording.objects.filter(pk__in=unknown):
            self._recordings[some.pk] = some.kind, "true" if some.invented else "false"
        read = {row[8] for row in found if self._recordings[row[8]][0] == Recording.Kind.CLAIM}
        if read:
            places = {(row[8], row[9]) for row in found if row[8] in read and row[9].isdigit()}
            names = dict(
                ReadClaim.objects.filter(pk__in={int(place) for _, place in places}, document__mark="public")
                .values_list("pk", "document__name")
            )  # fmt: skip
            self._documents |= {key: names.get(int(key[1]), "") for key in places}

    def _period(self, key: tuple[str, int, int, int]) -> tuple[str, Period]:
        form, first, last, day = key
        period = Observation(period_form=form, period_first=first, period_last=last, period_day=day).period
        made = self._periods[key] = str(period), period
        return made

    def _moment(self, at: Any) -> str:
        moment = at
        if isinstance(moment, str):  # as SQLite keeps it: in UTC, without saying so
            moment = datetime.fromisoformat(moment)
        if timezone.is_naive(moment):
            moment = moment.replace(tzinfo=UTC)
        text = self._moments[at] = timezone.localtime(moment).isoformat()
        return text

