"""Many figures at once are put on record as single ones are."""

import json
from collections.abc import Iterator

import pytest
from tests.giaoban_web.observations.making import a_value, kept, moment, rows

from giaoban_web.audit.models import Entry
from giaoban_web.observations.actions import load, load_values
from giaoban_web.observations.models import Observation, Recording
from giaoban_web.observations.values import NewValue, RecordingProblem

pytestmark = pytest.mark.django_db


def _loaded(*values: NewValue, **fields: object) -> tuple[int, int, int]:
    done = load_values(iter(values), **{"kind": Recording.Kind.IMPORT, "author": None, **fields})
    return done.new, done.revised, done.same


def _history() -> Iterator[NewValue]:
    for area in ("VN", "01", "79"):
        for month in range(1, 13):
            yield a_value(f"{month}.5", f"2023-{month:02}", area=area, place=f"Sheet\t1!{month}")


def test_what_is_loaded_is_what_would_be_recorded_one_by_one() -> None:
    changes = [
        a_value("9", "2023-03", area="01"),
        a_value("4.5", "2023-04", area="01"),
        a_value("1", "2024-01", area="02"),
    ]
    assert _loaded(*_history()) == (36, 0, 0)
    _loaded(*changes)
    by_load = rows()
    Observation.objects.all().delete()
    kept(*_history())
    kept(*changes)
    assert rows() == by_load


def test_a_load_counts_what_is_new_revised_and_the_same() -> None:
    assert _loaded(*_history()) == (36, 0, 0)
    changes = [
        a_value("9", "2023-03", area="01"),
        a_value("4.50", "2023-04", area="01"),
        a_value("1", "2024-01", area="02"),
    ]
    assert _loaded(*changes) == (1, 1, 1)


def test_the_same_again_changes_nothing_and_leaves_no_trace() -> None:
    _loaded(*_history())
    before = (Recording.objects.count(), Entry.objects.count(), Observation.objects.count())
    assert _loaded(*_history()) == (0, 0, 36)
    assert (Recording.objects.count(), Entry.objects.count(), Observation.objects.count()) == before


def test_rows_are_kept_in_parts_where_there_are_many(monkeypatch) -> None:
    monkeypatch.setattr(load, "_AT_ONCE", 5)
    monkeypatch.setattr(load, "_WAITING_AT_MOST", 10)
    assert _loaded(*_history()) == (36, 0, 0)
    assert len(rows()) == 36
    assert _loaded(*[a_value("77", area="79"), *list(_history())[:24]]) == (0, 1, 24)


@pytest.mark.parametrize("part", [2, 100])
def test_a_point_that_comes_twice_is_refused_by_name_and_nothing_is_kept(monkeypatch, part: int) -> None:
    monkeypatch.setattr(load, "_AT_ONCE", part)
    monkeypatch.setattr(load, "_WAITING_AT_MOST", part)
    with pytest.raises(RecordingProblem) as problem:
        _loaded(a_value("1", "2023-01"), a_value("2", "2023-02"), a_value("3", "2023-02"))
    assert str(problem.value) == "post.revenue VN 2023-02 có hai lần trong số liệu được nạp; hãy bỏ bớt một."
    assert (rows(), Recording.objects.count()) == ([], 0)


def test_a_load_from_before_what_stands_is_refused() -> None:
    kept(a_value("100"), at=moment("2023-09-05"))
    with pytest.raises(RecordingProblem, match="2023-09-05"):
        _loaded(a_value("90"), at=moment("2023-09-01"))
    assert _loaded(a_value("100"), at=moment("2023-09-01")) == (0, 0, 1)


def test_every_digit_and_every_letter_of_the_place_survive() -> None:
    _loaded(a_value("12345678901234567.89", place="a\\b\tc\nd"))
    (row,) = Observation.objects.all()
    assert (str(row.value), row.place) == ("12345678901234567.89", "a\\b\tc\nd")


def test_a_load_is_one_row_of_the_audit() -> None:
    _loaded(*_history(), reason="Nạp lịch sử", reference="lich-su.xlsx")
    entry = Entry.objects.get()
    after = json.loads(entry.after)
    assert len(after.pop("sha256")) == 64
    assert (entry.action, after) == (
        "observations.loaded",
        {"values": 36, "new": 36, "revised": 0, "same": 0, "reason": "Nạp lịch sử", "reference": "lich-su.xlsx"},
    )
