"""From the tokens of a sentence to drafts: which figure is a level, which a change, which the base of one."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.draft import Draft, DraftChange
from giaoban.claims.grammar.comparisons.words import STEPS
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Direction
from giaoban.claims.sentences import bases, directions, targets
from giaoban.claims.sentences.lead import Lead
from giaoban.claims.sentences.levels import level
from giaoban.claims.sentences.recaps import content, recapped
from giaoban.claims.sentences.settings import is_goal, only_dates
from giaoban.figures import Qualifier, Unit

_NEARLY_SAME = frozenset(("xấp xỉ", "gần bằng", "suýt soát", "gần như bằng"))
_ACCUMULATED = frozenset(("lũy", "cộng", "dồn", "tính chung", "chung", "cộng dồn", "lũy kế"))


class Sentence:
    """One sentence being read from left to right; `lead` is what the text before it hands down."""

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
        self.accumulated = False
        # What changes are compared with.
        self.basis: Moment | None = None
        self.basis_at = -1
        self.bases: list[Moment] = []  # times named side by side: `so với tháng 3 và cùng kỳ`
        self.consumed: set[int] = set()
        self.base_at = -1  # index of the last base value
        self.comparator: tuple[Moment, Decimal] | None = None  # `(tháng 10: 15.871 phản ánh), tăng 8,9%`
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
        for i, token in enumerate(tokens):
            kind = token.kind
            if kind == Kind.PUNCT:
                if token.text in "([":
                    self.depth += 1
                    self.outside.append((self.moment, self.goal_moment))
                    self.dates_only = only_dates(tokens, i + 1)
                elif token.text in ")]" and self.depth:
                    self.depth -= 1
                    self._close()
            elif kind == Kind.QUANTITY:
                self._quantity(i, token)
            elif kind == Kind.PERIOD:
                self._period(i, token)
            elif kind == Kind.SAME or kind == Kind.QUALIFIER and token.text in _NEARLY_SAME:
                self._same(i, token)
            elif kind == Kind.DIRECTION:
                self._multiple(i, token)
            if token.text in _ACCUMULATED:
                self.accumulated = self.accumulated or kind != Kind.DIRECTION or _before_time(tokens, i)
            elif token.text == "trong" and i + 1 < len(tokens) and tokens[i + 1].text in ("đó", "số"):
                self.whole = next((draft for draft in reversed(self.drafts) if draft.value is not None), self.lead.whole)
        return [] if tokens and tokens[-1].text == "?" else self.drafts

    def _close(self) -> None:
        """Leave a bracket: a time inside it was that of its own figures, unless it only dates what stands before."""
        moment, goal = self.outside.pop()
        if not (self.dates_only and (moment is None or moment.form == "now")):
            self.moment, self.goal_moment = moment, goal

    def _quantity(self, i: int, token: Token) -> None:
        quantity: Quantity = token.value
        if bases.is_start_of_move(self.tokens, i) or bases.is_base_ahead(self, i):
            self.base_of_next = quantity.value
        elif bases.is_base(self, i):
            self._base(i, quantity)
        elif (direction := directions.direction_of(self, i)) is not None:
            self._change(i, token, quantity, direction)
        elif (basis := bases.index_basis(self.tokens, i)) is not None:
            self._index(i, token, quantity, basis)
        elif (draft := level(self, i, token, quantity)) is not None:
            self._level(i, draft, quantity)
        else:
            return
        self.previous_figure = i

    def _level(self, i: int, draft: Draft, quantity: Quantity) -> None:
        self._merge(i, draft)
        if draft.unit is Unit.RANK and self.steps:
            draft.changes += self.steps
            draft.start = min(draft.start, self.steps[0].start)
            self.steps = []
        if self.base_of_next is not None and draft.changes and draft.changes[-1].base_value is None:
            draft.changes[-1].base_value = self.base_of_next
        self.base_of_next = None
        if self.depth and targets.compares(self, i, draft):
            self.comparator = (draft.moment, quantity.value) if draft.moment is not None else None
        self.drafts.append(draft)
        self.last_change = None
        self.run = []

    def _merge(self, i: int, draft: Draft) -> None:
        """`tăng 5%, lên 7 triệu`, `sụt 0,3 điểm so với quý III, còn 1,4%`: the level completes the change before it."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.value is not None or self.last_target is not last or not targets.completes(self, i):
            return
        self.drafts.pop()
        draft.changes = last.changes + draft.changes
        draft.start, draft.subject = last.start, last.subject

    def _base(self, i: int, quantity: Quantity) -> None:
        self.base_at = i
        change = self.last_change or next((draft.changes[-1] for draft in reversed(self.drafts) if draft.changes), None)
        if change is not None and change.base_value is None:
            change.base_value = quantity.value
            change.rules += ("base in a bracket or subclause",)

    def _change(self, i: int, token: Token, quantity: Quantity, direction: Token) -> None:
        way = Direction(direction.value) if direction.kind == Kind.DIRECTION else directions.sign_of(direction, quantity)
        kind, value, unit, counted = directions.size(quantity)
        change = DraftChange(way, min(direction.start, token.start), token.end, kind, value, unit, counted)
        change.rules = (direction.rule, *quantity.rules)
        change.qualifier = directions.qualifier(quantity, self.estimate or directions.estimated(self.tokens, i, direction))
        if unit is None and direction.text.endswith("gấp") and kind == "absolute":
            change.kind, change.unit, change.counted = "times", None, None
        change.basis = self._basis_before(i)
        change.closed = change.basis is not None and self.tokens[self.basis_at].start > direction.start
        if self.base_of_next is not None:
            change.base_value, self.base_of_next = self.base_of_next, None
        self._attach(i, change, direction)

    def _attach(self, i: int, change: DraftChange, direction: Token) -> None:
        draft = targets.target(self, i, direction)
        if change.counted in STEPS and (draft is None or draft.unit is not Unit.RANK):
            draft = next((d for d in reversed(self.drafts) if d.unit is Unit.RANK), None)
            if draft is None and targets.rank_follows(self.tokens, i):
                self.steps.append(change)
                self.last_change, self.last_change_at, self.previous_figure = change, i, i
                return
            if draft is None and self.lead.last is not None and self.lead.last.unit is Unit.RANK:
                draft = self.lead.last
        draft = self._recapped(i, change, direction, draft)
        if draft is None:
            draft = targets.without_level(self, i, direction)
            if change.qualifier is not Qualifier.EXACT:
                draft.qualifiers.append(change.qualifier)
            self.drafts.append(draft)
        if change.basis is None and draft not in self.drafts:
            change.basis = self.basis
        self._note(i, change, draft)
        draft.changes.append(change)

    def _note(self, i: int, change: DraftChange, draft: Draft) -> None:
        """Remember the change just read, for the bases and restatements that follow it."""
        between = self.tokens[self.last_change_at + 1 : i]
        side_by_side = all(token.text in (",", "và", "(") or token.kind in (Kind.ADVERB, Kind.DIRECTION) for token in between)
        self.run = [*self.run, change] if self.run and side_by_side and not self.run[-1].closed else [change]
        self.run_bases = 0
        if len(self.bases) > 1 and change.basis is self.bases[-1]:
            change.basis = self.bases[min(len(self.run), len(self.bases)) - 1]
        if change.basis is None and len(self.run) > 1 and len(self.bases) > 1:
            change.basis = self.bases[min(len(self.run), len(self.bases)) - 1]
        if change.basis is None and self.comparator is not None and change.kind == "percent":
            change.basis, change.base_value = self.comparator
            self.comparator = None
        self.last_change, self.last_change_at, self.previous_figure, self.last_target = change, i, i, draft

    def _recapped(self, i: int, change: DraftChange, direction: Token, draft: Draft | None) -> Draft | None:
        """The level told before that this change is of, where the change names it again."""
        at = directions.start_of(self.tokens, i, direction)
        own = targets.own_words(self, at)
        words, later = content(own), set[str]()
        counted = change.counted if change.kind == "absolute" and change.unit is Unit.COUNT and change.counted not in STEPS else None
        if draft is not None and (counted is None or draft.value is not None and (draft.unit is not Unit.COUNT or draft.counted == counted)):
            return draft
        if counted is not None:
            after = self.tokens[i + 1 : i + 4]
            later = content(token for k, token in enumerate(after) if all(t.kind in (Kind.WORD, Kind.NOUN) for t in after[: k + 1]))
        elif draft is not None or not words:
            return draft
        levels = [level for level in (*self.lead.levels, *self.drafts) if not any(other.basis == change.basis and other.kind == change.kind for other in level.changes)]
        return recapped(levels, words, later, counted, self.moment, own[0].start if own else direction.start) or draft

    def _index(self, i: int, token: Token, quantity: Quantity, basis: int) -> None:
        """`bằng 124,7% cùng kỳ`: times 1.247."""
        ratio = quantity.value if quantity.times else quantity.value / 100
        way = Direction.UP if ratio > 1 else Direction.DOWN if ratio < 1 else Direction.SAME
        change = DraftChange(way, token.start, token.end, "times", ratio, rules=("percent of the same period", *quantity.rules))
        change.qualifier = directions.qualifier(quantity, self.estimate)
        self.consumed.add(basis)
        self._attach(i, change, token)

    def _multiple(self, i: int, token: Token) -> None:
        """`gấp đôi`, `gấp rưỡi`, `gấp ba`: times without digits."""
        after = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if after is None or not token.text.endswith("gấp") or after.text not in directions.MULTIPLES:
            return
        times = i + 2 < len(self.tokens) and self.tokens[i + 2].text == "lần"
        if times:
            after = self.tokens[i + 2]
        change = DraftChange(Direction.UP, token.start, after.end, "times", directions.MULTIPLES[self.tokens[i + 1].text], rules=("multiple in words",))
        change.basis = self._basis_before(i)
        self._attach(i, change, token)
        self.last_change_at = self.previous_figure = i + 1 + times

    def _same(self, i: int, token: Token) -> None:
        """`tương đương tháng 7/2023`, `không đổi so với cùng kỳ`: percent 0, direction same."""
        if not bases.is_same(self, i):
            return
        change = DraftChange(Direction.SAME, token.start, token.end, "percent", Decimal(0), rules=("the same as",))
        if token.kind == Kind.QUALIFIER:
            change.qualifier = token.value
        change.basis = self._basis_before(i)
        self._attach(i, change, token)

    def _period(self, i: int, token: Token) -> None:
        moment: Moment = token.value
        if bases.names_event(self.tokens, i):
            return
        if not bases.is_basis(self, i):
            if not self.goal_moment:
                self.earlier = self.moment
            self.moment, self.goal_moment = moment, is_goal(self.tokens, i)
            self.accumulated = self.accumulated or moment.form == "to-date"
            return
        change = self.last_change
        if change is not None and self.run and bases.follows_change(self, i):
            # `tăng lần lượt 1,8% và 24% so với tháng trước và so với cùng kỳ`: the n-th basis is the n-th change's
            for later in self.run[self.run_bases :]:
                if not (later.closed and self.run_bases == 0):
                    later.basis, later.closed = moment, True
            self.run_bases += 1
        side_by_side = self.basis_at >= 0 and all(t.kind == Kind.VERSUS or t.text in ("và", ",", "với") for t in self.tokens[self.basis_at + 1 : i])
        self.bases = [*self.bases, moment] if side_by_side else [moment]
        self.basis, self.basis_at = moment, i

    def _basis_before(self, i: int) -> Moment | None:
        """A basis that stands before its change: `so với tháng 9 tăng 5%`; not one another change has already taken."""
        if self.basis_at > self.last_change_at and self.basis is not None:
            return self.basis
        return None


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
