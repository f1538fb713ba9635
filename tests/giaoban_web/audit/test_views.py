"""The pages of the audit."""

from __future__ import annotations

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from giaoban_web.audit.actions import record
from giaoban_web.audit.models import Entry

pytestmark = pytest.mark.django_db


def test_the_list_asks_the_database_the_same_few_questions_however_long_it_is(signed_in) -> None:
    client = signed_in("leader")
    counts = []
    for _ in range(2):
        for _ in range(30):
            record("test.added", after={"value": 1})
        with CaptureQueriesContext(connection, ) as asked:
            assert client.get("/audit/").status_code == 200
        counts.append(len(asked))
    assert counts == [5, 5]


def test_an_export_neutralises_formulas_and_is_itself_a_row(signed_in, person) -> None:
    client = signed_in("administrator")
    record("test.added", subject=person("reporter", full_name="=HYPERLINK(1)"))
    response = client.get("/audit/export.csv", {"action": "test.added"})
    rows = list(csv.DictReader(io.StringIO(b"".join(response.streaming_content).decode("utf-8-sig"))))
    assert [row["subject_name"] for row in rows] == ["'=HYPERLINK(1)"]
    last = Entry.objects.first()
    assert last is not None
    assert (last.action, last.after) == ("audit.exported", '{"action":"test.added"}')


def test_htmx_gets_the_table_alone(signed_in) -> None:
    page = signed_in("leader").get("/audit/", headers={"HX-Request": "true"}).content.decode()
    assert page.lstrip().startswith('<div id="entries">')
