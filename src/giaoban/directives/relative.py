"""Times that count from the day of the meeting: `trong tuần này`, `trong 10 ngày`, `trước thứ Sáu tuần tới`.

A week ends on its Sunday.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from giaoban.periods import Period

_WEEKDAYS = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "7": 5}

Relative = Callable[[re.Match[str], date], str | None]


def _month(day: date, shift: int) -> str:
    return str(Period.of_month(day.year, day.month).shifted(shift))


def _quarter(day: date, shift: int) -> str:
    return str(Period.of_quarter(day.year, (day.month + 2) // 3).shifted(3 * shift))


def _week_end(day: date, weeks: int, weekday: int = 6) -> str:
    return (day - timedelta(days=day.weekday()) + timedelta(days=weekday, weeks=weeks)).isoformat()


def _days(match: re.Match[str], day: date) -> str | None:
    count = int(match["count"])
    return (day + timedelta(days=count * (7 if match["unit"] == "tuần" else 1))).isoformat() if count <= 366 else None


def _weekday(match: re.Match[str], day: date) -> str | None:
    weekday = 6 if match["day"] is None else _WEEKDAYS[match["day"]]
    which = match["which"]
    weeks = 0 if which is None else 1 if which in ("tới", "sau", "kế tiếp") else 0
    found = day - timedelta(days=day.weekday()) + timedelta(days=weekday, weeks=weeks)
    return (found + timedelta(days=7) if which is None and found < day else found).isoformat()


def _day_of_month(match: re.Match[str], day: date) -> str | None:
    number = int(match["day"])
    shift = 1 if match["next"] or (not match["this"] and number < day.day) else 0
    month = Period.of_month(day.year, day.month).shifted(shift)
    if number > monthrange(month.year, month.month)[1]:
        return None
    return f"{month}-{number:02}"


_NEXT = r"(?:tới|sau|kế tiếp|tiếp theo)"
_THIS = r"(?:này|nay)"
_SO_MANY_DAYS = (
    r"(?:vòng |thời hạn |thời gian )?(?P<count>\d{1,3}) (?P<unit>ngày|tuần)(?: làm việc)?(?: tới| nữa)?"
    r"(?: ?,? ?(?:kể )?từ ngày (?:họp|ban hành|ký|kết luận)[^,;.]{0,30})?(?= ?[,;.)]|$| tới| nữa| kể từ ngày| phải)"
)
_WEEKDAY = (
    r"(?:ngày )?(?:thứ (?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
    r"(?: tuần (?P<which>này|nay|tới|sau|kế tiếp))?(?!\w)"
)
_DAY = (
    r"(?:hết )?ngày (?P<day>[12]\d|3[01]|0?[1-9])(?P<this> tháng (?:này|nay))?(?P<next> tháng (?:tới|sau))?"
    r"(?=[ ,;.)]|$)(?! (?:h[àằ]ng|mỗi|của|tháng|làm)|[/-])"
)
_THIS_MONTH = rf"(?:đầu |giữa |cuối |hết )?tháng {_THIS}(?!\w)|(?:cuối|hết) tháng(?! \w*\d)(?=[ ,;.)]|$)"
_THIS_QUARTER = rf"(?:đầu |giữa |cuối |hết )?quý {_THIS}(?!\w)|(?:cuối|hết) quý(?=[,;.)]|$)"
# Times only a meeting's own day lets one tell: name, pattern, meaning.
RELATIVE: tuple[tuple[str, re.Pattern[str], Relative], ...] = (
    ("so many days from the meeting", re.compile(_SO_MANY_DAYS), _days),
    ("weekday", re.compile(_WEEKDAY), _weekday),
    ("this week", re.compile(rf"(?:cuối |hết )?tuần {_THIS}(?!\w)"), lambda m, d: _week_end(d, 0)),
    ("next week", re.compile(rf"(?:đầu |cuối |hết )?tuần {_NEXT}(?!\w)"), lambda m, d: _week_end(d, 1)),
    ("this month", re.compile(_THIS_MONTH), lambda m, d: _month(d, 0)),
    ("next month", re.compile(rf"(?:đầu |giữa |cuối |hết )?tháng {_NEXT}(?!\w)"), lambda m, d: _month(d, 1)),
    ("this quarter", re.compile(_THIS_QUARTER), lambda m, d: _quarter(d, 0)),
    ("next quarter", re.compile(rf"(?:đầu |giữa |cuối |hết )?quý {_NEXT}(?!\w)"), lambda m, d: _quarter(d, 1)),
    ("end of the year", re.compile(rf"(?:cuối|hết) năm(?: {_THIS})?(?! ?\d)(?!\w)"), lambda m, d: f"{d.year:04}-12"),
    ("this year", re.compile(rf"năm {_THIS}(?!\w)"), lambda m, d: f"{d.year:04}"),
    ("next year", re.compile(rf"năm {_NEXT}(?!\w)"), lambda m, d: f"{d.year + 1:04}"),
    ("today", re.compile(r"(?:ngày )?hôm nay(?!\w)|cuối ngày(?: hôm nay)?(?!\w)"), lambda m, d: d.isoformat()),
    ("tomorrow", re.compile(r"ngày mai(?!\w)"), lambda m, d: (d + timedelta(days=1)).isoformat()),
    ("day of the month", re.compile(_DAY), _day_of_month),
)  # fmt: skip
