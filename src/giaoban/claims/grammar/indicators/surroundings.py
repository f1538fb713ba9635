"""What stands around a figure: the things near it, in its sentence, in its headings, and in the figure before."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from giaoban.claims.grammar.indicators.clue import Clue, Trail
from giaoban.claims.grammar.indicators.index import unit_class
from giaoban.claims.grammar.indicators.vocabulary import FOREIGN

if TYPE_CHECKING:
    from giaoban.claims.grammar.indicators.linker import Linker

# What a word of the alias is worth by the place it is found in.
_NEAR, _SENTENCE, _HEADING, _LEAD, _BEFORE, FAR = 1.0, 0.88, 0.85, 0.85, 0.82, 0.6
_SHARE = re.compile(r"\b(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ tăng)\b")
_RANK = re.compile(r"\b(?:bậc|hạng|vị trí)\b")

Place = tuple[int, int]  # index of the first word in the sentence, number of words


class Surroundings:
    """near, worth: the things near the figure, and of all around it what each is worth; places: where they stand.

    foreign: the places of words near it that are nothing the catalogue measures. bare: nothing near it says anything.
    """

    def __init__(self, linker: Linker, clue: Clue, trail: Trail) -> None:
        self.linker, self.clue, self.trail = linker, clue, trail
        self.index = linker.index
        self.group = unit_class(clue.unit)
        sentence = clue.sentence
        subject = sentence[clue.subject[0] : clue.after]
        if clue.unit is None:
            self.group = "percent" if _SHARE.search(subject) else "rank" if _RANK.search(subject) else "change"
        self.subject = subject
        self.pieces, scanned = linker.scan(sentence)
        bounds = linker.bounds
        first = bisect_left(bounds, (clue.subject[0],))
        figure = bisect_left(bounds, (clue.figure[0],))
        behind = bisect_left(bounds, (clue.figure[1],))
        after = bisect_left(bounds, (clue.after,))
        first = self._clause(scanned, first, figure)
        self.figure, self.behind, self.after = figure, behind, after
        self.near: dict[int, Place] = {}
        self.foreign: list[int] = []
        self.places: dict[int, Place] = {}
        self.worth: dict[int, float] = {}
        self._split(scanned, first)
        counted = self.counted = self.index.things(clue.counted) if clue.counted else frozenset()
        telling = [thing for thing in self.near if thing not in counted and self.index.weights[thing] > 0.35]
        self.bare = not self.foreign and not telling
        self.spoken = bool(telling)
        self.domains, above = linker.headings.above(clue.headings)
        self.above = above
        self._context(scanned, first)

    def _clause(self, scanned: list[tuple[int, int, tuple[int, ...]]], first: int, figure: int) -> int:
        """The first word of the figure's own clause: nothing before a comma at it, or a colon with `có` behind."""
        clue = self.clue
        before = clue.sentence[clue.subject[0] : clue.figure[0]].rstrip()
        if before.endswith((",", ";")) and clue.unit is not None and clue.after > clue.figure[1] + 1:
            return figure
        colon = before.rfind(":")
        if colon < 0 or colon + 1 == len(before):
            return first
        own = bisect_left(self.linker.bounds, (clue.subject[0] + colon,))
        return first if any(own <= index < figure for index, _, _ in scanned) else own

    def _split(self, scanned: list[tuple[int, int, tuple[int, ...]]], first: int) -> None:
        """The things near the figure, and the words near it that are none."""
        near, places, worth = self.near, self.places, self.worth
        for index, length, things in scanned:
            if index < first or index >= self.after:
                continue
            if things is FOREIGN:
                if not self.figure <= index < self.behind:  # `Mbps`, `tỷ`
                    self.foreign.append(index)
                continue
            for thing in things:
                if thing not in near:
                    near[thing] = places[thing] = (index, length)
                    worth[thing] = _NEAR

    def _context(self, scanned: list[tuple[int, int, tuple[int, ...]]], first: int) -> None:
        """The things of the sentence around, of the lead, the headings, and of the figure before."""
        worth, places, pieces = self.worth, self.places, self.pieces
        counts = self.bare and self.group == "count"
        joined = counts and self.clue.sentence[self.clue.figure[1] :].lstrip().startswith("và ")
        before = _BEFORE - 0.1 if joined else _SENTENCE
        within, seen = _SENTENCE, self.after
        for index, length, things in scanned:
            if first <= index < self.after or things is FOREIGN:
                continue
            value = before
            if index >= self.after:
                passed = sum(pieces[k].isdecimal() and not pieces[k - 1].isdecimal() for k in range(seen, index))
                if passed:
                    within = within - 0.07 * passed if counts else FAR
                seen = index + length
                value = within
            for thing in things:
                if worth.get(thing, 0.0) < value:
                    worth[thing] = value
                    places[thing] = (index, length)
        if self.clue.lead:
            lead = self.linker.headings.read(self.clue.lead)
            self.domains = lead.domains or self.domains
            for thing in lead.things:
                worth.setdefault(thing, _LEAD)
        for thing in self.above:
            if worth.get(thing, 0.0) < _HEADING:
                worth[thing] = _HEADING
        trail = self.trail
        if (
            trail.line == self.clue.line
            and trail.code is not None
            and 0 <= self.clue.sentence_number - trail.sentence_number <= 1
            and self.group != "money"
        ):
            for thing in trail.things:
                if worth.get(thing, 0.0) < _BEFORE:
                    worth[thing] = _BEFORE
