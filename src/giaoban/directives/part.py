"""The parts words play in a directive, and the lexicon that tells them."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from itertools import chain

from giaoban.claims.grammar.lexicon import Entry, Lexicon
from giaoban.claims.grammar.token import Kind, Token


class Part(StrEnum):
    """What a word does in a directive."""

    ORDER = "order"  # yêu cầu, giao: somebody is told to do something
    SAY = "say"  # nhấn mạnh, lưu ý: somebody speaks
    MODAL = "modal"  # phải, cần, có trách nhiệm
    ADVISE = "advise"  # nên
    WILL = "will"  # sẽ
    MAY = "may"  # có thể, gợi ý, mong
    PAST = "past"  # đã, vừa qua
    ACTION = "action"  # xây dựng, rà soát
    MANNER = "manner"  # khẩn trương, tiếp tục: opens an action
    BAN = "ban"  # không được, nghiêm cấm
    TOGETHER = "together"  # phối hợp với, cùng: those named next only help
    GIVEN = "given"  # được giao, được phân công
    UNIT = "unit"  # cục, sở, các đơn vị
    NAME = "name"  # an organisation of the catalogue
    LEADER = "leader"  # bộ trưởng, giám đốc
    SEVERAL = "several"  # các, những, mọi
    LINK = "link"  # thì, để, nhằm: ends a name
    OPENER = "opener"  # đồng thời, ngoài ra: stands before a clause
    SLOGAN = "slogan"  # là năm
    COMPOUND = "compound"  # holds a verb that is none


def part_of(token: Token) -> Part | None:
    """The part a token plays, None for a word no list has."""
    return token.value if isinstance(token.value, Part) else None


PREDICATES = frozenset(
    (Part.ORDER, Part.MODAL, Part.ADVISE, Part.WILL, Part.ACTION, Part.MANNER, Part.BAN, Part.GIVEN, Part.TOGETHER)
)
OPENS_ACTION = frozenset((Part.ACTION, Part.MANNER, Part.BAN))
HEADS = frozenset((Part.UNIT, Part.NAME, Part.LEADER))


@lru_cache(maxsize=4)
def lexicon(names: tuple[str, ...]) -> Lexicon:
    """The words of directives in one table, with the names of the catalogue's organisations."""
    from giaoban.directives.words import actions, compounds, organisations, speech

    lists = chain(
        ((Part.COMPOUND, "compound", compounds.COMPOUNDS),),
        ((Part.NAME, "organisation", names),),
        organisations.WORDS,
        speech.WORDS,
        actions.WORDS,
    )
    return Lexicon([(phrase, Entry(Kind.WORD, part, rule)) for part, rule, phrases in lists for phrase in phrases])
