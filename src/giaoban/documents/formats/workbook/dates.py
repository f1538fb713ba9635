"""Days and times as a cell shows them, in the Vietnamese order."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_SHORT = "dd/mm/yyyy"
# What programs write for `the short date of this computer`.
_SYSTEM_DATES = frozenset({"general", "mm-dd-yy", "m/d/yyyy", "m/d/yy", "d/m/yy", "[$-f800]dddd, mmmm dd, yyyy"})
_TOKEN = re.compile(
    r'"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[(h+|m+|s+)\]|\[[^\]]*\]|(am/pm|a/p)|(y+|m+|d+|h+|s+)(?:\.0+)?|(.)',
    re.I | re.S,
)
_BARE = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.', re.IGNORECASE)


def is_date_format(code: str) -> bool:
    """True for the format of days or times, e.g. `dd/mm/yyyy`; False for `0.0%` and `General`."""
    bare = _BARE.sub("", code.partition(";")[0])
    return not re.search(r"[0#?]|general", re.sub(r"s\.0+", "s", bare, flags=re.I), re.I) and bool(
        re.search(r"[ymdhs]", bare, re.I)
    )


def shown_date(value: datetime | date | time | timedelta, code: str) -> str:
    """A day or time under a format: 5 April 2031 under `mm-dd-yy` (the computer's short date) is `05/04/2031`."""
    if isinstance(value, timedelta):
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    if code.lower() in _SYSTEM_DATES or not is_date_format(code):
        if isinstance(value, time):
            return value.strftime("%H:%M")
        code = _SHORT
        if isinstance(value, datetime) and (value.hour or value.minute):
            code += " hh:mm"
    moment = value if isinstance(value, datetime) else _moment(value)
    tokens = list(_TOKEN.finditer(code.partition(";")[0]))
    text, hours = "", False
    for place, match in enumerate(tokens):
        quoted, escaped, symbol, elapsed, noon, token, other = match.groups()
        letters = (token or elapsed or "").lower()
        if quoted is not None or escaped is not None or symbol or other is not None:
            text += next(part for part in (quoted, escaped, symbol, other) if part is not None)
        elif noon:
            text += "SA" if moment.hour < 12 else "CH"
        elif letters:
            following = next((found[6] for found in tokens[place + 1 :] if found[6]), "") or ""
            minutes = letters[0] == "m" and len(letters) < 3 and (hours or following.lower().startswith("s"))
            text += _part(moment, "n" * len(letters) if minutes else letters)
            hours = letters[0] == "h"
    return text.strip()


def _moment(value: date | time) -> datetime:
    if isinstance(value, time):
        return datetime.combine(date(1900, 1, 1), value)
    return datetime.combine(value, time())


def _part(moment: datetime, letters: str) -> str:
    kind, size = letters[0], len(letters)
    if kind == "y":
        return f"{moment.year:04}" if size > 2 else f"{moment.year % 100:02}"
    if kind == "m" and size > 2:
        return f"Tháng {moment.month}" if size == 4 else f"Thg {moment.month}"
    if kind == "d" and size > 2:
        day = moment.weekday()
        return ("Chủ nhật" if day == 6 else f"Thứ {day + 2}") if size == 4 else ("CN" if day == 6 else f"T{day + 2}")
    number = {"m": moment.month, "d": moment.day, "h": moment.hour, "n": moment.minute, "s": moment.second}[kind]
    return f"{number:02}" if size > 1 else str(number)
