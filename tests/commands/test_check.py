import json
from pathlib import Path

import pytest
from tests.commands.conftest import Call

WRONG = "Tháng 8/2023, doanh thu bưu chính đạt 520 tỷ đồng, tăng 14% so với tháng 8/2022 (500 tỷ đồng).\n"
RIGHT = "Tháng 8/2023, doanh thu bưu chính đạt 520 tỷ đồng, tăng 4% so với tháng 8/2022 (500 tỷ đồng).\n"


@pytest.fixture(autouse=True)
def check_is_installed(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command is there also where the package was installed before it had one."""
    folder = tmp_path_factory.mktemp("installed")
    stated = folder / "checking-0.dist-info" / "entry_points.txt"
    stated.parent.mkdir()
    stated.write_text("[giaoban.commands]\ncheck = giaoban.commands.check:command\n", encoding="utf-8")
    monkeypatch.syspath_prepend(folder)


def _file(folder: Path, text: str, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_an_error_is_a_finding_on_the_wire_and_status_1(giaoban: Call, tmp_path: Path) -> None:
    path = _file(tmp_path, WRONG)
    outcome = giaoban("check", path, "--format", "jsonl")
    (finding,) = [json.loads(line) for line in outcome.text.splitlines()]
    assert (outcome.status, finding["check"], finding["verdict"], finding["documents"]) == (
        1,
        "growth",
        "error",
        [str(path)],
    )
    assert finding["message_vi"] == ("Từ 500 tỷ đồng (tháng 8/2022) đến 520 tỷ đồng là tăng 4%, không phải tăng 14%.")


def test_what_holds_is_printed_only_with_all(giaoban: Call, tmp_path: Path) -> None:
    path = _file(tmp_path, RIGHT)
    assert (giaoban("check", path, "--format", "jsonl").text, giaoban("check", path).status) == ("", 0)
    verdicts = {
        json.loads(line)["verdict"]
        for line in giaoban("check", path, "--all", "--format", "jsonl").text.split("\n")
        if line
    }
    assert verdicts == {"holds"}


def test_the_table_ends_with_a_count_of_the_verdicts(giaoban: Call, tmp_path: Path) -> None:
    assert giaoban("check", _file(tmp_path, WRONG)).text.splitlines()[-1] == "Sai 1"


def test_the_table_fits_a_terminal_of_80_columns(
    giaoban: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from giaoban.commands import screen

    monkeypatch.setattr(screen, "_WIDTH_OF_A_FILE", 80)
    monkeypatch.chdir(tmp_path)
    _file(tmp_path, WRONG)
    assert giaoban("check", "a.txt").text == (
        "\n"
        "  Kết luận             Giải thích, văn bản và vị trí\n"
        " ──────────────────────────────────────────────────────────────────────────────\n"
        "  Sai                  Từ 500 tỷ đồng (tháng 8/2022) đến 520 tỷ đồng là tăng\n"
        "                       4%, không phải tăng 14%.\n"
        "                       Tăng, giảm · a.txt: ký tự 14-49\n"
        "\n"
        "Sai 1\n"
    )


def test_the_page_opens_on_the_findings_and_escapes_the_text(giaoban: Call, tmp_path: Path) -> None:
    path = _file(tmp_path, WRONG.replace("bưu chính", "bưu chính <b>"))
    page = giaoban("check", path, "--format", "html").text
    assert (page.count('<article class="finding v-error"'), "chính <b>" in page) == (1, False)
    assert '<mark class="judged">tăng 14%</mark>' in page


def _workbook(path: Path) -> Path:
    """A sheet in which 500 to 520 is said to be up 14%; the figures are invented."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "Biểu 1"
    for row in (
        ["Doanh thu tháng 8/2023 (số liệu giả định)"],
        ["ĐVT: tỷ đồng"],
        ["Chỉ tiêu", "Tháng 8/2022", "Tháng 8/2023", "Tăng/giảm (%)"],
        ["Doanh thu bưu chính", 500, 520, 14],
    ):
        sheet.append(row)
    book.save(path)
    return path


def test_a_figure_of_a_workbook_is_called_by_its_cell(giaoban: Call, tmp_path: Path) -> None:
    path = _workbook(tmp_path / "a.xlsx")
    (finding,) = [json.loads(line) for line in giaoban("check", path, "--format", "jsonl").text.splitlines()]
    assert (finding["stated"], finding["cells"], finding["pages"]) == ("tăng 14%", ["Biểu 1!C4"], [None])
    assert f"{path}: Biểu 1!C4" in giaoban("check", path).text
    page = giaoban("check", path, "--format", "html").text
    assert '<mark class="judged">14</mark>' in page
    assert '<mark class="against">500</mark>' in page


def test_a_workbook_has_a_row_a_finding(giaoban: Call, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = _workbook(tmp_path / "a.xlsx")
    giaoban("check", path, "--format", "xlsx", "--out", tmp_path / "f.xlsx")
    rows = list(load_workbook(tmp_path / "f.xlsx").active.values)
    assert rows == [
        (
            "Kết luận",
            "Phép kiểm tra",
            "Nêu trong văn bản",
            "Tính lại",
            "Giải thích",
            "Văn bản, vị trí",
            "Trích dẫn",
        ),
        (
            "Sai",
            "Tăng, giảm",
            "tăng 14%",
            "tăng 4%",
            "Từ 500 tỷ đồng (tháng 8/2022) đến 520 tỷ đồng là tăng 4%, không phải tăng 14%.",
            f"{path}: Biểu 1!C4",
            "520",
        ),
    ]


def test_earlier_figures_are_asked(giaoban: Call, tmp_path: Path) -> None:
    earlier = _file(tmp_path, "Tháng 8/2022, doanh thu dịch vụ bưu chính đạt 540 tỷ đồng.\n", "earlier.txt")
    history = _file(tmp_path, giaoban("read", earlier, "--format", "jsonl").text, "history.jsonl")
    outcome = giaoban("check", _file(tmp_path, RIGHT), "--history", history, "--format", "jsonl")
    assert [json.loads(line)["verdict"] for line in outcome.text.splitlines()] == ["revised"]


def test_a_history_that_is_none_is_a_wrong_call(giaoban: Call, tmp_path: Path) -> None:
    outcome = giaoban("check", _file(tmp_path, RIGHT), "--history", tmp_path / "none.jsonl")
    assert outcome.status == 2
    assert "none.jsonl" in outcome.err


def test_a_file_that_cannot_be_read_is_status_3(giaoban: Call, tmp_path: Path) -> None:
    assert giaoban("check", _file(tmp_path, RIGHT), tmp_path / "none.txt").status == 3
