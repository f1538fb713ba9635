"""The day a document's meeting was held."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import Lexicon
from giaoban.claims.grammar.periods.moment import Clock, resolve
from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import View
from giaoban.documents import Document
from giaoban.periods import PeriodForm

_HEAD = 30  # lines in which a document says when it met
_MEETS = re.compile(
    r"hội nghị|cuộc họp|buổi họp|phiên họp|giao ban|buổi làm việc|làm việc với|họp|thời gian|chủ trì|hội ý"
)
_PLACE = re.compile(r"[^\d\n,]{2,40}, ngày ")
_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d.,]\d|\d)")
_FAR = 100  # days between a meeting and what is published about it


def meeting_day(document: Document, view: View, words: Lexicon, published: date | None) -> date | None:
    """The day of the meeting a document tells of; else the day of publication, or the one beside the place.

    Beside the place stands `Hà Nội, ngày 13 tháng 10 năm 2023`; None where no day is told.
    """
    years = [int(match[0]) for match in _YEAR.finditer(view.form, 0, 1500)]
    year = published.year if published else Counter(years).most_common(1)[0][0] if years else None
    beside: date | None = None
    for block in document.blocks[:_HEAD]:
        start, end = view.inside(block.start, block.end)
        end = min(end, start + 1500)
        placed = _PLACE.match(view.form, start, end) is not None
        if not placed and _MEETS.search(view.form, start, end) is None:
            continue
        for token in lex(view, start, end, words):
            if token.kind != Kind.PERIOD or token.value.form != "day":
                continue
            period = resolve(token.value, Clock(published, year), ahead=published is None)
            if period is None or period.form is not PeriodForm.DAY:
                continue
            day = date(period.year, period.month, period.day)
            if placed:
                beside = beside or day
            elif _MEETS.search(view.form, max(start, token.start - 160), min(end, token.end + 160)) and (
                published is None or (abs((published - day).days) <= _FAR and day <= published)
            ):
                return day
            break
    return published or beside
