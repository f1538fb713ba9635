"""Who is told, and who tells: names of bodies, offices and people, alone and several together."""

from __future__ import annotations

from dataclasses import dataclass

from giaoban.directives.line import Words
from giaoban.directives.part import HEADS, PREDICATES, Part
from giaoban.directives.words.organisations import RANKS, SHORT_UNITS

_LONGEST = 48  # tokens; no party is named at greater length
_SHORT = frozenset(SHORT_UNITS)
_ENDS = frozenset((*PREDICATES, Part.SAY, Part.MAY, Part.PAST, Part.LINK, Part.SLOGAN, Part.OPENER))
_PLACES = frozenset(
    ("ngành", "tỉnh", "thành phố", "huyện", "xã", "phường", "quận", "thị xã")
)  # `ngành TT&TT`, `tỉnh Lào Cai`
_JOINS = frozenset(("và", "-", "/", "&", "hoặc", "–"))


@dataclass(frozen=True, slots=True)
class Party:
    """A party in a sentence: tokens first to stop (excluded); leader: it is an office holder or a person."""

    first: int
    stop: int
    leader: bool


def party_at(words: Words, i: int, *, loose: bool = False) -> Party | None:
    """The party whose name begins at token i: `Vụ Bưu chính`, `các bộ, ngành, địa phương`, `Thứ trưởng A và Cục B`.

    loose: any name with a capital will do, as after a verb of instruction. None where no party is named.
    """
    head = _head(words, i, loose)
    if head is None:
        return None
    leader = words.part(head) is Part.LEADER
    j, limit = head + 1, min(len(words), i + _LONGEST)
    while j < limit:
        if words.text(j) == "(":
            after = _bracket(words, j, limit)
            if after is None:
                break
            j = after
        elif words.text(j) == ",":
            following = _further(words, j + 1)
            if following is None:
                break
            j = following
        elif words.text(j) in _JOINS:
            following = _joined(words, j + 1)
            if following is None:
                break
            j = following
        elif (
            (words.is_punctuation(j) and words.text(j) not in "\"“”'")
            or words.is_period(j)
            or (words.part(j) is Part.COMPOUND and words.text(j).startswith("không"))
            or (words.part(j) in _ENDS and not _is_of_name(words, j))
        ):
            break
        else:
            j += 1
    return Party(i, j, leader) if j > i else None


def _head(words: Words, i: int, loose: bool) -> int | None:
    """Where the word stands that says what kind of party it is, `các` and numbers before it passed over."""
    several = False
    j = i
    while words.part(j) is Part.SEVERAL or (words.text(j)[:1].isdecimal() and j < i + 2):
        several = True
        j += 1
        if words.text(j) == "%":
            j += 1
    if words.part(j) is Part.LINK or j >= len(words):
        return None
    part = words.part(j)
    if part in HEADS:
        if words.text(j) in _SHORT and not (
            several or words.capital(j) or (words.text(j) in _PLACES and words.capital(j + 1))
        ):
            return None
        return j
    if part is Part.COMPOUND and words.text(j).startswith(_COMPOUND_UNITS):
        return j
    if loose and words.capital(j) and part is None and j == i:
        return j
    return None


# Compounds that hold a verb and are bodies for all that.
_COMPOUND_UNITS = (
    "cơ quan",
    "đơn vị",
    "doanh nghiệp",
    "nhà ",
    "chủ đầu tư",
    "ban quản lý",
    "cán bộ",
    "tổ chức",
    "hội viên",
    "đoàn viên",
    "các tổ chức",
    "hội đồng thẩm định",
)


def _is_of_name(words: Words, j: int) -> bool:
    """`Vụ Tổ chức cán bộ`, `Ban Chỉ đạo`: with a capital inside a sentence, a verb is a part of a name."""
    if not words.capital(j):
        return words.text(j) in ("qua", "theo", "trong", "trên") and words.capital(j + 1)
    before = words.part(j - 1)
    return before in HEADS or words.capital(j - 1) or words.text(j - 1) in _JOINS or words.text(j - 1) == ","


def _bracket(words: Words, j: int, limit: int) -> int | None:
    """The token after a short bracket: `doanh nghiệp viễn thông (DNVT)`."""
    for k in range(j + 1, min(limit, j + 10)):
        if words.text(k) == ")":
            return k + 1
    return None


def _further(words: Words, j: int) -> int | None:
    """Where to go on after a comma that joins another party: `các bộ, ngành, địa phương`, `Cục A, Vụ B`."""
    head = _head(words, j, loose=False)
    if head is not None:
        return head + 1
    if words.text(j) in _SHORT or words.text(j) in (
        "địa phương",
        "liên quan",
        "thành",
        "thành phố",
        "đơn vị",
        "doanh nghiệp",
    ):
        return j + 1
    if words.capital(j) and words.part(j) is None and (words.capital(j - 2) or words.part(j - 2) is Part.NAME):
        return j + 1
    return None


def _joined(words: Words, j: int) -> int | None:
    head = _head(words, j, loose=False)
    if head is not None:
        return head + 1
    if words.capital(j) or words.text(j) in _SHORT or words.text(j) in ("địa phương", "các"):
        return j + 1
    if words.part(j) is None and not words.is_punctuation(j):
        return j + 1
    return None


def rank_of(name: str) -> int:
    """How high a party stands, from 6, the Government, to 2, an office of a department; 0 where its name does not tell.

    name: in canonical form, `các sở thông tin và truyền thông`.
    """
    name = name.removeprefix("các ").removeprefix("các ")
    if any(word in name.split(",")[0] for word in ("thuộc bộ", "của bộ")):
        return 3
    for rank, openings in RANKS:
        if any(name == opening or name.startswith((f"{opening} ", f"{opening},")) for opening in openings):
            return rank
    return 0


def trimmed(words: Words, party: Party) -> Party:
    """The party without what only leans on its name's end: `các đơn vị có liên quan thì`, quotes and joins."""
    stop = party.stop
    while stop > party.first + 1 and (
        words.text(stop - 1) in _JOINS or words.text(stop - 1) in ('"', "“", "”", "'", "cũng", "ngay", "khẩn")
    ):
        stop -= 1
    return Party(party.first, stop, party.leader)
