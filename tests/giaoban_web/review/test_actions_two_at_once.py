"""Two people decide at the same moment, each over a connection of their own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connections
from tests.giaoban_web.review.reports import keep_report, stated

from giaoban_web.audit.models import Entry
from giaoban_web.audit.queries import verify
from giaoban_web.observations.models import Observation
from giaoban_web.review import actions
from giaoban_web.review.models import Decision
from giaoban_web.review.problems import ReviewProblem, Stale

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgresql]


def _at_once(*acts: Callable[[], Any]) -> list[Any]:
    """What each act returned or raised, all begun at the same moment."""
    start = Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:
        start.wait()
        try:
            return act()
        except ReviewProblem as problem:
            return problem
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


@pytest.fixture
def two(person: Any) -> tuple[Any, Any]:
    return person("publisher", full_name="Lê Hoàng Yến"), person("specialist", full_name="Nguyễn Văn An", domains=["telecom"])


def test_of_two_who_decide_the_same_figure_one_is_told_what_the_other_did(two) -> None:
    yen, an = two
    claim = stated(keep_report(yen), "22.415.300")
    results = _at_once(lambda: actions.accept(yen, claim.pk, 0), lambda: actions.reject(an, claim.pk, 0, reason="Sai bảng"))
    late = [result for result in results if isinstance(result, Stale)]
    claim.refresh_from_db()
    assert (len(late), claim.version, Decision.objects.count()) == (1, 1, 1)
    assert (claim.state, Observation.objects.count()) in (("accepted", 1), ("rejected", 0))
    assert ("Lê Hoàng Yến đã chấp nhận" if claim.state == "accepted" else "Nguyễn Văn An đã loại") in str(late[0])


def test_of_two_documents_that_contradict_each_other_the_second_waits_for_a_person(two) -> None:
    yen, an = two
    one = stated(keep_report(yen), "22.415.300")
    text = "Báo cáo tháng 8/2023 (số liệu giả định)\nSố thuê bao băng rộng cố định tháng 8/2023 đạt 22.500.000 thuê bao.\n"
    other = keep_report(yen, text, name="khac.txt").claims.get()
    results = _at_once(lambda: actions.accept(yen, one.pk, 0), lambda: actions.accept(an, other.pk, 0))
    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Decision"]
    assert Observation.objects.count() == 1


def test_many_accepted_by_two_at_once_are_each_accepted_once(two) -> None:
    yen, an = two
    report = keep_report(yen)
    versions = dict.fromkeys(report.claims.values_list("pk", flat=True), 0)
    results = _at_once(lambda: actions.accept_many(yen, report, versions), lambda: actions.accept_many(an, report, versions))
    assert sum(result.count for result in results) == 3
    assert (Decision.objects.count(), Observation.objects.count()) == (3, 3)
    assert (verify().holds, Entry.objects.filter(action="review.accept_many").count()) in ((True, 1), (True, 2))


def test_an_undoing_and_a_revision_at_once_leave_one_value_standing(two) -> None:
    yen, an = two
    claim = stated(keep_report(yen), "22.415.300")
    stored = actions.accept(yen, claim.pk, 0).observation
    assert stored is not None
    text = "Báo cáo tháng 8/2023 (số liệu giả định)\nSố thuê bao băng rộng cố định tháng 8/2023 đạt 22.500.000 thuê bao.\n"
    other = keep_report(yen, text, name="khac.txt").claims.get()
    results = _at_once(
        lambda: actions.undo(yen, claim.pk, 1),
        lambda: actions.accept(an, other.pk, 0, resolution="revise", stored=stored.pk, reason="Số mới"),
    )
    assert isinstance(results[0], Decision)
    stands = Observation.objects.filter(superseded_at__isnull=True)
    assert [str(row.value) for row in stands] == ["22500000"]
