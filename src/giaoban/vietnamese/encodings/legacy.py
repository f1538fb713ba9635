"""What the encodings from before Unicode share: how bytes are told to be in one, and a decoder of its own kind."""

from __future__ import annotations

import re
from codecs import BufferedIncrementalDecoder, IncrementalDecoder
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from giaoban.vietnamese.encodings.encoding import Encoding
from giaoban.vietnamese.encodings.syllables import share_of_syllables
from giaoban.vietnamese.letters import nfc

if TYPE_CHECKING:
    from typing_extensions import Buffer

_LEAST_SHARE = 0.75  # the rest are names and typing errors
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
# Signs a Vietnamese text has; any other one, or a mark without a letter, speaks against a reading.
_SIGNS = "“”‘’–—…•·°²³±×÷§«»½¼€₫\xa0"
STRANGE = "\ufffd"  # put in place of what an encoding has no letter for

_READERS: dict[str, Callable[[bytes], str]] = {}


def legacy_encoding(
    name: str, order: int, read: Callable[[bytes], str], decoder: Callable[[], IncrementalDecoder]
) -> Encoding:
    """An encoding that is told by what its reading makes of the bytes, held against the others of this kind.

    read: the text of bytes, with `STRANGE` for what the encoding has no letter for; may raise UnicodeDecodeError.
    """
    _READERS[name] = read
    return Encoding(name, order, lambda head: best_reading(head) == name, decoder)


@lru_cache(maxsize=4)
def best_reading(head: bytes) -> str | None:
    """The encoding in which nearly every word with a special letter is a syllable; None where none or two do."""
    if _CONTROL.search(head):
        return None
    scores: list[tuple[float, str]] = []
    for name, read in _READERS.items():
        try:
            text = nfc(read(head))
        except UnicodeDecodeError:
            continue
        words, share = share_of_syllables(text)
        strange = sum(not (sign.isascii() or sign.isalpha() or sign in _SIGNS) for sign in text)
        if words and share * words / (words + strange) >= _LEAST_SHARE:
            scores.append((share * words - strange - (1 - share) * words, name))
    scores.sort(reverse=True)
    if not scores or (len(scores) > 1 and scores[0][0] == scores[1][0]):
        return None
    return scores[0][1]


def windows_letters(data: bytes) -> str:
    """Bytes as the letters a western Windows shows for them: what files typed in a font's own encoding look like.

    Raises UnicodeDecodeError for a byte that stands for nothing.
    """
    return data.decode("cp1252")


def decoder_of(read: Callable[[bytes], str]) -> Callable[[], IncrementalDecoder]:
    """A decoder that reads whole words, since a letter may be more than one byte and case goes by the word."""

    class Decoder(BufferedIncrementalDecoder):
        def _buffer_decode(self, data: Buffer, errors: str, final: bool) -> tuple[str, int]:
            known = bytes(data)
            size = len(known)
            if not final:
                size = max(known.rfind(b"\n"), known.rfind(b" ") if size > 1 << 16 else -1) + 1
            return read(known[:size]), size

    return Decoder
