"""So many months, quarters or years: `8 tháng đầu năm 2023`, `9T/2023`, `6 tháng cuối năm`, `hai năm trước`."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import END, SPELLED, THIS, YEAR, Rule, dated, number, plain, rule

_COUNT = rf"(?P<count>1[0-2]|0?[1-9]|{SPELLED})"
# A stretch of so many months that is a term, an age or a rate, not the months since January.
_NO_TERM_BEFORE = "".join(
    f"(?<!{word} )"
    for word in (
        "hạn", "suất", "thời gian", "mỗi", "trên", "dưới", "từ", "đến", "quá", "gần", "hơn", "sau", "chậm", "nợ",
        "hành",
        "lương", "trẻ", "suốt", "khoảng", "tuổi", "học", "phạt", "tù", "đóng", "thêm", "cứ", "tối đa", "tối thiểu",
        "mất",
        "ít nhất", "tới", "lần", "khóa", "-", "vòng",
    )
)  # fmt: skip
_NO_TERM_AFTER = (
    r"(?! (?:tuổi|liên|lương|tù|một|kể|sau|tới|nữa|tập|huấn|triển|thực"
    r"|lần|học|đào|trở|trước|rưỡi|thử|bảo|thai|thuê|gần|nay"
    r"|không|\d{1,2}(?![\d.,]*\d)|vừa|này|nghỉ|cuối|còn))"
)


def _first_months(match: re.Match[str]) -> Moment | None:
    count = number(match["count"])
    if count == 6:
        return dated(match, "half", 1)
    if count == 12:
        return dated(match, "year")
    return dated(match, "month", 1) if count == 1 else dated(match, "span", 1, count)


def _bare_months(match: re.Match[str]) -> Moment | None:
    return _first_months(match) if number(match["count"]) > 1 else None


def _last_months(match: re.Match[str]) -> Moment | None:
    count = number(match["count"])
    if count == 6:
        return dated(match, "half", 2)
    return dated(match, "span", 13 - count, 12) if 1 < count < 12 else None


def _first_quarters(match: re.Match[str]) -> Moment | None:
    count, last = number(match["count"]), (match["part"] or "").strip() == "cuối"
    if count == 2:
        return dated(match, "half", 2 if last else 1)
    return dated(match, "span", 4 if last else 1, 12 if last else 9) if count == 3 else None


def _years_before(match: re.Match[str]) -> Moment | None:
    count = number(match["count"])
    return Moment("same", shift=-count) if count <= 10 else None


def _of_this(moment: Moment | None, this: str) -> Moment | None:
    return None if moment is None else moment._replace(shift=0 if this == "nay" else -1)


_OF_YEAR = rf"(?:(?: (?:của )?năm| ?[/.\-]| ?, ?năm|) ?(?P<year>{YEAR})|{THIS})"
_BY_COUNT = (
    rule("first months of a year", rf"{_COUNT} tháng(?: đầu)?(?: tiên)?{_OF_YEAR}", _first_months),
    rule(
        "first months", rf"{_COUNT} tháng đầu(?: tiên)?(?: (?:của )?năm)?(?! (?:tuổi|đời|sau|tiên)){END}", _first_months
    ),
    rule(
        "months just past",
        rf"{_COUNT} tháng (?:qua|vừa qua|đã qua|vừa rồi){END}",
        lambda m: Moment("past-months", last=number(m["count"])),
    ),
    rule(
        "last months of a year",
        rf"{_COUNT} tháng (?:còn lại|cuối)(?: (?:của )?năm)?(?: (?P<year>{YEAR})|{THIS})?{END}",
        _last_months,
    ),
    rule(
        "last months of this year",
        rf"{_COUNT} tháng cuối năm (?P<nay>nay|ngoái|trước){END}",
        lambda m: _of_this(_last_months(m), m["nay"]),
    ),
    rule(
        "first months of this year",
        rf"{_COUNT} tháng đầu năm (?P<nay>nay|ngoái|trước){END}",
        lambda m: _of_this(_first_months(m), m["nay"]),
    ),
    rule("accumulated months", rf"{_NO_TERM_BEFORE}{_COUNT} tháng{_NO_TERM_AFTER}(?=[ ,:;.)]|$)", _bare_months),
    rule(
        "first quarters of a year",
        rf"{_COUNT} quý(?P<part> đầu| cuối)?(?: (?:của )?năm)? ?/?(?P<year>{YEAR}){END}",
        _first_quarters,
    ),
    rule(
        "first quarters of the year",
        rf"{_COUNT} quý (?P<part>đầu|cuối)(?: (?:của )?năm)?(?:{THIS})?{END}",
        _first_quarters,
    ),
    rule("a year earlier", rf"(?:1|một) năm (?:trước đó|trước đây|về trước|trước){END}", plain("same")),
    rule("twelve months earlier", rf"(?:12|mười hai) tháng (?:trước đó|trước){END}", plain("same")),
    rule("a month earlier", rf"(?:1|một) tháng (?:trước đó|trước){END}", plain("previous-month")),
    rule("several years earlier", rf"{_COUNT} năm (?:trước đó|trước đây|về trước|trước){END}", _years_before),
    rule(
        "the last years",
        rf"{_COUNT} năm (?:qua|vừa qua|gần đây|gần nhất|trở lại đây|liên tiếp|tới){END}",
        plain("none"),
    ),
)
_IN_DIGITS = (
    rule("abbreviated months", rf"{_COUNT} ?t(?: ?[/.\-] ?| năm | )?(?P<year>{YEAR})", _first_months),
    rule("abbreviated first months", rf"{_COUNT} ?t(?: đầu)? năm(?: (?P<year>{YEAR})|{THIS})?{END}", _first_months),
    rule("abbreviated half year", rf"(?P<part>[12])h ?/?(?P<year>{YEAR})", lambda m: dated(m, "half", int(m["part"]))),
    rule(
        "last hours or days",
        rf"(?:\d\d? ?(?:h|giờ)|\d\d? (?:ngày|tuần)(?: (?:nghỉ(?: lễ| tết)?))?) (?:qua|vừa qua|gần đây|trước đó){END}",
        plain("none"),
    ),
    rule("holidays", rf"\d\d? ngày nghỉ (?:lễ|tết)(?: \w+){{0,2}}?{END}", plain("none")),
)


RULES: dict[str, tuple[Rule, ...]] = dict.fromkeys(
    ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"), _BY_COUNT
)
ON_NUMBER = (*_BY_COUNT, *_IN_DIGITS)
