"""Old workbooks come in by a mapping, once."""

from __future__ import annotations

import io

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.giaoban_web.observations.making import a_value, kept, rows

from giaoban_web.observations.imports import load_table, load_workbook
from giaoban_web.observations.models import SavedMapping, WorkbookImport
from giaoban_web.observations.values import RecordingProblem

pytestmark = pytest.mark.django_db

WIDE = {"header_row": 1, "across": "periods", "first_column": "B", "area": "A", "fixed_indicator": "post.revenue",
        "factor": "1000000", "notation": "auto"}  # fmt: skip


def _book(*lines: list[object]) -> bytes:
    book = openpyxl.Workbook()
    book.active.title = "Doanh thu"
    for line in lines:
        book.active.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


GOOD = _book(["Địa bàn", "Tháng 1/2019", "Tháng 2/2019"], ["Lào Cai", 1200, 1300], ["Hà Nội", 98000, 97000])


def _upload(client, data: bytes, **fields) -> WorkbookImport:
    client.post("/indicators/import/", {"file": SimpleUploadedFile("cu.xlsx", data), **fields})
    return WorkbookImport.objects.latest("pk")


def test_a_workbook_is_previewed_recorded_and_brings_nothing_the_second_time(signed_in) -> None:
    kept(a_value("1200000000", "2019-01", area="10"), a_value("5", "2019-02", area="10"))
    client = signed_in("publisher")
    book = _upload(
        client, _book(["Địa bàn", "Tháng 1/2019", "Tháng 2/2019"], ["Lào Cai", 1200, 1300], ["Hà Nộii", 1, "?"])
    )
    shown = client.post(f"/indicators/import/{book.pk}/", {**WIDE, "columns": "1"})
    assert shown.context["counts"] == {"new": 0, "same": 1, "changed": 1, "refused": 2}
    assert [each.place for each in shown.context["refused"]] == ["B3", "C3"]
    assert "B3" in shown.content.decode()
    client.post(
        f"/indicators/import/{book.pk}/", {"apply": "1", "reason": "Niên giám 2019", "save_as": "Biểu doanh thu"}
    )
    assert [row[1:] for row in rows()] == [
        ("10", "2019-01", 1, "1200000000 A", True),
        ("10", "2019-02", 1, "5 A", False),
        ("10", "2019-02", 2, "1300000000 A", True),
    ]
    saved = SavedMapping.objects.get()
    again = _upload(client, GOOD, mapping=saved.pk)
    shown = client.get(f"/indicators/import/{again.pk}/")
    assert shown.context["counts"] == {"new": 2, "same": 2, "changed": 0, "refused": 0}
    client.post(f"/indicators/import/{again.pk}/", {"apply": "1", "reason": "Niên giám 2019"})
    before = rows()
    last = _upload(client, GOOD, mapping=saved.pk)
    assert "Không có gì để ghi" in client.get(f"/indicators/import/{last.pk}/").content.decode()
    client.post(f"/indicators/import/{last.pk}/", {"apply": "1", "reason": "lần nữa"})
    assert rows() == before


def test_a_specialist_cannot_revise_another_domain_by_a_workbook(signed_in) -> None:
    kept(a_value("5", "2019-02", area="10"))
    client = signed_in("specialist", domains=["telecom"])
    book = _upload(client, GOOD)
    shown = client.post(f"/indicators/import/{book.pk}/", {**WIDE, "columns": "1"})
    assert shown.context["closed"] == ["Bưu chính"]
    client.post(f"/indicators/import/{book.pk}/", {"apply": "1", "reason": "x"})
    assert len(rows()) == 1


def test_what_is_no_workbook_is_refused_in_a_sentence(signed_in) -> None:
    client = signed_in("publisher")
    for data in (b"PK\x03\x04 no zip", b"\xff\xfe\x00\x01"):
        book = _upload(client, data)
        page = client.post(f"/indicators/import/{book.pk}/", {**WIDE, "columns": "1"})
        assert page.status_code == 200
        assert page.context["problem"]
    assert rows() == []


def test_a_mapping_that_says_a_thing_twice_is_refused_at_the_form(signed_in) -> None:
    client = signed_in("publisher")
    book = _upload(client, GOOD)
    page = client.post(f"/indicators/import/{book.pk}/", {**WIDE, "indicator": "C", "columns": "1"})
    assert "phải được cho đúng một cách" in page.content.decode()


def test_the_command_reads_a_workbook_by_a_saved_mapping_and_refuses_one_with_faults(tmp_path) -> None:
    SavedMapping.objects.create(name="Biểu", mapping=dict(WIDE, header_row=1), saved_at="2026-01-01T00:00Z")
    good, bad = tmp_path / "cu.xlsx", tmp_path / "hong.xlsx"
    good.write_bytes(GOOD)
    bad.write_bytes(_book(["Địa bàn", "Tháng 1/2019"], ["Hà Nộii", 5]))
    assert load_workbook(good, "Biểu") == "4 số liệu mới, 0 điều chỉnh, 0 như cũ."
    assert load_workbook(good, "Biểu") == "0 số liệu mới, 0 điều chỉnh, 4 như cũ."
    with pytest.raises(RecordingProblem, match="1 ô không đọc được, ô đầu là B2"):
        load_workbook(bad, "Biểu")
    with pytest.raises(RecordingProblem, match="Không có bảng ánh xạ “Khác”; đã lưu: Biểu"):
        load_workbook(good, "Khác")


def test_a_table_in_our_own_columns_is_loaded_and_a_bad_line_named(tmp_path) -> None:
    table = tmp_path / "bang.csv"
    table.write_text("indicator,area,period,value,status\npost.revenue,VN,2023-08,12345678901234567.89,E\n", "utf-8")
    assert load_table(table) == "1 số liệu mới, 0 điều chỉnh, 0 như cũ."
    assert rows() == [("post.revenue", "VN", "2023-08", 1, "12345678901234567.89 E", True)]
    table.write_text("indicator,area,period,value\npost.revenue,VN,2023-09,5\npost.revenue,VN,tháng 8,5\n", "utf-8")
    with pytest.raises(RecordingProblem, match="dòng 3: 'tháng 8' is not a period"):
        load_table(table)
    table.write_text("indicator,value\n", "utf-8")
    with pytest.raises(RecordingProblem, match="thiếu cột area, period"):
        load_table(table)
    assert len(rows()) == 1
