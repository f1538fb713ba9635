"""Stretches of days within one year, and of hours within one day, written without the year or the day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from giaoban.checks.judging.evidence import Paper
from giaoban.checks.judging.finding import Address

_DAYS = re.compile(
    r"(?<!\w)(từ\s+(?:ngày\s+)?(\d{1,2})/(\d{1,2})(?![/\d])\s*(?:(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?|[-–—]\s*)"
    r"(\d{1,2})/(\d{1,2})(?:/\d{4})?)(?![\d/])",
    re.IGNORECASE,
)
_TIME = r"(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})?(?!\d)(?:\s*phút)?"
_HOURS = re.compile(rf"(?<!\w)(từ\s+(?:hồi\s+|lúc\s+)?{_TIME}\s*(?:đến|tới|-|–)\s*{_TIME})", re.IGNORECASE)
_BEGUN = re.compile(rf"(?:thời gian|bắt đầu|khai mạc|tiến hành)[^\n.;]{{0,30}}?(?<!\d)({_TIME})", re.IGNORECASE)
_ENDED = re.compile(
    rf"(?:kết thúc|lập xong|bế mạc|hoàn thành)[^\n.;]{{0,30}}?(?:hồi|lúc|vào)\s+({_TIME})[^\n.;]{{0,20}}?cùng ngày",
    re.IGNORECASE,
)
_NEXT_DAY = re.compile(r"hôm sau|ngày hôm sau|sáng sau|đêm", re.IGNORECASE)
_EVENING = 18
_LATE_MONTHS, _EARLY_MONTHS = 9, 4  # `từ 15/11 đến 20/2` runs into the next year
_LAST_MONTHS = 11


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time by its two ends, as written, and whether it ends after it starts."""

    first: str
    last: str
    where: tuple[Address, ...]
    in_order: bool


def days_of(paper: Paper) -> Iterator[Stretch]:
    """Every `từ 15/7 đến 20/8` that names no year of its first day."""
    for match in _DAYS.finditer(paper.text):
        day, month, last_day, last_month = (int(each) for each in match.groups()[1:])
        if not (1 <= month <= 12 and 1 <= last_month <= 12 and 1 <= day <= 31 and 1 <= last_day <= 31):
            continue
        into_next = month >= _LAST_MONTHS or (month >= _LATE_MONTHS and last_month <= _EARLY_MONTHS)
        in_order = (month, day) <= (last_month, last_day)
        if in_order or not into_next or month == last_month:
            where = Address(paper.name, match.start(), match.end())
            yield Stretch(f"{day}/{month}", f"{last_day}/{last_month}", (where,), in_order)


def hours_of(paper: Paper) -> Iterator[Stretch]:
    """Every `từ 8 giờ 00 đến 11 giờ 30`, and the begin and end of a meeting on one day."""
    for match in _HOURS.finditer(paper.text):
        first, last = (match[2], match[3]), (match[4], match[5])
        overnight = int(match[2]) >= _EVENING or _NEXT_DAY.search(paper.text, match.end(), match.end() + 20)
        if _is_time(first) and _is_time(last) and not (overnight and _minutes(last) < _minutes(first)):
            where = Address(paper.name, match.start(), match.end())
            yield Stretch(_clock(first), _clock(last), (where,), _minutes(first) <= _minutes(last))
    begun, ended = _BEGUN.search(paper.text), _ENDED.search(paper.text)
    if begun is not None and ended is not None and begun.end() < ended.start():
        first, last = (begun[2], begun[3]), (ended[2], ended[3])
        if _is_time(first) and _is_time(last):
            ends = tuple(Address(paper.name, match.start(1), match.end(1)) for match in (ended, begun))
            yield Stretch(_clock(first), _clock(last), ends, _minutes(first) <= _minutes(last))


def _is_time(time: tuple[str, str | None]) -> bool:
    return int(time[0]) < 24 and int(time[1] or 0) < 60


def _minutes(time: tuple[str, str | None]) -> int:
    return int(time[0]) * 60 + int(time[1] or 0)


def _clock(time: tuple[str, str | None]) -> str:
    return f"{int(time[0])}:{int(time[1] or 0):02d}"
