"""The start, middle and end of a year, quarter or month: `cuối năm 2021`, `đầu tháng 9`, `cuối quý II/2022`."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import END, GAP, MONTH, QUARTER, THIS, YEAR, Rule, dated, number, plain, rule

_PART = r"(?P<part>cuối|đầu|giữa)"
_PLACE = {"đầu": 2, "giữa": 1, "cuối": 0}  # months before the last of the quarter


def _year(match: re.Match[str]) -> Moment:
    part = match["part"]
    return dated(match, "month", 6) if part == "giữa" else dated(match, "year-start" if part == "đầu" else "year-end")


def _month(match: re.Match[str]) -> Moment:
    return dated(match, "month", number(match["month"]))


def _quarter(match: re.Match[str]) -> Moment:
    """The state at the edge of a quarter is that of a month: `cuối quý II` is June."""
    return dated(match, "month", number(match["quarter"]) * 3 - _PLACE[match["part"]])


_BY_END = (
    rule("by the end of a year", rf"hết năm (?P<year>{YEAR})(?! ?- ?(?:19|20)\d\d)", lambda m: dated(m, "year-end")),
    rule("by the end of the year", rf"hết năm nay{END}", lambda m: Moment("year-end", shift=0)),
)
_BY_EDGE = (
    rule("edge of a year", rf"{_PART} (?:năm |năm tài chính )?(?P<year>{YEAR})(?! ?- ?(?:19|20)\d\d)", _year),
    rule("edge of a relative year", rf"{_PART}{THIS}", _year),
    rule("edge of the year", rf"(?P<part>cuối|đầu) năm{END}(?! (?:học|mới|âm|tài)| (?:19|20)\d\d)", _year),
    rule("edge of a school year", rf"(?:cuối|đầu) năm học(?: mới|(?: \d{{4}}(?: ?- ?\d{{4}})?))?{END}", plain("none")),
    rule("edge of a month", rf"{_PART} tháng (?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR})|{THIS})?(?!\d|/\d)", _month),
    rule(
        "edge of the previous month",
        rf"(?:cuối|đầu|giữa) tháng (?:trước|liền trước|trước đó){END}",
        plain("previous-month"),
    ),
    rule("edge of this month", rf"(?:cuối|giữa) tháng (?:này|báo cáo){END}", plain("this-month")),
    rule(
        "edge of a quarter",
        rf"{_PART} quý (?P<quarter>{QUARTER}){END}(?:(?:{GAP}| )(?P<year>{YEAR})|{THIS})?{END}",
        _quarter,
    ),
    rule(
        "edge of the previous quarter",
        rf"cuối quý (?:trước|liền trước|trước đó){END}",
        plain("end-of-previous-quarter"),
    ),
)
_BY_TEN_DAYS = (
    rule(
        "ten days of a month",
        rf"(?:trung|thượng|hạ) tuần tháng (?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR})|{THIS})?(?!\d|/\d)",
        _month,
    ),
)

RULES: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys(("cuối", "đầu", "giữa"), _BY_EDGE),
    "hết": _BY_END,
    **dict.fromkeys(("trung", "thượng", "hạ"), _BY_TEN_DAYS),
}
