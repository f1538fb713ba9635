"""Plain text (.txt): the text is exactly what was given, in NFC, with line feeds."""

from giaoban.documents.decoding import decode_text
from giaoban.documents.formats.format import Content, Format


def read(data: bytes, name: str) -> Content:
    """The text of a file's bytes. Raises UnreadableDocument where they are no text."""
    return Content(decode_text(data, name))


FORMAT = Format("text", (".txt",), "text", read, streamed=True)
