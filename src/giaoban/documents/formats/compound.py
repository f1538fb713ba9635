"""Compound files (.doc, .xls): streams in sectors, chained by a table that a broken file may bend into a circle."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from io import StringIO
from typing import Any

FAULTS = (AssertionError, struct.error, LookupError, ValueError, TypeError, RecursionError)


def open_compound(data: bytes) -> Any:
    """The file as xlrd's `CompDoc`. Raises ValueError where it is broken or reading a chain would never end."""
    from xlrd.compdoc import CompDoc, CompDocError

    try:
        found = CompDoc(data, logfile=StringIO())
        found.dirlist  # noqa: B018  (broken files lack it)
    except (*FAULTS, CompDocError, AttributeError) as error:
        raise ValueError(str(error)) from error
    if _circles(found.SSAT):
        raise ValueError("a chain of short sectors is a circle")
    return found


def _circles(following: Sequence[int]) -> bool:
    """True where the chain from some sector comes back to itself."""
    done = bytearray(len(following))
    for start in range(len(following)):
        path = []
        place = start
        while 0 <= place < len(following) and not done[place]:
            done[place] = 1
            path.append(place)
            place = following[place]
        if 0 <= place < len(following) and done[place] == 1:
            return True
        for each in path:
            done[each] = 2
    return False
