"""Windows-1258: the Vietnamese code page of Windows, tone marks as letters of their own."""

from codecs import getincrementaldecoder

from giaoban.vietnamese.encodings.legacy import legacy_encoding

ENCODINGS = (legacy_encoding("windows-1258", 30, lambda head: head.decode("cp1258"), getincrementaldecoder("cp1258")),)
