"""From the words around a figure to the ministry's indicator, or to none."""

from __future__ import annotations

import re

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.indicators.clue import NO_LINK, Clue, Link, Trail
from giaoban.claims.grammar.indicators.headings import Headings
from giaoban.claims.grammar.indicators.index import CountedNouns, Index, unit_class
from giaoban.claims.grammar.indicators.vocabulary import COMPANY, FOREIGN, split
from giaoban.claims.grammar.indicators.words import VERBS
from giaoban.figures import Unit

# What a word of the alias is worth by the place it is found in.
_NEAR, _SENTENCE, _HEADING, _LEAD, _BEFORE, _FAR = 1.0, 0.88, 0.85, 0.85, 0.82, 0.6
_ENOUGH = 0.72
_APART = 0.045  # the second best must be so much worse
_WORDS = re.compile(r"[^\W_]+")
_SHARE = re.compile(r"\b(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ tăng)\b")
_RANK = re.compile(r"\b(?:bậc|hạng|vị trí)\b")

Place = tuple[int, int]  # index of the first word in the sentence, number of words


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
            self._scanned = self.index.vocabulary.scan(self._pieces)
        return self._pieces, self._scanned


class _Reading:
    """One figure being linked."""

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
        first = len(split(sentence[: clue.subject[0]]))
        figure = first + len(split(sentence[clue.subject[0] : clue.figure[0]]))
        behind = figure + len(split(sentence[clue.figure[0] : clue.figure[1]]))
        after = behind + len(split(sentence[clue.figure[1] : clue.after]))
        self.figure, self.behind, self.after = figure, behind, after
        self.near: dict[int, Place] = {}
        self.foreign: list[int] = []
        self.places: dict[int, Place] = {}
        self.worth: dict[int, float] = {}
        self._split(scanned, first)
        counted = self.counted = self.index.things(clue.counted) if clue.counted else frozenset()
        telling = [thing for thing in self.near if thing not in counted and self.index.weights[thing] > 0.35]
        self.bare = not self.foreign and not telling
        self.domains, above = linker.headings.above(clue.headings)
        self.above = above
        self._context(scanned, first)

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
        within = _SENTENCE
        seen_figure = self.after
        for index, length, things in scanned:
            if first <= index < self.after or things is FOREIGN:
                continue
            value = _SENTENCE
            if index >= self.after:
                if not self.bare and within > _FAR and any(pieces[k].isdecimal() for k in range(seen_figure, index)):
                    within = _FAR
                seen_figure = index + length
                value = within
            for thing in things:
                if worth.get(thing, 0.0) < value and thing:
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
        if trail.line == self.clue.line and trail.code is not None and 0 <= self.clue.sentence_number - trail.sentence_number <= 1 and self.group != "money":
            for thing in trail.things:
                if worth.get(thing, 0.0) < _BEFORE:
                    worth[thing] = _BEFORE

    def decide(self) -> tuple[Link, frozenset[int]]:
        """The link and the things of the alias that made it."""
        if COMPANY in self.near:
            return NO_LINK, frozenset()
        if (answer := self._plan()) is not None or self.bare and (answer := self._ellipsis()) is not None:
            return answer
        if self.clue.plan:
            return NO_LINK, frozenset()
        return self._best()

    def _plan(self) -> tuple[Link, frozenset[int]] | None:
        """`đạt 59,9% kế hoạch năm` is about the plan of what was just linked."""
        trail = self.trail
        if not self.clue.plan or trail.code is None or trail.line != self.clue.line:
            return None
        code = self.index.attained.get(trail.code)
        if code is None or self.clue.sentence_number - trail.sentence_number > 1:
            return None
        if self.foreign or any(thing not in trail.things and self.index.vocabulary.telling[thing] for thing in self.near):
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
            if self.group == "count" and clue.counted != trail.counted or self.group == "percent" and clue.unit is Unit.PERCENT and away == 0 and not self._resumes():
                return None
            return self._same(trail.code, 0.7 - 0.1 * away)
        if (code := self.index.siblings.get((trail.code, self.group))) is not None:
            return self._same(code, 0.85 - 0.1 * away)
        return None

    def _resumes(self) -> bool:
        """Whether a bare percentage goes on about the one before (`mục tiêu 84%`), and is not a part of it."""
        return any(word in self.subject for word in ("mục tiêu", "lũy kế", "kế hoạch", "chỉ tiêu", "trung bình", "thế giới", "bình quân"))

    def _same(self, code: str, confidence: float) -> tuple[Link, frozenset[int]]:
        return Link(code, confidence, self._spans(self.near)), self.trail.things

    def _best(self) -> tuple[Link, frozenset[int]]:
        postings = self.index.postings.get(self.group)
        if postings is None:
            return NO_LINK, frozenset()
        weights, aliases = self.index.weights, self.index.aliases
        sums: dict[int, float] = {}
        for thing, worth in self.worth.items():
            posting = postings.get(thing)
            if posting is not None:
                value = weights[thing] * worth
                for number in posting:
                    sums[number] = sums.get(number, 0.0) + value
        best: dict[str, tuple[float, int]] = {}
        for number, value in sums.items():
            alias = aliases[number]
            if value < 0.66 * alias[2]:
                continue
            score = self._score(alias, value)
            code = alias[0].code
            if score > best.get(code, (0.0, 0))[0]:
                best[code] = (score, number)
        if not best:
            return NO_LINK, frozenset()
        ranked = sorted(best.items(), key=lambda item: -item[1][0])
        code, (score, number) = ranked[0]
        apart = score - ranked[1][1][0] if len(ranked) > 1 else 1.0
        if score < _ENOUGH or apart < _APART or self.clue.part and code == self.trail.code and self.trail.line == self.clue.line:
            return NO_LINK, frozenset()
        things = aliases[number][1]
        confidence = min(0.99, 0.6 + (min(score, 1.0) - _ENOUGH) * 1.3) * min(1.0, 0.8 + apart)
        found = {thing: self.places[thing] for thing in things if thing in self.places}
        context = tuple(self.above[thing] for thing in things if thing not in found and self.above.get(thing))
        return Link(code, round(confidence, 2), self._spans(found), context), things

    def _score(self, alias: tuple, value: float) -> float:  # type: ignore[type-arg]
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
        if not telling:
            if not (at_home or not self.domains and self.trail.domain == indicator.domain):
                return 0.0
        elif not any(thing in worth and self.index.vocabulary.telling[thing] for thing in things):
            return 0.0
        if indicator.domain == "sector" and not self.trail.at_home:
            return 0.0
        far = any(worth.get(thing) == _FAR for thing in things)
        if far and not at_home:
            return 0.0
        fit = value / total
        inside = sum(weights[thing] for thing in here)
        whole = inside >= 0.88 * total or agreed and inside + 0.7 >= 0.88 * total
        # A subject of its own that the alias says nothing of.
        others = [thing for thing in near if thing not in things and thing not in self.counted and weights[thing] > 0.35]
        if others and not here:
            return 0.0
        start = min((near[thing][0] for thing in here if near[thing][0] < self.figure), default=None)
        if start is None:
            beside = [t for t in others if near[t][0] >= self.figure or not whole]
            strange = [i for i in self.foreign if i >= self.figure or not whole]
        else:
            end = self._verb(start)
            last = max(near[thing][0] for thing in here)
            beside = [t for t in others if start < near[t][0] < end or near[t][0] >= self.figure and (not whole or last > self.figure)]
            strange = [i for i in self.foreign if start < i < end or i >= self.figure and (not whole or last > self.figure)]
            ahead = sum(weights[t] for t in others if near[t][0] < start)
            if ahead:
                fit -= (1.0 if len(things) == 1 else 0.3) * ahead / (ahead + total)
        extra = sum(weights[thing] for thing in beside)
        if extra:
            fit -= (0.55 if whole else 1.0) * extra / (extra + total)
        if strange:
            fit -= min(0.06 * len(strange), 0.24) if whole and telling else 0.2 * len(strange)
        for word in self.index.excludes[code]:
            if word in self.subject:
                fit -= 0.4
        if self.domains:
            fit += 0.05 if at_home else -0.08 if whole and telling else -0.2
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
        bounds = [match.span() for match in _WORDS.finditer(self.clue.sentence)]
        return tuple((bounds[first][0], bounds[first + length - 1][1]) for first, length in sorted(set(places.values())))


_KEPT: dict[int, tuple[Catalogue, Linker]] = {}


def linker_of(catalogue: Catalogue) -> Linker:
    """The linker of a catalogue, built once."""
    kept = _KEPT.get(id(catalogue))
    if kept is None or kept[0] is not catalogue:
        if len(_KEPT) > 3:
            _KEPT.clear()
        kept = _KEPT[id(catalogue)] = (catalogue, Linker(catalogue))
    return kept[1]
