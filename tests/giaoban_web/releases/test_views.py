"""The pages of releases: few questions to the database, htmx's part alone, and the whole way of a publisher."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.giaoban_web.releases.making import INDICATOR, draft, keep, publisher, released, utc

from giaoban_web.audit.models import Entry
from giaoban_web.releases.actions import ReleaseProblem, add_erratum, freeze
from giaoban_web.releases.models import Erratum, Immutable, Release

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> Client:
    made = Client()
    made.force_login(publisher(), "allauth.account.auth_backends.AuthenticationBackend")
    return made


def _queries(client: Client, path: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert client.get(path).status_code == 200
    return len(asked)


def _months(count: int) -> dict[str, str]:
    return {f"01 {2018 + month // 12}-{month % 12 + 1:02}": str(100 + month) for month in range(count)}


def test_pages_ask_the_database_the_same_few_questions_however_much_there_is(client) -> None:
    counts = []
    for size, releases in ((2, 1), (60, 3)):
        keep(_months(size))
        for _ in range(releases):
            add_erratum(publisher(), released(), text_vi="Sai.", text_en="Wrong.")
        number = Release.objects.order_by("-number").values_list("number", flat=True)[0]
        paths = ("/releases/", "/releases/calendar/", f"/releases/{number}/", f"/releases/{number}/?area=01", "/releases/drafts/new/")
        counts.append([_queries(client, path) for path in paths])
    assert counts[1][0] == counts[0][0] == 5
    assert counts[1][1] == counts[0][1] == 3
    assert (counts[1][2], counts[1][3]) == (7, 8)
    assert counts[1][4] == counts[0][4] == 3


def test_htmx_gets_the_table_alone(client) -> None:
    keep({"VN 2023-08": "1"})
    released()
    headers = {"HX-Request": "true"}
    assert client.get("/releases/", headers=headers).content.decode().lstrip().startswith('<div id="releases">')
    assert client.get("/releases/1/", headers=headers).content.decode().lstrip().startswith('<div id="release-figures">')


def test_a_publisher_drafts_previews_freezes_schedules_reopens_and_publishes(client) -> None:
    keep({"VN 2023-08": "22", "01 2023-08": "5", "post.revenue VN 2023-08": "9"})
    form = {"title_vi": "Số liệu tháng 8", "title_en": "August", "indicators": [INDICATOR], "first": "2023-01", "last": "2023-12"}
    pk = int(client.post("/releases/drafts/new/", form)["Location"].split("/")[3])
    assert Release.objects.get(pk=pk).scope == {"indicators": [INDICATOR], "from": "2023-01", "to": "2023-12"}
    assert "<dd>2</dd>" in client.post("/releases/drafts/counts/", form).content.decode()
    assert client.post(f"/releases/drafts/{pk}/freeze/", {"as_of": ""})["Location"] == "/releases/1/"
    assert client.post("/releases/1/thaw/")["Location"] == "/releases/1/edit/"
    assert client.post("/releases/1/edit/", {**form, "areas": ["VN"]})["Location"] == "/releases/1/edit/"
    client.post(f"/releases/drafts/{pk}/freeze/", {"as_of": ""})
    client.post("/releases/1/schedule/", {"opens_at": "2099-01-01T09:00"})
    assert Release.objects.get().state == "scheduled"
    client.post("/releases/1/unschedule/")
    client.post("/releases/1/publish/")
    release = Release.objects.get()
    assert (release.state, release.figure_count, release.published_by) == ("published", 1, publisher())
    assert sorted(set(Entry.objects.values_list("action", flat=True)) - {"observations.recorded"}) == [
        "people.signed_in", "releases.draft_changed", "releases.drafted", "releases.frozen", "releases.published",
        "releases.scheduled", "releases.thawed", "releases.unscheduled",
    ]  # fmt: skip


def test_a_draft_is_put_away(client) -> None:
    pk = draft().pk
    assert client.post(f"/releases/drafts/{pk}/discard/")["Location"] == "/releases/"
    assert Release.objects.count() == 0


def test_what_cannot_be_done_is_said_on_the_page(client) -> None:
    pk = draft(areas=("79",)).pk
    page = client.post(f"/releases/drafts/{pk}/freeze/", {"as_of": ""}, follow=True).content.decode()
    assert "Không có số liệu nào trong phạm vi đã chọn" in page
    wrong = client.post("/releases/drafts/new/", {"title_vi": "a", "title_en": "b", "first": "2023-09", "last": "2023-01"})
    assert "Tháng cuối phải sau" in wrong.content.decode()


def test_an_erratum_is_shown_on_the_page_and_beside_its_figures_and_stays(client) -> None:
    keep({"VN 2023-08": "22", "01 2023-08": "5"}, at=utc("2023-09-01"))
    release = released()
    figure = release.figures.get(observation__series__area="01")
    with pytest.raises(ReleaseProblem, match="chưa công bố hãy mở lại"):
        add_erratum(publisher(), freeze(publisher(), draft()), text_vi="a", text_en="b")
    client.post("/releases/1/erratum/?area=01", {"text_vi": "Số của Hà Nội thiếu.", "text_en": "Ha Noi is short.", "figure": [figure.pk]})
    page = client.get("/releases/1/").content.decode()
    assert ("Số của Hà Nội thiếu." in page, page.count("có đính chính")) == (True, 1)
    erratum = Erratum.objects.get()
    assert list(erratum.figures.all()) == [figure]
    for attempt in (erratum.save, erratum.delete):
        with pytest.raises(Immutable):
            attempt()
