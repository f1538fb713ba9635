"""Where the bytes of documents lie: under their SHA-256 in the data folder, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from django.conf import settings

_MODE = 0o640


def hash_of(data: bytes) -> str:
    """The SHA-256 of bytes, 64 hexadecimal digits."""
    return sha256(data).hexdigest()


def path_of(digest: str) -> Path:
    """Where the bytes of a hash lie: `files/ab/cdef…` for `abcdef…`."""
    return Path(settings.MEDIA_ROOT) / digest[:2] / digest[2:]


def keep(data: bytes) -> str:
    """Write bytes under their hash and return it; bytes already there are left alone.

    They are written beside their place, flushed to the disk and then renamed, so that a crash or a full disk leaves
    no half a file under a hash. Raises OSError.
    """
    digest = hash_of(data)
    path = path_of(digest)
    if path.exists():
        return digest
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o750)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".incoming-")
    try:
        with os.fdopen(handle, "wb") as file:
            os.fchmod(file.fileno(), _MODE)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise
    _flush_folder(path.parent)
    return digest


def remove(digest: str) -> None:
    """Take the bytes of a hash away, if they are there."""
    with suppress(FileNotFoundError):
        path_of(digest).unlink()
        _flush_folder(path_of(digest).parent)


def is_kept(digest: str) -> bool:
    """Whether the bytes of a hash are there."""
    return path_of(digest).is_file()


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
