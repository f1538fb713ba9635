import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from tests.commands.conftest import Call

from giaoban.claims.wire import claim_from_wire
from giaoban.commands.formats import csv as csv_format
from giaoban.commands.formats.columns import COLUMNS
from giaoban.exchange.parquet import read_claims

pytestmark = pytest.mark.usefixtures("reader")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports that can be read and a file that cannot."""
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "a.txt").write_text("=HYPERLINK(0)\nDoanh thu đạt 5 tỷ đồng.\n", encoding="utf-8")
    (reports / "b.txt").write_text("Thu 5 tỷ đồng, chi 5 tỷ đồng.\n", encoding="utf-8")
    (reports / "c.txt").write_bytes(b"")
    return reports


def test_jsonl_has_a_claim_a_line_and_the_other_files_are_still_read(giaoban: Call, folder: Path) -> None:
    outcome = giaoban("read", folder / "c.txt", folder / "a.txt", folder / "b.txt", "--format", "jsonl")
    claims = [claim_from_wire(json.loads(line)) for line in outcome.text.splitlines()]
    assert [(Path(claim.document).name, claim.start, claim.quote) for claim in claims] == [
        ("a.txt", 28, "5 tỷ đồng"),
        ("b.txt", 4, "5 tỷ đồng"),
        ("b.txt", 19, "5 tỷ đồng"),
    ]
    assert outcome.status == 3
    assert "c.txt" in outcome.err
    assert outcome.err.count("\n") == 1


def test_csv_opens_with_its_letters_and_no_formula(giaoban: Call, folder: Path) -> None:
    outcome = giaoban("read", folder / "a.txt", folder / "b.txt", "--format", "csv")
    assert outcome.status == 0
    assert outcome.out.startswith(b"\xef\xbb\xbfdocument,start,end,quote,")
    rows = list(csv.DictReader(io.StringIO(outcome.out.decode("utf-8-sig"), newline="")))
    assert [(row["subject"], row["value"], row["unit"], row["change_percent"]) for row in rows] == [
        ("'=HYPERLINK(0)", "5000000000", "VND", ""),
        ("Thu 5 tỷ đồng, chi 5 tỷ đồng.", "5000000000", "VND", ""),
        ("Thu 5 tỷ đồng, chi 5 tỷ đồng.", "5000000000", "VND", ""),
    ]


@pytest.mark.parametrize(
    ("text", "safe"),
    [("=1+1", "'=1+1"), ("+7,7%", "'+7,7%"), ("- 5 tỷ", "'- 5 tỷ"), ("\t@a", "'\t@a"), ("5 tỷ", "5 tỷ"), ("", "")],
)
def test_text_that_could_be_a_formula_is_made_text(text: str, safe: str) -> None:
    assert csv_format.safe_text(text) == safe


def test_xlsx_has_numbers_as_numbers_and_text_as_text(giaoban: Call, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    assert giaoban("read", folder / "a.txt", "--format", "xlsx", "--out", out).status == 0
    sheet = load_workbook(out).active
    assert sheet is not None
    headings = [cell.value for cell in sheet[1]]
    row = dict(zip(headings, sheet[2], strict=True))
    assert headings == [column.vi for column in COLUMNS]
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Số liệu", "A2", "A1:V2")
    assert (row["Giá trị"].value, row["Giá trị"].data_type, row["Giá trị"].number_format) == (
        5_000_000_000,
        "n",
        "#,##0",
    )
    assert (row["Nội dung"].value, row["Nội dung"].data_type, row["Nội dung"].quotePrefix) == (
        "=HYPERLINK(0)",
        "s",
        True,
    )
    assert (row["Số liệu"].value, row["Đơn vị"].value) == ("5 tỷ đồng", "đồng")


def test_the_table_says_figures_as_people_do(giaoban: Call, folder: Path) -> None:
    lines = giaoban("read", folder / "b.txt").text.splitlines()
    assert lines[0] == f"{folder / 'b.txt'}  2 số liệu, 0 gắn với chỉ tiêu"
    assert [line.split("  ")[0].strip() for line in lines if "tỷ đồng" in line[:12]] == ["5 tỷ đồng", "5 tỷ đồng"]


def test_html_is_one_page_of_all_documents(giaoban: Call, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    assert giaoban("read", folder, "--format", "html", "--out", out).status == 3
    page = out.read_text(encoding="utf-8")
    assert page.count("<article") == 2
    assert page.count('class="f k-money"') == 3


def test_when_nothing_could_be_read_the_file_stays(giaoban: Call, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before", encoding="utf-8")
    assert giaoban("read", folder / "c.txt", "--format", "jsonl", "--out", out).status == 3
    assert out.read_text(encoding="utf-8") == "before"


def test_a_workbook_is_not_thrown_at_a_terminal(giaoban: Call, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    outcome = giaoban("read", folder / "a.txt", "--format", "xlsx")
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.err.startswith("--format: dạng xlsx không hiện được trên màn hình; hãy thêm --out TỆP.xlsx.")


def test_parquet_has_a_row_a_claim(giaoban: Call, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    assert giaoban("read", folder / "a.txt", folder / "b.txt", "--format", "parquet", "--out", out).status == 0
    claims = list(read_claims(out))
    assert [(Path(claim.document).name, claim.start, claim.value) for claim in claims] == [
        ("a.txt", 28, 5_000_000_000),
        ("b.txt", 4, 5_000_000_000),
        ("b.txt", 19, 5_000_000_000),
    ]


@pytest.mark.parametrize(
    ("name", "begins"), [("a.parquet", b"PAR1"), ("a.CSV", b"\xef\xbb\xbfdocument,"), ("a.jsonl", b'{"start"')]
)
def test_without_a_format_the_suffix_of_the_file_decides(
    giaoban: Call, folder: Path, tmp_path: Path, name: str, begins: bytes
) -> None:
    assert giaoban("read", folder / "a.txt", "--out", tmp_path / name).status == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_any_other_suffix_gets_the_table(giaoban: Call, folder: Path, tmp_path: Path) -> None:
    assert giaoban("read", folder / "a.txt", "--out", tmp_path / "a.out").status == 0
    assert (tmp_path / "a.out").read_text("utf-8").startswith(f"{folder / 'a.txt'}  1 số liệu")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--workers", "2"], "--out: đọc hàng loạt chỉ ghi ra tệp Parquet; hãy thêm --out TỆP.parquet."),
        (["--workers", "2", "--out", "a.csv"], "--out: đọc hàng loạt chỉ ghi ra tệp Parquet; hãy thêm --out TỆP.parquet."),
        (["--workers", "0", "--out", "a.parquet"], "--workers: '0' không phải là số nguyên dương."),
        (["--timeout", "1h", "--out", "a.parquet"], "--timeout: '1h' không phải là số nguyên dương."),
        (["--engine", "spark", "--out", "a.parquet"], "--engine: không biết 'spark'; hãy chọn local, duckdb hoặc sc://MÁY:CỔNG."),
    ],
)
def test_a_wrong_call_for_reading_in_bulk_says_what_to_write(
    giaoban: Call, folder: Path, arguments: list[str], sentence: str
) -> None:
    outcome = giaoban("read", folder / "a.txt", *arguments)
    assert (outcome.status, outcome.err) == (2, f"{sentence} Xem 'giaoban read --help'.\n")


def test_one_sentence_is_read_without_loading_what_writes_parquet(giaoban: Call, folder: Path) -> None:
    code = (
        "import sys\nfrom giaoban.commands.main import run\n"
        f"run(['read', {str(folder / 'a.txt')!r}, '--format', 'jsonl'])\n"
        "print(sorted({'pyarrow', 'ibis', 'multiprocessing', 'giaoban.exchange'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"
