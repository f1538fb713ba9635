"""From a sentence to its clauses: where one assigned action ends and the next begins."""

from __future__ import annotations

from typing import NamedTuple

from giaoban.directives.line import Words
from giaoban.directives.part import OPENS_ACTION, Part
from giaoban.directives.parties import party_at

_HEADS = frozenset((Part.SEVERAL, Part.UNIT, Part.NAME, Part.LEADER))
_STARTS = frozenset((*OPENS_ACTION, Part.MODAL, Part.ORDER, Part.GIVEN, Part.TOGETHER))


class Clause(NamedTuple):
    """Tokens first to stop (excluded) of a sentence.

    mark: what stands before it, `""` at the start. closed: what stands after it.
    """

    first: int
    stop: int
    mark: str
    closed: str


def clauses(words: Words, first: int) -> list[Clause]:
    """The clauses of a sentence from token first on: cut at `;` and `:`, and at commas before a new assignment."""
    found: list[Clause] = []
    begin, mark = first, ""
    depth = 0
    verb = _opening_verb(words, first)
    modal = False
    last_party_end = -1
    i = first
    while i < len(words):
        text = words.text(i)
        if text in "([" and words.is_punctuation(i):
            depth += 1
        elif text in ")]" and words.is_punctuation(i):
            depth = max(0, depth - 1)
        cut = ""
        if (
            text == ";"
            or (text == ":" and not depth and not _times_follow(words, i))
            or (text == "." and _glued(words, i))
        ):
            cut = text
            depth = 0
        elif text == "," and not depth and i >= last_party_end:
            if _parts_here(words, begin, i, verb, modal, last_party_end):
                cut = ","
        elif text in ("và", "còn") and words.part(i + 1) is Part.ORDER and party_at(words, i + 2) is not None:
            cut = text
        if cut:
            found.append(Clause(begin, i, mark, cut))
            begin, mark, modal = i + 1, cut, False
            verb = _opening_verb(words, begin)
            last_party_end = -1
        else:
            modal = modal or words.part(i) is Part.MODAL
            if i >= last_party_end and words.part(i) in _HEADS:
                party = party_at(words, i)
                if party is not None:
                    last_party_end = party.stop
        i += 1
    if begin < len(words):
        found.append(Clause(begin, len(words), mark, ""))
    return [clause for clause in found if clause.first < clause.stop]


def _opening_verb(words: Words, i: int) -> str:
    """The verb a clause opens with, behind words of manner; empty where it opens with another word."""
    while words.part(i) in (Part.MANNER, Part.OPENER) or words.text(i) == ",":
        i += 1
    return words.text(i) if words.part(i) is Part.ACTION else ""


def _times_follow(words: Words, i: int) -> bool:
    """`Thời hạn hoàn thành: 30/9/2023`: a colon before a time."""
    return any(words.text(k) in ("hạn", "gian", "hoàn thành", "độ", "xong") for k in range(max(0, i - 3), i)) and (
        words.is_period(i + 1)
        or words.text(i + 1) in ("trước", "trong", "quý", "tháng", "ngày")
        or words.text(i + 1)[:1].isdecimal()
    )


def _glued(words: Words, i: int) -> bool:
    """A full stop without a space before the next sentence's capital: `an ninh mạng.Tiếp tục`."""
    if i + 1 >= len(words) or words.tokens[i + 1].start != words.tokens[i].end:
        return False
    return words.capital(i + 1) and words.part(i + 1) in (*OPENS_ACTION, Part.ORDER, Part.OPENER)


def _parts_here(words: Words, begin: int, i: int, verb: str, modal: bool, party_end: int) -> bool:
    """Whether a comma divides two assignments."""
    k = i + 1
    while words.text(k) in ("đồng thời", "và", "còn", "riêng", "song song", "bên cạnh đó"):
        k += 1
    part = words.part(k)
    if part is Part.SLOGAN:
        return True
    if part is Part.MODAL:
        return modal and not any(words.part(j) is Part.SLOGAN for j in range(begin, i)) and party_end != i
    if part is Part.ORDER and party_at(words, k + 1) is not None and k > begin + 2:
        return any(words.part(j) in _STARTS for j in range(begin, i))
    if part is Part.ACTION and verb and words.text(k) == verb:
        return True
    if (
        words.text(k)[:1].isdecimal()
        and words.text(k + 1) == "%"
        and (
            (words.text(begin)[:1].isdecimal() and modal) or any(words.part(j) is Part.SLOGAN for j in range(begin, i))
        )
    ):
        return True
    party = party_at(words, k) if party_end != i else None
    if party is None or not any(words.part(j) in _STARTS for j in range(begin, i)):
        return False
    after = party.stop
    while words.text(after) in ("cũng", "thì", "cần", "tiếp tục"):
        after += 1
    return words.part(after) in _STARTS or (words.part(after - 1) in (Part.MODAL, Part.MANNER))
