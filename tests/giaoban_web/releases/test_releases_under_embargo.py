"""Nobody without the right sees a figure before its hour, on any page, file or answer; at its hour everybody does."""

from __future__ import annotations

from datetime import datetime, timedelta
from unittest.mock import patch

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from tests.giaoban_web.releases.making import draft, keep, publisher, released, utc

from giaoban_web.audit.models import Entry
from giaoban_web.releases.actions import ReleaseProblem, freeze, open_due, publish, schedule, thaw, unschedule
from giaoban_web.releases.models import Release

pytestmark = pytest.mark.django_db
HOUR = utc("2030-01-15T02:00")
SECRET = "987654321"
EVERYWHERE = (
    "/releases/1/", "/releases/1/?change=new", "/releases/1/figures.xlsx", "/releases/1/files/giaoban-1.csv",
    "/releases/1/files/giaoban-1.xlsx", "/releases/1/files/giaoban-1.parquet", "/releases/1/files/giaoban-1.sdmx.csv",
    "/releases/1/files/giaoban-1.dcat.jsonld", "/releases/1/files/SHA256SUMS", "/api/v1/releases/1",
    "/api/v1/releases/1/figures", "/api/v1/releases/1/figures?format=csv",
)  # fmt: skip


def _at(moment: datetime) -> object:
    return patch.object(timezone, "now", lambda: moment)


@pytest.fixture
def scheduled() -> Release:
    """A release whose hour is to come, of one figure."""
    keep({"VN 2023-08": SECRET})
    return schedule(publisher(), freeze(publisher(), draft("Số liệu tháng 8")), HOUR)


def _answers(client: Client) -> dict[str, int]:
    return {path: _answer(client, path).status_code for path in EVERYWHERE}


def _answer(client: Client, path: str) -> HttpResponse:
    response = client.get(path)
    if response.streaming:
        b"".join(response.streaming_content)
    return response


@pytest.mark.parametrize("role", ["visitor", "reporter", "specialist", "administrator"])
def test_one_second_before_its_hour_nothing_of_it_is_there_and_at_its_hour_all_of_it(role, scheduled, signed_in, settings) -> None:
    settings.GIAOBAN_PUBLIC = True
    settings.SESSION_COOKIE_AGE = 20 * 365 * 86400
    client = Client() if role == "visitor" else signed_in(role)
    with _at(HOUR - timedelta(seconds=1)):
        before = _answers(client)
        shown = [client.get(path).content.decode() for path in ("/releases/", "/releases/calendar/", "/api/v1/releases")]
    with _at(HOUR):
        after = _answers(client)
        row = client.get("/releases/1/").content.decode()
        listed = client.get("/api/v1/releases").json()["count"]
    assert before == dict.fromkeys(EVERYWHERE, 404)
    assert [SECRET in page or "987.654.321" in page for page in shown] == [False, False, False]
    assert ["Số liệu tháng 8" in page for page in shown] == [True, True, False]
    assert after == dict.fromkeys(EVERYWHERE, 200)
    assert ("987.654.321" in row, listed) == (True, 1)


@pytest.mark.parametrize("role", ["publisher", "leader"])
def test_publishers_and_leaders_see_it_on_the_page_before_but_the_api_hands_it_to_no_machine(role, scheduled, signed_in) -> None:
    client = signed_in(role)
    page = client.get("/releases/1/")
    assert ("987.654.321" in page.content.decode(), page["Cache-Control"]) == (True, "private, no-store")
    assert _answer(client, "/releases/1/files/giaoban-1.csv")["Cache-Control"] == "private, no-store"
    assert client.get("/api/v1/releases/1/figures").status_code == 404


def test_a_site_that_is_not_public_sends_visitors_to_sign_in_and_the_api_says_403(scheduled) -> None:
    with _at(HOUR):
        assert Client().get("/releases/1/").status_code == 302
        assert [Client().get(f"/api/v1/releases{rest}").status_code for rest in ("", "/1", "/1/figures")] == [403, 403, 403]


def test_drafts_and_frozen_releases_are_nobodys_but_publishers_and_leaders(signed_in) -> None:
    keep({"VN 2023-08": SECRET})
    freeze(publisher(), draft("Chỉ mới chốt"))
    client = signed_in("specialist")
    assert ("Chỉ mới chốt" in client.get("/releases/").content.decode(), client.get("/releases/1/").status_code) == (False, 404)


def test_the_publication_is_written_down_once_with_the_hour_it_was_scheduled_for(scheduled) -> None:
    with _at(HOUR - timedelta(seconds=1)):
        assert open_due() == []
    with _at(HOUR + timedelta(minutes=3)):
        assert [release.number for release in open_due()] == [1]
        assert open_due() == []
    release = Release.objects.get()
    assert (release.state, release.published_at) == ("published", HOUR)
    assert Entry.objects.filter(action="releases.published").count() == 1


def test_it_is_unscheduled_before_its_hour_and_not_after(scheduled) -> None:
    with _at(HOUR), pytest.raises(ReleaseProblem, match="chờ đến giờ"):
        unschedule(publisher(), scheduled)
    release = unschedule(publisher(), scheduled)
    assert (release.state, release.opens_at, release.manifest, release.number) == ("draft", None, {}, 1)
    assert thaw(publisher(), release).is_frozen is False


def test_an_hour_that_has_passed_is_refused() -> None:
    keep({"VN 2023-08": "1"})
    with pytest.raises(ReleaseProblem, match="đã qua"):
        schedule(publisher(), freeze(publisher(), draft()), utc("2020-01-01"))


def test_a_release_is_not_out_before_the_one_it_is_compared_with(scheduled) -> None:
    keep({"VN 2023-09": "5"})
    second = freeze(publisher(), draft())
    assert second.before == scheduled
    with pytest.raises(ReleaseProblem, match="bản số 1"):
        publish(publisher(), second)
    with pytest.raises(ReleaseProblem, match="bản số 1"):
        schedule(publisher(), second, HOUR - timedelta(seconds=1))
    assert schedule(publisher(), second, HOUR).state == "scheduled"


def test_the_next_hour_is_on_the_home_page_without_its_figures(scheduled, signed_in) -> None:
    page = signed_in("reporter").get("/").content.decode()
    assert ("Số liệu tháng 8" in page, "987.654.321" in page) == (True, False)


def test_the_worker_is_asked_to_write_the_publication_down_at_the_hour(scheduled) -> None:
    from django_tasks_db.models import DBTaskResult

    assert [task.run_after for task in DBTaskResult.objects.all()] == [HOUR]


def test_a_page_of_a_release_tells_of_the_newer_one() -> None:
    keep({"VN 2023-08": "1"}, at=utc("2023-09-01"))
    released()
    keep({"VN 2023-08": "2"})
    released()
    client = Client()
    client.force_login(publisher(), "allauth.account.auth_backends.AuthenticationBackend")
    assert "Đã có bản mới hơn" in client.get("/releases/1/").content.decode()
