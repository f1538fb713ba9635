"""Figures are put on record, and nothing that was is overwritten."""

import json
import threading
from decimal import Decimal

import pytest
from django.db import connection, connections
from tests.giaoban_web.observations.making import a_value, kept, moment, rows

from giaoban_web.audit.models import Entry
from giaoban_web.observations.actions import record_values, withdraw_values
from giaoban_web.observations.actions.record import SOMEBODY_ELSE
from giaoban_web.observations.exact import ExactSum
from giaoban_web.observations.models import Observation, Recording, Series
from giaoban_web.observations.values import NewValue, RecordingProblem


@pytest.mark.django_db
def test_a_first_figure_is_its_first_vintage_and_a_revision_the_next() -> None:
    kept(a_value("100", status="P"))
    kept(a_value("103"))
    assert rows() == [
        ("post.revenue", "VN", "2023-08", 1, "100 P", False),
        ("post.revenue", "VN", "2023-08", 2, "103 A", True),
    ]


@pytest.mark.django_db
def test_the_same_value_and_status_again_makes_no_vintage() -> None:
    kept(a_value("100.50"), a_value("7", "2023-07"))
    again = kept(a_value("100.5"), a_value("8", "2023-07"))
    assert rows() == [
        ("post.revenue", "VN", "2023-07", 1, "7 A", False),
        ("post.revenue", "VN", "2023-07", 2, "8 A", True),
        ("post.revenue", "VN", "2023-08", 1, "100.50 A" if connection.vendor == "postgresql" else "100.5 A", True),
    ]
    assert [str(each.period) for each in again.observations.all()] == ["2023-07"]


@pytest.mark.django_db
def test_a_change_of_status_alone_is_a_revision() -> None:
    kept(a_value("100", status="E"))
    kept(a_value("100", status="A"))
    assert [row[3:] for row in rows()] == [(1, "100 E", False), (2, "100 A", True)]


@pytest.mark.django_db
def test_half_a_year_and_its_six_months_are_one_period() -> None:
    kept(a_value("100", "2023-H1"))
    kept(a_value("100", "2023-01/2023-06"))
    kept(a_value("101", "2023-01/2023-06"))
    assert [row[2:] for row in rows()] == [("2023-H1", 1, "100 A", False), ("2023-H1", 2, "101 A", True)]


@pytest.mark.django_db
def test_a_figure_of_nineteen_digits_survives_and_sums_exactly() -> None:
    kept(a_value("12345678901234567.89"), a_value("0.02", "2023-07"))
    assert Observation.objects.aggregate(total=ExactSum("value")) == {"total": Decimal("12345678901234567.91")}
    assert sorted(each.value for each in Observation.objects.all()) == [
        Decimal("0.02"),
        Decimal("12345678901234567.89"),
    ]


@pytest.mark.django_db
def test_one_figure_twice_is_one_and_two_figures_of_a_point_are_refused() -> None:
    kept(a_value("100"), a_value("100"))
    assert len(rows()) == 1
    with pytest.raises(RecordingProblem) as problem:
        kept(a_value("5", "2023-07"), a_value("100"), a_value("101"))
    assert str(problem.value) == "post.revenue, VN, 2023-08 có hai giá trị khác nhau: 100 A và 101 A; hãy chọn một."
    assert len(rows()) == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"indicator": "post.nothing"}, "post.nothing, VN, 2023-08: danh mục không có chỉ tiêu “post.nothing”; hãy bổ sung vào danh mục rồi nạp lại."),
        ({"area": "99"}, "post.revenue, 99, 2023-08: danh mục không có địa bàn “99”; hãy sửa mã địa bàn."),
        ({"status": "X"}, "post.revenue, VN, 2023-08: không có trạng thái “X”; hãy dùng A, E, P hoặc F."),
    ],
    ids=["indicator", "area", "status"],
)  # fmt: skip
def test_codes_nobody_knows_are_refused_in_one_sentence_and_nothing_is_kept(fields, sentence) -> None:
    with pytest.raises(RecordingProblem) as problem:
        kept(a_value("5", "2023-07"), a_value("100", **fields))
    assert (str(problem.value), rows(), Series.objects.count(), Recording.objects.count()) == (sentence, [], 0, 0)


def test_what_is_no_decimal_number_is_refused() -> None:
    with pytest.raises(TypeError, match="never a float"):
        NewValue("post.revenue", "VN", "", a_value("1").period, 0.1)  # type: ignore[arg-type]
    with pytest.raises(RecordingProblem):
        a_value("NaN")


@pytest.mark.django_db
def test_a_figure_from_before_the_one_that_stands_is_refused() -> None:
    kept(a_value("100"), at=moment("2023-09-05"))
    with pytest.raises(RecordingProblem) as problem:
        kept(a_value("90"), at=moment("2023-09-01"))
    assert str(problem.value) == (
        "post.revenue, VN, 2023-08: giá trị đang có được ghi lúc 2023-09-05, sau thời điểm 2023-09-01; hãy bỏ giá trị này."
    )


@pytest.mark.django_db
def test_a_recording_is_one_row_of_the_audit_with_its_counts_and_its_figures(person) -> None:
    author = person("publisher")
    kept(a_value("100"), a_value("7", "2023-07"))
    kept(
        a_value("103"), a_value("7", "2023-07"), a_value("9", "2023-06"), author=author, reason="Địa phương báo cáo lại"
    )
    entry = Entry.objects.get(number=2)
    assert (entry.action, entry.actor_id, json.loads(entry.before)) == (
        "observations.recorded", author.pk, {"post.revenue, VN, 2023-08": "100 A"},
    )  # fmt: skip
    after = json.loads(entry.after)
    assert len(after.pop("sha256")) == 64
    assert after == {
        "values": 3, "new": 1, "revised": 1, "same": 1, "reason": "Địa phương báo cáo lại", "reference": "",
        "figures": {"post.revenue, VN, 2023-06": "9 A", "post.revenue, VN, 2023-08": "103 A"},
    }  # fmt: skip


@pytest.mark.django_db
def test_a_withdrawn_figure_stays_on_record_and_may_be_put_there_again() -> None:
    first = kept(a_value("100"))
    assert withdraw_values(first.observations.all(), author=None, reason="Ghi nhầm") == 1
    assert withdraw_values(first.observations.all(), author=None, reason="Ghi nhầm") == 0
    kept(a_value("100"))
    assert [row[3:] for row in rows()] == [(1, "100 A", False), (2, "100 A", True)]
    assert [entry.action for entry in Entry.objects.order_by("number")] == [
        "observations.recorded", "observations.withdrawn", "observations.recorded",
    ]  # fmt: skip


@pytest.mark.django_db
def test_recording_asks_the_database_a_fixed_number_of_times(django_assert_num_queries) -> None:
    kept(a_value("1"))
    values = [a_value("2", f"20{year:02}-{month:02}") for year in range(10, 24) for month in range(1, 13)]
    with django_assert_num_queries(13 if connection.vendor == "postgresql" else 15):  # SQLite takes 71 rows at a time
        kept(*values)


def _recorded(values: list[NewValue]) -> bool:
    try:
        record_values(values, kind=Recording.Kind.CLAIM, author=None)
    except RecordingProblem as problem:
        if problem.sentence != SOMEBODY_ELSE or connection.vendor == "postgresql":
            raise
        return False
    return True


@pytest.mark.django_db(transaction=True)
def test_people_who_record_the_same_point_at_once_make_one_vintage_after_another() -> None:
    barrier = threading.Barrier(4)
    problems: list[Exception] = []

    def one(number: int) -> None:
        try:
            barrier.wait()
            # Databases in memory refuse where those in files wait: whoever is refused tries again, as the sentence says.
            while not _recorded([a_value(str(number)), a_value(str(number), "2023-07")]):
                pass
        except Exception as problem:
            problems.append(problem)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=one, args=(number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    of_august = [row for row in rows() if row[2] == "2023-08"]
    assert [(row[3], row[5]) for row in of_august] == [(1, False), (2, False), (3, False), (4, True)]
    assert sorted(row[4] for row in of_august) == ["1 A", "2 A", "3 A", "4 A"]
    assert len(rows()) == 8
