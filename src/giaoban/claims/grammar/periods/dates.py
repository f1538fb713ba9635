"""Days and stretches between dates: `ngày 20/8/2022`, `từ 15/6 đến 14/7`, `từ đầu năm đến hết tháng 8`."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import DAY, END, GAP, MONTH, QUARTER, YEAR, Rule, dated, number, rule

_SEP = r" ?[/.\-] ?"
_DATE = rf"(?P<day>{DAY}){_SEP}(?P<month>{MONTH})(?:(?:{_SEP}| năm )(?P<year>{YEAR}))?(?!\d|[/\-]\d|[.,]\d)"
_FULL_DATE = rf"(?P<day>{DAY}) ?(?P<sep>[/.\-]) ?(?P<month>{MONTH}) ?(?P=sep) ?(?P<year>{YEAR})"
_LONG_DATE = rf"(?P<day>{DAY}) tháng (?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR}))?(?!\d|/\d)"
_D1 = rf"(?P<d1>{DAY})(?:{_SEP}| tháng )(?P<m1>{MONTH})(?:(?:{_SEP}| năm )(?P<y1>{YEAR}))?"
_D2 = rf"(?P<d2>{DAY})(?:{_SEP}| tháng )(?P<m2>{MONTH})(?:(?:{_SEP}| năm )(?P<y2>{YEAR}))?(?!\d|[/.\-]\d)"
_TO = r"(?: ?,? ?(?:đến|tới)| ?-)(?: hết)?(?: ngày| mùng)? ?"
_M2 = rf"(?P<m2>{MONTH})(?:{GAP}(?P<y2>{YEAR}))?(?!\d|/\d|[.,]\d)"
_TO_MONTH = rf"(?: ?,? ?(?:đến|tới)(?: hết)?(?: cuối| giữa| đầu)?| ?-)(?: tháng)? ?{_M2}"
_NOW = Moment("now")


def _day(match: re.Match[str]) -> Moment:
    return dated(match, "day", number(match["month"]), 0, number(match["day"]))


def _dates(match: re.Match[str]) -> Moment:
    """From a month to a month, whatever the days in them; the year of the end is that of the start unless told."""
    groups = match.groupdict()
    first, last = int(groups.get("m1") or groups["m2"]), int(groups["m2"])
    y1, y2 = groups.get("y1"), groups.get("y2")
    day = int(groups["d2"]) if groups.get("d2") else 0
    end = Moment("day" if day else "month", int(y2) if y2 else None, last, 0, day)
    start = int(y1) if y1 else int(y2) - (first > last) if y2 else None
    return Moment("dates", start, first, end=end)


def _months_alone(match: re.Match[str]) -> Moment | None:
    return _dates(match) if int(match["m1"]) < int(match["m2"]) else None


def _since(match: re.Match[str]) -> Moment:
    groups = match.groupdict()
    year = int(groups["y1"]) if groups.get("y1") else None
    return Moment("dates", year, int(groups["m1"]) if groups.get("m1") else 1, end=_NOW)


def _year_to_date(match: re.Match[str]) -> Moment:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    stated = int(groups["y2"]) if groups.get("y2") else year
    if groups.get("m2"):
        day = int(groups["d2"]) if groups.get("d2") else 0
        return Moment(
            "dates", year or stated, 1, end=Moment("day" if day else "month", stated, int(groups["m2"]), 0, day)
        )
    if groups.get("quarter"):
        return Moment("dates", year or stated, 1, end=Moment("month", stated, number(groups["quarter"]) * 3))
    return Moment("to-date", year)


def _between_years(match: re.Match[str]) -> Moment | None:
    first, last = int(match["year"]), int(match["last"])
    return Moment("years", first=first, last=last) if first < last <= first + 30 else None


def _from_january(match: re.Match[str]) -> Moment:
    return Moment("dates", int(match["y1"]), 1, end=Moment("month", int(match["y2"]), int(match["m2"])))


_START = rf"từ (?:đầu )?năm(?: (?P<year>{YEAR}))?(?! học| (?:19|20)\d\d| (?:qua|nay|trước|ngoái))"
_BY_DAY = (
    rule("dated day", rf"(?<!mỗi )(?<!hàng )(?:ngày|mùng|mồng|hôm|đêm|sáng|chiều|tối|trưa|rạng sáng) {_DATE}", _day),
    rule(
        "day, month and year", rf"(?:ngày|mùng|mồng|hôm|đêm|sáng|chiều|tối|trưa|rạng sáng)(?: ngày)? {_LONG_DATE}", _day
    ),
    rule("dated day of a part of the day", rf"(?:hôm|đêm|sáng|chiều|tối|trưa) ngày {_DATE}", _day),
    rule("today", rf"(?:hôm nay|sáng nay|chiều nay){END}", lambda m: Moment("today")),
    rule("yesterday", rf"(?:ngày )?hôm qua{END}", lambda m: Moment("today", day=-1)),
)
_BY_FROM = (
    rule("from date to date", rf"từ (?:ngày |mùng )?{_D1}{_TO}{_D2}", _dates),
    rule("from day to date", rf"từ (?:ngày |mùng )?(?P<d1>{DAY}){_TO}{_D2}", _dates),
    rule(
        "from month to month",
        rf"từ (?:đầu |cuối |giữa )?tháng (?P<m1>{MONTH})(?:{GAP}(?P<y1>{YEAR}))?{_TO_MONTH}",
        _dates,
    ),
    rule(
        "from month to date",
        rf"từ (?:đầu |cuối |giữa )?tháng (?P<m1>{MONTH})(?:{GAP}(?P<y1>{YEAR}))?{_TO}{_D2}",
        _dates,
    ),
    rule(
        "from date until now",
        rf"từ (?:ngày |mùng )?{_D1}(?: cho)? (?:đến|tới)(?: thời điểm)? (?:nay|hiện nay|hiện tại){END}",
        _since,
    ),
    rule(
        "from month until now",
        rf"từ (?:đầu |cuối |giữa )?tháng (?P<m1>{MONTH})(?:{GAP}(?P<y1>{YEAR}))?"
        rf"(?: cho)? (?:đến|tới)(?: thời điểm)? (?:nay|hiện nay){END}",
        _since,
    ),
    rule("from year until now", rf"từ (?:đầu )?năm (?P<y1>{YEAR})(?: cho)? (?:đến|tới) (?:nay|hiện nay){END}", _since),
    rule(
        "year to date",
        rf"{_START}(?:(?: cho)? (?:đến|tới)(?: thời điểm)?(?: hết)? (?:nay|hiện nay|hiện tại|thời điểm này))?{END}",
        _year_to_date,
    ),
    rule("from the start of the year to a day", rf"{_START}{_TO}{_D2}", _year_to_date),
    rule("from the start of the year to a month", rf"{_START}{_TO_MONTH}", _year_to_date),
    rule(
        "from the start of the year to a quarter",
        rf"{_START}(?: (?:đến|tới)) (?:hết |cuối )?quý (?P<quarter>{QUARTER})(?:{GAP}(?P<y2>{YEAR}))?{END}",
        _year_to_date,
    ),
    rule(
        "from year to month",
        rf"từ (?:đầu )?năm (?P<y1>{YEAR})(?: (?:đến|tới)(?: hết| cuối)?) tháng (?P<m2>{MONTH}){GAP}(?P<y2>{YEAR})",
        _from_january,
    ),
    rule(
        "from year to year",
        rf"từ (?:năm )?(?P<year>{YEAR}) ?(?:đến|tới|-) ?(?:hết )?(?:năm )?(?P<last>{YEAR})",
        _between_years,
    ),
)
_FULL = rule("date", _FULL_DATE + r"(?!\d|[/\-]\d)", _day)
_ON_NUMBER = (
    _FULL,
    rule(
        "day, month and year in words",
        rf"(?P<day>{DAY}) tháng (?P<month>{MONTH})(?: năm | ?, ?|/| )(?P<year>{YEAR})",
        _day,
    ),
    rule(
        "from date to date alone",
        rf"{_D1} ?(?:-|đến|tới) ?(?:hết )?(?:ngày )?(?P<d2>{DAY}){_SEP}(?P<m2>{MONTH}){_SEP}(?P<y2>{YEAR})",
        _dates,
    ),
    rule(
        "month/year", rf"(?P<month>{MONTH}) ?/ ?(?P<year>{YEAR})(?!/)", lambda m: dated(m, "month", number(m["month"]))
    ),
    rule(
        "months to month/year",
        rf"(?P<m1>{MONTH}) ?- ?(?P<m2>{MONTH}) ?/ ?(?P<y2>{YEAR})(?!/)",
        _months_alone,
    ),
)


RULES: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys(("ngày", "mùng", "mồng", "hôm", "đêm", "sáng", "chiều", "tối", "trưa", "rạng"), _BY_DAY),
    "từ": _BY_FROM,
}
ON_NUMBER = _ON_NUMBER
# Words after which day and month alone, `20/8`, are a date and not 20 of 8.
DATE_AFTER = frozenset(
    ("ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "đến", "tới", "hết", "trước", "sau", "từ", "vào", "nhật",
     "hai", "tư", "bảy", "kể",
     "điểm", "qua", "chốt")
)  # fmt: skip
SHORT_DATE = rule("short date", rf"(?P<day>{DAY}){_SEP}(?P<month>{MONTH})(?!\d|[/\-]\d|[.,]\d| ?%)", _day)
