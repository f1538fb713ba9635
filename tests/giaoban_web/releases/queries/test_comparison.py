"""What the database says changed is what the library says changed, whatever the history."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.giaoban_web.releases.making import INDICATOR, publisher, utc

from giaoban.figures import Unit
from giaoban.observations import ObservationStatus, Provenance, Revision, SourceKind, Vintage, difference
from giaoban.periods import Period
from giaoban_web.observations.models import Observation, Recording, Series
from giaoban_web.releases.actions import freeze, new_draft, publish
from giaoban_web.releases.scope import Scope

_START = utc("2023-10-01")
_FIRST, _SECOND = _START + timedelta(days=5), _START + timedelta(days=15)
# For each month: (day it was set down, day it ceased to stand or None, value, status); a month may have several vintages.
_vintage = st.tuples(st.integers(0, 20), st.sampled_from(["1", "1.0", "2", "-3.50", "10"]), st.sampled_from("AEPF"))
_month = st.tuples(st.lists(_vintage, max_size=4, unique_by=lambda each: each[0]), st.booleans())


class TestTheDifference(TestCase):
    """Every history of six months with up to four vintages each, the last of which may be withdrawn."""

    @settings(max_examples=40, deadline=None)
    @given(st.lists(_month, min_size=1, max_size=6))
    def test_is_the_same_in_the_database_and_in_the_library(self, months: list) -> None:
        series = Series.objects.create(indicator=INDICATOR, area="VN", organisation="mic")
        anchor = Series.objects.create(indicator=INDICATOR, area="01", organisation="mic")
        recording = Recording.objects.create(kind="import", recorded_at=_START)
        _keep(anchor, 2020 * 12, recording, [(0, "7", "A")], withdrawn=False)
        for offset, (vintages, withdrawn) in enumerate(months):
            _keep(series, 2023 * 12 + offset, recording, sorted(vintages), withdrawn=withdrawn)
        first = publish(publisher(), freeze(publisher(), _draft(), as_of=_FIRST))
        second = freeze(publisher(), _draft(), as_of=_SECOND)
        expected = difference(_standing(_FIRST), _standing(_SECOND))
        assert second.before == first
        assert {name: second.counts[name] for name in ("new", "revised", "withdrawn", "same")} == {
            "new": len(expected.new), "revised": len(expected.revised), "withdrawn": len(expected.withdrawn),
            "same": expected.same,
        }  # fmt: skip
        assert {
            (row.observation.period_last, row.value_before, row.value) for row in second.figures.filter(change="revised")
        } == {(each.before.period.last, each.before.value, each.after.value) for each in expected.revised}


def _draft():
    return new_draft(publisher(), title_vi="Thử", title_en="Test", scope=Scope())


def _keep(series: Series, month: int, recording: Recording, vintages: list, *, withdrawn: bool) -> None:
    for number, (day, value, status) in enumerate(vintages, start=1):
        ends = vintages[number][0] if number < len(vintages) else (day + 1 if withdrawn else None)
        Observation.objects.create(
            series=series, period_form="M", period_first=month, period_last=month, vintage=number, status=status,
            value=Decimal(value), recording=recording, recorded_at=_START + timedelta(days=day),
            superseded_at=None if ends is None else _START + timedelta(days=ends),
        )  # fmt: skip


def _standing(at) -> list[Revision]:
    from giaoban_web.observations.queries import standing_at

    return [
        Revision(
            row.series.indicator, row.series.area, row.series.organisation, Period.of_month(row.period_last // 12, row.period_last % 12 + 1),
            Vintage(row.recorded_at, ""), ObservationStatus(row.status), row.value, Unit.COUNT, Provenance(SourceKind.IMPORT, ""),
        )
        for row in Observation.objects.select_related("series").filter(standing_at(at))
    ]  # fmt: skip
