"""Times told by another time: `cùng kỳ năm trước`, `cùng tháng năm 2022`, `cách đây một năm`, `kỳ trước`, `đến nay`."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import (
    END,
    GAP,
    MONTH,
    QUARTER,
    SPELLED,
    THIS,
    YEAR,
    Rule,
    dated,
    number,
    plain,
    rule,
)

_SAME = r"cùng (?:kỳ|kì|thời điểm|thời gian|thời kỳ|giai đoạn|quãng thời gian|quãng|khoảng thời gian)"
_HOW_MANY = rf"(?P<count>\d|{SPELLED})"
_MEAN = (
    r"(?: nhiều năm| các năm(?: trước)?| trung bình nhiều năm"
    r"| (?:\d\d?|ba|năm|mười) năm(?: gần đây| qua)?(?! trước| về))"
)


def _same(match: re.Match[str]) -> Moment:
    return dated(match, "same")


def _same_month(match: re.Match[str]) -> Moment:
    return Moment("same", inner=dated(match, "month", number(match["month"])))


def _same_quarter(match: re.Match[str]) -> Moment:
    return Moment("same", inner=dated(match, "quarter", number(match["quarter"])))


def _years_ago(match: re.Match[str]) -> Moment:
    return Moment("same", shift=-number(match["count"]))


_BY_SAME = (
    rule("same period", rf"{_SAME}(?: này)?(?: trước)?{END}(?! (?:với|nhau|lúc))", plain("same")),
    rule(
        "same period of a year", rf"{_SAME}(?: này)?(?: ?,?(?: của)?(?: năm)? ?\(?(?:năm )?|/)(?P<year>{YEAR})", _same
    ),
    rule("same period of a relative year", rf"{_SAME}(?: này)?{THIS}", _same),
    rule(
        "same period of a month",
        rf"{_SAME}(?: của)? tháng (?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR})|{THIS})?(?!\d|/\d)",
        _same_month,
    ),
    rule(
        "same period of a quarter",
        rf"{_SAME}(?: của)? quý (?P<quarter>{QUARTER}){END}(?:(?:{GAP}| )(?P<year>{YEAR})|{THIS})?{END}",
        _same_quarter,
    ),
    rule(
        "same period of the previous month",
        rf"{_SAME}(?: của)? tháng (?:liền trước|trước đó|trước){END}",
        lambda m: Moment("same", inner=Moment("previous-month")),
    ),
    rule(
        "same period of the previous quarter",
        rf"{_SAME}(?: của)? quý (?:liền trước|trước đó|trước){END}",
        lambda m: Moment("same", inner=Moment("previous-quarter")),
    ),
    rule("mean of the same period of several years", rf"{_SAME}{_MEAN}{END}", plain("none")),
    rule(
        "same period some years before",
        rf"{_SAME}(?: (?:cách đây|của))? {_HOW_MANY} năm (?:trước đó|về trước|trước){END}",
        _years_ago,
    ),
    rule("same month, quarter or day", rf"cùng (?:tháng|quý|ngày){END}(?! (?:với|lúc|\d))", plain("same")),
    rule(
        "same month, quarter or day of a year", rf"cùng (?:tháng|quý|ngày)(?: của)?(?: năm|/)? ?(?P<year>{YEAR})", _same
    ),
    rule("same month, quarter or day of a relative year", rf"cùng (?:tháng|quý|ngày){THIS}", _same),
    rule(
        "same day of the previous month",
        rf"cùng ngày tháng trước{END}",
        lambda m: Moment("same", inner=Moment("previous-month")),
    ),
)
_BY_AGO = (rule("years ago", rf"cách đây (?:đúng |tròn )?{_HOW_MANY} năm{END}(?! (?:học|\d))", _years_ago),)
_BY_BEFORE = (rule("so many years before that", rf"trước đó (?:đúng |tròn )?{_HOW_MANY} năm{END}", _years_ago),)
_BY_CK = (
    rule(
        "same period abbreviated",
        rf"(?:(?<=so )|(?<=với )|(?<=% ))ck(?: (?:năm )?(?P<year>{YEAR})|{THIS})?{END}",
        _same,
    ),
)
_BY_SVCK = (rule("against the same period abbreviated", rf"svck(?: (?:năm )?(?P<year>{YEAR})|{THIS})?{END}", _same),)
_BY_TERM = (
    rule("previous period", rf"kỳ (?:liền kề trước|liền trước|báo cáo trước|trước đó|trước){END}", plain("previous")),
)
_UNTIL = r"(?:tính |cho |kể )?(?:đến|tới)"
_BY_NOW = (
    rule(
        "until now",
        rf"{_UNTIL}(?: thời điểm)?(?: hết)? (?:nay|hiện nay|hiện tại|thời điểm này"
        rf"|thời điểm hiện tại|bây giờ|giờ){END}(?! [đ\d])",
        plain("now"),
    ),
    rule(
        "now",
        rf"(?<!thể )(?<!phát )(?<!biểu )(?<!xuất )(?<!thực )(?:hiện nay|hiện tại|hiện thời"
        rf"|hiện){END}(?! (?:đại|trường|tượng|diện|vật|hành|thực|hữu|thân|hình|giờ))",
        plain("now"),
    ),
)

RULES: dict[str, tuple[Rule, ...]] = {
    "cùng": _BY_SAME,
    "cách": _BY_AGO,
    "trước": _BY_BEFORE,
    "ck": _BY_CK,
    "svck": _BY_SVCK,
    "kỳ": _BY_TERM,
    **dict.fromkeys(("đến", "tính", "tới", "cho", "hiện"), _BY_NOW),
}
