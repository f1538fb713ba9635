"""Months and months of a year: `tháng 8/2023`, `T8/2023`, `tháng Tám`, `tháng 7-8/2023`, `tháng trước`."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import BEFORE, END, GAP, MONTH, THIS, YEAR, Rule, dated, number, plain, rule

# `mỗi tháng 8 triệu đồng` is a rate, `Cách mạng tháng Tám` an event.
_NO_RATE = "(?<!mỗi )(?<!hàng )(?<!hằng )(?<!một )(?<!cách mạng )"
_SOME = "(?<!các )(?<!những )(?<!mấy )(?<!nhiều )(?<!vài )"
_STOP = r"(?!\d|/\d|[.,]\d| ?%| (?:triệu|tỷ|tỉ|nghìn|ngàn|trăm)(?!\w))"
_OF_YEAR = rf"(?:(?:{GAP}| )(?P<year>{YEAR})|{THIS})"
_WORDS = r"giêng|hai|ba|tư|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười"


def _month(match: re.Match[str]) -> Moment:
    return dated(match, "month", number(match["month"]))


def _months(match: re.Match[str]) -> Moment | None:
    first, last = number(match["month"]), number(match["last"])
    return dated(match, "span", first, last) if first < last else None


_BY_MONTH = (
    rule("month", rf"{_NO_RATE}tháng (?P<month>{MONTH})(?:{_OF_YEAR}| này{END})?{_STOP}", _month),
    rule(
        "month range of a year",
        rf"(?<!với )tháng (?P<month>{MONTH})(?:/(?:{YEAR}))?(?: ?- ?| đến | tới | và )(?:hết "
        rf"|cuối )?(?:tháng )?(?P<last>{MONTH}){_OF_YEAR}{_STOP}",
        _months,
    ),
    rule(
        "month range",
        rf"(?<!với )tháng (?P<month>{MONTH})(?: ?- ?(?:tháng )?|(?: đến| tới"
        rf"| và)(?: hết| cuối)? tháng )(?P<last>{MONTH}){_STOP}",
        _months,
    ),
    rule("month in words", rf"{_NO_RATE}tháng (?P<month>{_WORDS})(?! lần){END}", _month),
    rule(
        "month in words and year",
        rf"tháng (?P<month>{_WORDS}|một|năm|chạp){_OF_YEAR}{END}",
        lambda m: _month(m) if m["month"] != "chạp" else None,
    ),
    rule("previous month", rf"{_SOME}tháng {BEFORE}{END}(?! (?:19|20)\d\d(?![\d.,]))", plain("previous-month")),
    rule("this month", rf"{_SOME}tháng (?:này|báo cáo|qua|nay|vừa qua|vừa rồi){END}", plain("this-month")),
    rule(
        "first month of the year",
        rf"{_SOME}(?<!\d )tháng đầu(?: tiên)?(?: (?:của )?năm)?(?: "
        rf"(?P<year>{YEAR})|(?<=năm)(?= nay))?{END}(?! (?:năm|quý))",
        lambda m: dated(m, "month", 1),
    ),
    rule(
        "last month of the year",
        rf"{_SOME}(?<!\d )tháng cuối(?: cùng)?(?: của)? năm(?: (?P<year>{YEAR}))?{END}",
        lambda m: dated(m, "month", 12),
    ),
    rule(
        "some months",
        rf"(?:(?<=các )|(?<=những )|(?<=mấy ))tháng (?:đầu năm|cuối năm|đầu|cuối"
        rf"|gần đây|qua|còn lại(?: của năm)?)(?: {YEAR})?{END}",
        plain("none"),
    ),
)
_BY_LETTER = (
    rule(
        "abbreviated month",
        rf"t0?(?P<month>1[0-2]|[1-9])(?: ?[/.\-] ?| năm )(?:(?P<year>{YEAR})|(?P<short>[12]\d)(?![\d/]))",
        _month,
    ),
    rule(
        "abbreviated month range",
        rf"t0?(?P<month>1[0-2]|[1-9]) ?- ?t0?(?P<last>1[0-2]|[1-9]) ?[/.] ?(?P<year>{YEAR})",
        _months,
    ),
    rule(
        "abbreviated month alone",
        rf"(?:(?<=so với )|(?<=trong )|(?<=hết )|(?<=đến ))t0?(?P<month>1[0-2]|[1-9]){END}(?![/.\-]\w)",
        _month,
    ),
)
_BY_HALF_MONTH = (
    # Customs publish half months; the wire knows whole ones.
    rule(
        "half month of customs",
        rf"kỳ (?:i{{1,2}}|0?[12])(?: ?/ ?| ?- ?| (?:của )?)tháng (?P<month>{MONTH}){_OF_YEAR}?{_STOP}",
        _month,
    ),
    rule(
        "customs half month with a slash",
        rf"kỳ (?:i{{1,2}}|0?[12])[/-]t?0?(?P<month>{MONTH})[/-](?P<year>{YEAR})",
        _month,
    ),
)

RULES: dict[str, tuple[Rule, ...]] = {
    "tháng": _BY_MONTH,
    "kỳ": _BY_HALF_MONTH,
    **{f"t{zero}{month}": _BY_LETTER for month in range(1, 13) for zero in ("", "0")},
}
