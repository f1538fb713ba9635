"""Changes: a figure that says by how much another moved, and the level it is said of."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft, DraftChange
from giaoban.claims.grammar.comparisons.ties import MULTIPLES
from giaoban.claims.grammar.comparisons.words import STEPS
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.model import Direction
from giaoban.claims.sentences import directions, targets
from giaoban.claims.sentences.bases import against_goal, basis_before, is_same
from giaoban.claims.sentences.recaps import content, recapped
from giaoban.figures import Qualifier, Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence

_NEAR = 12  # drafts of the sentence looked back over


def read_change(sentence: Sentence, i: int, direction: Token) -> None:
    """The change of the figure at i, which `direction` governs: `tăng 6%`, `-28 vụ`, `gấp 2,8 lần`."""
    token = sentence.tokens[i]
    quantity: Quantity = token.value
    moved = direction.kind == Kind.DIRECTION
    way = Direction(direction.value) if moved else directions.sign_of(direction, quantity)
    kind, value, unit, counted = directions.size(quantity)
    if kind == "absolute" and unit is None and direction.text.endswith("gấp"):
        kind = "times"  # `tăng gấp 3 so với năm 2022`
    change = DraftChange(way, min(direction.start, token.start), token.end, kind, value, unit, counted)
    change.rules = (direction.rule, *quantity.rules)
    estimate = sentence.estimate or directions.estimated(sentence.tokens, i, direction)
    change.qualifier = directions.qualifier(quantity, estimate)
    change.basis = basis_before(sentence)
    change.closed = change.basis is not None and sentence.tokens[sentence.basis_at].start > direction.start
    if change.basis is None and against_goal(sentence.tokens, i):
        change.closed = change.inherited = True  # of no time, so that none is handed to it
    if sentence.base_of_next is not None:
        change.base_value, sentence.base_of_next = sentence.base_of_next, None
    _attach(sentence, i, change, direction)


def read_index(sentence: Sentence, i: int, basis: int) -> None:
    """The percentage at i of the level of another time: `bằng 124,7% cùng kỳ` is times 1.247."""
    token = sentence.tokens[i]
    quantity: Quantity = token.value
    ratio = quantity.value if quantity.times else quantity.value / 100
    way = Direction.UP if ratio > 1 else Direction.DOWN if ratio < 1 else Direction.SAME
    rules = ("percent of the same period", *quantity.rules)
    change = DraftChange(way, token.start, token.end, "times", ratio, rules=rules)
    change.qualifier = directions.qualifier(quantity, sentence.estimate)
    sentence.consumed.add(basis)
    _attach(sentence, i, change, token)


def read_multiple(sentence: Sentence, i: int) -> None:
    """Times without digits, if the word of direction at i leads to them: `gấp đôi`, `gấp rưỡi`, `gấp ba lần`."""
    tokens = sentence.tokens
    last = i + 1
    if not tokens[i].text.endswith("gấp") or last >= len(tokens) or tokens[last].text not in MULTIPLES:
        return
    size = MULTIPLES[tokens[last].text]
    if last + 1 < len(tokens) and tokens[last + 1].text == "lần":
        last += 1
    rules = ("multiple in words",)
    change = DraftChange(Direction.UP, tokens[i].start, tokens[last].end, "times", size, rules=rules)
    change.basis = basis_before(sentence)
    _attach(sentence, i, change, tokens[i])
    sentence.last_change_at = sentence.previous_figure = last


def read_same(sentence: Sentence, i: int) -> None:
    """`tương đương tháng 7/2023`, `không đổi so với cùng kỳ`: percent 0, direction same."""
    token = sentence.tokens[i]
    if not is_same(sentence, i):
        return
    change = DraftChange(Direction.SAME, token.start, token.end, "percent", Decimal(0), rules=("the same as",))
    if token.kind == Kind.QUALIFIER:
        change.qualifier = token.value
    change.basis = basis_before(sentence)
    _attach(sentence, i, change, token)


def read_base(sentence: Sentence, i: int) -> None:
    """The figure at i is the base of the last change."""
    change = sentence.last_change
    if change is None:
        near = reversed(sentence.drafts[-_NEAR:])
        change = next((draft.changes[-1] for draft in near if draft.changes), None)
    if change is not None and change.base_value is None:
        change.base_value = sentence.tokens[i].value.value
        change.rules += ("base in a bracket or subclause",)
    sentence.base_at = i


def _attach(sentence: Sentence, i: int, change: DraftChange, direction: Token) -> None:
    """Give the change to its level, to a rank still to come, or to a claim of its own."""
    draft = targets.target(sentence, i, direction)
    if change.counted in STEPS and (draft is None or draft.unit is not Unit.RANK):
        draft = next((near for near in reversed(sentence.drafts[-_NEAR:]) if near.unit is Unit.RANK), None)
        if draft is None and targets.rank_follows(sentence.tokens, i):
            sentence.steps.append(change)
            sentence.last_change, sentence.last_change_at, sentence.previous_figure = change, i, i
            return
        if draft is None and sentence.lead.last is not None and sentence.lead.last.unit is Unit.RANK:
            draft = sentence.lead.last
    draft = _told_before(sentence, i, change, direction, draft)
    if draft is None:
        draft = targets.without_level(sentence, i, direction)
        if change.qualifier is not Qualifier.EXACT:
            draft.qualifiers.append(change.qualifier)
        sentence.drafts.append(draft)
    elif change.basis is None and draft.tokens is not sentence.tokens:
        change.basis = sentence.basis
    _remember(sentence, i, change, draft)
    draft.changes.append(change)


def _remember(sentence: Sentence, i: int, change: DraftChange, draft: Draft) -> None:
    """Note the change just read, for the bases and restatements that follow it."""
    between = sentence.tokens[sentence.last_change_at + 1 : i]
    side_by_side = all(
        token.text in (",", "và", "(") or token.kind in (Kind.ADVERB, Kind.DIRECTION) for token in between
    )
    goes_on = sentence.run and side_by_side and not sentence.run[-1].closed
    sentence.run = [*sentence.run[-_NEAR:], change] if goes_on else [change]
    sentence.run_bases = 0
    bases = sentence.bases
    if len(bases) > 1 and (change.basis is bases[-1] or (change.basis is None and len(sentence.run) > 1)):
        change.basis = bases[min(len(sentence.run), len(bases)) - 1]
    comparator = sentence.comparator
    if change.basis is None and comparator is not None and comparator is not draft:
        change.basis, change.base_value = comparator.moment, comparator.value
        sentence.comparator = None
        if comparator in sentence.drafts and not comparator.changes:
            sentence.drafts.remove(comparator)  # told for the comparison alone
    sentence.last_change, sentence.last_change_at, sentence.previous_figure = change, i, i
    sentence.last_target = draft


def _told_before(
    sentence: Sentence, i: int, change: DraftChange, direction: Token, draft: Draft | None
) -> Draft | None:
    """The level told before that this change is of, where the change names it again."""
    own = targets.own_words(sentence, directions.start_of(sentence.tokens, i, direction))
    words, later = content(own), set[str]()
    counts = change.kind == "absolute" and change.unit is Unit.COUNT and change.counted not in STEPS
    counted = change.counted if counts else None
    if draft is not None and (counted is None or _counts(draft, counted)):
        return draft
    if counted is not None:
        for token in sentence.tokens[i + 1 : i + 4]:
            if token.kind not in (Kind.WORD, Kind.NOUN):
                break
            later |= content((token,))
    elif draft is not None:
        return draft
    elif not words:
        return _only_one_before(sentence)
    levels = [
        level
        for level in (*sentence.lead.levels, *sentence.drafts[-_NEAR:])
        if not any(other.basis == change.basis and other.kind == change.kind for other in level.changes)
    ]
    until = own[0].start if own else direction.start
    return recapped(levels, words, later, counted, sentence.moment, until) or draft


def _only_one_before(sentence: Sentence) -> Draft | None:
    """`Đã xử lý 640 trường hợp. So với tháng trước tăng 12%.`: a change with no subject, after a single level."""
    if sentence.drafts:
        return None
    before = [level for level in sentence.lead.levels if level.sentence == sentence.index - 1]
    return before[0] if len(before) == 1 else None


def _counts(draft: Draft, counted: str) -> bool:
    """Whether a change that counts this noun may be of the draft."""
    return draft.value is not None and (draft.unit is not Unit.COUNT or draft.counted == counted)
