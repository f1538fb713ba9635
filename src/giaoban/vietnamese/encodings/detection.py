"""Finds the encoding of bytes and decodes them."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from giaoban.vietnamese.encodings.encoding import Encoding, UndecodableText
from giaoban.vietnamese.letters import nfc

HEAD = 1 << 16  # how many bytes are looked at to tell the encoding

# Control characters that no text has; tab, line feed, form feed, carriage return and escape may stand in one.
_CONTROLS = bytes([*range(9), 11, *range(14, 27), 28, 29, 30, 31, 127])
_CONTROL = re.compile("[" + re.escape(_CONTROLS.decode("ascii")) + "]")
_CONTROL_BYTE = re.compile(b"[" + re.escape(_CONTROLS) + b"]")


class Decoded(NamedTuple):
    """A text in NFC and the name of the encoding it was in, e.g. `("Bưu chính", "utf-8")`."""

    text: str
    encoding: str


@cache
def encodings() -> tuple[Encoding, ...]:
    """Every encoding of this folder, in the order they are asked."""
    package = __name__.rpartition(".")[0]
    found: list[Encoding] = []
    for module in iter_modules(import_module(package).__path__):
        found += getattr(import_module(f"{package}.{module.name}"), "ENCODINGS", ())
    return tuple(sorted(found, key=lambda encoding: encoding.order))


def detect(head: bytes) -> Encoding:
    """The encoding of a file, from its first bytes (64 KiB are enough).

    Raises UndecodableText with the place of the first byte that is no text.
    """
    head = head[:HEAD]
    for encoding in encodings():
        if encoding.recognises(head):
            return encoding
    if control := _CONTROL_BYTE.search(head):
        raise UndecodableText(control.start(), "binary")
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UndecodableText(error.start, "encoding") from None
    raise UndecodableText(0, "binary")


def find_controls(text: str) -> int | None:
    """The index of the first control character that no text has, e.g. 0 for `"\\x00"`; None where there is none."""
    # Most text is told clean by deleting bytes, which is far quicker than a search.
    data = text.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _CONTROLS)) == len(data):
        return None
    control = _CONTROL.search(text)
    return control.start() if control else None


def decode(data: bytes) -> Decoded:
    """The text of a whole file, in NFC, without its byte order mark; e.g. `Decoded("Bưu chính", "utf-16-le-sig")`.

    Raises UndecodableText, which says at which byte and why.
    """
    encoding = detect(data)
    decoder = encoding.decoder()
    skipped = len(encoding.signature)
    try:
        text = decoder.decode(data[skipped:], final=True)
    except UnicodeDecodeError as error:
        cut = (error.end >= len(data) - skipped and "end" in error.reason) or "truncated" in error.reason
        raise UndecodableText(skipped + error.start, "cut" if cut else "encoding") from None
    place = find_controls(text)
    if place is not None:
        raise UndecodableText(skipped + bytes_before(text, place, encoding), "binary")
    return Decoded(nfc(text), encoding.name)


def bytes_before(text: str, place: int, encoding: Encoding) -> int:
    """How many bytes of an encoding the first letters of a text are, e.g. 6 for the first three of `Bưu` in UTF-16."""
    try:
        return len(text[:place].encode(encoding.name.removesuffix("-sig")))
    except LookupError:  # an encoding of our own, one byte a letter
        return place
