"""The words for a time: the rules of every kind by the syllable they begin with; the longest that matches wins."""

from __future__ import annotations

import re

from giaoban.claims.grammar.periods import counted, dates, edges, months, occasions, quarters, relations, years
from giaoban.claims.grammar.periods.dates import DATE_AFTER, SHORT_DATE
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.periods.rule import Rule
from giaoban.claims.grammar.periods.years import YEAR_ALONE

_KINDS = (
    months.RULES,
    quarters.RULES,
    counted.RULES,
    years.RULES,
    edges.RULES,
    relations.RULES,
    dates.RULES,
    occasions.RULES,
)
# By the syllable a wording begins with, in lower case.
RULES: dict[str, tuple[Rule, ...]] = {
    cue: tuple(each for kind in _KINDS for each in kind.get(cue, ())) for kind in _KINDS for cue in kind
}
# For wordings that begin with digits.
ON_NUMBER: tuple[Rule, ...] = (*dates.ON_NUMBER, *counted.ON_NUMBER, *years.ON_NUMBER)
MONTH_OF_YEAR = YEAR_ALONE
# Every wording that begins with digits goes on like this; it spares the rules a look at most figures.
_GOES_ON = re.compile(
    r"\d{1,4}(?: ?[/\-] ?\d| ?\. ?\d\d?(?!\d)| ?[th](?!\w)|[th]\d| (?:tháng|năm|quý|ngày|tuần|giờ)(?!\w))"
)


def match_period(form: str, start: int, end: int, rules: tuple[Rule, ...]) -> tuple[int, Moment, str] | None:
    """The longest wording of time that stands at `start`: where it ends, what it means, the name of its rule.

    form: the canonical text. None where no rule stands there.
    """
    if len(rules) > 1 and form[start].isdecimal() and _GOES_ON.match(form, start, end) is None:
        return None
    longest: tuple[int, Moment, str] | None = None
    for each in rules:
        match = each.pattern.match(form, start, end)
        if match is not None and (longest is None or match.end() > longest[0]):
            moment = each.build(match)
            if moment is not None:
                longest = match.end(), moment, each.name
    return longest


__all__ = ["DATE_AFTER", "MONTH_OF_YEAR", "ON_NUMBER", "RULES", "SHORT_DATE", "match_period"]
