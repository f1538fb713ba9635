"""What stands around a figure: the things near it, in its sentence, in its headings, and in the figure before."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from giaoban.claims.grammar.indicators.clue import Clue, Trail
from giaoban.claims.grammar.indicators.index import unit_class
from giaoban.claims.grammar.indicators.sentence import Place, SentenceWords

if TYPE_CHECKING:
    from giaoban.claims.grammar.indicators.linker import Linker

# What a word of the alias is worth by the place it is found in.
_NEAR, _SENTENCE, _HEADING, _LEAD, _BEFORE, FAR = 1.0, 0.88, 0.85, 0.85, 0.82, 0.6
WINDOW = 400  # letters: what stands further away decides nothing, and a sentence may be very long
_SHARE = re.compile(r"\b(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ tăng)\b")
_RANK = re.compile(r"\b(?:bậc|hạng|vị trí)\b")


class Surroundings:
    """near: the things near the figure and where they stand; bare: they say nothing, nor does any word near it.

    foreign: the indexes of words near it that are nothing the catalogue measures. heavy: the things near that say
    something beside the counted noun, with their indexes. worth, places: of all around what each is worth and where it
    stands, once `look_around` has been called.
    """

    __slots__ = (
        "above",
        "after",
        "bare",
        "behind",
        "clue",
        "company",
        "counted",
        "domains",
        "figure",
        "first",
        "foreign",
        "group",
        "heavy",
        "index",
        "last_near",
        "linker",
        "near",
        "places",
        "spoken",
        "subject",
        "trail",
        "words",
        "worth",
    )

    def __init__(self, linker: Linker, clue: Clue, trail: Trail, words: SentenceWords) -> None:
        self.linker, self.clue, self.trail, self.words = linker, clue, trail, words
        self.index = index = linker.index
        sentence, (begin, _), (start, end), until, unit = clue[:5]
        self.subject = subject = sentence[begin:until]
        self.group = unit_class(unit)
        if unit is None and _SHARE.search(subject):
            self.group = "percent"
        elif unit is None and _RANK.search(subject):
            self.group = "rank"
        starts = words.starts
        self.figure = figure = bisect_left(starts, start)
        self.behind = behind = bisect_left(starts, end)
        self.after = after = bisect_left(starts, until)
        self.first = first = self._clause(sentence[begin:start].rstrip(), bisect_left(starts, begin))
        at = words.at
        low, high = bisect_left(at, first), bisect_left(at, after)
        near: dict[int, Place] = {}
        for place in words.known[low:high]:
            for thing in place[2]:
                if thing not in near:
                    near[thing] = place
        self.near = near
        foreign = words.foreign(first, after)
        if foreign:
            foreign = [i for i in foreign if not figure <= i < behind]  # `Mbps`, `tỷ`
        self.foreign = foreign
        counted = self.counted = index.things(clue.counted)
        is_heavy = index.heavy
        self.heavy = [(thing, near[thing][0]) for thing in near if is_heavy[thing] and thing not in counted]
        self.spoken = bool(self.heavy)
        self.bare = not self.heavy and not foreign
        self.company = trail.company == clue.line or bool(words.companies and self._companies(start, end))
        self.domains: frozenset[str] = frozenset()
        self.above: dict[int, str] = {}
        self.worth: dict[int, float] = {}
        self.places = near
        self.last_near = -1

    def _companies(self, start: int, end: int) -> bool:
        low, high = self._window(start, end)
        return any(low <= i < high for i in self.words.companies)

    def _window(self, start: int, end: int) -> tuple[int, int]:
        """The indexes of the words that count, for a figure from `start` to `end`."""
        starts = self.words.starts
        return bisect_left(starts, start - WINDOW), bisect_left(starts, end + WINDOW)

    def _clause(self, before: str, first: int) -> int:
        """The first word of the figure's own clause: nothing before a comma at it, or a colon with `có` behind."""
        clue = self.clue
        if before[-1:] in (",", ";") and clue.unit is not None and clue.after > clue.figure[1] + 1:
            return self.figure
        colon = before.rfind(":")
        if colon < 0 or colon + 1 == len(before):
            return first
        words = self.words
        own = bisect_left(words.starts, clue.subject[0] + colon)
        figure = self.figure
        if any(place[2] for place in words.known if own <= place[0] < figure) or words.foreign(own, figure):
            return first
        return own

    def look_up(self) -> None:
        """What the headings above and the lead of the line tell: their domains."""
        headings = self.linker.headings
        self.domains, self.above = headings.above(self.clue.headings)
        if self.clue.lead:
            self.domains = headings.read(self.clue.lead).domains or self.domains

    def look_around(self) -> None:
        """The things of the sentence around, of the lead, the headings, and of the figure before."""
        clue, words, trail, near, known = self.clue, self.words, self.trail, self.near, self.words.known
        worth = self.worth = dict.fromkeys(near, _NEAR)
        places = self.places = near.copy()
        start, end = clue.figure
        at, after, low, high = words.at, self.after, 0, len(known)
        if len(clue.sentence) > WINDOW:
            left, right = self._window(start, end)
            low, high = bisect_left(at, left), bisect_left(at, right)
        counts = self.bare and self.group == "count"
        value = _SENTENCE
        if counts and clue.sentence[end : end + 9].lstrip().startswith("và "):
            value = _BEFORE - 0.1
        for place in known[low : bisect_left(at, self.first)]:
            for thing in place[2]:
                if thing not in worth:
                    worth[thing] = value
                    places[thing] = place
        value, seen = _SENTENCE, after
        behind = known[bisect_left(at, after) : high]
        numbers = words.numbers if behind else []
        for place in behind:
            index = place[0]
            passed = bisect_left(numbers, index) - bisect_left(numbers, seen)
            if passed > 0:
                value = value - 0.07 * passed if counts else FAR
            seen = index + place[1]
            for thing in place[2]:
                if worth.get(thing, 0.0) < value:
                    worth[thing] = value
                    places[thing] = place
        if clue.lead:
            for thing in self.linker.headings.read(clue.lead).things:
                worth.setdefault(thing, _LEAD)
        for thing in self.above:
            if worth.get(thing, 0.0) < _HEADING:
                worth[thing] = _HEADING
        if (
            trail.line == clue.line
            and trail.code is not None
            and 0 <= clue.sentence_number - trail.sentence_number <= 1
            and self.group != "money"
        ):
            for thing in trail.things:
                if worth.get(thing, 0.0) < _BEFORE:
                    worth[thing] = _BEFORE

    def verb(self, start: int) -> int:
        """Where the noun phrase that starts at a word ends: at its verb, or the figure."""
        words, figure = self.words, self.figure
        verbs = words.verbs
        for i in verbs[bisect_left(verbs, start + 1) :]:
            if i >= figure:
                break
            if words.pieces[i] != "có":
                return i
            if self.last_near < 0:
                self.last_near = max((place[0] for place in self.near.values() if place[0] < figure), default=i)
            if self.last_near < i:
                return i
        return figure
