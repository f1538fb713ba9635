"""The demonstration's history is loaded once, marked as invented."""

from itertools import islice

import pytest

from giaoban.catalogue import load
from giaoban.observations.invented import invented_history
from giaoban.periods import Period
from giaoban_web.observations import demo
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.queries import by_area

pytestmark = pytest.mark.django_db
CODES = ("telecom.revenue", "telecom.mobile_revenue", "telecom.fixed_revenue")


def _history():
    return invented_history(first=Period.of_month(2025, 4), last=Period.of_month(2025, 9), indicators=CODES)


def test_every_revision_becomes_a_vintage_marked_as_invented() -> None:
    revisions = list(_history())
    assert demo.load_history(_history()) == len(revisions)
    kept = {
        (row.series.indicator, row.series.area, str(row.period), row.recorded_at, row.value, row.status)
        for row in Observation.objects.select_related("series")
    }
    assert kept == {
        (each.indicator, each.area, str(each.period), each.vintage.time, each.value, each.status.value)
        for each in revisions
    }
    assert set(Recording.objects.values_list("invented", flat=True)) == {True}


def test_the_sum_of_the_provinces_is_the_national_figure_on_either_boundaries() -> None:
    demo.load_history(_history())
    for period in (Period.of_month(2025, 6), Period.of_month(2025, 7)):
        table = by_area(load().indicators["telecom.revenue"], period, "34")
        assert (table.known, table.total) == (34, table.nation.value)


def test_it_is_not_loaded_twice() -> None:
    demo.load_history(islice(_history(), 50))
    said: list[str] = []
    demo.load(said.append)
    assert (said, Observation.objects.count()) == (["Lịch sử giả định đã có sẵn; không nạp lại."], 50)
