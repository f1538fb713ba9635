import os
import signal
from multiprocessing import active_children
from pathlib import Path
from threading import Thread

import pytest

from giaoban.commands.bulk.job import HERE, Job
from giaoban.commands.bulk.parts import Outcome, Parts
from giaoban.commands.bulk.reading import deadly, too_slow
from giaoban.commands.bulk.workers import read_here
from giaoban.exchange.parquet import read_claims

TEXT = "Doanh thu năm 2023 đạt 5 tỷ đồng.\n"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """A report, a pipe that nobody writes to, and another report."""
    names = [str(tmp_path / name) for name in ("a.txt", "treo.txt", "z.txt")]
    for name in (names[0], names[2]):
        Path(name).write_text(TEXT, encoding="utf-8")
    os.mkfifo(names[1])
    return names


def read(files: list[str], parts: Parts, seconds: float) -> Outcome:
    batches = list(Job(tuple(files), None, HERE).batches())
    with parts.held():
        assert sum(read_here(iter(batches), parts, None, 1, seconds)) == 3
        return parts.join(batch.key for batch in batches)


def test_a_file_on_which_the_reader_hangs_is_given_up_and_the_others_are_read(files: list[str], tmp_path: Path) -> None:
    parts = Parts(tmp_path / "so.parquet")
    assert read(files, parts, 4) == Outcome(3, 2, [too_slow(files[1], 4)])
    assert [claim.document for claim in read_claims(parts.out)] == [files[0], files[2]]


def test_a_file_on_which_the_process_dies_is_told_and_the_others_are_read(files: list[str], tmp_path: Path) -> None:
    def kill_its_reader() -> None:
        os.close(os.open(files[1], os.O_WRONLY))  # waits until the file is being read
        for child in active_children():
            assert child.pid is not None
            os.kill(child.pid, signal.SIGKILL)

    Path(files[1]).unlink()
    os.mkfifo(files[1])
    holder = Thread(target=kill_its_reader, daemon=True)
    holder.start()
    parts = Parts(tmp_path / "so.parquet")
    outcome = read(files, parts, 60)
    holder.join()
    assert outcome in (
        Outcome(3, 2, [deadly(files[1], "SIGKILL")]),
        Outcome(3, 2, [deadly(files[2], "SIGKILL")]),  # it was through with the pipe before it was killed
    )


def test_sentences_say_the_file_what_happened_and_the_remedy() -> None:
    assert [too_slow("a.pdf", 600).message("en"), deadly("a.pdf", "SIGKILL").message("vi")] == [
        "Cannot read “a.pdf”: it was not read in 600 seconds; raise --timeout or split the file.",
        "Không đọc được “a.pdf”: tiến trình đọc bị hệ thống dừng (SIGKILL), có thể do hết bộ nhớ; "
        "hãy đọc riêng tệp này hoặc tách nhỏ tệp.",
    ]
