"""A release holds the figures that stood at its moment, compared with the release before."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction
from tests.giaoban_web.releases.making import draft, frozen_figures, keep, publisher, released, utc

from giaoban_web.observations.actions import withdraw_values
from giaoban_web.observations.models import Observation
from giaoban_web.releases import guard
from giaoban_web.releases.actions import ReleaseProblem, discard_draft, freeze, publish, thaw
from giaoban_web.releases.models import Immutable, Release, ReleasedFigure
from giaoban_web.releases.queries.comparison import preview, stated_twice
from giaoban_web.releases.scope import Scope

pytestmark = pytest.mark.django_db


def test_the_first_release_has_nothing_but_new_figures_in_the_order_of_area_and_period() -> None:
    keep({"VN 2023-08": "22", "01 2023-08": "5", "01 2023-07": "4"})
    release = freeze(publisher(), draft())
    assert frozen_figures(release) == [
        ("01", "2023-07", "new", "4", ""),
        ("01", "2023-08", "new", "5", ""),
        ("VN", "2023-08", "new", "22", ""),
    ]
    assert (release.number, release.before, release.counts) == (
        1, None, {"new": 3, "revised": 0, "withdrawn": 0, "same": 0, "suppressed": 0, "invented": 0},
    )  # fmt: skip


def test_new_revised_withdrawn_and_the_same_are_told_apart_against_the_release_before() -> None:
    keep({"01 2023-05": "1", "01 2023-06": "2", "01 2023-07": "3", "01 2023-08": "4 P"}, at=utc("2023-09-01"))
    first = released()
    withdraw_values(Observation.objects.filter(period_last=2023 * 12 + 6), author=None, reason="thử")
    keep({"01 2023-06": "2.50", "01 2023-08": "4 A", "01 2023-09": "5"})
    second = released()
    assert second.before == first
    assert frozen_figures(second) == [
        ("01", "2023-05", "same", "1", "1"),
        ("01", "2023-06", "revised", "2.5", "2"),
        ("01", "2023-07", "withdrawn", "", "3"),
        ("01", "2023-08", "revised", "4", "4"),
        ("01", "2023-09", "new", "5", ""),
    ]
    assert second.figure_count == 4


def test_another_vintage_of_the_same_value_written_with_more_zeros_is_the_same() -> None:
    keep({"01 2023-05": "1.5", "01 2023-06": "7"}, at=utc("2023-09-01"))
    released()
    keep({"01 2023-05": "1.5 E"})
    keep({"01 2023-05": "1.50 A"})
    assert [each[2] for each in frozen_figures(released())] == ["same", "same"]


def test_a_release_is_frozen_as_of_a_moment_and_later_figures_stay_out() -> None:
    keep({"01 2023-05": "1"}, at=utc("2023-09-01"))
    keep({"01 2023-05": "2", "01 2023-06": "3"}, at=utc("2023-10-01"))
    release = freeze(publisher(), draft(), as_of=utc("2023-09-15"))
    assert frozen_figures(release) == [("01", "2023-05", "new", "1", "")]


def test_a_moment_that_has_not_come_is_refused() -> None:
    keep({"01 2023-05": "1"})
    with pytest.raises(ReleaseProblem, match="chưa tới"):
        freeze(publisher(), draft(), as_of=utc("2999-01-01"))


def test_the_scope_narrows_indicators_areas_and_months_and_what_lies_outside_is_not_withdrawn() -> None:
    keep({"01 2023-05": "1", "79 2023-05": "2", "01 2023-06": "3", "post.revenue 01 2023-05": "9"}, at=utc("2023-09-01"))
    everything = released()
    narrow = freeze(publisher(), draft(indicators=("telecom.fixed_broadband_subscribers",), areas=("01",), first="2023-06", last="2023-06"))
    assert (everything.figure_count, narrow.before) == (4, everything)
    assert frozen_figures(narrow) == [("01", "2023-06", "same", "3", "3")]


def test_a_release_of_other_figures_is_compared_with_none() -> None:
    keep({"01 2023-05": "1", "post.revenue 01 2023-05": "9"})
    released(indicators=("post.revenue",))
    assert released(indicators=("telecom.fixed_broadband_subscribers",)).before is None


def test_the_preview_counts_what_freezing_then_finds() -> None:
    keep({"01 2023-05": "1", "01 2023-06": "2"}, at=utc("2023-09-01"))
    before = released()
    keep({"01 2023-06": "3", "01 2023-07": "4"})
    counts = preview(Scope(), utc("2099-01-01"), before)
    after = released()
    assert counts == {"new": 1, "revised": 1, "withdrawn": 0, "same": 1}
    assert {name: after.counts[name] for name in counts} == counts


def test_points_that_two_organisations_state_are_counted() -> None:
    from decimal import Decimal

    from giaoban.periods import Period
    from giaoban_web.observations.actions import record_values
    from giaoban_web.observations.values import NewValue

    keep({"01 2023-05": "1", "01 2023-06": "2"})
    record_values([NewValue("telecom.fixed_broadband_subscribers", "01", "most", Period.of_month(2023, 5), Decimal(7))], kind="import", author=None)
    assert stated_twice(Scope(), utc("2099-01-01")) == 1


def test_nothing_in_scope_is_said_and_leaves_the_draft_as_it_was() -> None:
    release = draft(areas=("79",))
    with pytest.raises(ReleaseProblem, match="Không có số liệu nào"):
        freeze(publisher(), release)
    assert (Release.objects.get().number, Release.objects.get().frozen_at) == (None, None)


def test_a_frozen_release_is_thawed_keeps_its_number_and_is_frozen_again() -> None:
    keep({"01 2023-05": "1"})
    release = thaw(publisher(), freeze(publisher(), draft()))
    assert (release.number, release.counts, release.figures.count()) == (1, {}, 0)
    with pytest.raises(ReleaseProblem, match="đã có số"):
        discard_draft(publisher(), release)
    assert freeze(publisher(), release).number == 1


def test_republishing_makes_a_new_number_and_the_old_one_stays_as_it_was() -> None:
    keep({"01 2023-05": "1"}, at=utc("2023-09-01"))
    first = released()
    kept = frozen_figures(first)
    keep({"01 2023-05": "2"})
    assert released().number == 2
    assert frozen_figures(Release.objects.get(number=1)) == kept == [("01", "2023-05", "new", "1", "")]


def test_what_is_published_cannot_be_changed_through_the_models() -> None:
    keep({"01 2023-05": "1"})
    release = released()
    figure = release.figures.get()
    attempts = (
        release.save, release.delete, figure.save, figure.delete, ReleasedFigure.objects.all().delete,
        lambda: ReleasedFigure.objects.update(change="same"), lambda: freeze(publisher(), Release.objects.get()),
        lambda: thaw(publisher(), release), lambda: publish(publisher(), release),
    )  # fmt: skip
    for attempt in attempts:
        with pytest.raises((Immutable, ReleaseProblem)):
            attempt()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE releases_releasedfigure SET change = 'same'",
        "DELETE FROM releases_releasedfigure",
        "INSERT INTO releases_releasedfigure (release_id, observation_id, change, suppressed) SELECT release_id, observation_id + 1, 'new', suppressed FROM releases_releasedfigure",
        "UPDATE releases_release SET title_vi = 'x'",
        "UPDATE releases_release SET state = 'draft'",
        "DELETE FROM releases_release",
    ],
)
def test_the_database_itself_refuses_to_change_what_is_published(statement: str) -> None:
    keep({"01 2023-05": "1"})
    release = released()
    with pytest.raises(DatabaseError, match="does not change"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert frozen_figures(release) == [("01", "2023-05", "new", "1", "")]


def test_the_guard_stands_after_every_migration() -> None:
    assert guard.is_installed(connection)
    guard.remove(connection)
    assert not guard.is_installed(connection)
    guard.install(connection)
    assert guard.is_installed(connection)
