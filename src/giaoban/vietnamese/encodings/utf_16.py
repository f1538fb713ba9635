"""UTF-16, little and big endian, with or without a byte order mark: what Windows programs call `Unicode`."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections.abc import Callable

from giaoban.vietnamese.encodings.encoding import Encoding

# The high bytes of the letters Vietnamese text is made of: Latin, combining marks, Vietnamese letters, punctuation.
_HIGH_BYTES = b"\x00\x01\x03\x1e\x20"
_LIKELY = 0.95


def _starts_with(mark: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(mark)


def _looks(high: int) -> Callable[[bytes], bool]:
    """Nearly all high bytes are those of Latin letters, and far fewer low bytes than high ones are zero."""

    def looks(head: bytes) -> bool:
        highs, lows = head[high::2], head[1 - high :: 2]
        if not highs or not lows:
            return False
        usual = len(highs) - len(highs.translate(None, _HIGH_BYTES))
        return usual >= _LIKELY * len(highs) and highs.count(0) > max(len(highs) / 4, 4 * lows.count(0))

    return looks


ENCODINGS = (
    Encoding("utf-16-le-sig", 1, _starts_with(BOM_UTF16_LE), getincrementaldecoder("utf-16-le"), BOM_UTF16_LE),
    Encoding("utf-16-be-sig", 2, _starts_with(BOM_UTF16_BE), getincrementaldecoder("utf-16-be"), BOM_UTF16_BE),
    Encoding("utf-16-le", 20, _looks(1), getincrementaldecoder("utf-16-le")),
    Encoding("utf-16-be", 21, _looks(0), getincrementaldecoder("utf-16-be")),
)
