import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.commands.bulk.reports import call, results, write_reports

from giaoban.commands.bulk import cluster
from giaoban.commands.bulk.packed import packed
from giaoban.commands.usage import UsageProblem


@pytest.fixture(scope="module")
def sail() -> Iterator[str]:
    """The address of a Spark Connect server on this machine."""
    code = (
        "import time; from pysail.spark import SparkConnectServer\n"
        "server = SparkConnectServer('127.0.0.1', 0); server.start(background=True)\n"
        "print('sc://%s:%s' % server.listening_address, flush=True); time.sleep(3600)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.kill()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reports, an archive of one, and what one process of this machine makes of them."""
    import zipfile

    folder = tmp_path_factory.mktemp("cluster")
    write_reports(folder / "vao", 90)
    with zipfile.ZipFile(folder / "vao/tai-lieu.zip", "w") as archive:
        archive.write(folder / "vao/0/bao-cao-000.txt", "bao-cao.txt")
        archive.writestr("hong.docx", b"PK")
    assert call(folder, "read", "vao", "--workers", "1", "--out", "day.parquet").returncode == 3
    return folder


@pytest.mark.parametrize("in_flight", ["1", "3"])
def test_a_spark_connect_cluster_gives_the_rows_of_this_machine(sail: str, folder: Path, in_flight: str) -> None:
    out = f"cum-{in_flight}.parquet"
    done = call(folder, "read", "vao", "--engine", sail, "--workers", in_flight, "--out", out)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert results(folder, out) == results(folder, "day.parquet")


def test_duckdb_gives_the_rows_of_this_machine(folder: Path) -> None:
    assert call(folder, "read", "vao", "--engine", "duckdb", "--out", "duckdb.parquet").returncode == 3
    assert results(folder, "duckdb.parquet") == results(folder, "day.parquet")


def test_a_cluster_with_another_catalogue_is_refused(sail: str, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "counted.yaml").write_text("{}\n", encoding="utf-8")
    done = call(folder, "read", "vao", "--engine", sail, "--out", "khac.parquet", GIAOBAN_CATALOGUE=str(tmp_path))
    assert (done.returncode, done.stderr) == (
        2,
        f"{sail} đọc bằng phiên bản hoặc danh mục khác máy này; hãy cài cùng phiên bản giaoban và cùng thư mục "
        "GIAOBAN_CATALOGUE ở đó.\n",
    )
    assert not (folder / "khac.parquet").exists()


def test_an_address_where_nobody_answers_is_told_in_one_sentence(folder: Path) -> None:
    done = call(folder, "read", "vao", "--engine", "sc://127.0.0.1:1", "--out", "khong.parquet")
    assert (done.returncode, done.stderr) == (
        2,
        "Không làm việc được với sc://127.0.0.1:1 (không trả lời); hãy kiểm tra địa chỉ và cụm máy rồi chạy lại đúng "
        "lệnh này để đọc tiếp.\n",
    )


def test_a_missing_package_is_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ibis", None)
    with pytest.raises(UsageProblem) as problem:
        cluster._need_packages()
    assert str(problem.value) == "--engine cần thêm gói chưa cài (ibis); hãy chạy: pip install 'giaoban[cluster]'."


def test_a_file_that_fails_a_query_costs_only_itself(tmp_path: Path) -> None:
    files = [str(tmp_path / f"{name}.txt") for name in "abcde"]
    for file in files:
        Path(file).write_text("Đạt 5 tỷ đồng.", encoding="utf-8")
    Path(files[3]).write_bytes(b"kill")

    def query(table: Any) -> list[bytes]:
        if b"kill" in table["data"].to_pylist():
            raise RuntimeError("the worker is gone")
        return [packed(row["name"], row["published"], row["data"]) for row in table.to_pylist()]

    answers = cluster._answers(files, None, query, "duckdb")
    assert [type(answer).__name__ for answer in answers] == ["bytes", "bytes", "bytes", "RuntimeError", "bytes"]


def test_a_file_too_large_to_send_is_read_on_this_machine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "MOST_BYTES", 200)
    monkeypatch.chdir(folder)
    from giaoban.commands.bulk.run import Bulk, read_many

    assert read_many(Bulk(["vao"], "lon.parquet", None, "duckdb", 1, 60)) == 3
    assert results(folder, "lon.parquet") == results(folder, "day.parquet")
