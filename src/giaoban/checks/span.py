"""span: a stretch of time that ends before it starts. No tolerance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from giaoban.catalogue import OverTime
from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.hours import Stretch, days_of, hours_of
from giaoban.claims import Status
from giaoban.figures import Qualifier
from giaoban.figures.written import written_number
from giaoban.periods import PeriodForm

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
        (_MONTH, _DASH_OR_TO, _DAY),
        (rf"(?:giai đoạn|thời kỳ|từ năm|nhiệm kỳ)\s+{_YEAR}", _DASH_OR_TO, _YEAR),
    )
)
_DAYS = ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(
    r"(?<!\w)([Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ [Nn]hật)[\s,(]+(?:ngày\s+)?"
    r"(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])"
)
_WEEKS = 14  # days: closing a few days early is usual
_WHOLE_PERIODS = (PeriodForm.QUARTER, PeriodForm.HALF, PeriodForm.YEAR)
_YEARS = re.compile(r"\d{4}")
_LEAD = re.compile(r"từ\s+(?:đầu\s+)?$", re.IGNORECASE)


def judge(evidence: Evidence) -> Iterator[Finding]:
    """A finding for every span written with both its ends."""
    for paper in evidence.papers:
        for begin, end in _dated_lines(paper.text):
            for pattern in _SPANS:
                for match in pattern.finditer(paper.text, begin, end):
                    numbers = [int(each) for each in match.groups()[1:] if each is not None]
                    first, last = numbers[: len(numbers) // 2], numbers[len(numbers) // 2 :]
                    if len(first) < len(last):  # `từ đầu tháng 4/2022 đến 21/2/2023`: both by their months
                        last = last[1:]
                    if _exists(first) and _exists(last):
                        yield from _finding(evidence, paper, match, first, last)
        for stretch in (*days_of(paper), *hours_of(paper)):
            verdict = Verdict.HOLDS if stretch.in_order else Verdict.ERROR
            if evidence.wants(verdict):
                yield _stretch(stretch, verdict)
        yield from _weekdays(evidence, paper)
        yield from _not_over(evidence, paper)


def _stretch(stretch: Stretch, verdict: Verdict) -> Finding:
    first, last = stretch.first, stretch.last
    if verdict is Verdict.HOLDS:
        vi = f"Khoảng thời gian từ {first} đến {last} hợp lệ."
        en = f"The span from {first} to {last} is in order."
    else:
        vi = f"Khoảng thời gian kết thúc ({last}) trước khi bắt đầu ({first})."
        en = f"The span ends ({last}) before it starts ({first})."
    return Finding("span", verdict, f"{first} – {last}", "", stretch.where, vi, en)


def _dated_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines with two years at least: no other states a span."""
    begin = 0
    for line in text.split("\n"):
        if len(_YEARS.findall(line)) > 1:
            yield begin, begin + len(line)
        begin += len(line) + 1


def _weekdays(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    """`Thứ Ba, ngày 7/3/2023`: the day of the week is that of the date."""
    for match in _WEEKDAY.finditer(paper.text):
        day, month, year = (int(each) for each in match.groups()[1:])
        if not _exists([day, month, year]):
            continue
        named, found = _DAYS.index(match[1].lower()), date(year, month, day).weekday()
        verdict = Verdict.HOLDS if named == found else Verdict.ERROR
        if evidence.wants(verdict):
            written, right = f"{day}/{month}/{year}", verdict is Verdict.HOLDS
            yield Finding(
                "span", verdict, match[0], _DAYS[found], (Address(paper.name, match.start(), match.end()),),
                f"Ngày {written} {'đúng là' if right else 'không phải'} {_DAYS[named]}"
                f"{'' if right else f' mà là {_DAYS[found]}'}.",
                f"{written} was {'indeed' if right else 'not'} a {_DAYS_EN[named]}"
                f"{'' if right else f' but a {_DAYS_EN[found]}'}.",
            )  # fmt: skip


def _not_over(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    """The first flow told as fact for a quarter or longer that had weeks to go when the text was published."""
    if paper.published is None:
        return
    today = paper.published
    for claim in paper.claims:
        indicator = evidence.catalogue.indicators.get(claim.indicator or "")
        if indicator is None or indicator.over_time is not OverTime.SUM or claim.period is None or claim.value is None:
            continue
        if claim.status is not Status.ACTUAL or claim.qualifier is Qualifier.ESTIMATE:
            continue
        year, month = divmod(claim.period.last + 1, 12)
        days = (date(year, month + 1, 1) - today).days - 1
        if claim.period.form not in _WHOLE_PERIODS or days < _WEEKS:
            continue
        level_vi, level_en = say.level(claim, "vi"), say.level(claim, "en")
        yield Finding(
            "span", Verdict.DEFINITION, say.when(claim.period, "vi"), f"{days} ngày", (paper.address(claim),),
            f"{level_vi} nêu cho {say.when(claim.period, 'vi')}, nhưng văn bản công bố khi kỳ này còn {days} ngày: "
            "chưa phải số trọn kỳ.",
            f"{level_en} is told for {say.when(claim.period, 'en')}, yet the text was published {days} days before its "
            "end: it is not of the whole period.",
        )  # fmt: skip
        return


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
