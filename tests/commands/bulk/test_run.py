import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from tests.commands.bulk.reports import GIAOBAN, call, results, write_reports

from giaoban.commands.bulk.job import HERE, Job
from giaoban.commands.bulk.parts import Parts
from giaoban.exchange.parquet import read_claims


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """240 reports, some of which cannot be read, and what one process makes of them without a break."""
    folder = tmp_path_factory.mktemp("bulk")
    write_reports(folder / "vao", 240)
    done = call(folder, "read", "vao", "--workers", "1", "--out", "mot.parquet")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        "Trong 240 tệp có 9 chỗ không đọc được; từng chỗ được ghi ở mot.parquet.failures.jsonl.\n"
    )
    return folder


def test_the_rows_are_those_of_reading_without_workers_and_the_failures_its_sentences(folder: Path) -> None:
    done = call(folder, "read", "vao", "--out", "thuong.parquet")
    assert done.returncode == 3
    assert (folder / "thuong.parquet").read_bytes() == (folder / "mot.parquet").read_bytes()
    told = [json.loads(line) for line in results(folder, "mot.parquet")[1].splitlines()]
    assert [each["message_vi"] for each in told] == done.stderr.splitlines()
    assert list(told[0]) == ["file", "message_vi", "message_en"]
    assert told[0]["file"] == "vao/0/bao-cao-009.txt"
    assert told[0]["message_en"].startswith("Cannot read “vao/0/bao-cao-009.txt”: the file holds no text;")
    documents = list(dict.fromkeys(claim.document for claim in read_claims(folder / "mot.parquet")))
    assert len(documents) == 240 - 9
    assert documents == sorted(documents)


def test_three_workers_write_the_same_bytes_as_one_and_leave_no_parts(folder: Path) -> None:
    assert call(folder, "read", "vao", "--workers", "3", "--out", "ba.parquet").returncode == 3
    assert results(folder, "ba.parquet") == results(folder, "mot.parquet")
    assert not (folder / "ba.parquet.parts").exists()


def test_what_kill_9_ends_is_gone_on_with_and_nothing_is_doubled_or_lost(folder: Path, tmp_path: Path) -> None:
    write_reports(tmp_path / "vao", 240)
    command = [*GIAOBAN, "read", "vao", "--workers", "2", "--out", "so.parquet"]
    for wanted in (1, 4, 7):
        process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL)
        while process.poll() is None and len(list((tmp_path / "so.parquet.parts").glob("*.parquet"))) < wanted:
            time.sleep(0.002)
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        assert not (tmp_path / "so.parquet").exists()
    parts = Parts(tmp_path / "so.parquet")
    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        batches = list(Job(("vao",), None, HERE).batches())
    finally:
        os.chdir(before)
    done = [batch for batch in batches if parts.has(batch.key)]
    assert 7 <= len(done) < len(batches)
    for batch in done:  # what is read again would show
        for name in batch.files:
            _alter_unseen(tmp_path / name)
    assert call(tmp_path, "read", "vao", "--workers", "2", "--out", "so.parquet").returncode == 3
    assert results(tmp_path, "so.parquet") == results(folder, "mot.parquet")
    assert not parts.folder.exists()


def _alter_unseen(file: Path) -> None:
    stat = file.stat()
    file.write_bytes(b"x" * stat.st_size)
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_a_file_changed_since_the_break_is_read_anew(tmp_path: Path) -> None:
    write_reports(tmp_path / "vao", 40)
    process = subprocess.Popen(
        [*GIAOBAN, "read", "vao", "--workers", "1", "--out", "so.parquet"], cwd=tmp_path, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and not list((tmp_path / "so.parquet.parts").glob("*.parquet")):
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()
    (tmp_path / "vao/0/bao-cao-000.txt").write_text("Năm 2024, doanh thu đạt 77 tỷ đồng.\n", encoding="utf-8")
    assert call(tmp_path, "read", "vao", "--workers", "1", "--out", "so.parquet").returncode == 3
    assert call(tmp_path, "read", "vao", "--out", "thuong.parquet").returncode == 3
    assert (tmp_path / "so.parquet").read_bytes() == (tmp_path / "thuong.parquet").read_bytes()


def test_where_nothing_could_be_read_the_output_stays_and_the_failures_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "so.parquet").write_bytes(b"before")
    done = call(tmp_path, "read", "a.txt", "khong-co.txt", "--workers", "2", "--out", "so.parquet")
    assert done.returncode == 3
    assert done.stderr == (
        "Trong 2 tệp có 2 chỗ không đọc được; so.parquet không được ghi; từng chỗ được ghi ở so.parquet.failures.jsonl.\n"
    )
    assert (tmp_path / "so.parquet").read_bytes() == b"before"
    lines = (tmp_path / "so.parquet.failures.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["file"] for line in lines] == ["a.txt", "khong-co.txt"]


def test_a_run_without_failures_takes_away_the_failures_of_an_earlier_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Doanh thu đạt 5 tỷ đồng.\n", encoding="utf-8")
    (tmp_path / "so.parquet.failures.jsonl").write_text("{}\n", encoding="utf-8")
    done = call(tmp_path, "read", "a.txt", "--workers", "1", "--out", "so.parquet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "so.parquet"]


def test_two_calls_do_not_write_one_output_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Doanh thu đạt 5 tỷ đồng.\n", encoding="utf-8")
    with Parts(tmp_path / "so.parquet").held():
        done = call(tmp_path, "read", "a.txt", "--workers", "1", "--out", "so.parquet")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith(f"Một lệnh khác đang ghi {tmp_path / 'so.parquet'};")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["-", "--out", "a.parquet"], "'-' không đọc được cùng --workers hay --engine; hãy nêu tệp hoặc thư mục."),
        (["a.txt", "--out", "khong/a.parquet"], "Không ghi được khong/a.parquet: không có thư mục "),
        (["a.txt", "--out", "."], ". không phải là một tệp thường;"),
    ],
)
def test_a_call_that_cannot_work_is_told_before_anything_is_read(
    tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    done = call(tmp_path, "read", "--workers", "1", "--format", "parquet", *arguments)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith(sentence)
    assert list(tmp_path.iterdir()) == []
