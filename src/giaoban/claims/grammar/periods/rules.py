"""The words for a time, each rule with the syllable it begins with and a name a person can read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from giaoban.claims.grammar.periods.moment import Moment

YEAR = r"(?:19|20)\d\d(?![\d.,/]\d|\d)"
_GAP = r"(?: ?[/.\-] ?| (?:của )?năm | ?, ?năm | ?\(năm )"
_THIS = r"(?: (?:của )?(?P<this>năm nay|năm ngoái|năm trước|năm qua|năm sau|cùng năm))"
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "01": 1, "02": 2, "03": 3, "04": 4}
_MONTHS = {"giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12}
_SPELLED = r"một|hai|ba|bốn|sáu|bảy|tám|chín|mười một|mười hai|mười"
_SHIFTS = {"năm nay": 0, "cùng năm": 0, "năm ngoái": -1, "năm trước": -1, "năm qua": -1, "năm sau": 1}


class Rule(NamedTuple):
    """A wording of time: its name, the pattern from its first letter on, and what it means."""

    name: str
    pattern: re.Pattern[str]
    build: Callable[[re.Match[str]], Moment | None]


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _MONTHS[text]


def _when(match: re.Match[str]) -> dict[str, int | None]:
    groups = match.groupdict()
    return {
        "year": int(groups["year"]) if groups.get("year") else None,
        "shift": _SHIFTS[groups["this"]] if groups.get("this") else None,
    }


def _month(match: re.Match[str]) -> Moment | None:
    month = _number(match["month"])
    return Moment("month", first=month, **_when(match)) if 1 <= month <= 12 else None  # type: ignore[arg-type]


def _months(match: re.Match[str]) -> Moment | None:
    first, last = int(match["month"]), int(match["last"])
    return Moment("span", first=first, last=last, **_when(match)) if 1 <= first < last <= 12 else None  # type: ignore[arg-type]


def _quarter(match: re.Match[str]) -> Moment | None:
    return Moment("quarter", first=_QUARTERS[match["quarter"]], **_when(match))  # type: ignore[arg-type]


def _quarters(match: re.Match[str]) -> Moment | None:
    first, last = _QUARTERS[match["quarter"]], _QUARTERS[match["last"]]
    return Moment("span", first=first * 3 - 2, last=last * 3, **_when(match)) if first < last else None  # type: ignore[arg-type]


def _half(match: re.Match[str]) -> Moment | None:
    return Moment("half", first=1 if match["part"] == "đầu" else 2, **_when(match))  # type: ignore[arg-type]


def _first_months(match: re.Match[str]) -> Moment | None:
    count = _number(match["count"])
    when = _when(match)
    if not 1 <= count <= 12:
        return None
    if count == 6:
        return Moment("half", first=1, **when)  # type: ignore[arg-type]
    if count == 12:
        return Moment("year", **when)  # type: ignore[arg-type]
    if count == 1:
        return Moment("month", first=1, **when)  # type: ignore[arg-type]
    return Moment("span", first=1, last=count, **when)  # type: ignore[arg-type]


def _last_months(match: re.Match[str]) -> Moment | None:
    count = _number(match["count"])
    when = _when(match)
    if count == 6:
        return Moment("half", first=2, **when)  # type: ignore[arg-type]
    return Moment("span", first=13 - count, last=12, **when) if 1 <= count < 12 else None  # type: ignore[arg-type]


def _day(match: re.Match[str]) -> Moment | None:
    groups = match.groupdict()
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    year = groups.get("year")
    return Moment("day", int(year) if year else None, first=month, day=day)


def _dates(match: re.Match[str]) -> Moment | None:
    groups = match.groupdict()
    months = int(groups["m1"]), int(groups["m2"])
    if not all(1 <= month <= 12 for month in months):
        return None
    y1, y2 = groups.get("y1"), groups.get("y2")
    day = int(groups["d2"]) if groups.get("d2") else 0
    end = Moment("day" if day else "month", int(y2) if y2 else None, months[1], 0, day)
    return Moment("dates", int(y1) if y1 else (int(y2) if y2 and months[0] <= months[1] else None), months[0], end=end)


def _year_to_date(match: re.Match[str]) -> Moment | None:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    if groups.get("month"):
        month = int(groups["month"])
        if not 1 <= month <= 12:
            return None
        day = int(groups["day"]) if groups.get("day") else 0
        return Moment("dates", year, 1, end=Moment("day" if day else "month", year, month, 0, day))
    return Moment("to-date", year)


def _years(match: re.Match[str]) -> Moment | None:
    first, last = int(match["year"]), int(match["last"])
    return Moment("years", first=first, last=last) if first < last <= first + 30 else None


def _year(match: re.Match[str]) -> Moment:
    return Moment("year", **_when(match))  # type: ignore[arg-type]


def _edge(match: re.Match[str]) -> Moment | None:
    return Moment("year-start" if match["part"] == "đầu" else "year-end", **_when(match))  # type: ignore[arg-type]


def _plain(form: str, **fields: int) -> Callable[[re.Match[str]], Moment]:
    moment = Moment(form, **fields)  # type: ignore[arg-type]
    return lambda match: moment


def _same(match: re.Match[str]) -> Moment | None:
    groups = match.groupdict()
    if groups.get("month"):
        month = int(groups["month"])
        inner = Moment("month", int(groups["year"]) if groups["year"] else None, month) if 1 <= month <= 12 else None
        if inner is not None and inner.year is None and groups.get("this"):
            inner = inner._replace(shift=_SHIFTS[groups["this"]])
        return Moment("same", inner=inner) if inner else None
    if groups.get("before"):
        return Moment("same", inner=Moment("previous-month" if "tháng" in groups["before"] else "previous-quarter"))
    return Moment("same", **_when(match))  # type: ignore[arg-type]


def _rule(name: str, pattern: str, build: Callable[[re.Match[str]], Moment | None]) -> Rule:
    return Rule(name, re.compile(pattern), build)


_END = r"(?!\w)"
_DATE = rf"(?P<day>\d\d?) ?[/.\-] ?(?P<month>\d\d?)(?: ?[/.\-] ?(?P<year>{YEAR}))?(?![\d/])"
_LONG_DATE = rf"(?P<day>\d\d?) tháng (?P<month>\d\d?)(?:{_GAP}(?P<year>{YEAR}))?(?!\d)"
_BEFORE = r"(?:trước đó|trước|liền trước đó|liền trước|liền kề trước đó|liền kề|kế trước|vừa qua|vừa rồi|ngay trước)"
_D1 = rf"(?P<d1>\d\d?)(?: ?[/.\-] ?| tháng )(?P<m1>\d\d?)(?:(?: ?[/.\-] ?| năm )(?P<y1>{YEAR}))?"
_D2 = rf"(?P<d2>\d\d?)(?: ?[/.\-] ?| tháng )(?P<m2>\d\d?)(?:(?: ?[/.\-] ?| năm )(?P<y2>{YEAR}))?(?![\d/])"

BY_MONTH = (
    _rule("month range of a year", rf"tháng (?P<month>\d\d?) ?(?:-|đến|tới|và)(?: hết)? ?(?:tháng )?(?P<last>\d\d?){_GAP}(?P<year>{YEAR})", _months),
    _rule("month and year", rf"tháng (?P<month>\d\d?)(?:{_GAP}| )(?P<year>{YEAR})", _month),
    _rule("month of a relative year", rf"tháng (?P<month>\d\d?){_THIS}{_END}", _month),
    _rule("previous month", rf"tháng {_BEFORE}{_END}(?! \d)", _plain("previous-month")),
    _rule("first month of the year", rf"tháng đầu(?: tiên)?(?: (?:của )?năm)?(?: (?P<year>{YEAR}))?{_END}", lambda m: Moment("month", int(m["year"]) if m["year"] else None, 1)),
    _rule("last month of the year", rf"tháng cuối(?: cùng)?(?: (?:của )?năm)?(?: (?P<year>{YEAR}))?{_END}", lambda m: Moment("month", int(m["year"]) if m["year"] else None, 12)),
    _rule("this month", rf"tháng (?:này|báo cáo|qua|nay){_END}", _plain("this-month")),
    _rule("month", rf"tháng (?P<month>\d\d?)(?![\d/%]|[.,]\d)", _month),
    _rule("month in words and year", rf"tháng (?P<month>{_SPELLED}|giêng|tư|chạp)(?:{_GAP}| )(?P<year>{YEAR})", _month),
    _rule("month in words", rf"tháng (?P<month>giêng|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp){_END}", _month),
)  # fmt: skip
BY_QUARTER = (
    _rule("quarter range", rf"quý (?P<quarter>[iv]+|[1-4]) ?(?:-|đến|tới|và) ?(?:quý )?(?P<last>[iv]+|[1-4])(?:(?:{_GAP}| )(?P<year>{YEAR}))?{_END}", lambda m: _quarters(m) if m["quarter"] in _QUARTERS and m["last"] in _QUARTERS else None),
    _rule("quarter and year", rf"quý (?P<quarter>iii|ii|iv|i|0?[1-4]|một|hai|ba|tư|bốn)(?:{_GAP}| )(?P<year>{YEAR})", _quarter),
    _rule("quarter of a relative year", rf"quý (?P<quarter>iii|ii|iv|i|0?[1-4]|một|hai|ba|tư|bốn){_THIS}{_END}", _quarter),
    _rule("first quarter of the year", rf"quý đầu(?: tiên)?(?: (?:của )?năm)?(?: (?P<year>{YEAR}))?{_END}", lambda m: Moment("quarter", int(m["year"]) if m["year"] else None, 1)),
    _rule("last quarter of the year", rf"quý cuối(?: cùng)?(?: (?:của )?năm)?(?: (?P<year>{YEAR}))?{_END}", lambda m: Moment("quarter", int(m["year"]) if m["year"] else None, 4)),
    _rule("quarter", rf"quý (?P<quarter>iii|ii|iv|i|0?[1-4]|một|hai|ba|tư|bốn){_END}(?![.,]\d)", _quarter),
    _rule("previous quarter", rf"quý {_BEFORE}{_END}", _plain("previous-quarter")),
    _rule("this quarter", rf"quý (?:này|báo cáo|qua){_END}", _plain("this-quarter")),
)  # fmt: skip
BY_COUNT = (
    _rule("last months of a year", rf"(?P<count>\d\d?|{_SPELLED}) tháng (?:còn lại|cuối)(?: (?:của )?năm)?(?:(?: năm)? (?P<year>{YEAR}))?(?P<this> nay| ngoái| trước)?{_END}", lambda m: _last_months_relative(m)),
    _rule("first months of a year", rf"(?P<count>\d\d?|{_SPELLED}) tháng(?: đầu)?(?: (?:của )?năm| ?/ ?| )(?: ?(?P<year>{YEAR}))", _first_months),
    _rule("first months of a relative year", rf"(?P<count>\d\d?|{_SPELLED}) tháng(?: đầu)?{_THIS}{_END}", _first_months),
    _rule("first months", rf"(?P<count>\d\d?|{_SPELLED}) tháng (?:đầu (?:của )?năm|đầu|qua|đầu tiên|vừa qua){_END}", _first_months),
    _rule("a year earlier", rf"(?:1|12|một|mười hai) (?:năm|tháng) trước(?: đó)?{_END}", _plain("same")),
    _rule("several years earlier", rf"(?P<n>\d|hai|ba|bốn|năm) năm (?:trước|về trước){_END}", lambda m: Moment("same", shift=-_number(m["n"] if m["n"] != "năm" else "5"))),
    _rule("date", _DATE.replace(")?(?![\\d/])", ")(?![\\d/])"), _day),
    _rule("accumulated months", rf"(?P<count>\d\d?|{_SPELLED}) tháng(?! (?:tuổi|liên|lương|tù|một lần|kể|sau|tới|nữa))(?=[ ,:;)]|$)", _first_months),
    _rule("month/year", rf"(?P<month>\d\d?) ?/ ?(?P<year>{YEAR})(?!/)", _month),
)  # fmt: skip
BY_YEAR = (
    _rule("school year", rf"năm học (?P<year>{YEAR}) ?- ?(?P<last>{YEAR})", _plain("none")),
    _rule("range of years", rf"năm (?P<year>{YEAR}) ?(?:-|đến|tới) ?(?:năm )?(?P<last>{YEAR})", _years),
    _rule("year", rf"năm (?P<year>{YEAR})", _year),
    _rule("relative year", rf"(?P<this>năm nay|năm ngoái|năm qua){_END}", _year),
    _rule("previous year", rf"năm (?:trước đó|trước|liền trước|liền kề trước|liền kề|kế trước){_END}", _plain("previous-year", shift=-1)),
)  # fmt: skip
BY_STAGE = (
    _rule("stage of several years", rf"(?:giai đoạn|thời kỳ|nhiệm kỳ)(?: (?:từ )?(?:năm )?)(?P<year>{YEAR}) ?(?:-|đến|tới) ?(?:năm )?(?P<last>{YEAR})", _years),
    _rule("that stage", rf"(?:giai đoạn|thời kỳ) (?:đó|này|ấy|nói trên|trên){_END}", _plain("that-span")),
)  # fmt: skip
BY_DAY = (
    _rule("day, month and year", rf"(?:ngày|mùng|mồng) {_LONG_DATE}", _day),
    _rule("dated day", rf"(?:ngày|mùng|mồng) {_DATE}", _day),
)  # fmt: skip
BY_EDGE = (
    _rule("end or start of a relative year", rf"(?P<part>cuối|đầu) (?P<this>năm nay|năm ngoái|năm trước|năm qua){_END}", _edge),
    _rule("end or start of a year", rf"(?P<part>cuối|đầu) năm (?P<year>{YEAR})", _edge),
    _rule("end or start of the year", rf"(?P<part>cuối|đầu) năm{_END}", _edge),
    _rule("edge of a month", rf"(?:cuối|đầu|giữa|trung tuần|thượng tuần|hạ tuần) tháng (?P<month>\d\d?)(?:{_GAP}(?P<year>{YEAR}))?(?![\d/])", _month),
    _rule("edge of a quarter", rf"(?:cuối|đầu|giữa) quý (?P<quarter>iii|ii|iv|i|[1-4])(?:(?:{_GAP}| )(?P<year>{YEAR}))?{_END}", _quarter),
)  # fmt: skip
BY_SAME = (
    _rule("same period as a month", rf"cùng (?:kỳ|kì|thời điểm)(?: của)? tháng (?P<month>\d\d?)(?:{_GAP}(?P<year>{YEAR})|{_THIS})?(?![\d/])", _same),
    _rule("same period of a year", rf"cùng (?:kỳ|kì|thời điểm|thời gian|giai đoạn|quãng)(?: (?:của )?(?:năm )?| ?\(?)(?P<year>{YEAR})", _same),
    _rule("same period of a relative year", rf"cùng (?:kỳ|kì|thời điểm|thời gian|giai đoạn|quãng)(?: (?:của )?)(?P<this>năm ngoái|năm trước)(?: đó)?{_END}", _same),
    _rule("same period of the previous month", rf"cùng (?:kỳ|kì|thời điểm)(?: của)? (?P<before>(?:tháng|quý) (?:trước|liền trước))(?: đó)?{_END}", _same),
    _rule("same period", rf"cùng (?:kỳ|kì|thời điểm|thời gian|quãng thời gian)(?: trước)?{_END}", _plain("same")),
    _rule("same month", rf"cùng tháng(?: của)?(?: (?:năm )?(?P<year>{YEAR})|{_THIS})?{_END}", _same),
)  # fmt: skip
BY_FROM = (
    _rule("from date to date", rf"từ (?:ngày |mùng )?{_D1}(?: ?-? ?(?:đến|tới)| ?-)(?: hết)?(?: ngày| mùng)? ?{_D2}", _dates),
    _rule("from month to month", rf"từ (?:đầu )?tháng (?P<m1>\d\d?)(?:{_GAP}(?P<y1>{YEAR}))? ?(?:đến|tới|-)(?: hết| cuối)?(?: tháng)? (?P<m2>\d\d?)(?:{_GAP}(?P<y2>{YEAR}))?(?![\d/])", _dates),
    _rule("year to date", rf"từ (?:đầu )?năm(?: (?P<year>{YEAR}))?(?: ?(?:đến|tới)(?: hết)?(?: ngày (?P<day>\d\d?)[/.](?P<month>\d\d?)(?:[/.]{YEAR})?| nay|))?{_END}", lambda m: _year_to_date(m)),
    _rule("range of years", rf"từ (?:năm )?(?P<year>{YEAR}) ?(?:đến|tới|-) ?(?:năm |nay)?(?P<last>{YEAR})", _years),
)  # fmt: skip
BY_HALF = (
    _rule("half of a year", rf"nửa (?P<part>đầu|cuối)(?: (?:của )?năm)?(?: (?P<year>{YEAR})| (?P<this>nay|ngoái))?{_END}", lambda m: Moment("half", int(m["year"]) if m["year"] else None, 1 if m["part"] == "đầu" else 2, shift={"nay": 0, "ngoái": -1, None: None}[m["this"]])),
)  # fmt: skip
BY_NOW = (
    _rule("until now", rf"(?:tính )?(?:đến|tới|cho đến|cho tới)(?: thời điểm)? (?:nay|hiện nay|hiện tại|thời điểm này|giờ){_END}", _plain("now")),
    _rule("now", rf"(?:hiện nay|hiện tại|hiện thời|hiện){_END}(?! (?:đại|trường|tượng|diện|vật|hành|thực|hữu|thân))", _plain("now")),
)  # fmt: skip
BY_TERM = (
    _rule("previous period", rf"kỳ (?:trước|liền trước){_END}", _plain("previous")),
    _rule("whole year", rf"cả năm(?: (?P<year>{YEAR}))?(?P<this> nay| ngoái)?{_END}", lambda m: Moment("year", int(m["year"]) if m["year"] else None, shift=-1 if m["this"] == " ngoái" else 0 if not m["year"] else None)),
)  # fmt: skip


def _last_months_relative(match: re.Match[str]) -> Moment | None:
    count = _number(match["count"])
    year = int(match["year"]) if match["year"] else None
    shift = {" nay": 0, " ngoái": -1, " trước": -1, None: None}[match["this"]]
    if count == 6:
        return Moment("half", year, 2, shift=shift)
    return Moment("span", year, 13 - count, 12, shift=shift) if 1 <= count < 12 else None


RULES: dict[str, tuple[Rule, ...]] = {
    "tháng": BY_MONTH,
    "quý": BY_QUARTER,
    "năm": BY_YEAR,
    "giai": BY_STAGE,
    "thời": BY_STAGE,
    "nhiệm": BY_STAGE,
    "ngày": BY_DAY,
    "mùng": BY_DAY,
    "mồng": BY_DAY,
    "cuối": BY_EDGE,
    "đầu": BY_EDGE,
    "giữa": BY_EDGE,
    "trung": BY_EDGE,
    "thượng": BY_EDGE,
    "hạ": BY_EDGE,
    "cùng": BY_SAME,
    "từ": BY_FROM,
    "nửa": BY_HALF,
    "đến": BY_NOW,
    "tính": BY_NOW,
    "tới": BY_NOW,
    "cho": BY_NOW,
    "hiện": BY_NOW,
    "kỳ": BY_TERM,
    "cả": BY_TERM,
    **dict.fromkeys(_SPELLED.split("|"), BY_COUNT[:6] + BY_COUNT[7:8]),
}
ON_NUMBER = BY_COUNT
DATE_AFTER = frozenset(("ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "đến", "tới", "hết", "trước", "sau", "từ", "vào", "nhật", "hai", "tư", "bảy", "kể"))
SHORT_DATE = _rule("short date", r"(?P<day>\d\d?) ?[/.\-] ?(?P<month>\d\d?)(?![\d/]|[.,]\d)", _day)
MONTH_OF_YEAR = _rule("year alone", rf"(?P<year>{YEAR})", lambda m: Moment("year", int(m["year"])))


def match_period(form: str, start: int, end: int, rules: tuple[Rule, ...]) -> tuple[int, Moment, str] | None:
    """The first rule that stands at `start`: where it ends, what it means and its name; None where none does."""
    for rule in rules:
        if (match := rule.pattern.match(form, start, end)) and (moment := rule.build(match)) is not None:
            return match.end(), moment, rule.name
    return None
