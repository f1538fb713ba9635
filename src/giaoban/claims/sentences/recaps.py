"""Changes told after their levels: `Có 312 vụ, chết 96 người. So với cùng kỳ, giảm 28 vụ, giảm 11 người chết.`"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.comparisons.words import phrases
from giaoban.claims.grammar.periods.moment import Moment
from giaoban.claims.grammar.token import Kind, Token

# Words that name no thing of their own.
_EMPTY = frozenset(
    phrases(
        """
        số | lượng | tổng | các | những | và | của | là | có | đã | được | bị | với | trong | tại | theo | cả | toàn
        này | đó | cũng | riêng | mức | về | cho | ở | đạt | ước | còn | xảy | ra | làm | tăng | giảm | việc
        lượt | hơn | so | cùng | kỳ | đến | từ | do | sau | khi | thì | mà | trên | dưới
        """
    )
)
_FAR = 120  # tokens of a level and its words
_ENOUGH = 0.67  # of the words of a change's subject must stand in the level's


def recapped(
    levels: Iterable[Draft], words: set[str], after: set[str], noun: str | None, moment: Moment | None, until: int
) -> Draft | None:
    """The level a later change speaks of again, or None.

    words, after: what the change says of its subject before and after its figure, syllable by syllable. noun: what an
    absolute change counts. moment: the time of the change's sentence; a level of another time is another figure.
    """
    if noun is None and not words:
        return None
    best: tuple[float, float, int] | None = None
    found: Draft | None = None
    for order, level in enumerate(levels):
        if level.value is None or (moment is not None and level.moment is not None and moment != level.moment):
            continue
        own, wide = words_of(level, until)
        if (noun is not None and not {word for word in noun.split() if word not in _EMPTY} <= wide) or (
            words and len(words & wide) / len(words) < _ENOUGH
        ):
            continue
        shared = len(words & own) / len(words) if words else 1.0
        rank = (shared, len(after & own) / len(after) if after else 0.0, order)
        if best is None or rank > best:
            best, found = rank, level
    return found


def words_of(draft: Draft, until: int) -> tuple[set[str], set[str]]:
    """The syllables that say what a draft is about, around its figure: up to a comma, and up to the next figure.

    until: where the words of the change begin, which are not the level's.
    """
    near: list[Token] = []
    told: list[Token] = []
    first = bisect_left(draft.tokens, draft.subject[0], key=lambda token: token.start)
    for token in draft.tokens[first : first + _FAR]:
        if token.start >= until or (
            token.start >= draft.figure[1] and (token.kind == Kind.QUANTITY or token.text in ";.")
        ):
            break
        if not draft.figure[0] <= token.start < draft.figure[1]:
            told.append(token)
            if token.start < draft.after:
                near.append(token)
    counted = set(draft.counted.split() if draft.counted else ())
    return content(near) | counted, content(told) | counted


def content(tokens: Iterable[Token]) -> set[str]:
    """The syllables of tokens that name something."""
    return {
        word
        for token in tokens
        if token.kind in (Kind.WORD, Kind.NOUN, Kind.RATE, Kind.AREA, Kind.UNIT)
        for word in token.text.split()
        if word not in _EMPTY
    }
