"""The first line of a text file that states the day of publication."""

from __future__ import annotations

import re
from datetime import date

from giaoban.documents import unreadable

OPENING = "date:"
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
MAX_LENGTH = 200


def split_dateline(text: str, name: str) -> tuple[date | None, str]:
    """The day a first line `date: YYYY-MM-DD` states, and the text after that line; (None, text) where there is none.

    Raises UnreadableDocument where the line states no day of the calendar.
    """
    if not text.startswith(OPENING):
        return None, text
    line, _, rest = text.partition("\n")
    stated = line[len(OPENING) :].strip()
    match = _DAY.fullmatch(stated)
    try:
        if not match:
            raise ValueError(stated)
        return date(int(match[1]), int(match[2]), int(match[3])), rest
    except ValueError:
        raise unreadable.wrong_date(name, stated[:40]) from None
