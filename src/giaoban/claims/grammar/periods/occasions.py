"""Weeks, holidays and other times that no form of the wire can say: a figure of theirs has no period."""

from __future__ import annotations

from giaoban.claims.grammar.periods.rule import END, YEAR, Rule, plain, rule

_ANIMAL_YEAR = (
    r"(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|tí|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))"
)
_TET = rf"tết(?: nguyên đán| cổ truyền| dương lịch| âm lịch| trung thu)?{_ANIMAL_YEAR}?(?:(?: năm)? {YEAR})?"
_HOLIDAYS = r"\d\d?[/.]\d\d?(?:(?: ?- ?| và | đến |, )\d\d?[/.]\d\d?)?(?:[/.]\d{4})?(?!\d|/)"
_BY_WEEK = (
    rule(
        "numbered week",
        rf"tuần (?:thứ )?(?:5[0-3]|[1-4]\d|0?[1-9])(?!\d|[.,]\d)(?:(?: ?[/\-] ?"
        rf"| năm ){YEAR})?(?! (?:ngày|lần|người|triệu|tỷ|nghìn))",
        plain("none"),
    ),
    rule(
        "week told by another",
        rf"(?<!thượng )(?<!trung )(?<!hạ )tuần (?:này|qua|trước|trước đó|vừa qua|liền trước|vừa rồi){END}",
        plain("none"),
    ),
    rule("in the week", r"(?<=trong )tuần(?= ?[,;:)]| (?:có|đã|ước|là|đạt|ghi nhận)(?!\w)|$)", plain("none")),
    rule(
        "week of a month",
        rf"tuần (?:đầu|cuối)(?: tiên| cùng)?(?: của)? tháng \d\d?(?: ?[/.\-] ?{YEAR}| năm {YEAR})?(?!\d|/\d)",
        plain("none"),
    ),
)
_BY_OCCASION = (
    rule("new year's holidays", rf"(?:dịp |kỳ nghỉ |trước |sau |nghỉ )(?:lễ, |lễ |nghỉ )?{_TET}{END}", plain("none")),
    rule(
        "holidays",
        rf"(?:dịp |kỳ |đợt )(?:nghỉ )?(?:lễ )?(?:quốc khánh |giỗ tổ hùng vương )?\(?{_HOLIDAYS}",
        plain("none"),
    ),
    rule(
        "holidays without a date",
        rf"(?:dịp |kỳ nghỉ )(?:lễ, tết|lễ|nghỉ lễ|quốc khánh|giáng sinh|hè){END}",
        plain("none"),
    ),
)
_BY_TET = (
    rule(
        "new year",
        rf"tết(?: nguyên đán| cổ truyền)?(?:{_ANIMAL_YEAR}(?:(?: năm)? {YEAR})?|(?: năm)? {YEAR}){END}",
        plain("none"),
    ),
)
_BY_LE = (rule("holiday of a day", rf"lễ (?:quốc khánh )?{_HOLIDAYS}", plain("none")),)
_BY_TERM = (
    rule(
        "school term",
        rf"học (?:kỳ|kì) (?:i{{1,2}}|[12]|một|hai)(?:,? ?/? ?năm học {YEAR} ?[-/] ?\d{{2,4}})?{END}",
        plain("none"),
    ),
)

_LATELY = (rule("lately", rf"thời gian (?:qua|vừa qua|vừa rồi|gần đây){END}", plain("none")),)
RULES: dict[str, tuple[Rule, ...]] = {
    "thời": _LATELY,
    "tuần": _BY_WEEK,
    **dict.fromkeys(("dịp", "kỳ", "đợt", "nghỉ"), _BY_OCCASION),
    "tết": _BY_TET,
    "lễ": _BY_LE,
    "học": _BY_TERM,
}
