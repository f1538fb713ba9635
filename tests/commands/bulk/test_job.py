from datetime import date
from pathlib import Path

from giaoban.commands.bulk.job import Job, Size


def _files(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:03}.txt").write_text("Đạt 5 tỷ đồng.", encoding="utf-8")


def test_batches_hold_every_file_once_in_order_and_none_is_too_large(tmp_path: Path) -> None:
    _files(tmp_path, 100)
    (tmp_path / "040.txt").write_bytes(b"x" * 5000)
    batches = list(Job((str(tmp_path),), None, Size(16, 1000)).batches())
    assert [file for batch in batches for file in batch.files] == [str(tmp_path / f"{n:03}.txt") for n in range(100)]
    assert max(len(batch.files) for batch in batches) <= 16
    assert [batch.files for batch in batches if str(tmp_path / "040.txt") in batch.files] == [
        (str(tmp_path / "040.txt"),)
    ]


def test_a_new_file_changes_the_batch_it_falls_into_and_no_other(tmp_path: Path) -> None:
    _files(tmp_path, 200)
    job = Job((str(tmp_path),), None, Size(16, 1 << 20))
    before = [batch.key for batch in job.batches()]
    (tmp_path / "100a.txt").write_text("Đạt 6 tỷ đồng.", encoding="utf-8")
    after = [batch.key for batch in job.batches()]
    assert len(set(before) - set(after)) <= 2
    assert len(before) > 10


def test_the_key_changes_with_the_file_the_day_of_publication_and_the_catalogue(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Đạt 5 tỷ đồng.", encoding="utf-8")
    size = Size(16, 1 << 20)
    (first,) = Job((str(file),), None, size).batches()
    (again,) = Job((str(file),), None, size).batches()
    (dated,) = Job((str(file),), date(2023, 8, 31), size).batches()
    file.write_text("Đạt 55 tỷ đồng.", encoding="utf-8")
    (changed,) = Job((str(file),), None, size).batches()
    assert first == again
    assert len({first.key, dated.key, changed.key}) == 3
