"""The pages of review."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook
from tests.giaoban_web.review.reports import history, keep_report, stated

from giaoban_web.audit.models import Entry
from giaoban_web.claims.models import ReadClaim
from giaoban_web.observations.models import Observation
from giaoban_web.review import actions

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def yen(person: Any) -> Any:
    return person("publisher", full_name="Lê Hoàng Yến")


def _asked(client: Any, path: str, **more: Any) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert client.get(path, **more).status_code == 200
    return len(asked)


def test_the_queue_asks_the_same_few_questions_however_long_it_is(signed_in, yen) -> None:
    client = signed_in("specialist", domains=["telecom"])
    counts = []
    for number in range(2):
        for each in range(3):
            keep_report(yen, name=f"bao-cao-{number}-{each}.txt")
        counts.append(_asked(client, "/review/"))
    assert counts == [6, 6]


def test_the_panel_asks_the_same_few_questions_however_much_it_shows(signed_in, yen) -> None:
    client = signed_in("specialist", domains=["telecom"])
    claim = stated(keep_report(yen), "22.415.300")
    path = f"/review/claims/{claim.pk}/panel/"
    few = _asked(client, path)
    history(claim.indicator, "VN", {f"20{year}-{month:02d}": "22000000" for year in (21, 22) for month in range(1, 13)})
    for number in range(3):
        keep_report(yen, name=f"khac-{number}.txt")
    actions.accept(yen, claim.pk, 0)
    actions.undo(yen, claim.pk, 1)
    assert (few, _asked(client, path)) == (8, 8)


def test_the_findings_ask_the_same_few_questions_however_many_there_are(signed_in, yen) -> None:
    client = signed_in("specialist", domains=["telecom"])
    counts = []
    for number in range(2):
        for each in range(3):
            keep_report(yen, name=f"bao-cao-{number}-{each}.txt")
        counts.append(_asked(client, "/review/findings/"))
    assert counts == [6, 6]


def test_the_page_of_many_asks_the_same_few_questions_however_many_there_are(signed_in, yen) -> None:
    client = signed_in("publisher", email="p2@example.vn")
    one, two = keep_report(yen), keep_report(yen, "Báo cáo (giả định)\n" + "Doanh thu dịch vụ bưu chính tháng 8/2023 đạt 5.320 tỷ đồng.\n" * 9, name="khac.txt")
    assert [_asked(client, f"/review/documents/{document.pk}/accept/") for document in (one, two)] == [6, 6]


def test_own_domains_come_first_then_figures_nobody_linked_then_others(signed_in, yen) -> None:
    keep_report(yen)
    page = signed_in("specialist", domains=["post"]).get("/review/")
    assert [(section.foreign, len(section.groups[0].rows)) for section in page.context["sections"]] == [(0, 2), (1, 1), (2, 4)]


def test_the_queue_is_narrowed_by_domain_indicator_finding_confidence_and_state(signed_in, yen) -> None:
    report = keep_report(yen)
    actions.reject(yen, stated(report, "412").pk, 0, reason="Không theo dõi")
    client = signed_in("leader")

    def found(query: str) -> list[str]:
        sections = client.get(f"/review/?{query}").context["sections"]
        return [row.claim.wire["value"] for section in sections for group in section.groups for row in group.rows]

    assert {query: found(query) for query in ("domain=post", "indicator=post.parcels", "verdict=error", "confidence=low&state=-", "state=rejected", "domain=-")} == {
        "domain=post": ["5320000000000", "178000000"],
        "indicator=post.parcels": ["178000000"],
        "verdict=error": ["11840000000000"],
        "confidence=low&state=-": ["412"],
        "state=rejected": ["412"],
        "domain=-": [],
    }


def test_htmx_gets_the_list_and_the_row_alone(signed_in, yen) -> None:
    claim = stated(keep_report(yen), "412")
    client = signed_in("leader")
    assert client.get("/review/", headers=HTMX).content.decode().lstrip().startswith('<div id="review-list">')
    assert client.get(f"/review/claims/{claim.pk}/row/", headers=HTMX).content.decode().lstrip().startswith("<li ")
    assert client.get(f"/review/claims/{claim.pk}/panel/", headers=HTMX).content.decode().lstrip().startswith("<article ")


def test_a_decision_by_a_plain_form_leads_back_to_the_figure_and_says_what_came_of_it(signed_in, yen) -> None:
    claim = stated(keep_report(yen), "22.415.300")
    client = signed_in("specialist", domains=["telecom"])
    answer = client.post(f"/review/claims/{claim.pk}/decide/accept/", {"version": "0"}, follow=True)
    assert answer.redirect_chain == [(f"/review/claims/{claim.pk}/", 302)]
    assert [str(message) for message in answer.context["messages"]] == ["Đã chấp nhận và lưu giá trị mới."]


def test_a_decision_by_htmx_answers_with_the_panel_and_tells_the_page(signed_in, yen) -> None:
    claim = stated(keep_report(yen), "22.415.300")
    client = signed_in("specialist", domains=["telecom"])
    answer = client.post(f"/review/claims/{claim.pk}/decide/accept/", {"version": "0"}, headers=HTMX)
    assert json.loads(answer["HX-Trigger"]) == {"giaoban:decided": {"claim": claim.pk}}
    assert "Đã chấp nhận và lưu giá trị mới." in answer.content.decode()
    late = client.post(f"/review/claims/{claim.pk}/decide/reject/", {"version": "0", "reason": "Sai"}, headers=HTMX)
    assert "đã chấp nhận số liệu này lúc" in late.content.decode()


def test_a_correction_that_cannot_be_read_is_shown_with_what_was_typed(signed_in, yen) -> None:
    claim = stated(keep_report(yen), "22.415.300")
    client = signed_in("specialist", domains=["telecom"])
    shown = client.get(f"/review/claims/{claim.pk}/").context["form"]
    data = {"version": "0"} | {f"fix-{name}": value for name, value in shown.initial.items() if value is not False}
    for headers in (HTMX, {}):
        page = client.post(f"/review/claims/{claim.pk}/decide/correct/", data | {"fix-value": "rất nhiều"}, headers=headers).content.decode()
        assert 'value="rất nhiều"' in page
        assert "Không đọc được số này" in page
    client.post(f"/review/claims/{claim.pk}/decide/correct/", data | {"fix-value": "22,5 triệu", "fix-period": "tháng 7/2023"})
    claim.refresh_from_db()
    assert claim.corrected == {"value": "22500000", "low": "22450000", "high": "22550000", "period": "2023-07"}


def test_an_indicator_is_found_without_accents_and_linked(signed_in, yen) -> None:
    claim = stated(keep_report(yen), "412")
    client = signed_in("publisher", email="p2@example.vn")
    page = client.get(f"/review/claims/{claim.pk}/indicators/", {"q": "bang rong co dinh"}, headers=HTMX).content.decode()
    assert 'value="telecom.fixed_broadband_subscribers"' in page
    client.post(f"/review/claims/{claim.pk}/decide/link/", {"version": "0", "indicator": "telecom.fixed_broadband_subscribers"})
    claim.refresh_from_db()
    assert claim.indicator == "telecom.fixed_broadband_subscribers"


def test_the_other_domain_is_seen_and_not_decided(signed_in, yen) -> None:
    claim = stated(keep_report(yen), "5.320")
    client = signed_in("specialist", domains=["telecom"])
    assert "thuộc lĩnh vực của người khác" in client.get(f"/review/claims/{claim.pk}/").content.decode()
    assert client.post(f"/review/claims/{claim.pk}/decide/accept/", {"version": "0"}).status_code == 403


def test_contradictions_between_documents_show_both(signed_in, yen) -> None:
    claim = stated(keep_report(yen), "22.415.300")
    keep_report(yen, "Báo cáo (giả định)\nSố thuê bao băng rộng cố định tháng 8/2023 đạt 22.500.000 thuê bao.\n", name="khac.txt", title="Báo cáo khác")
    panel = signed_in("leader").get(f"/review/claims/{claim.pk}/panel/").context["panel"]
    assert [(other.claim.wire["value"], other.agrees) for other in panel.others] == [("22500000", False)]


def test_a_stored_value_stands_beside_the_claim_with_its_source(signed_in, yen) -> None:
    first = stated(keep_report(yen), "22.415.300")
    actions.accept(yen, first.pk, 0)
    other = keep_report(yen, "Báo cáo (giả định)\nSố thuê bao băng rộng cố định tháng 8/2023 đạt 22.500.000 thuê bao.\n", name="khac.txt").claims.get()
    panel = signed_in("leader").get(f"/review/claims/{other.pk}/panel/").context["panel"]
    assert (panel.conflict, panel.source.claim, panel.source.quote) == (True, first, first.wire["quote"])


def test_many_are_accepted_from_the_page_that_shows_them(signed_in, yen) -> None:
    report = keep_report(yen)
    client = signed_in("publisher", email="p2@example.vn")
    page = client.get(f"/review/documents/{report.pk}/accept/")
    assert {rule.value: len(rows) for rule, rows in page.context["left"]} == {"unlinked": 1, "target": 1, "approximate": 1, "finding": 1}
    chosen = [f"{row.claim.pk}:{row.claim.version}" for row, _ in page.context["ready"]][:2]
    answer = client.post(f"/review/documents/{report.pk}/accept/", {"claim": chosen}, follow=True)
    assert [str(message) for message in answer.context["messages"]] == ["Đã chấp nhận 2 số liệu."]
    assert (ReadClaim.objects.filter(state="accepted").count(), Observation.objects.count()) == (2, 2)


def test_findings_come_worst_first_and_are_set_aside_with_a_reason(signed_in, yen) -> None:
    keep_report(yen)
    client = signed_in("publisher", email="p2@example.vn")
    rows = client.get("/review/findings/").context["rows"]
    assert rows[0]["finding"].verdict == "error"
    worst = rows[0]["finding"]
    client.post(f"/review/findings/{worst.pk}/dismiss/", {"reason": "Cách tính khác", "query": "?state=open"})
    assert worst not in [row["finding"] for row in client.get("/review/findings/").context["rows"]]
    (aside,) = client.get("/review/findings/?state=dismissed").context["rows"]
    assert (aside["finding"], aside["set_aside"].reason) == (worst, "Cách tính khác")
    client.post(f"/review/findings/{worst.pk}/reopen/")
    assert client.get("/review/findings/").context["rows"][0]["finding"] == worst


def test_findings_are_exported_as_a_workbook_without_formulas_and_the_export_is_a_row(signed_in, yen) -> None:
    keep_report(yen, title="=HYPERLINK(1)")
    response = signed_in("specialist", domains=["telecom"]).get("/review/findings/export.xlsx", {"verdict": "error"})
    rows = list(load_workbook(io.BytesIO(response.content)).active.iter_rows(values_only=True))
    assert [row[0] for row in rows] == ["Văn bản", "'=HYPERLINK(1)"]
    entry = Entry.objects.filter(action="review.exported").get()
    assert entry.after == '{"verdict":"error","what":"findings"}'


def test_the_home_page_says_what_waits(signed_in, yen) -> None:
    keep_report(yen)
    assert "Đến hàng chờ" in signed_in("specialist", domains=["telecom"]).get("/").content.decode()
    assert "Đến hàng chờ" not in signed_in("leader").get("/").content.decode()
