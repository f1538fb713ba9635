"""The API: releases and their figures for machines, asked again only where something changed."""

from __future__ import annotations

import csv
import io

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.giaoban_web.releases.making import INDICATOR, keep, publisher, released, utc

from giaoban_web.releases.actions import add_erratum
from giaoban_web.releases.models import Downloads

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _public(settings) -> None:
    settings.GIAOBAN_PUBLIC = True


def _two_releases() -> None:
    keep({"VN 2023-08": "22.50", "01 2023-08": "5", "01 2023-07": "4"}, at=utc("2023-09-01"))
    released()
    keep({"01 2023-08": "6"})
    released()


def test_releases_are_listed_the_latest_first_with_files_and_errata() -> None:
    _two_releases()
    found = Client().get("/api/v1/releases?size=1").json()
    assert (found["count"], found["pages"], [item["number"] for item in found["items"]]) == (2, 2, [2])
    one = found["items"][0]
    assert (one["before"], one["counts"], one["first"], one["last"]) == (
        1, {"new": 0, "revised": 1, "withdrawn": 0, "same": 2, "suppressed": 0}, "2023-07", "2023-08",
    )  # fmt: skip
    assert one["files"][0]["url"] == "http://testserver/releases/2/files/giaoban-2.csv"
    assert Client().get("/api/v1/releases/2").json() == one


def test_figures_are_narrowed_and_paged_and_every_digit_is_there() -> None:
    _two_releases()
    client = Client()
    assert client.get("/api/v1/releases/2/figures?change=revised").json() == {
        "count": 1, "page": 1, "pages": 1,
        "items": [{
            "indicator": INDICATOR, "area": "01", "organisation": "mic", "period": "2023-08", "value": "6",
            "value_before": "5", "change": "revised", "status": "A", "suppressed": False, "invented": False, "errata": [],
        }],
    }  # fmt: skip
    narrowed = client.get("/api/v1/releases/2/figures?area=01&first=2023-07&last=2023-07").json()
    assert [(item["period"], item["value"]) for item in narrowed["items"]] == [("2023-07", "4")]
    paged = client.get("/api/v1/releases/2/figures?size=2&page=2").json()
    assert (paged["count"], paged["page"], len(paged["items"])) == (3, 2, 1)


def test_figures_come_as_csv_with_the_count_in_a_heading() -> None:
    _two_releases()
    response = Client().get("/api/v1/releases/2/figures?format=csv&area=01")
    rows = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert ([row["value"] for row in rows], response["X-Total-Count"]) == (["6", "4"], "2")


def test_an_answer_is_sent_once_until_something_changed() -> None:
    _two_releases()
    client = Client()
    for path in ("/api/v1/releases", "/api/v1/releases/1", "/api/v1/releases/1/figures", "/api/v1/releases/1/figures?format=csv"):
        first = client.get(path)
        again = client.get(path, headers={"If-None-Match": first["ETag"]})
        assert (first.status_code, again.status_code, again.content, "Last-Modified" in first) == (200, 304, b"", True)
    etag = client.get("/api/v1/releases/1")["ETag"]
    from giaoban_web.releases.models import Release

    add_erratum(publisher(), Release.objects.get(number=1), text_vi="Sai.", text_en="Wrong.")
    changed = client.get("/api/v1/releases/1", headers={"If-None-Match": etag})
    assert (changed.status_code, changed.json()["errata"][0]["text_en"]) == (200, "Wrong.")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/releases/9", 404), ("/api/v1/releases/99999999999999", 404), ("/api/v1/releases/1/figures?first=2023-13", 422),
        ("/api/v1/releases/1/figures?area='", 422), ("/api/v1/releases/1/figures?change=all", 422),
        ("/api/v1/releases/1/figures?size=999999", 422), ("/api/v1/releases?page=0", 422),
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_said(path: str, status: int) -> None:
    _two_releases()
    assert Client().get(path).status_code == status


def test_whoever_asks_too_often_waits() -> None:
    client = Client()
    statuses = [client.get("/api/v1/releases").status_code for _ in range(61)]
    assert (set(statuses[:60]), statuses[60]) == ({200}, 429)


def test_the_description_lists_every_endpoint_and_is_for_everybody() -> None:
    described = Client().get("/api/v1/openapi.json").json()
    assert sorted(described["paths"]) == ["/api/v1/releases", "/api/v1/releases/{number}", "/api/v1/releases/{number}/figures"]


def test_visitors_are_counted_by_the_day_and_nothing_else() -> None:
    _two_releases()
    for _ in range(3):
        Client().get("/api/v1/releases/1/figures")
    assert list(Downloads.objects.values_list("name", "count")) == [("api.json", 3)]


def test_endpoints_ask_the_same_few_questions_however_many_releases_there_are() -> None:
    _two_releases()
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            Client().get("/api/v1/releases")
        counts.append(len(asked))
        released()
    assert counts == [3, 3]
