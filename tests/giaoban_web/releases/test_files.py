"""The files of a release: made once, the same for good, whole or in part, each fetch noted."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from django.test import Client
from openpyxl import load_workbook
from tests.giaoban_web.releases.making import draft, frozen_figures, keep, publisher, released, utc

from giaoban.catalogue import load
from giaoban_web.audit.models import Entry
from giaoban_web.releases.actions import freeze, publish
from giaoban_web.releases.files import faults, files_of
from giaoban_web.releases.models import Downloads, Release
from giaoban_web.releases.ranges import Range, Unsatisfiable, wanted

pytestmark = pytest.mark.django_db
NAMES = ["giaoban-1.csv", "giaoban-1.parquet", "giaoban-1.sdmx.csv", "giaoban-1.xlsx", "giaoban-1.dcat.jsonld", "SHA256SUMS"]
ATTACKS = "security.attacks"


def _got(client: Client, name: str, **headers: str) -> tuple[int, bytes]:
    response = client.get(f"/releases/1/files/{name}", headers=headers)
    return response.status_code, b"".join(response.streaming_content) if response.streaming else response.content


@pytest.fixture
def client_of_publisher() -> Client:
    client = Client()
    client.force_login(publisher(), "allauth.account.auth_backends.AuthenticationBackend")
    return client


def test_every_file_is_served_as_its_checksum_says_and_the_manifest_lists_them(client_of_publisher) -> None:
    keep({"VN 2023-08": "22400000", "01 2023-08": "12345678901234567.89"})
    release = released()
    assert [file.name for file in files_of(release)] == NAMES
    bodies = {file.name: _got(client_of_publisher, file.name)[1] for file in files_of(release)}
    assert {name: hashlib.sha256(body).hexdigest() for name, body in bodies.items()} == {file.name: file.sha256 for file in files_of(release)}
    listed = dict(reversed(line.split("  ")) for line in bodies["SHA256SUMS"].decode().splitlines())
    assert listed == {file.name: file.sha256 for file in files_of(release) if file.name != "SHA256SUMS"}
    rows = list(csv.DictReader(io.StringIO(bodies["giaoban-1.csv"].decode("utf-8-sig"))))
    assert [(row["area"], row["period"], row["value"], row["author"]) for row in rows] == [
        ("01", "2023-08", "12345678901234567.89", ""), ("VN", "2023-08", "22400000", ""),
    ]  # fmt: skip
    assert faults(release) == []


def test_a_changed_or_missing_file_is_found() -> None:
    keep({"VN 2023-08": "1"})
    one, other = files_of(released())[:2]
    one.path.chmod(0o600)
    one.path.write_bytes(b"x")
    other.path.unlink()
    assert faults(Release.objects.get()) == [(one.name, "changed"), (other.name, "missing")]
    one.path.unlink()


def test_a_part_is_served_where_one_is_asked_for_and_nothing_where_nothing_changed(client_of_publisher) -> None:
    keep({"VN 2023-08": "1"})
    file = files_of(released())[0]
    whole = file.path.read_bytes()
    assert _got(client_of_publisher, file.name, Range="bytes=3-11") == (206, whole[3:12])
    assert _got(client_of_publisher, file.name, Range="bytes=-5") == (206, whole[-5:])
    assert _got(client_of_publisher, file.name, Range=f"bytes={len(whole)}-") == (416, b"")
    assert _got(client_of_publisher, file.name, Range="bytes=0-1", **{"If-Range": '"old"'}) == (200, whole)
    assert _got(client_of_publisher, file.name, **{"If-None-Match": f'"{file.sha256}"'}) == (304, b"")
    assert _got(client_of_publisher, "../../secret-key")[0] == 404


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", None), ("bytes=0-99", Range(0, 99)), ("bytes=990-2000", Range(990, 999)), ("bytes=-10", Range(990, 999)),
        ("bytes=5-", Range(5, 999)), ("bytes=0-1,5-6", None), ("lines=1-2", None), ("bytes=9-3", None), ("bytes=-", None),
    ],
)  # fmt: skip
def test_a_range_is_read_as_the_standard_says(header: str, expected: Range | None) -> None:
    assert wanted(header, 1000) == expected


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=-0"])
def test_a_range_beyond_the_end_is_refused(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        wanted(header, 1000)


def test_a_person_is_named_in_the_audit_and_a_visitor_only_counted(client_of_publisher, settings) -> None:
    settings.GIAOBAN_PUBLIC = True
    keep({"VN 2023-08": "1"})
    released()
    _got(client_of_publisher, NAMES[0])
    rows = Entry.objects.count()
    for _ in range(2):
        _got(Client(), NAMES[0])
        _got(Client(), NAMES[0], Range="bytes=1-")
    assert json.loads(Entry.objects.get(action="releases.downloaded").after)["file"] == NAMES[0]
    assert Entry.objects.count() == rows
    assert list(Downloads.objects.values_list("name", "count")) == [(NAMES[0], 2)]


def test_the_workbook_of_the_table_has_what_was_before_and_runs_no_formula(client_of_publisher) -> None:
    keep({"VN 2023-08": "1", "01 2023-08": "5"}, at=utc("2023-09-01"))
    released("=HYPERLINK(1)")
    keep({"VN 2023-08": "2"})
    released("=HYPERLINK(1)")
    response = client_of_publisher.get("/releases/2/figures.xlsx?change=revised")
    sheet = load_workbook(io.BytesIO(b"".join(response.streaming_content))).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)} == {"s"}
    assert rows[-1][3:8] == ["2023-08", "thuê bao", 2, 1, "Điều chỉnh"]
    assert len([row for row in rows if row[3] == "2023-08"]) == 1


@pytest.fixture
def floor_of_5(monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = load()
    indicator = replace(catalogue.indicators[ATTACKS], floor=Decimal(5))
    changed = replace(catalogue, indicators={**catalogue.indicators, ATTACKS: indicator})
    monkeypatch.setattr("giaoban_web.releases.actions.suppress.load", lambda: changed)


def test_suppressed_figures_have_no_value_in_any_file_or_answer(floor_of_5, client_of_publisher) -> None:
    import pyarrow.parquet as pq

    keep({f"{ATTACKS} VN 2023-08": "1004", f"{ATTACKS} 01 2023-08": "4", f"{ATTACKS} 02 2023-08": "77", f"{ATTACKS} 04 2023-08": "923"})
    release = released()
    assert release.counts["suppressed"] == 2
    rows = list(csv.DictReader(io.StringIO(_got(client_of_publisher, NAMES[0])[1].decode("utf-8-sig"))))
    assert {row["area"]: (row["value"], row["status"]) for row in rows} == {
        "01": ("", "Q"), "02": ("", "Q"), "04": ("923", "A"), "VN": ("1004", "A"),
    }  # fmt: skip
    sdmx = list(csv.DictReader(io.StringIO(_got(client_of_publisher, NAMES[2])[1].decode())))
    assert {row["REF_AREA"]: (row["OBS_VALUE"], row["OBS_STATUS"]) for row in sdmx}["01"] == ("", "Q")
    table = pq.read_table(io.BytesIO(_got(client_of_publisher, NAMES[1])[1])).to_pydict()
    assert dict(zip(table["area"], table["value"], strict=True)) == {"01": None, "02": None, "04": Decimal(923), "VN": Decimal(1004)}
    book = load_workbook(io.BytesIO(_got(client_of_publisher, NAMES[3])[1]))
    values = {row[2].value: row[6].value for row in book.worksheets[1].iter_rows(min_row=2)}
    assert values == {"01": None, "02": None, "04": 923, "VN": 1004}
    items = client_of_publisher.get("/api/v1/releases/1/figures").json()["items"]
    assert {item["area"]: item["value"] for item in items} == {"01": None, "02": None, "04": "923", "VN": "1004"}
    assert client_of_publisher.get("/releases/1/").content.decode().count(">không công bố<") == 2


def test_a_figure_that_was_shown_and_is_suppressed_now_has_no_value_before_either(floor_of_5) -> None:
    keep({f"{ATTACKS} 01 2023-08": "9", f"{ATTACKS} 02 2023-08": "3"}, at=utc("2023-09-01"))
    released()
    keep({f"{ATTACKS} 01 2023-08": "2"})
    assert frozen_figures(released()) == [("01", "2023-08", "revised", "", ""), ("02", "2023-08", "same", "", "")]


def test_only_public_documents_are_named_as_a_source(client_of_publisher) -> None:
    from django.utils import timezone

    from giaoban.periods import Period
    from giaoban_web.claims.models import ReadClaim
    from giaoban_web.documents.models import Document
    from giaoban_web.observations.actions import record_values
    from giaoban_web.observations.values import NewValue

    for month, mark in ((7, "public"), (8, "internal")):
        document = Document.objects.create(
            sha256=f"{month:064}", name=f"bao-cao-{mark}.docx", size=1, media_type="text/plain", mark=mark,
            uploaded_by=publisher(), uploaded_at=timezone.now(),
        )  # fmt: skip
        claim = ReadClaim.objects.create(document=document, number=1, start=0, end=1, area="VN", confidence=1, wire={})
        value = NewValue("post.revenue", "VN", "mic", Period.of_month(2023, month), Decimal(month), place=str(claim.pk))
        record_values([value], kind="claim", author=publisher(), reason="=1+1", reference=str(document.pk))
    released()
    rows = list(csv.DictReader(io.StringIO(_got(client_of_publisher, NAMES[0])[1].decode("utf-8-sig"))))
    assert [(row["source"], row["document"], row["author"], row["reason"], row["place"]) for row in rows] == [
        ("claim", "bao-cao-public.docx", "", "", ""), ("claim", "", "", "", ""),
    ]  # fmt: skip


def test_files_are_the_same_bytes_when_made_again() -> None:
    keep({"VN 2023-08": "1"})
    release = publish(publisher(), freeze(publisher(), draft()))
    from giaoban_web.releases.files import make_files

    assert make_files(release) == release.manifest
