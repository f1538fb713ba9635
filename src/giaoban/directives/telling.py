"""Who tells: `Bộ trưởng chỉ đạo ...`, `..., Bộ trưởng nhấn mạnh.`, and whether he may order those he tells."""

from __future__ import annotations

from typing import NamedTuple

from giaoban.directives.line import Words
from giaoban.directives.part import HEADS, Part
from giaoban.directives.parties import Party, party_at, rank_of
from giaoban.directives.words.speech import CLOSING_ORDERS

_FILLERS = frozenset(
    (
        "cũng",
        "tiếp tục",
        "đồng thời",
        "trực tiếp",
        "thẳng thắn",
        "đặc biệt",
        "một lần nữa",
        "thống nhất",
        "đã",
        "vừa",
        "và",
        "có ý kiến",
        "phát biểu",
        ",",
        "đề nghị",
        "yêu cầu",
    )
)
# Offices whose word is an order; `ông`, `bà` and directors of companies only speak.
_OFFICES = (
    "bộ trưởng",
    "thứ trưởng",
    "thủ tướng",
    "phó thủ tướng",
    "chủ tịch",
    "phó chủ tịch",
    "lãnh đạo",
    "giám đốc",
    "phó giám đốc",
    "cục trưởng",
    "phó cục trưởng",
    "tổng cục trưởng",
    "vụ trưởng",
    "chánh văn phòng",
    "chánh thanh tra",
    "bí thư",
    "phó bí thư",
    "đồng chí",
    "đ/c",
    "người chủ trì",
    "chủ tọa",
    "trưởng ban",
    "phó trưởng ban",
    "tổng bí thư",
    "hội nghị",
    "cuộc họp",
    "thống đốc",
    "viện trưởng",
    "hiệu trưởng",
    "trưởng phòng",
    "tổng biên tập",
    "trưởng đoàn",
    "tổng giám đốc",
)
_ASKERS = (
    "doanh nghiệp",
    "đại biểu",
    "đại diện",
    "hiệp hội",
    "người dân",
    "hội viên",
    "các doanh nghiệp",
    "các đại biểu",
    "các hiệp hội",
    "ý kiến",
    "công ty",
    "nhà mạng",
    "các nhà mạng",
)


class Telling(NamedTuple):
    """A party and its verb of telling at token `verb`; `then` the token after the verb and what belongs to it."""

    party: Party
    verb: int
    then: int


def telling_at(words: Words, i: int) -> Telling | None:
    """A telling whose party begins at token i, None where there is none."""
    if words.part(i) not in HEADS and words.part(i) is not Part.SEVERAL:
        return None
    party = party_at(words, i)
    if party is None:
        return None
    j = party.stop
    if words.text(j) == ",":  # Ông A, Tổng giám đốc B, cho biết
        return None
    while words.text(j) in _FILLERS and words.part(j) not in (Part.ORDER, Part.SAY):
        j += 1
    if words.part(j) not in (Part.ORDER, Part.SAY):
        return None
    then = j + 1
    while (words.part(then) in (Part.SAY,) and words.text(then - 1) in (",", "và")) or (
        words.text(then) in ("và", ",") and words.part(then + 1) in (Part.SAY, Part.ORDER)
    ):
        then += 1
    return Telling(party, j, then)


def find_telling(words: Words, first: int, stop: int) -> Telling | None:
    """The first telling of a stretch that begins it or follows a comma."""
    for i in range(first, stop):
        if (
            i == first
            or words.text(i - 1) in (",", "-", "–")
            or (words.part(i) is Part.LEADER and words.part(i - 1) is not Part.ORDER)
        ):
            found = telling_at(words, i)
            if found is not None:
                return found
    return None


def commands(words: Words, party: Party) -> bool:
    """Whether a party's word is an order to others in a meeting."""
    name = words.view.form[words.tokens[party.first].start : words.tokens[party.stop - 1].end]
    if name.startswith(_ASKERS):
        return False
    return (
        name.startswith(_OFFICES)
        or rank_of(name) >= 5
        or name.startswith(("ubnd", "ủy ban", "ban chỉ đạo", "văn phòng", "sở"))
    )


def is_upward(issuer: str | None, assignee: str, verb: str) -> bool:
    """Whether a request goes to somebody above, who takes no orders: `các Sở đề nghị Bộ hướng dẫn`."""
    if "nghị" not in verb and verb not in ("xin", "mời"):
        return False
    to = rank_of(assignee)
    if issuer is None:
        return to >= 6
    if issuer.startswith(_ASKERS):
        return True
    return 0 < rank_of(issuer) < to


def closes_as_order(words: Words, first: int) -> tuple[int, Party] | None:
    """Where a sentence's closing attribution begins: `..., Bộ trưởng nhấn mạnh`; None where it has none that orders."""
    for i in range(len(words) - 1, max(first, len(words) - 14), -1):
        if words.text(i) != ",":
            continue
        found = telling_at(words, i + 1)
        if (
            found is not None
            and found.verb >= len(words) - 3
            and words.text(found.verb) in CLOSING_ORDERS
            and commands(words, found.party)
        ):
            return i, found.party
    return None
