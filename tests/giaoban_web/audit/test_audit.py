"""The audit is append-only, whole, and says when it is not."""

from __future__ import annotations

import re
import threading
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from giaoban_web.audit import guard
from giaoban_web.audit.actions import record
from giaoban_web.audit.chain import FIRST, canonical
from giaoban_web.audit.models import AppendOnly, Entry
from giaoban_web.audit.queries import Break, verify
from giaoban_web.audit.words import action_names

pytestmark = pytest.mark.django_db


def _three_rows() -> list[Entry]:
    return [record(f"test.{name}", after={"value": Decimal("1.50")}) for name in ("first", "second", "third")]


def test_rows_count_from_one_and_each_carries_the_hash_of_the_row_before() -> None:
    rows = _three_rows()
    assert [(row.number, row.previous) for row in rows] == [(1, FIRST), (2, rows[0].hash), (3, rows[1].hash)]
    assert verify().holds


def test_a_row_goes_when_its_transaction_does_and_leaves_no_gap() -> None:
    record("test.first")
    with transaction.atomic():
        record("test.second")
        transaction.set_rollback(True)
    assert record("test.third").number == 2
    assert verify().holds


def test_values_are_written_in_one_canonical_form_and_a_float_is_refused() -> None:
    assert canonical({"b": Decimal("1.50"), "a": ["ữ", None, True]}) == '{"a":["ữ",null,true],"b":"1.50"}'
    with pytest.raises(TypeError):
        canonical({"value": 1.5})


def test_a_row_cannot_be_changed_or_removed_through_the_models() -> None:
    row = _three_rows()[0]
    row.action = "test.other"
    for attempt in (row.save, row.delete, Entry.objects.all().delete, lambda: Entry.objects.update(action="x")):
        with pytest.raises(AppendOnly):
            attempt()


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET action = 'x' WHERE number = 2", "DELETE FROM audit_entry WHERE number = 2"])
def test_the_database_itself_refuses_to_change_or_remove_a_row(statement: str) -> None:
    _three_rows()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert verify().holds


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE audit_entry SET after = '{}' WHERE number = 2", (Break("changed", 2),)),
        ("DELETE FROM audit_entry WHERE number = 1", (Break("missing", 2),)),
        ("DELETE FROM audit_entry WHERE number = 2", (Break("missing", 3),)),
        ("DELETE FROM audit_entry WHERE number = 3", (Break("end", 2),)),
        ("UPDATE audit_entry SET at = '2020-01-01 00:00:00+00:00' WHERE number = 1", (Break("changed", 1),)),
    ],
)
def test_whoever_gets_past_the_guard_is_found_out(statement: str, expected: tuple[Break, ...]) -> None:
    _three_rows()
    guard.remove(connection)
    with connection.cursor() as cursor:
        cursor.execute(statement)
    guard.install(connection)
    assert verify().breaks == expected


def test_a_chain_sealed_anew_as_a_whole_differs_from_the_head_that_was_written_down() -> None:
    rows = _three_rows()
    assert verify(f"3:{rows[2].hash}").holds
    assert verify(f"3:{'0' * 64}").breaks == (Break("changed", 3),)


def test_the_guard_stands_after_every_migration() -> None:
    assert guard.is_installed(connection)
    guard.remove(connection)
    assert not guard.is_installed(connection)
    guard.install(connection)
    assert guard.is_installed(connection)


@pytest.mark.django_db(transaction=True)
def test_rows_added_at_once_make_one_chain_without_gap_or_fork(on_postgresql: bool) -> None:
    if not on_postgresql:
        # SQLite's database in memory has one connection; writers there take turns by its own lock.
        _three_rows()
        assert verify().count == 3
        return

    def add() -> None:
        for _ in range(10):
            record("test.added")
        connection.close()

    threads = [threading.Thread(target=add) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    verdict = verify()
    assert (verdict.count, verdict.breaks) == (60, ())


def test_every_action_the_code_records_has_a_name() -> None:
    package = Path(guard.__file__).parents[1]
    recorded = {
        code for file in package.rglob("*.py") for code in re.findall(r'record\(\s*"([a-z_.]+)"', file.read_text("utf-8"))
    }
    assert recorded - {"people.created"} != set()
    assert sorted(recorded - set(action_names())) == []
