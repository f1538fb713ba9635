"""Corrections as cases."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.giaoban_web.review.reports import keep_report, stated

from giaoban.claims import read
from giaoban.documents import document_from_text
from giaoban_web.audit.models import Entry
from giaoban_web.review import actions
from giaoban_web.review.examples import as_links, examples

pytestmark = pytest.mark.django_db


@pytest.fixture
def yen(person: Any) -> Any:
    return person("publisher", full_name="Lê Hoàng Yến")


def _settle(yen: Any, report: Any) -> None:
    fixed = stated(report, "22.415.300")
    actions.correct(yen, fixed.pk, 0, {"period": "2023-07"})
    actions.accept(yen, fixed.pk, 1)
    actions.reject(yen, stated(report, "412").pk, 0, reason="Không theo dõi")
    actions.correct(yen, stated(report, "86.600.000").pk, 0, {"period": "2023-07"})  # waits, and so is no case yet


def test_a_case_is_the_line_with_the_figure_as_settled_and_what_was_read_otherwise(yen) -> None:
    _settle(yen, keep_report(yen))
    corrected, rejected = examples()
    assert corrected.fact is not None
    assert corrected.text[corrected.fact["start"] : corrected.fact["end"]] == corrected.fact["quote"]
    assert (corrected.document, corrected.published, corrected.text, corrected.fact["value"], corrected.fact["period"], corrected.read) == (
        "bao-cao-thang-8-2023.txt", "2023-09-05", "Số thuê bao băng rộng cố định tháng 8/2023 đạt 22.415.300 thuê bao.",
        "22415300", "2023-07", {"period": "2023-08"},
    )  # fmt: skip
    assert (rejected.text, rejected.fact, rejected.read["value"]) == ("Trong tháng đã xử lý 412 trường hợp theo quy định.", None, "412")


def test_a_case_can_be_read_again(yen) -> None:
    _settle(yen, keep_report(yen))
    first = next(iter(examples()))
    claims = read(document_from_text(first.text)).claims
    assert [claim.quote for claim in claims] == [first.fact["quote"] if first.fact else None]


def test_internal_documents_stay_out_unless_asked_for(yen) -> None:
    _settle(yen, keep_report(yen, mark="internal"))
    assert (list(examples()), len(list(examples(internal=True)))) == ([], 2)


def test_corrected_links_are_written_as_the_corpus_of_indicators_has_them(yen) -> None:
    report = keep_report(yen, "Báo cáo (giả định)\nTổng số giao dịch của hệ thống tháng 8/2023 là 512 thuê bao.\n")
    claim = report.claims.get()
    actions.link(yen, claim.pk, 0, "telecom.fixed_broadband_subscribers")
    claim.refresh_from_db()
    actions.correct(yen, claim.pk, 1, {"unit": "count", "counted": "thuê bao"}) if claim.wire["counted"] != "thuê bao" else None
    claim.refresh_from_db()
    actions.accept(yen, claim.pk, claim.version)
    assert as_links(examples()) == (
        'telecom.fixed_broadband_subscribers:\n  - "Tổng số giao dịch của hệ thống tháng 8/2023 là 512 thuê bao."\n'
    )


def test_the_file_is_downloaded_and_the_download_is_a_row(signed_in, yen) -> None:
    _settle(yen, keep_report(yen))
    _settle(yen, keep_report(yen, name="noi-bo.txt", mark="internal"))
    client = signed_in("specialist", domains=["telecom"])
    lines = client.get("/review/corpus/cases.jsonl").content.decode().splitlines()
    assert [json.loads(line)["document"] for line in lines] == ["bao-cao-thang-8-2023.txt"] * 2
    assert len(client.get("/review/corpus/cases.jsonl?internal=yes").content.decode().splitlines()) == 4
    assert [entry.after for entry in Entry.objects.filter(action="review.exported").order_by("number")] == [
        '{"form":"jsonl","internal":false,"what":"corpus"}',
        '{"form":"jsonl","internal":true,"what":"corpus"}',
    ]
    assert client.get("/review/corpus/").context["internal"] == 2
