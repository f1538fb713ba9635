"""The pages of documents, of their claims, and the search over them."""

from __future__ import annotations

import json
import re
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook
from tests.giaoban_web.documents.sending import REPORT, sent, sent_and_read

from giaoban_web.audit.models import Entry
from giaoban_web.documents.models import Document
from giaoban_web.people.models import User

pytestmark = pytest.mark.django_db
LINE = "Trong tháng {month}/2023, doanh thu bưu chính đạt {value} tỷ đồng, tăng {growth}% so với cùng kỳ năm trước."


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"


def long_report(lines: int) -> str:
    return "BÁO CÁO\n" + "".join(
        LINE.format(month=1 + n % 12, value=1000 + n, growth=n % 9 + 1) + "\n" for n in range(lines)
    )


def queries(client, path: str) -> int:
    client.get("/people/me/")  # the session of the test's browser is written once
    with CaptureQueriesContext(connection) as asked:
        response = client.get(path)
    assert response.status_code == 200
    return len(asked)


def form(*files: SimpleUploadedFile, **given: str) -> dict[str, object]:
    return {"files": list(files), "mark": "internal", "organisation": "mic", "no_secrets": "on", **given}


def test_the_list_asks_the_same_few_questions_however_long_it_is(signed_in) -> None:
    client = signed_in("specialist")
    author = User.objects.get()
    counts = []
    for batch in (1, 2):
        for number in range(4):
            sent_and_read(author, f"{REPORT}Lần {batch} số {number}.\n", f"{batch}-{number}.txt", organisation="mic")
        counts.append(queries(client, "/documents/"))
    assert counts == [7, 7]


def test_the_document_page_asks_the_same_few_questions_however_long_it_is(signed_in) -> None:
    client = signed_in("specialist")
    author = User.objects.get()
    short = sent_and_read(author, long_report(3), "ngan.txt")
    long = sent_and_read(author, long_report(400), "dai.txt")
    assert long.claims.count() >= 400
    assert [queries(client, f"/documents/{each.pk}/") for each in (short, long)] == [9, 9]
    last = long.claims.order_by("start").last()
    assert queries(client, f"/documents/{long.pk}/?claim={last.pk}") == 11
    assert queries(client, f"/documents/{long.pk}/text/2/") == 6
    assert queries(client, f"/claims/of/{long.pk}/?page=3") == 6


def test_a_long_document_comes_in_parts_that_are_the_whole_text(signed_in) -> None:
    client = signed_in("specialist")
    document = sent_and_read(User.objects.get(), long_report(400), "dai.txt")
    parts = len(document.read_text.layout["parts"])
    assert parts > 3
    texts = [client.get(f"/documents/{document.pk}/text/{number}/").content.decode() for number in range(parts)]
    plain = "".join(re.sub(r"<[^>]+>", "", part) for part in texts)
    whole = document.read_text.text
    assert [plain.count(f"tăng {n}%") for n in range(1, 10)] == [whole.count(f"tăng {n}%") for n in range(1, 10)]
    found = [key for part in texts for key in re.findall(r'id="f(\d+)"', part)]
    assert sorted(map(int, found)) == sorted(document.claims.values_list("pk", flat=True))
    assert client.get(f"/documents/{document.pk}/text/{parts}/").status_code == 404


def test_a_figure_is_a_link_to_its_claim_and_all_else_is_escaped(signed_in) -> None:
    client = signed_in("specialist")
    text = '<script>alert(1)</script> Doanh thu bưu chính tháng 8/2023 đạt 5 tỷ đồng & hơn "nữa".\n'
    document = sent_and_read(User.objects.get(), f"BÁO CÁO\n{text}", "x.txt")
    claim = document.claims.get()
    page = client.get(f"/documents/{document.pk}/text/0/").content.decode()
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/" in page
    assert (
        f'<a class="f k-money" id="f{claim.pk}" href="?claim={claim.pk}#claim-{claim.pk}" data-claims="{claim.pk}">5 tỷ đồng</a>'
        in page
    )


def test_a_table_is_a_table_with_its_merged_cells(signed_in) -> None:
    client = signed_in("specialist")
    html = (
        "<html><body><h1>Báo cáo</h1><table><tr><th rowspan=2>Tên</th><th colspan=2>Doanh thu (tỷ đồng)</th></tr>"
        "<tr><th>2022</th><th>2023</th></tr><tr><td>Bưu chính</td><td>10</td><td></td></tr></table></body></html>"
    )
    document = sent_and_read(User.objects.get(), html, "bang.html")
    page = client.get(f"/documents/{document.pk}/text/0/").content.decode()
    table = re.sub(
        r'<a [^>]*>|</a>|<span [^>]*>|</span>| id="at-\d+"', "", page[page.index("<tbody>") : page.index("</tbody>")]
    )
    assert table == (
        '<tbody><tr><th rowspan="2">Tên</th><th colspan="2">Doanh thu (tỷ đồng)</th></tr>'
        "<tr><th>2022</th><th>2023</th></tr><tr><td>Bưu chính</td><td>10</td><td></td></tr>"
    )


def test_files_are_sent_by_a_plain_form_and_each_is_told_of(signed_in) -> None:
    client = signed_in("specialist")
    known = sent(User.objects.get(), name="cu.txt")
    page = client.post(
        "/documents/upload/",
        form(
            SimpleUploadedFile("../../moi.txt", b"Doanh thu 5"),
            SimpleUploadedFile("lai.txt", REPORT.encode()),
            SimpleUploadedFile("gia.pdf", b"khong phai pdf"),
        ),
    ).content.decode()
    assert sorted(Document.objects.values_list("name", flat=True)) == ["cu.txt", "moi.txt"]
    assert "Tệp này đã được Người thử Chuyên viên tải lên" in page
    assert f'href="/documents/{known.pk}/"' in page
    assert "tên tệp có đuôi .pdf nhưng nội dung là văn bản thuần" in page


def test_nothing_is_taken_unless_it_is_confirmed_that_there_are_no_secrets(signed_in) -> None:
    client = signed_in("specialist")
    given = form(SimpleUploadedFile("a.txt", b"Doanh thu 5"))
    del given["no_secrets"]
    page = client.post("/documents/upload/", given)
    assert "Hãy xác nhận các tệp không chứa bí mật nhà nước." in page.content.decode()
    part = client.post("/documents/upload/", form() | {"no_secrets": ""}, headers={"X-Part": "outcomes"})
    assert (part.status_code, Document.objects.count()) == (422, 0)


def test_a_file_over_the_limit_is_cut_off_while_it_comes(signed_in, settings) -> None:
    settings.GIAOBAN_UPLOAD_BYTES = 1_000_000
    client = signed_in("specialist")
    page = client.post(
        "/documents/upload/",
        form(SimpleUploadedFile("lon.txt", b"so lieu " * 200_000), SimpleUploadedFile("nho.txt", b"Doanh thu 5")),
    ).content.decode()
    assert "Không đọc được “lon.txt”: tệp lớn hơn 1 MB" in page
    assert [document.name for document in Document.objects.all()] == ["nho.txt"]


def test_a_reporter_sends_for_the_own_organisation_alone(signed_in) -> None:
    client = signed_in("reporter", organisation="mic")
    client.post("/documents/upload/", form(SimpleUploadedFile("a.txt", b"Doanh thu 5"), organisation="mps"))
    assert Document.objects.count() == 0
    client.post("/documents/upload/", form(SimpleUploadedFile("a.txt", b"Doanh thu 5")))
    assert Document.objects.get().organisation == "mic"


def test_of_papers_somebody_may_not_see_a_second_sending_tells_only_that_they_are_there(signed_in, person) -> None:
    client = signed_in("reporter", organisation="most")
    sent(person("publisher"), organisation="mps")
    page = client.post(
        "/documents/upload/", form(SimpleUploadedFile("a.txt", REPORT.encode()), organisation="most")
    ).content.decode()
    assert "Tệp này đã có trong hệ thống; bạn không có quyền xem." in page
    assert ("Người thử Người công bố" in page, 'href="/documents/1' in page) == (False, False)


def test_an_internal_document_and_all_that_was_read_from_it_is_nowhere_to_those_without_the_right(
    signed_in, person
) -> None:
    document = sent_and_read(person("publisher"), name="mat-thiet.txt", organisation="mps")
    client = signed_in("reporter", organisation="most")
    paths = (
        f"/documents/{document.pk}/", f"/documents/{document.pk}/state/", f"/documents/{document.pk}/text/0/",
        f"/documents/{document.pk}/original/", f"/claims/of/{document.pk}/", f"/claims/of/{document.pk}/export.xlsx",
        "/documents/export.xlsx",
    )  # fmt: skip
    assert [client.get(path).status_code for path in paths] == [404, 404, 404, 404, 403, 403, 403]
    assert client.post(f"/documents/{document.pk}/read-again/").status_code == 404
    for path in ("/documents/", "/documents/?text=mat", "/search/?q=doanh+thu", "/search/?q=4+750&kind=documents", "/"):
        page = client.get(path).content.decode()
        assert [word for word in ("mat-thiet", "4.750", "Kết quả công tác tháng 8") if f">{word}" in page] == [], path


def test_the_original_is_a_download_that_runs_nowhere_and_is_told_of(signed_in) -> None:
    client = signed_in("specialist")
    document = sent(
        User.objects.get(), "<html><body><script>alert(1)</script>Doanh thu</body></html>", "thư mục/Báo cáo.html"
    )
    response = client.get(f"/documents/{document.pk}/original/")
    assert b"".join(response.streaming_content).startswith(b"<html>")
    assert {
        name: response[name]
        for name in ("Content-Type", "Content-Disposition", "X-Content-Type-Options", "Content-Security-Policy")
    } == {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": "attachment; filename*=utf-8''B%C3%A1o%20c%C3%A1o.html",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    row = Entry.objects.latest("number")
    assert (row.action, json.loads(row.after)) == ("documents.downloaded", {"sha256": document.sha256})


def test_the_export_holds_the_filter_neutral_and_is_told_of(signed_in) -> None:
    client = signed_in("specialist")
    author = User.objects.get()
    sent_and_read(author, f"{REPORT}Một.", "=cmd|calc.txt", mark="public")
    sent_and_read(author, f"{REPORT}Hai.", "khac.txt")
    sheet = load_workbook(BytesIO(client.get("/documents/export.xlsx?mark=public").content)).active
    [row] = sheet.iter_rows(min_row=2)
    assert (row[0].value, row[0].data_type, row[0].quotePrefix) == ("=cmd|calc.txt", "s", True)
    assert [cell.value for cell in row[4:9]] == ["Công khai", "Đã đọc", 2, 2, 1]
    assert json.loads(Entry.objects.latest("number").after) == {"mark": "public", "rows": 1}


def test_the_claims_export_holds_every_claim_with_its_findings(signed_in) -> None:
    client = signed_in("specialist")
    document = sent_and_read(User.objects.get())
    sheet = load_workbook(BytesIO(client.get(f"/claims/of/{document.pk}/export.xlsx?show=found").content)).active
    [row] = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert row[1:10] == [
        "Doanh thu viễn thông tháng 8/2023 đạt 11.000 tỷ đồng", "Doanh thu dịch vụ viễn thông", "telecom.revenue",
        11000000000000, "đồng", "11.000 tỷ đồng", "tháng 8/2023", "Việt Nam", "thực hiện",
    ]  # fmt: skip
    assert Entry.objects.latest("number").action == "claims.exported"


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["b.txt", "a.txt"]),
        ("text=BAO+cao+thang+8", ["b.txt", "a.txt"]),
        ("text=báo+cáo+b.txt", ["b.txt"]),
        ("mark=public", ["a.txt"]),
        ("state=failed", []),
        ("organisation=mic", ["a.txt"]),
        ("domain=telecom", ["b.txt", "a.txt"]),
        ("domain=press", []),
        ("since=2023-09-12&until=2023-09-12", ["a.txt"]),
        ("since=2023-09-13", []),
        ("since=khong-phai-ngay", ["b.txt", "a.txt"]),
    ],
)
def test_the_list_is_narrowed(signed_in, query: str, names: list[str]) -> None:
    from datetime import date

    client = signed_in("specialist")
    author = User.objects.get()
    sent_and_read(author, f"{REPORT}Một.", "a.txt", mark="public", organisation="mic", published=date(2023, 9, 12))
    sent_and_read(author, f"{REPORT}Hai.", "b.txt")
    response = client.get(f"/documents/?{query}")
    assert [row.document.name for row, _ in response.context["rows"]] == names


def test_a_page_that_waits_asks_on_and_a_page_that_is_read_stops(signed_in) -> None:
    client = signed_in("specialist")
    waiting = sent(User.objects.get())
    page = client.get(f"/documents/{waiting.pk}/state/")
    assert (b'hx-trigger="every 2s"' in page.content, page.has_header("HX-Refresh")) == (True, False)
    Document.objects.update(state="read")
    page = client.get(f"/documents/{waiting.pk}/state/")
    assert (page.content, page["HX-Refresh"]) == (b"", "true")


def test_the_search_asks_the_same_few_questions_however_much_is_found(signed_in) -> None:
    client = signed_in("specialist")
    author = User.objects.get()
    counts = []
    for batch in range(2):
        for number in range(3):
            sent_and_read(author, f"{REPORT}Lần {batch} số {number}.\n", f"{batch}-{number}.txt")
        counts.append(
            [queries(client, f"/search/?q=doanh+thu{kind}") for kind in ("", "&kind=claims", "&kind=indicators")]
        )
    assert counts == [[4, 3, 2], [4, 3, 2]]


@pytest.mark.parametrize("page", ["0", "-1", "abc", "99999999999999999999", "50"])
def test_a_page_number_nobody_offered_breaks_nothing(signed_in, page: str) -> None:
    assert signed_in("specialist").get(f"/search/?q=a&kind=documents&page={page}").status_code == 200
