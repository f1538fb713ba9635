from datetime import datetime
from decimal import Decimal

import pytest
from tests.observations.making import at, revision

from giaoban.catalogue import load
from giaoban.claims import Status
from giaoban.figures import Interval, Unit
from giaoban.observations import Observation, Revision, Stored, as_of, observation_from, successor_of, vintages
from giaoban.periods import parse_period

FIRST = revision("475", day="2023-09-05", status="P")
OTHER = revision("460", "2023-07", day="2023-09-05")
SECOND = revision("481", day="2023-10-05")
GONE = revision("481", day="2023-11-05", withdrawn=True)
ALL = (FIRST, OTHER, SECOND, GONE)


@pytest.mark.parametrize(
    ("time", "standing"),
    [
        (at("2023-09-04"), []),
        (at("2023-09-05"), [FIRST, OTHER]),
        (at("2023-10-05"), [SECOND, OTHER]),
        (at("2023-11-05"), [OTHER]),
        (None, [OTHER]),
    ],
)
def test_at_any_time_the_vintage_that_stood_then_is_told(time: datetime | None, standing: list[Revision]) -> None:
    assert as_of(ALL, time) == standing


def test_the_order_in_which_revisions_come_does_not_matter() -> None:
    assert as_of(reversed(ALL), at("2023-10-06")) == [SECOND, OTHER]


def test_of_two_vintages_of_one_moment_the_later_given_stands() -> None:
    again = revision("482", day="2023-10-05")
    assert as_of([SECOND, again]) == [again]


def test_the_vintages_of_a_point_are_all_kept_in_order() -> None:
    assert vintages([SECOND, OTHER, FIRST]) == {FIRST.point: (FIRST, SECOND), OTHER.point: (OTHER,)}


def test_a_revision_leads_back_to_its_span() -> None:
    assert observation_from(revision("475", place="10:25", status="F")) == Observation(
        "post.revenue", "10", parse_period("2023-08"), Status.FORECAST, Decimal(475), Unit.VND,
        Interval(Decimal(475), Decimal(475)), "bao-cao.txt", 10, 25, organisation="so",
    )  # fmt: skip


def test_checks_are_served_what_stood_at_a_time_in_order() -> None:
    source = Stored([SECOND, FIRST, OTHER], at("2023-09-30"))
    assert list(source.history("post.revenue", "10")) == [observation_from(OTHER), observation_from(FIRST)]
    assert list(source.history("post.revenue", "VN")) == []


def test_an_organisation_that_was_merged_is_spoken_for_by_its_successor() -> None:
    catalogue = load()
    assert successor_of("mic", catalogue, at("2025-02-28")) == "mic"
    assert successor_of("mic", catalogue, at("2025-03-01")) == "most"
    assert successor_of("nobody", catalogue, at("2025-03-01")) == "nobody"
