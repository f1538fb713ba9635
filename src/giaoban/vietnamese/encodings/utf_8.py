"""UTF-8, with or without a byte order mark: what nearly everything is written in today."""

from codecs import BOM_UTF8, getincrementaldecoder

from giaoban.vietnamese.encodings.encoding import Encoding


def _valid(head: bytes) -> bool:
    try:
        getincrementaldecoder("utf-8")("strict").decode(head)  # a letter may be cut off at the end
    except UnicodeDecodeError:
        return False
    return b"\0" not in head


def _marked(head: bytes) -> bool:
    return head.startswith(BOM_UTF8)


ENCODINGS = (
    Encoding("utf-8-sig", 0, _marked, getincrementaldecoder("utf-8"), BOM_UTF8),
    Encoding("utf-8", 10, _valid, getincrementaldecoder("utf-8")),
)
