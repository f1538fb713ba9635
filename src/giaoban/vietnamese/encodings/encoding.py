"""What an encoding must say of itself, and the error for bytes that are no text."""

from __future__ import annotations

from codecs import IncrementalDecoder
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Encoding:
    """One way of writing text as bytes; each file of this folder has one or more of them in its `ENCODINGS`.

    name: what it is called, e.g. `utf-8`. order: those of low order are asked first, from 0; the certain ones (a byte
    order mark) stand before the likely ones. signature: the bytes it starts with, which are no text; may be empty.
    recognises: whether the first bytes of a file look like it. decoder: a new incremental decoder that is strict.
    """

    name: str
    order: int
    recognises: Callable[[bytes], bool]
    decoder: Callable[[], IncrementalDecoder]
    signature: bytes = b""


class UndecodableText(ValueError):  # noqa: N818  (says what is wrong, as UnreadableDocument does)
    """Bytes that are no text: `place` is the byte, from 0, at which that shows.

    reason: `binary` (bytes no text has), `encoding` (text in an encoding that is not read), `cut` (it ends within a
    letter).
    """

    def __init__(self, place: int, reason: Literal["binary", "encoding", "cut"]) -> None:
        super().__init__(f"no readable text at byte {place}: {reason}")
        self.place = place
        self.reason = reason
