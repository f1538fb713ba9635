"""From the words around a figure to the ministry's indicator, or to none."""

from __future__ import annotations

import re

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.indicators.clue import NO_LINK, Clue, Link, Trail
from giaoban.claims.grammar.indicators.fit import fit
from giaoban.claims.grammar.indicators.headings import Headings
from giaoban.claims.grammar.indicators.index import LEAST, Alias, CountedNouns, Index, unit_class
from giaoban.claims.grammar.indicators.sentence import SentenceWords
from giaoban.claims.grammar.indicators.surroundings import Surroundings
from giaoban.figures import Unit

_ENOUGH = 0.72
_WEIGHED = 6  # aliases at most
_APART = 0.045  # the second best must be so much worse
_FAR_APART = 0.2  # so far below the best nothing counts any more
_NOTHING: tuple[Link, frozenset[int]] = (NO_LINK, frozenset())
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

    def link(self, clue: Clue, trail: Trail) -> Link:
        """The link of a figure; `trail` is read and moved on."""
        words = clue.words or SentenceWords(clue.sentence, self.index.vocabulary)
        reading = _Reading(self, clue, trail, words)
        link, things = reading.decide()
        if clue.headings != trail.headings:
            trail.headings = clue.headings
            trail.domain = None
        if link.indicator is not None:
            beside = trail.line == clue.line and trail.sentence_number == clue.sentence_number
            told = (unit_class(clue.unit), link.indicator)
            trail.rivals = (trail.rivals if beside else frozenset()) | {told}
            trail.code, trail.things, trail.unit, trail.counted = link.indicator, things, clue.unit, clue.counted
            trail.line, trail.sentence_number = clue.line, clue.sentence_number
            trail.domain = link.indicator.partition(".")[0]
        elif not reading.bare:
            trail.code = None
            trail.things = frozenset()
        return link


class _Reading(Surroundings):
    """One figure being linked."""

    __slots__ = ()

    def decide(self) -> tuple[Link, frozenset[int]]:
        """The link and the things of the alias that made it."""
        if self.company:
            self.trail.company = self.clue.line
            return _NOTHING
        if self.clue.plan:
            return self._plan() or _NOTHING
        if self.bare and (answer := self._ellipsis()) is not None:
            return answer
        if not self.near and len(self.foreign) > 1:
            return _NOTHING
        self.look_up()
        if self.spoken and not self.foreign and (answer := self._exact()) is not None:
            return answer
        anchors = self.index.anchors.get(self.group)
        if anchors is None:
            return _NOTHING
        self.look_around()
        return self._best(anchors)

    def _exact(self) -> tuple[Link, frozenset[int]] | None:
        """The words near the figure are an alias, no more and no less: nothing else can fit as well."""
        found = self.index.exact.get((self.group, frozenset(self.near)))
        if found is None or len(found) > 1 or not found[0].telling:
            return None
        alias = found[0]
        self.worth = dict.fromkeys(self.near, 1.0)
        score = fit(self, alias, alias.total)
        return self._answer(alias, score, 1.0) if score > 1.0 else None

    def _plan(self) -> tuple[Link, frozenset[int]] | None:
        """`đạt 59,9% kế hoạch năm` is about the plan of what was just linked."""
        trail = self.trail
        if trail.code is None or trail.line != self.clue.line:
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
        if trail.code is None or trail.line != clue.line or clue.part:
            return None
        away = clue.sentence_number - trail.sentence_number
        if not 0 <= away <= 1:
            return None
        if away and sum(group == self.group for group, _ in trail.rivals) > 1:
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
        return Link(code, confidence, self.words.spans(set(self.near.values()))), self.trail.things

    def _best(self, anchors: dict[int, list[Alias]]) -> tuple[Link, frozenset[int]]:
        worth, near, spoken = self.worth, self.near.keys(), self.spoken
        of = worth.get
        likely: list[tuple[float, int, float, Alias]] = []
        seen: set[int] = set()
        for anchor in worth:
            for alias in anchors.get(anchor, ()):
                things = alias.things
                if len(things.difference(worth)) > alias.may_lack or (spoken and near.isdisjoint(things)):
                    continue
                number = alias.number
                if number in seen:
                    continue
                seen.add(number)
                value = 0.0
                for thing, weight in alias.weighed:
                    value += weight * of(thing, 0.0)
                if value >= LEAST * alias.total:
                    likely.append((value / alias.total + 0.01 * alias.total, number, value, alias))
        if not likely:
            return _NOTHING
        if len(likely) > 1:
            likely.sort(reverse=True)
            del likely[_WEIGHED:]
        best: dict[str, tuple[float, int, Alias]] = {}
        floor = _ENOUGH - _FAR_APART
        for _, number, value, alias in likely:
            score = fit(self, alias, value, floor)
            kept = best.get(alias.code)
            if score > (kept[0] if kept is not None else 0.0):
                best[alias.code] = (score, number, alias)
                floor = max(floor, score - _FAR_APART)
        if not best:
            return _NOTHING
        ranked = sorted(best.values(), reverse=True) if len(best) > 1 else list(best.values())
        score, _, alias = ranked[0]
        return self._answer(alias, score, score - ranked[1][0] if len(ranked) > 1 else 1.0)

    def _answer(self, alias: Alias, score: float, apart: float) -> tuple[Link, frozenset[int]]:
        """The link to an alias, or none where it fits too little or another nearly as well."""
        if score < _ENOUGH or apart < _APART or self._is_part(alias.code):
            return _NOTHING
        confidence = min(0.99, 0.6 + (min(score, 1.0) - _ENOUGH) * 1.3) * min(1.0, 1.0 - _FAR_APART + apart)
        places, above = self.places, self.above
        found = {places[thing] for thing in alias.things if thing in places}
        context = tuple(above[thing] for thing in alias.things if thing not in places and above.get(thing))
        return Link(alias.code, round(confidence, 2), self.words.spans(found), context), alias.things

    def _is_part(self, code: str) -> bool:
        """Whether the series is that of the whole just named, and the figure only a part or share of it."""
        if code != self.trail.code or self.trail.line != self.clue.line:
            return False
        if self.clue.part or "gồm" in self.subject:
            return True
        return self.bare and self.group == "percent" and not self._resumes()


_KEPT: dict[int, tuple[Catalogue, Linker]] = {}


def linker_of(catalogue: Catalogue) -> Linker:
    """The linker of a catalogue, built once."""
    kept = _KEPT.get(id(catalogue))
    if kept is None or kept[0] is not catalogue:
        if len(_KEPT) > 3:
            _KEPT.clear()
        kept = _KEPT[id(catalogue)] = (catalogue, Linker(catalogue))
    return kept[1]
