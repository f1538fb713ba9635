"""Which level a change belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.comparisons.ties import TRANSPARENT
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.sentences.bases import REACHED
from giaoban.claims.sentences.directions import RESTATED, start_of
from giaoban.claims.sentences.levels import subject_before
from giaoban.claims.sentences.recaps import content
from giaoban.claims.sentences.settings import estimate_before, settle
from giaoban.claims.sentences.units import told_in_order
from giaoban.figures import Qualifier, Unit

if TYPE_CHECKING:
    from giaoban.claims.sentences.sentence import Sentence

_NEAR = 24  # drafts of the sentence looked back over
_FAR = 60  # tokens looked back over


def target(sentence: Sentence, i: int, direction: Token) -> Draft | None:
    """The level (or subject) of the sentence that a change belongs to; None where it brings a subject of its own."""
    tokens = sentence.tokens
    at = start_of(tokens, i, direction)
    if (
        sentence.last_target is not None and sentence.last_change_at == at - 1 and tokens[at].text == "("
    ) or direction.rule in RESTATED:
        return sentence.last_target
    if not sentence.drafts or ((own := own_words(sentence, at)) and content(own)):
        return None
    last = sentence.drafts[-1]
    if direction.rule == "coordinated changes" and not sentence.shares and sentence.last_target is not None:
        apart = sentence.last_target.value is None and told_in_order(tokens, i) and not _has_bases(sentence, i, 2)
        return None if apart else sentence.last_target
    distributed = _distributed(sentence, i)
    if distributed is not None:
        return distributed
    if tokens[i].kind == Kind.QUANTITY and tokens[i].value.unit is Unit.PERCENTAGE_POINT:
        percentages = (draft for draft in reversed(sentence.drafts[-_NEAR:]) if draft.unit is Unit.PERCENT)
        return next((draft for draft in percentages if draft.depth <= sentence.depth), last)
    for draft in reversed(sentence.drafts[-_NEAR:]):
        if draft.restates and draft is not sentence.drafts[0]:
            continue
        if draft.depth <= sentence.depth and (draft.depth == 0 or draft.depth == sentence.depth):
            return draft if not draft.plan or draft is sentence.drafts[0] else _before_plan(sentence, draft)
    return last


def _before_plan(sentence: Sentence, plan: Draft) -> Draft:
    """A change after `đạt 14,7% dự toán` is of the level before it, not of the attainment."""
    return next(
        (draft for draft in reversed(sentence.drafts[-_NEAR:]) if not draft.plan and draft.depth <= sentence.depth),
        plan,
    )


def _distributed(sentence: Sentence, i: int) -> Draft | None:
    """`đạt 5 tỷ và 6 tỷ, tăng lần lượt 5% và 6%`: as many changes side by side as levels, the n-th of the n-th."""
    if sentence.shares:
        return sentence.shares.pop(0)
    tokens = sentence.tokens
    if tokens[i].kind != Kind.QUANTITY:
        return None
    count = _side_by_side(tokens, i, True)
    levels = [
        draft
        for draft in sentence.drafts[-_NEAR:]
        if draft.value is not None and not draft.restates and draft.depth <= sentence.depth
    ]
    if count < 2 or len(levels) < count:
        return None
    said = told_in_order(tokens, i)
    if not said:
        count = _side_by_side(tokens, i, False)
    run = levels[-count:]
    if count < 2 or (not said and len({id(draft.group) for draft in run}) != 1) or _has_bases(sentence, i, count):
        return None
    sentence.shares = run[1:]
    return run[0]


def _has_bases(sentence: Sentence, i: int, count: int) -> bool:
    """Whether as many times as changes are compared with: `tăng lần lượt 1,8% và 24% so với tháng trước và cùng kỳ`.

    Then the changes are of one level, and it is the bases that are told in order.
    """
    if len(sentence.bases) == count and sentence.basis_at > sentence.previous_figure:
        return True
    after = sentence.tokens[i + 1 : i + 4 * count + 6]
    end = next((k for k, token in enumerate(after) if token.text in ";."), len(after))
    return sum(token.kind == Kind.PERIOD for token in after[:end]) >= count


def _side_by_side(tokens: list[Token], i: int, moved: bool) -> int:
    """How many sizes of change stand side by side from i on: `24,1%, 15,8% và 3,7%` is three.

    moved: each may have a direction of its own, `tăng 20% và giảm 6%`.
    """
    count, unit = 1, tokens[i].value.unit
    k = i + 1
    while k + 1 < len(tokens) and tokens[k].text in (",", "và"):
        after = k + 2 if moved and tokens[k + 1].kind == Kind.DIRECTION and k + 2 < len(tokens) else k + 1
        if tokens[after].kind != Kind.QUANTITY or tokens[after].value.unit is not unit:
            break
        count, k = count + 1, after + 1
    return count


def own_words(sentence: Sentence, at: int) -> list[Token]:
    """The words of a new subject between the figure before and the word of direction at `at`, if it has one."""
    tokens = sentence.tokens
    start = max(sentence.previous_figure + 1, at - _FAR)
    boundary = None
    for k in range(at - 1, start - 1, -1):
        if tokens[k].text in (",", ";", "(", ")", ":", "-", ".") or tokens[k].text in (
            "và",
            "còn",
            "nhưng",
            "trong khi",
            "riêng",
        ):
            boundary = k
            break
    if boundary is None:
        if sentence.previous_figure >= 0:
            return []
        boundary = -1
    while boundary > start and tokens[boundary].text in (",", "và"):
        further = _before(tokens, boundary, start)
        tail = boundary - len(further) == start and sentence.previous_figure >= 0  # what the figure before counts
        if tail or any(t.kind in (Kind.VERSUS, Kind.PERIOD, Kind.QUANTITY) for t in further):
            break
        boundary -= len(further) + 1
    boundary = max(boundary, start - 1)
    segment = tokens[boundary + 1 : at]
    found = []
    basis = False
    for k, token in enumerate(segment, boundary + 1):
        if token.kind == Kind.PERIOD:
            basis = True
        elif token.text in TRANSPARENT:
            continue
        elif token.kind in (Kind.NOUN, Kind.AREA, Kind.RATE, Kind.UNIT) or (
            token.kind == Kind.WORD and not (basis and k == at - 1)
        ):
            found.append(token)
    return found


def _before(tokens: list[Token], boundary: int, start: int) -> list[Token]:
    """The words between one comma and the one before it."""
    k = boundary - 1
    while k >= start and tokens[k].text not in (",", ";", "(", ")", ":", "."):
        k -= 1
    return tokens[k + 1 : boundary]


def completes(sentence: Sentence, i: int) -> bool:
    """Whether the level at i is what the change before it reached: only a word of reaching stands between."""
    tokens = sentence.tokens
    if i - sentence.last_change_at > _FAR:
        return False
    between = tokens[sentence.last_change_at + 1 : i]
    reaching = any(
        token.value == REACHED
        or token.text in ("đạt", "ở mức", "lên", "còn", "đạt mức", "xuống", "với", "tương ứng với")
        for token in between
    ) or tokens[i].text.startswith(("lên", "xuống", "còn"))
    return reaching and not content(between) and not any(token.text in (";", ".") for token in between)


def compares(sentence: Sentence, i: int, draft: Draft) -> bool:
    """`(tháng 10/2023: 15.871 phản ánh)`: a bracket with an earlier time and a figure like the one before it."""
    tokens = sentence.tokens
    k = i - 1
    while k > 0 and (tokens[k].kind in (Kind.COPULA, Kind.QUALIFIER) or tokens[k].text in (":", "là")):
        k -= 1
    last = sentence.drafts[-1] if sentence.drafts else None
    return (
        tokens[k].kind == Kind.PERIOD
        and k > 0
        and tokens[k - 1].text == "("
        and last is not None
        and last.unit is draft.unit
    )


def rank_follows(tokens: list[Token], i: int) -> bool:
    """Whether a rank still comes in the sentence: `tăng ít nhất 10 hạng, từ 86 xuống dưới 75`."""
    return any(token.kind == Kind.QUANTITY for token in tokens[i + 1 : i + 12])


def without_level(sentence: Sentence, i: int, direction: Token) -> Draft:
    """The subject of a change that states no level, to be claimed with value null."""
    tokens = sentence.tokens
    start, end = subject_before(sentence, start_of(tokens, i, direction))
    token = tokens[i]
    first = min(start, direction.start)
    draft = Draft(first, max(token.end, direction.end), (start, end), token.end, sentence.depth)
    draft.figure = (min(direction.start, token.start), token.end)
    draft.rules = ["change without a level"]
    estimate_before(sentence, start_of(tokens, i, direction), draft)
    draft.qualifiers = [Qualifier.ESTIMATE] if Qualifier.ESTIMATE in draft.qualifiers else []
    settle(sentence, i, draft)
    return draft
