"""Bytes of a file to text, with the errors a person can act on."""

from giaoban.documents import unreadable
from giaoban.documents.unreadable import UnreadableDocument
from giaoban.vietnamese.encodings import UndecodableText, decode


def undecodable(error: UndecodableText, name: str) -> UnreadableDocument:
    """The sentence for bytes that are no text."""
    make = {"binary": unreadable.not_text, "encoding": unreadable.wrong_encoding, "cut": unreadable.cut_off}
    return make[error.reason](name, error.place)


def line_feeds(text: str) -> str:
    """The text with every line ended by a line feed alone."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def decode_text(data: bytes, name: str) -> str:
    """The text of bytes, in NFC, with line feeds. Raises UnreadableDocument naming the byte that is no text."""
    try:
        return line_feeds(decode(data).text)
    except UndecodableText as error:
        raise undecodable(error, name) from error
