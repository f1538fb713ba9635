"""From the words around a figure to the ministry's indicator, or to none."""

from __future__ import annotations

import re

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.indicators.clue import NO_LINK, Clue, Link, Trail
from giaoban.claims.grammar.indicators.headings import Headings
from giaoban.claims.grammar.indicators.index import Alias, CountedNouns, Index, unit_class
from giaoban.claims.grammar.indicators.surroundings import FAR, Place, Surroundings
from giaoban.claims.grammar.indicators.vocabulary import COMPANY, split
from giaoban.claims.grammar.indicators.words import VERBS
from giaoban.figures import Unit

_ENOUGH = 0.72
_LEAST = 0.7  # of an alias must be found somewhere for it to be weighed at all
_WEIGHED = 6  # aliases at most
_APART = 0.045  # the second best must be so much worse
_WORDS = re.compile(r"[^\W_]+")
_RESUMES = re.compile(
    r"mục tiêu|lũy kế|kế hoạch|chỉ tiêu|trung bình|thế giới|bình quân|tính chung|phấn đấu|tháng|quý|năm"
)


class Linker:
    """Links figures to the indicators of one catalogue; `linker_of(catalogue)` keeps it.

    >>> from giaoban.catalogue import load
    >>> sentence = "số thuê bao băng rộng cố định đạt 22,3 triệu thuê bao"
    >>> linker_of(load()).link(Clue(sentence, (0, 33), (34, 53), 53, Unit.COUNT, "thuê bao"), Trail()).indicator
    'telecom.fixed_broadband_subscribers'
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.index = Index(catalogue)
        self.headings = Headings(catalogue, self.index.vocabulary)
        self.nouns = CountedNouns()
        self._sentence = ""
        self._scanned: list[tuple[int, int, tuple[int, ...]]] = []
        self._pieces: list[str] = []
        self.bounds: list[tuple[int, int]] = []  # of the words of the sentence scanned last

    def link(self, clue: Clue, trail: Trail) -> Link:
        """The link of a figure; `trail` is read and moved on."""
        reading = _Reading(self, clue, trail)
        link, things = reading.decide()
        if clue.headings != trail.headings:
            trail.headings = clue.headings
            trail.domain = None
        if link.indicator is not None:
            trail.code, trail.things, trail.unit, trail.counted = link.indicator, things, clue.unit, clue.counted
            trail.line, trail.sentence_number = clue.line, clue.sentence_number
            trail.domain = link.indicator.partition(".")[0]
        elif not reading.bare:
            trail.code = None
            trail.things = frozenset()
        return link

    def scan(self, sentence: str) -> tuple[list[str], list[tuple[int, int, tuple[int, ...]]]]:
        """The words and things of a sentence; several figures of one sentence ask one after another."""
        if sentence != self._sentence:
            self._sentence = sentence
            self._pieces = split(sentence)
            self.bounds = [match.span() for match in _WORDS.finditer(sentence)]
            self._scanned = self.index.vocabulary.scan(self._pieces)
        return self._pieces, self._scanned


class _Reading(Surroundings):
    """One figure being linked."""

    def decide(self) -> tuple[Link, frozenset[int]]:
        """The link and the things of the alias that made it."""
        if COMPANY in self.places or self.trail.company == self.clue.line:
            self.trail.company = self.clue.line
            return NO_LINK, frozenset()
        if (answer := self._plan()) is not None or (self.bare and (answer := self._ellipsis()) is not None):
            return answer
        if self.clue.plan:
            return NO_LINK, frozenset()
        if not self.near and len(self.foreign) > 1:
            return NO_LINK, frozenset()
        return self._exact() or self._best()

    def _exact(self) -> tuple[Link, frozenset[int]] | None:
        """The words near the figure are an alias, no more and no less: nothing else can fit as well."""
        things = frozenset(self.near)
        numbers = self.index.exact.get((self.group, things)) if not self.foreign and self.spoken else None
        if numbers is None or len(numbers) > 1 or not self.index.aliases[numbers[0]][3]:
            return None
        alias = self.index.aliases[numbers[0]]
        score = self._score(alias, alias[2])
        return self._answer(alias, score, 1.0) if score > 1.0 else None

    def _plan(self) -> tuple[Link, frozenset[int]] | None:
        """`đạt 59,9% kế hoạch năm` is about the plan of what was just linked."""
        trail = self.trail
        if not self.clue.plan or trail.code is None or trail.line != self.clue.line:
            return None
        code = self.index.attained.get(trail.code)
        if code is None or self.clue.sentence_number - trail.sentence_number > 1:
            return None
        if self.foreign or any(
            thing not in trail.things and self.index.vocabulary.telling[thing] for thing in self.near
        ):
            return None
        return self._same(code, 0.75)

    def _ellipsis(self) -> tuple[Link, frozenset[int]] | None:
        """No word of its own: the series of the figure before, or that series in this unit."""
        clue, trail = self.clue, self.trail
        if trail.code is None or trail.line != clue.line or clue.part or clue.plan:
            return None
        away = clue.sentence_number - trail.sentence_number
        if not 0 <= away <= 1:
            return None
        if unit_class(trail.unit) == self.group and self.group != "change":
            if (self.group == "count" and clue.counted != trail.counted) or (
                self.group == "percent" and clue.unit is Unit.PERCENT and away == 0 and not self._resumes()
            ):
                return None
            return self._same(trail.code, 0.7 - 0.1 * away)
        if (code := self.index.siblings.get((trail.code, self.group))) is not None:
            return self._same(code, 0.85 - 0.1 * away)
        return None

    def _resumes(self) -> bool:
        """Whether a bare percentage goes on about the one before (`mục tiêu 84%`), and is not a part of it."""
        return _RESUMES.search(self.subject) is not None

    def _same(self, code: str, confidence: float) -> tuple[Link, frozenset[int]]:
        return Link(code, confidence, self._spans(self.near)), self.trail.things

    def _best(self) -> tuple[Link, frozenset[int]]:
        postings = self.index.postings.get(self.group)
        if postings is None:
            return NO_LINK, frozenset()
        weights, aliases = self.index.weights, self.index.aliases
        near, spoken = self.near.keys(), self.spoken
        sums: dict[int, float] = {}
        for thing, worth in self.worth.items():
            posting = postings.get(thing)
            if posting is not None:
                value = weights[thing] * worth
                for number in posting:
                    sums[number] = sums.get(number, 0.0) + value
        likely = []
        for number, value in sums.items():
            alias = aliases[number]
            if value >= _LEAST * alias[2] and not (spoken and near.isdisjoint(alias[1])):
                likely.append((value / alias[2] + 0.01 * alias[2], number, value))
        if len(likely) > _WEIGHED:
            likely.sort(reverse=True)
        best: dict[str, tuple[float, int]] = {}
        for _, number, value in likely[:_WEIGHED]:
            alias = aliases[number]
            score = self._score(alias, value)
            code = alias[0].code
            if score > best.get(code, (0.0, 0))[0]:
                best[code] = (score, number)
        if not best:
            return NO_LINK, frozenset()
        ranked = sorted(best.values(), reverse=True)
        score, number = ranked[0]
        return self._answer(aliases[number], score, score - ranked[1][0] if len(ranked) > 1 else 1.0)

    def _answer(self, alias: Alias, score: float, apart: float) -> tuple[Link, frozenset[int]]:
        """The link to an alias, or none where it fits too little or another nearly as well."""
        code, things = alias[0].code, alias[1]
        if score < _ENOUGH or apart < _APART or self._is_part(code):
            return NO_LINK, frozenset()
        confidence = min(0.99, 0.6 + (min(score, 1.0) - _ENOUGH) * 1.3) * min(1.0, 0.8 + apart)
        found = {thing: self.places[thing] for thing in things if thing in self.places}
        context = tuple(self.above[thing] for thing in things if thing not in found and self.above.get(thing))
        return Link(code, round(confidence, 2), self._spans(found), context), things

    def _is_part(self, code: str) -> bool:
        """Whether the series is that of the whole just named, and the figure only a part or share of it."""
        if code != self.trail.code or self.trail.line != self.clue.line:
            return False
        if self.clue.part or "gồm" in self.subject:
            return True
        return self.bare and self.group == "percent" and not self._resumes()

    def _score(self, alias: Alias, value: float) -> float:
        """How well an alias fits, about 0 to 1.1: what of it is there, less what is there beside it."""
        indicator, things, total, telling, _ = alias
        clue, near, weights, worth = self.clue, self.near, self.index.weights, self.worth
        code = indicator.code
        if indicator.attains is not None:
            return 0.0
        agreed = False
        if indicator.counted is not None and clue.unit is Unit.COUNT and clue.counted:
            if not self.linker.nouns.agree(clue.counted, indicator.counted):
                return 0.0
            for thing in self.index.counted[code]:
                if thing in things and thing not in near:
                    value += weights[thing] * (1.0 - worth.get(thing, 0.0))
                    agreed = True
        here = [thing for thing in things if thing in near]
        at_home = indicator.domain in self.domains
        if indicator.domain == "sector" and not self.trail.at_home:
            return 0.0
        if not telling:
            if not (at_home or (not self.domains and self.trail.domain == indicator.domain)):
                return 0.0
        elif self.places.keys().isdisjoint(things) or not any(
            thing in worth and self.index.vocabulary.telling[thing] for thing in things
        ):
            return 0.0
        far = any(worth.get(thing) == FAR for thing in things)
        if far and not at_home:
            return 0.0
        fit = value / total
        inside = sum(weights[thing] for thing in here)
        whole = inside >= 0.88 * total or (agreed and inside + 0.7 >= 0.88 * total)
        # A subject of its own that the alias says nothing of.
        others = [
            thing for thing in near if thing not in things and thing not in self.counted and weights[thing] > 0.35
        ]
        if others and not here:
            return 0.0
        start = min((near[thing][0] for thing in here if near[thing][0] < self.figure), default=None)
        if start is None:
            beside = [t for t in others if near[t][0] >= self.figure or not whole]
            strange = [i for i in self.foreign if i >= self.figure or not whole]
        else:
            end = self._verb(start)
            last = max(near[thing][0] for thing in here)
            beside = [
                t
                for t in others
                if start < near[t][0] < end or (near[t][0] >= self.figure and (not whole or last > self.figure))
            ]
            strange = [
                i for i in self.foreign if start < i < end or (i >= self.figure and (not whole or last > self.figure))
            ]
            ahead = sum(weights[t] for t in others if near[t][0] < start)
            if ahead:
                fit -= (1.0 if len(things) == 1 else 0.3) * ahead / (ahead + total)
        extra = sum(weights[thing] for thing in beside)
        if extra:
            fit -= (0.55 if whole and len(things) > 1 else 1.0) * extra / (extra + total)
        if self.group == "percent" and start is not None:  # a percentage is of what stands behind it
            of = sum(weights[t] for t in others if near[t][0] >= self.behind and t not in beside)
            fit -= 1.5 * of / (of + total)
        if strange:
            fit -= min(0.06 * len(strange), 0.24) if whole and telling else 0.2 * len(strange)
        for word in self.index.excludes[code]:
            if word in self.subject:
                fit -= 0.6
        if self.domains:
            same_line = self.trail.line == clue.line and self.trail.domain == indicator.domain
            fit += 0.05 if at_home else 0.0 if same_line else -0.08 if telling else -0.2
        elif self.trail.domain == indicator.domain:
            fit += 0.02
        return fit + 0.04 * min(inside, 5.0)

    def _verb(self, start: int) -> int:
        """Where the noun phrase that starts at a word ends: at its verb, or the figure."""
        pieces = self.pieces
        for i in range(start + 1, self.figure):
            if pieces[i] in VERBS:
                last = max((place[0] for place in self.near.values() if place[0] < self.figure), default=i)
                if last < i or pieces[i] != "có":
                    return i
        return self.figure

    def _spans(self, places: dict[int, Place]) -> tuple[tuple[int, int], ...]:
        """The spans in the sentence of the words at some places."""
        if not places:
            return ()
        bounds = self.linker.bounds
        return tuple(
            (bounds[first][0], bounds[first + length - 1][1]) for first, length in sorted(set(places.values()))
        )


_KEPT: dict[int, tuple[Catalogue, Linker]] = {}


def linker_of(catalogue: Catalogue) -> Linker:
    """The linker of a catalogue, built once."""
    kept = _KEPT.get(id(catalogue))
    if kept is None or kept[0] is not catalogue:
        if len(_KEPT) > 3:
            _KEPT.clear()
        kept = _KEPT[id(catalogue)] = (catalogue, Linker(catalogue))
    return kept[1]
