"""Quarters and halves of a year: `quý II/2022`, `Q2/2022`, `nửa đầu năm`, `3 quý đầu năm` is among the counted."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import (
    BEFORE,
    END,
    GAP,
    MONTH,
    QUARTER,
    THIS,
    YEAR,
    Rule,
    dated,
    number,
    plain,
    rule,
)

_OF_YEAR = rf"(?:(?:{GAP}| )(?P<year>{YEAR})|{THIS})"
_SOME = "(?<!các )(?<!những )(?<!mấy )"
_ROMAN = r"(?:iii|ii|iv|i)"


def _quarter(match: re.Match[str]) -> Moment:
    return dated(match, "quarter", number(match["quarter"]))


def _quarters(match: re.Match[str]) -> Moment | None:
    first, last = number(match["quarter"]), number(match["last"])
    if first >= last:
        return None
    if last - first == 1 and first in (1, 3):
        return dated(match, "half", last // 2)
    return dated(match, "year") if last - first == 3 else dated(match, "span", first * 3 - 2, last * 3)


def _half(match: re.Match[str]) -> Moment:
    return dated(match, "half", 1 if match["part"] in ("đầu", "1") else 2)


_BY_QUARTER = (
    rule("quarter", rf"quý (?P<quarter>{QUARTER}){END}{_OF_YEAR}?{END}(?![.,/]\d| ?%)", _quarter),
    rule(
        "quarter range",
        rf"quý (?P<quarter>{_ROMAN})(?: ?- ?| đến | tới | và )(?:hết )?"
        rf"(?:quý )?(?P<last>{_ROMAN}){_OF_YEAR}?{END}(?! tháng)",
        _quarters,
    ),
    rule(
        "quarter range in digits",
        rf"quý (?P<quarter>0?[1-4])(?: ?- ?| đến quý | tới quý | và quý )(?P<last>0?[1-4]){_OF_YEAR}?{END}(?![.,/]\d)",
        _quarters,
    ),
    rule("previous quarter", rf"{_SOME}quý {BEFORE}{END}(?! (?:19|20)\d\d(?![\d.,]))", plain("previous-quarter")),
    rule("this quarter", rf"{_SOME}quý (?:này|báo cáo|qua|vừa qua|vừa rồi){END}", plain("this-quarter")),
    rule(
        "first quarter of the year",
        rf"{_SOME}(?<!\d )quý đầu(?: tiên)?(?: (?:của )?năm)?(?: (?P<year>{YEAR}))?{END}",
        lambda m: dated(m, "quarter", 1),
    ),
    rule(
        "last quarter of the year",
        rf"{_SOME}(?<!\d )quý cuối(?: cùng)?(?: (?:của )?năm)?(?: (?P<year>{YEAR}))?{END}",
        lambda m: dated(m, "quarter", 4),
    ),
)
_SHORT_YEAR = rf"(?:(?P<year>{YEAR})|(?P<short>[12]\d)(?![\d/]))"
_BY_LETTER = (
    rule("abbreviated quarter", rf"q(?P<quarter>{_ROMAN}|[1-4])(?: ?[/.\-] ?| (?:năm )?){_SHORT_YEAR}", _quarter),
    rule("abbreviated half", rf"h(?P<part>[12])(?: ?[/.\-] ?| (?:năm )?){_SHORT_YEAR}", _half),
    rule(
        "abbreviated quarter alone",
        rf"(?:(?<=so với )|(?<=trong )|(?<=hết ))q(?P<quarter>{_ROMAN}|[1-4]){END}(?![/.\-]\w)",
        _quarter,
    ),
)
_BY_HALF = (
    rule(
        "half of a year",
        rf"nửa (?P<part>đầu|cuối|sau)(?: (?:của )?năm)?(?:(?: |/)(?P<year>{YEAR})"
        rf"|{THIS})?{END}(?! (?:nhiệm|tháng|thế|học))",
        _half,
    ),
    rule(
        "half of this year",
        rf"nửa (?P<part>đầu|cuối) năm (?P<nay>nay|ngoái|trước){END}",
        lambda m: _half(m)._replace(shift=0 if m["nay"] == "nay" else -1),
    ),
    rule("half a year", rf"nửa năm (?P<year>{YEAR})(?! ?- ?(?:19|20)\d\d)", lambda m: dated(m, "half", 1)),
    rule("half of a year, turned", rf"nửa năm (?P<part>đầu|cuối)(?: (?:năm )?(?P<year>{YEAR}))?{END}", _half),
    rule(
        "half of a month",
        rf"nửa (?:đầu|cuối|sau)(?: của)? tháng (?P<month>{MONTH}){_OF_YEAR}?(?!\d|/\d)",
        lambda m: dated(m, "month", number(m["month"])),
    ),
)

RULES: dict[str, tuple[Rule, ...]] = {
    "quý": _BY_QUARTER,
    "nửa": _BY_HALF,
    **dict.fromkeys(("q1", "q2", "q3", "q4", "qi", "qii", "qiii", "qiv", "h1", "h2"), _BY_LETTER),
}
