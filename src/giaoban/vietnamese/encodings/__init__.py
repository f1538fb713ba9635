"""Bytes to text: which encoding a file is in, found from its bytes; one file an encoding, found by this folder."""

from giaoban.vietnamese.encodings.detection import Decoded, bytes_before, decode, detect, find_controls
from giaoban.vietnamese.encodings.encoding import Encoding, UndecodableText
from giaoban.vietnamese.encodings.fonts import from_font

__all__ = ["Decoded", "Encoding", "UndecodableText", "bytes_before", "decode", "detect", "find_controls", "from_font"]
