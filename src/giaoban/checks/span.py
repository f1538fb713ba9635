"""span: a stretch of time that ends before it starts. No tolerance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.figures.written import written_number

_DAY = r"(?:ngày\s+)?(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})"
_MONTH = r"tháng\s+(\d{1,2})\s*[/.\-]\s*(\d{4})"
_WORDED_MONTH = r"(?:đầu |cuối )?tháng\s+(\d{1,2})\s+năm\s+(\d{4})"
_WORDED_DAY = r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})"
_YEAR = r"(?:năm\s+)?((?:19|20)\d\d)"
_TO = r"\s*(?:,\s*)?(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+|cuối\s+|trước\s+|nay\s+là\s+)*"
_DASH_OR_TO = rf"(?:{_TO}|\s*[-–—]\s*)"
_NOT_LONGER = r"(?![\d/]|[.\-]\d)"
_SPANS = tuple(
    re.compile(rf"(?<![\w/.])({start}{between}{end}){_NOT_LONGER}", re.IGNORECASE)
    for start, between, end in (
        (_DAY, _DASH_OR_TO, _DAY),
        (_WORDED_DAY, _TO, _WORDED_DAY),
        (_MONTH, _DASH_OR_TO, rf"(?:{_MONTH}|(\d{{1,2}})/(\d{{4}}))"),
        (_WORDED_MONTH, _TO, _WORDED_MONTH),
        (rf"(?:giai đoạn|thời kỳ|từ năm|nhiệm kỳ)\s+{_YEAR}", _DASH_OR_TO, _YEAR),
    )
)
_LEAD = re.compile(r"từ\s+(?:đầu\s+)?$", re.IGNORECASE)


def judge(evidence: Evidence) -> Iterator[Finding]:
    """A finding for every span written with both its ends."""
    for paper in evidence.papers:
        for pattern in _SPANS:
            for match in pattern.finditer(paper.text):
                numbers = [int(each) for each in match.groups()[1:] if each is not None]
                first, last = numbers[: len(numbers) // 2], numbers[len(numbers) // 2 :]
                if _exists(first) and _exists(last):
                    yield from _finding(evidence, paper, match, first, last)


def _finding(
    evidence: Evidence, paper: Paper, match: re.Match[str], first: list[int], last: list[int]
) -> Iterator[Finding]:
    backwards = last[::-1] < first[::-1]
    verdict = Verdict.ERROR if backwards else Verdict.HOLDS
    if not evidence.wants(verdict):
        return
    begin, end = ("/".join(str(number) for number in numbers) for numbers in (first, last))
    lead = _LEAD.search(paper.text, max(0, match.start() - 12), match.start())
    where = Address(paper.name, lead.start() if lead else match.start(), match.end())
    if backwards:
        days = _days(first, last)
        length = f"{written_number(Decimal(days))} ngày" if days is not None else ""
        yield Finding(
            "span", verdict, f"{begin} – {end}", length, (where,),
            f"Khoảng thời gian kết thúc ({end}) trước khi bắt đầu ({begin}).",
            f"The span ends ({end}) before it starts ({begin}).",
        )  # fmt: skip
    else:
        yield Finding(
            "span", verdict, f"{begin} – {end}", "", (where,),
            f"Khoảng thời gian từ {begin} đến {end} hợp lệ.",
            f"The span from {begin} to {end} is in order.",
        )  # fmt: skip


def _exists(numbers: list[int]) -> bool:
    """True for a day, month or year a calendar has, least unit first."""
    day, month, year = ([1, 1, *numbers])[-3:]
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _days(first: list[int], last: list[int]) -> int | None:
    if len(first) != 3 or len(last) != 3:
        return None
    return (_date(last) - _date(first)).days


def _date(numbers: list[int]) -> date:
    day, month, year = numbers
    return date(year, month, day)
