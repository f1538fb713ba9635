"""From the tokens of a sentence to drafts: which figure is a level, which a change, which the base of one."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.draft import Draft, DraftChange
from giaoban.claims.grammar.comparisons import roles
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.levels import level
from giaoban.claims.model import Direction
from giaoban.figures import Qualifier, Unit


class Sentence:
    """One sentence being read from left to right.

    tokens: its tokens, numbers already quantities. drafts: what it states so far. basis: the time a coming change is
    compared with, as worded. moment: the time the sentence is about, as worded. lead: what the text before it hands down.
    """

    def __init__(self, tokens: list[Token], index: int, lead: Lead) -> None:
        self.tokens = tokens
        self.index = index
        self.lead = lead
        self.drafts: list[Draft] = []
        self.moment: Moment | None = None
        self.until = False
        self.accumulated = False
        self.basis: Moment | None = None
        self.basis_at = -1
        self.last_change: DraftChange | None = None
        self.last_change_at = -1
        self.previous_figure = -1  # index of the last quantity or change read
        self.depth = 0
        self.depths: list[int] = []
        self.whole: Draft | None = None
        self.base_of_next: Decimal | None = None
        self.estimate = False

    def read(self) -> list[Draft]:
        """The drafts of the sentence, in order."""
        tokens = self.tokens
        for i, token in enumerate(tokens):
            kind = token.kind
            if kind == Kind.PUNCT:
                if token.text in "([":
                    self.depth += 1
                elif token.text in ")]" and self.depth:
                    self.depth -= 1
                elif token.text == ";":
                    self.whole = self.whole if self.depth else self.whole
            elif kind == Kind.QUANTITY:
                self._quantity(i, token)
            elif kind == Kind.PERIOD:
                self._period(i, token)
            elif kind == Kind.SAME:
                self._same(i, token)
            elif kind == Kind.DIRECTION:
                self._multiple(i, token)
            elif kind == Kind.WORD and token.text in ("lũy", "cộng", "cộng dồn") or token.text == "tính chung":
                self.accumulated = True
            elif token.text == "trong" and i + 1 < len(tokens) and tokens[i + 1].text in ("đó", "số"):
                self.whole = next((draft for draft in reversed(self.drafts) if draft.value is not None), self.lead.whole)
            self.depths.append(self.depth)
        return self.drafts

    def _quantity(self, i: int, token: Token) -> None:
        quantity: Quantity = token.value
        if roles.is_start_of_move(self.tokens, i):
            self.base_of_next = quantity.value
        elif roles.is_base(self, i):
            self._base(i, quantity)
        elif (direction := roles.direction_of(self, i)) is not None:
            self._change(i, token, quantity, direction)
        elif roles.is_index(self.tokens, i):
            self._index(i, token, quantity)
        elif (draft := level(self, i, token, quantity)) is not None:
            if self.base_of_next is not None:
                if draft.unit is not Unit.PERCENT or self.base_of_next < 1000:
                    self.base_of_next = None
            self.drafts.append(draft)
            self.last_change = None
        else:
            return
        self.previous_figure = i

    def _base(self, i: int, quantity: Quantity) -> None:
        change = self.last_change or next((draft.changes[-1] for draft in reversed(self.drafts) if draft.changes), None)
        if change is not None and change.base_value is None:
            change.base_value = quantity.value
            change.rules += ("base in a bracket or subclause",)

    def _change(self, i: int, token: Token, quantity: Quantity, direction: Token) -> None:
        way = Direction(direction.value) if direction.kind == Kind.DIRECTION else roles.sign_of(direction, quantity)
        change = DraftChange(way, min(direction.start, token.start), token.end, *roles.size(quantity), rules=(direction.rule, *quantity.rules))
        change.qualifier = roles.qualifier(quantity, self.estimate)
        change.basis = self._basis_before(i)
        self._attach(i, change, direction)

    def _attach(self, i: int, change: DraftChange, direction: Token) -> None:
        draft = roles.target(self, i, direction)
        if draft is None:
            draft = roles.without_level(self, i, direction)
            self.drafts.append(draft)
        draft.changes.append(change)
        self.last_change, self.last_change_at = change, i
        self.previous_figure = i

    def _index(self, i: int, token: Token, quantity: Quantity) -> None:
        """`bằng 124,7% cùng kỳ`: times 1.247."""
        ratio = quantity.value / 100
        way = Direction.UP if ratio > 1 else Direction.DOWN if ratio < 1 else Direction.SAME
        change = DraftChange(way, token.start, token.end, "times", ratio, rules=("percent of the same period", *quantity.rules))
        change.qualifier = roles.qualifier(quantity, self.estimate)
        self._attach(i, change, token)

    def _multiple(self, i: int, token: Token) -> None:
        """`gấp đôi`, `gấp rưỡi`, `gấp ba`: times without digits."""
        after = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if after is None or not token.text.endswith("gấp") or after.text not in roles.MULTIPLES:
            return
        change = DraftChange(Direction.UP, token.start, after.end, "times", roles.MULTIPLES[after.text], rules=("multiple in words",))
        change.basis = self._basis_before(i)
        self._attach(i, change, token)

    def _same(self, i: int, token: Token) -> None:
        """`tương đương tháng 7/2023`, `không đổi so với cùng kỳ`: percent 0, direction same."""
        if not roles.is_same(self, i):
            return
        change = DraftChange(Direction.SAME, token.start, token.end, "percent", Decimal(0), rules=("the same as",))
        self._attach(i, change, token)

    def _period(self, i: int, token: Token) -> None:
        moment: Moment = token.value
        if not roles.is_basis(self, i):
            self.moment, self.until = moment, roles.says_until(self.tokens, i)
            if moment.form == "to-date":
                self.accumulated = True
            return
        change = self.last_change
        if change is not None and change.basis is None and roles.follows_change(self, i):
            change.basis = moment
            for earlier in roles.coordinated_before(self):
                if earlier.basis is None or earlier.inherited:
                    earlier.basis, earlier.inherited = moment, False
        elif change is not None and roles.follows_change(self, i) and change.inherited:
            change.basis, change.inherited = moment, False
            for earlier in roles.coordinated_before(self):
                if earlier.inherited:
                    earlier.basis, earlier.inherited = moment, False
        self.basis, self.basis_at = moment, i

    def _basis_before(self, i: int) -> Moment | None:
        """A basis that stands before its change: `so với tháng 9 tăng 5%`; not one another change has already taken."""
        if self.basis_at > self.last_change_at and self.basis is not None:
            return self.basis
        return None


class Lead:
    """What a sentence takes over from the sentences, list and headings before it."""

    __slots__ = ("area", "basis", "heading", "moment", "status", "subject", "unit", "whole", "last")

    def __init__(self) -> None:
        self.moment: Moment | None = None
        self.basis: Moment | None = None
        self.whole: Draft | None = None
        self.last: Draft | None = None
        self.status = ""
        self.unit: Unit | None = None
        self.subject: tuple[int, int] | None = None
        self.area: str | None = None
        self.heading = ""


__all__ = ["Lead", "Qualifier", "Sentence"]
