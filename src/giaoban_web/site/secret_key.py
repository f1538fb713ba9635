"""The secret key sessions are signed with: a file only its owner reads, made where there is none."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def secret_key(file: Path) -> str:
    """The key in the file; a new one is written there with mode 0600 where the file does not exist.

    Two processes that start at once get the same key: the file is made whole beside its place and linked there, and
    only the first link succeeds.
    """
    try:
        return file.read_text("ascii").strip()
    except FileNotFoundError:
        pass
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as stream:
        stream.write(secrets.token_urlsafe(64))
    try:
        file.hardlink_to(fresh)
    except FileExistsError:
        pass  # another process was first
    finally:
        fresh.unlink()
    return file.read_text("ascii").strip()
