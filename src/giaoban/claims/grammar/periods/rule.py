"""What a rule for a wording of time is made of: its pattern, the pieces patterns share, the moment it builds."""

from __future__ import annotations

import re
from collections.abc import Callable

from giaoban.claims.grammar.periods.moment import Moment

Build = Callable[[re.Match[str]], Moment | None]

YEAR = r"(?:19|20)\d\d(?!\d|[.,/]\d)"
END = r"(?!\w)"
# What joins a month or quarter to its year: 8/2023, 8-2023, 8.2023, 8 năm 2023, 8 của năm 2023, 8 (năm 2023).
GAP = r"(?: ?[/.\-] ?| (?:của )?năm | ?, ?năm | ?\((?:năm )?)"
THIS = (
    r" (?:của )?(?P<this>năm nay|năm ngoái|năm trước đó|năm liền trước|năm trước|năm qua|năm vừa qua|năm sau|năm tới"
    rf"|cùng năm){END}"
)
SPELLED = r"một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười"
MONTH = r"(?:1[0-2]|0?[1-9])(?!\d)"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
QUARTER = r"(?:iii|ii|iv|i|0?[1-4]|một|hai|ba|tư|bốn)"
BEFORE = r"(?:liền kề(?: trước(?: đó)?)?|liền trước(?: đó)?|kế trước|ngay trước(?: đó)?|trước(?: đó)?)"

_SHIFTS = {"năm nay": 0, "cùng năm": 0, "năm sau": 1, "năm tới": 1}
_NUMBERS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "i": 1, "ii": 2, "iii": 3, "iv": 4,
}  # fmt: skip


class Rule:
    """A wording of time: its name, the pattern from its first letter on, and what it means.

    The pattern is compiled when it is first asked for: most texts need few of them, and compiling all costs start-up.
    """

    __slots__ = ("build", "name", "pattern", "source")

    def __init__(self, name: str, source: str, build: Build) -> None:
        self.name = name
        self.source = source
        self.build = build

    def __getattr__(self, attribute: str) -> re.Pattern[str]:
        if attribute != "pattern":
            raise AttributeError(attribute)
        self.pattern = re.compile(self.source)
        return self.pattern


def rule(name: str, pattern: str, build: Build) -> Rule:
    """A rule; the pattern begins at the cue word and may look back at what stands before it."""
    return Rule(name, pattern, build)


def plain(form: str, shift: int | None = None) -> Build:
    """Builds the same moment whatever was matched: `tháng trước`."""
    moment = Moment(form, shift=shift)
    return lambda match: moment


def number(text: str) -> int:
    """A month, quarter or count, in digits, Roman or words: `08`, `iii`, `mười hai`."""
    return int(text) if text.isdecimal() else _NUMBERS[text]


def dated(match: re.Match[str], form: str, first: int = 0, last: int = 0, day: int = 0) -> Moment:
    """A moment of the year the match names: `year` or `short` in digits, `this` in words, else none."""
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    if year is None and groups.get("short"):
        year = 2000 + int(groups["short"])
    this = groups.get("this")
    return Moment(form, year, first, last, day, _SHIFTS.get(this, -1) if this else None)
