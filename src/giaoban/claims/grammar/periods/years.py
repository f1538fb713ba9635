"""Years and stretches of years: `năm 2023`, `năm ngoái`, `cả năm`, `giai đoạn 2021-2025`, `năm học 2022-2023`."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import BEFORE, END, YEAR, Rule, dated, plain, rule

_TO = r"(?: ?[-/] ?| đến | tới | và )(?:hết )?(?:năm )?"
# `theo giá so sánh năm 2010` names the prices, not the time.
_NO_PRICES = "(?<!so sánh )(?<!cố định )(?<!gốc )(?<!giá )"
_SOME = "(?<!các )(?<!những )(?<!mấy )(?<!nhiều )(?<!hàng )(?<!hằng )"


def _years(match: re.Match[str]) -> Moment | None:
    first, last = int(match["year"]), int(match["last"])
    return Moment("years", first=first, last=last) if first < last <= first + 30 else None


_BY_YEAR = (
    rule(
        "year",
        rf"{_NO_PRICES}năm (?:tài chính |ngân sách |kế hoạch |dương lịch )?(?P<year>{YEAR})",
        lambda m: dated(m, "year"),
    ),
    rule("range of years", rf"năm (?P<year>{YEAR}){_TO}(?P<last>{YEAR})", _years),
    rule("relative year", rf"(?P<this>năm nay|năm ngoái|năm sau|năm tới){END}", lambda m: dated(m, "year")),
    rule("the year gone by", rf"{_SOME}(?<!\d )năm (?:qua|vừa qua|vừa rồi){END}", plain("past-year")),
    rule(
        "previous year", rf"{_SOME}năm {BEFORE}{END}(?! mắt| (?:19|20)\d\d(?![\d.,]))", plain("previous-year", shift=-1)
    ),
    rule("school year", rf"năm học (?P<year>{YEAR})(?: ?[-/] ?\d{{2,4}})?(?!\d)", plain("none")),
    rule("this school year", rf"năm học (?:này|mới|vừa qua|trước|tới|qua){END}", plain("none")),
)
_BY_WHOLE = (
    rule(
        "whole year",
        rf"cả năm(?: (?P<year>{YEAR}))?{END}(?! (?:đơn vị|bộ|tỉnh|huyện|xã|người"
        rf"|nhóm|dự án|nước|trường|lĩnh|chỉ|tiêu|vùng|doanh|học))",
        lambda m: dated(m, "year") if m["year"] else Moment("year", shift=0),
    ),
    rule("whole relative year", rf"cả (?P<this>năm nay|năm ngoái|năm trước|năm sau){END}", lambda m: dated(m, "year")),
)
_BY_STAGE = (
    rule(
        "stage of several years",
        rf"(?:giai đoạn|thời kỳ|thời kì|nhiệm kỳ|thời gian)(?: (?:từ )?(?:các )?"
        rf"(?:năm )?| ?\()(?P<year>{YEAR}){_TO}(?P<last>{YEAR})",
        _years,
    ),
    rule("that stage", rf"(?:giai đoạn|thời kỳ|thời kì) (?:đó|này|ấy|nói trên|trên){END}", plain("that-span")),
)
_BY_SEASON = (
    rule(
        "crop season",
        rf"(?:(?:niên |mùa )?vụ )?(?:lúa |cà phê |mía )?(?:(?:đông|hè|xuân|thu)"
        rf"(?: ?- ?| )(?:xuân|thu|hè|đông)|mùa|đông|niên vụ|vụ mùa)"
        rf"(?: năm)? {YEAR}(?: ?[-/] ?\d{{2,4}})?(?!\d)",
        plain("none"),
    ),
    rule("crop year", rf"(?:niên|mùa) vụ (?:\w+ ){{0,2}}{YEAR}(?: ?[-/] ?\d{{2,4}})?(?!\d)", plain("none")),
    rule("season of a year", rf"vụ (?:lúa )?{YEAR} ?[-/] ?{YEAR}", plain("none")),
)
_ON_NUMBER = (
    rule("several years named", rf"\d\d? năm(?: qua)? \(?(?P<year>{YEAR}){_TO}(?P<last>{YEAR})", _years),
    rule("range of years alone", rf"(?P<year>{YEAR}) ?- ?(?P<last>{YEAR})(?!-)", _years),
)

RULES: dict[str, tuple[Rule, ...]] = {
    "năm": _BY_YEAR,
    "cả": _BY_WHOLE,
    **dict.fromkeys(("giai", "thời", "nhiệm"), _BY_STAGE),
    **dict.fromkeys(("vụ", "niên", "mùa", "đông", "hè", "xuân", "thu"), _BY_SEASON),
}
ON_NUMBER = _ON_NUMBER
YEAR_ALONE = rule("year alone", rf"{_NO_PRICES}(?P<year>{YEAR})", lambda m: dated(m, "year"))
