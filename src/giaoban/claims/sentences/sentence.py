"""From the tokens of a sentence to drafts: which figure is a level, which a change, which the base of one."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.draft import Draft, DraftChange
from giaoban.claims.grammar.comparisons.words import phrases
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.sentences import base_values, bases, changes, directions, targets
from giaoban.claims.sentences.lead import Lead
from giaoban.claims.sentences.levels import level
from giaoban.claims.sentences.settings import is_goal, only_dates
from giaoban.claims.sentences.units import borrow_unit
from giaoban.figures import Qualifier, Unit

_ACCUMULATED = frozenset(phrases("lũy | cộng | dồn | tính chung | chung | cộng dồn | lũy kế"))
# Qualifiers that say the same where a time and no figure follows: `xấp xỉ cùng kỳ`.
_NEARLY_SAME = frozenset(phrases("xấp xỉ | gần bằng | suýt soát | gần như bằng"))


class Sentence:
    """One sentence being read from left to right; `lead` is what the text before it hands down.

    The modules beside this one read its state and move it on: `levels`, `changes`, `bases`, `base_values`, `targets`.
    """

    def __init__(self, tokens: list[Token], index: int, lead: Lead) -> None:
        self.tokens = tokens
        self.index = index
        self.lead = lead
        self.drafts: list[Draft] = []
        self.previous_figure = -1  # index of the last figure read
        self.estimate = bool(tokens) and _opens_with_estimate(tokens)
        self.depth = 0  # brackets open
        self.outside: list[tuple[Moment | None, bool]] = []  # the time told before each open bracket
        self.dates_only = False
        # The time the sentence tells, and whether it is that of a goal.
        self.moment: Moment | None = None
        self.earlier: Moment | None = None
        self.goal_moment = False
        self.until_end = False  # it is worded `đến hết tháng 8`
        self.told = False  # a figure that was reached has taken it
        self.accumulated = False
        # What changes are compared with.
        self.basis: Moment | None = None
        self.basis_at = -1
        self.bases: list[Moment] = []  # times named side by side: `so với tháng 3 và cùng kỳ`
        self.consumed: set[int] = set()  # times that an index or a word of sameness has taken as basis
        self.base_at = -1  # index of the last base value
        self.comparator: Draft | None = None  # `(tháng 10: 15.871 phản ánh), tăng 8,9%`
        self.base_of_next: Decimal | None = None  # `từ 86 xuống 75`, `rộng hơn quý I (14,6%) 2,5 điểm %`
        # The last change, and those side by side with it.
        self.last_change: DraftChange | None = None
        self.last_change_at = -1
        self.last_target: Draft | None = None
        self.run: list[DraftChange] = []
        self.run_bases = 0
        self.shares: list[Draft] = []  # levels still to get their change of a `lần lượt`
        self.steps: list[DraftChange] = []  # steps of a rank still to come
        self.whole: Draft | None = None

    def read(self) -> list[Draft]:
        """The drafts of the sentence, in order; a question states nothing."""
        tokens = self.tokens
        word, punct, quantity, period = Kind.WORD, Kind.PUNCT, Kind.QUANTITY, Kind.PERIOD
        for i, token in enumerate(tokens):
            kind = token.kind
            if kind != word:
                if kind == punct:
                    self._bracket(i, token.text)
                    continue
                if kind == quantity:
                    self._quantity(i)
                elif kind == period:
                    self._period(i)
                elif kind == Kind.SAME or (kind == Kind.QUALIFIER and token.text in _NEARLY_SAME):
                    changes.read_same(self, i)
                elif kind == Kind.DIRECTION:
                    changes.read_multiple(self, i)
            if token.text in _ACCUMULATED:
                self.accumulated = self.accumulated or kind != Kind.DIRECTION or _before_time(tokens, i)
            elif token.text == "trong" and i + 1 < len(tokens) and tokens[i + 1].text in ("đó", "số"):
                self.whole = next(
                    (draft for draft in reversed(self.drafts) if draft.value is not None), self.lead.whole
                )
        return [] if tokens and tokens[-1].text == "?" else self.drafts

    def _bracket(self, i: int, text: str) -> None:
        """A time inside a bracket is that of its own figures, unless it only dates what stands before."""
        if text in "([":
            self.depth += 1
            self.outside.append((self.moment, self.goal_moment))
            self.dates_only = only_dates(self.tokens, i + 1)
        elif text in ")]" and self.depth:
            self.depth -= 1
            moment, goal = self.outside.pop()
            if not (self.dates_only and (moment is None or moment.form == "now")):
                self.moment, self.goal_moment = moment, goal

    def _quantity(self, i: int) -> None:
        tokens = self.tokens
        borrow_unit(tokens, i)
        if base_values.is_start_of_move(tokens, i) or base_values.is_base_ahead(self, i):
            self.base_of_next = tokens[i].value.value
        elif base_values.is_base(self, i):
            changes.read_base(self, i)
        elif (direction := directions.direction_of(self, i)) is not None:
            changes.read_change(self, i, direction)
        elif (basis := bases.index_basis(tokens, i)) is not None:
            changes.read_index(self, i, basis)
        elif (draft := level(self, i, tokens[i], tokens[i].value)) is not None:
            self._level(i, draft)
        else:
            return
        self.previous_figure = i

    def _level(self, i: int, draft: Draft) -> None:
        self._complete(i, draft)
        if draft.unit is Unit.RANK and self.steps:
            draft.changes += self.steps
            draft.start = min(draft.start, self.steps[0].start)
            self.steps = []
        if self.base_of_next is not None and draft.changes and draft.changes[-1].base_value is None:
            draft.changes[-1].base_value = self.base_of_next
        self.base_of_next = None
        if self.depth and draft.moment is not None and targets.compares(self, i, draft):
            self.comparator = draft
        self.drafts.append(draft)
        self.last_change = None
        self.run = []

    def _complete(self, i: int, draft: Draft) -> None:
        """`tăng 5%, lên 7 triệu`, `sụt 0,3 điểm so với quý III, còn 1,4%`: the level completes the change before it."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.value is not None or self.last_target is not last or not targets.completes(self, i):
            return
        self.drafts.pop()
        draft.changes = last.changes + draft.changes
        draft.start, draft.subject = last.start, last.subject

    def _period(self, i: int) -> None:
        if bases.names_event(self.tokens, i):
            return
        if bases.is_basis(self, i):
            bases.compare_with(self, i)
            return
        moment: Moment = self.tokens[i].value
        if not self.goal_moment:
            self.earlier = self.moment
        self.moment, self.goal_moment = moment, is_goal(self.tokens, i)
        self.until_end = i > 0 and self.tokens[i - 1].text == "hết" and moment.form in ("month", "quarter")
        self.told = False
        self.accumulated = self.accumulated or moment.form == "to-date"


def _opens_with_estimate(tokens: list[Token]) -> bool:
    """`Ước tính số lượng sim rác giảm trên 60%; ...`: an estimate at the head of a sentence governs all of it."""
    for token in tokens[:4]:
        if token.kind == Kind.QUALIFIER:
            return token.value is Qualifier.ESTIMATE
        if token.kind != Kind.PUNCT and token.text not in ("theo", "trong", "đó"):
            return False
    return False


def _before_time(tokens: list[Token], i: int) -> bool:
    """`Cộng 7 tháng đầu năm`: the word of addition sums over a time."""
    return any(token.kind == Kind.PERIOD for token in tokens[i + 1 : i + 3])
