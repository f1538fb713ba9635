"""Bytes to text: which encoding a file is in, found from its bytes; one file an encoding, found by this folder."""

from giaoban.vietnamese.encodings.detection import Decoded, decode, detect, find_controls
from giaoban.vietnamese.encodings.encoding import Encoding, UndecodableText

__all__ = ["Decoded", "Encoding", "UndecodableText", "decode", "detect", "find_controls"]
