from pathlib import Path

from tests.commands.conftest import Call


def test_the_text_is_the_one_offsets_count_in(giaoban: Call, tmp_path: Path) -> None:
    report = tmp_path / "bao-cao.txt"
    report.write_text("date: 2023-08-31\nDoanh thu đạt 5 tỷ đồng.\n", encoding="utf-8")
    outcome = giaoban("text", report)
    assert (outcome.status, outcome.text, outcome.err) == (0, "Doanh thu đạt 5 tỷ đồng.\n", "")


def test_a_file_that_is_not_there_is_told_and_the_status_is_3(giaoban: Call, tmp_path: Path) -> None:
    outcome = giaoban("text", tmp_path / "khong-co.txt")
    assert (outcome.status, outcome.out) == (3, b"")
    assert "khong-co.txt" in outcome.err
    assert outcome.err.count("\n") == 1
