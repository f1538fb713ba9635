"""What a heading or the introduction of a list says for everything under it: `Tháng 8/2023:`, `so với cùng kỳ`."""

from __future__ import annotations

from giaoban.claims.grammar.areas.capitals import is_named
from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import Lexicon
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.claims.sentences.bases import names_event

_GOALS = ("nhiệm vụ", "phương hướng", "mục tiêu", "phấn đấu", "thời gian tới", "chỉ tiêu", "kế hoạch năm")
_DONE = ("kết quả", "tình hình", "thực hiện", "đã", "đạt được", "hoàn thành", "chính như sau", "một số chỉ tiêu")
_ACCUMULATED = ("lũy kế", "cộng dồn", "tính chung", "từ đầu năm")
_LONG = 160  # letters; a longer line is an introduction, whose words of goals are said of one thing among others


class Heading:
    """A heading, read once: the time and basis it names, an area, whether goals stand under it, or running totals."""

    __slots__ = ("accumulated", "area", "basis", "goals", "moment")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        view = View(text)
        form = view.form
        tokens = lex(view, 0, len(form), lexicon)
        self.moment: Moment | None = None
        self.basis: Moment | None = None
        self.area: str | None = None
        versus = False
        told = any(token.kind == Kind.NUMBER for token in tokens)  # an introduction with figures: its last time goes on
        for i, token in enumerate(tokens):
            if token.kind == Kind.VERSUS:
                versus = True
            elif token.kind == Kind.PERIOD:
                if versus or token.value.form == "same":
                    self.basis = token.value
                elif not names_event(tokens, i) and (self.moment is None or told):
                    self.moment = token.value
                versus = False
            elif token.kind == Kind.AREA and token.value not in ("", "VN") and is_named(view, token.start, token.end):
                self.area = token.value
        self.goals = (
            len(text) < _LONG
            and any(word in form for word in _GOALS)
            and not any(word in form for word in _DONE)
            and not _tells_both(form, tokens)
        )
        self.accumulated = any(word in form for word in _ACCUMULATED)


def _tells_both(form: str, tokens: list[Token]) -> bool:
    """`Công tác tháng 8, triển khai nhiệm vụ tháng 9`: what was done is told too, under a time of its own."""
    place = min(at for word in _GOALS if (at := form.find(word)) >= 0)
    times = [token.start for token in tokens if token.kind == Kind.PERIOD]
    return any(time < place for time in times) and any(time > place for time in times)
