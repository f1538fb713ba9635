"""What a sentence opens with before its first clause: a time, a field of work, who says it."""

from __future__ import annotations

from giaoban.directives.line import Words
from giaoban.directives.part import OPENS_ACTION, Part
from giaoban.directives.parties import party_at, trimmed
from giaoban.directives.state import State
from giaoban.directives.telling import commands, find_telling

# By these somebody who gives no orders takes the word.
_TAKES_THE_WORD = frozenset(("cho biết", "cho rằng", "chia sẻ", "phát biểu", "khẳng định", "bày tỏ"))


def opening(words: Words, first: int, state: State) -> int:
    """Past what stands before the first clause: openers, a time, a field, who says it."""
    i = first
    for _ in range(6):
        at = i
        while words.part(i) is Part.OPENER or words.text(i) in (",", "-", "–", "+", "•", "*", '"', "“", "và"):
            i += 1
        start = words.tokens[i].start if i < len(words) else 0
        if i < len(words):
            lead = state.calendar.leading(words.view, start, words.tokens[-1].end)
            if lead is not None:
                stop = next((k for k in range(i, len(words)) if words.tokens[k].start >= lead.end), len(words))
                ends = words.text(stop) in (",", ":") or party_at(words, stop) is not None
                if ends and words.part(stop) is not Part.SLOGAN:
                    state.leading, i = lead, stop
        comma = _field_comma(words, i)
        if comma is not None:
            state.over = (*state.over, words.original(i, comma))
            party = party_at(words, i + 1)
            if words.text(i) in ("đối với", "riêng") or words.original(i, i + 2).casefold() == "đối với":
                party = party_at(words, i + (1 if words.text(i) in ("đối với", "riêng") else 2))
                if party is not None and party.stop >= comma - 1 and words.text(party.first) not in ("lĩnh", "công"):
                    state.urged = state.listed = words.original(party.first, trimmed(words, party).stop)
            i = comma + 1
        told = find_telling(words, i, len(words)) if at == first else None
        if (
            told is not None
            and (told.party.first == i or told.verb < len(words) - 3)
            and (
                told.party.first == i
                or words.part(told.verb) is Part.SAY
                or words.text(told.then) in (",", "rằng", ":")
            )
        ):
            if commands(words, told.party):
                name = state.speakers.whole(words.original(told.party.first, told.party.stop))
                state.speakers.hear(words.original(told.party.first, told.party.stop))
                state.speech = True
                if (told.party.leader and state.section.issuer is None) or not state.tasks:
                    state.issuer = name
                if words.text(told.then) in (",", "rằng") or (
                    words.part(told.verb) is Part.SAY and words.text(told.then) != ":" and not _names(words, told.then)
                ):
                    i = told.then + (words.text(told.then) in (",", "rằng"))
                    state.ordered = words.part(told.verb) is Part.ORDER or words.text(told.verb) in (
                        "nhấn mạnh",
                        "lưu ý",
                    )
            elif words.text(told.verb) in _TAKES_THE_WORD:
                state.speech = False
        if i == at:
            break
    return min(i, len(words) - 1)


def _names(words: Words, i: int) -> bool:
    return party_at(words, i) is not None


def _field_comma(words: Words, i: int) -> int | None:
    """The comma that ends `Về lĩnh vực bưu chính, ...`; None where a sentence does not open so."""
    opening = words.text(i)
    if opening not in (
        "về",
        "đối với",
        "với",
        "riêng",
        "trong",
        "qua",
        "trên cơ sở",
        "căn cứ",
        "để",
        "nhằm",
        "theo",
        "khi",
        "sau khi",
        "trước",
    ) and not (opening == "đối" and words.text(i + 1) == "với"):
        return None
    for k in range(i + 1, min(len(words), i + 40)):
        if words.text(k) in (";", ":"):
            return None
        if words.text(k) == ",":
            after = k + 1
            if (
                words.part(after) in OPENS_ACTION
                or words.part(after) in (Part.MODAL, Part.ORDER, Part.GIVEN, Part.SLOGAN, Part.BAN)
                or words.is_period(after)
                or party_at(words, after) is not None
            ):
                following = party_at(words, after)
                if following is not None and words.text(following.stop) in (",", "và"):
                    continue
                return k
    return None
