"""Bytes lie under their hash, whole or not at all."""

from __future__ import annotations

import errno
import os
import stat

import pytest

from giaoban_web.documents import storage

DIGEST = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"  # of "hello\n"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"


def test_bytes_lie_under_their_hash_readable_to_owner_and_group_alone(tmp_path) -> None:
    assert storage.keep(b"hello\n") == DIGEST
    path = tmp_path / "files" / "58" / DIGEST[2:]
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"hello\n", 0o640)


def test_the_same_bytes_are_kept_once(tmp_path) -> None:
    storage.keep(b"hello\n")
    before = storage.path_of(DIGEST).stat().st_ino
    storage.keep(b"hello\n")
    assert [path.name for path in (tmp_path / "files" / "58").iterdir()] == [DIGEST[2:]]
    assert storage.path_of(DIGEST).stat().st_ino == before


def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        storage.keep(b"hello\n")
    assert list((tmp_path / "files" / "58").iterdir()) == []


def test_bytes_that_were_removed_are_gone_and_removing_again_is_no_fault() -> None:
    storage.keep(b"hello\n")
    storage.remove(DIGEST)
    storage.remove(DIGEST)
    assert not storage.is_kept(DIGEST)
