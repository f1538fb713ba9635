"""The catalogue's aliases, turned round: from things to the wordings that name them, apart by unit."""

from __future__ import annotations

from collections import Counter
from math import log

from giaoban.catalogue import Catalogue, Indicator
from giaoban.claims.grammar.indicators import words as known
from giaoban.claims.grammar.indicators.vocabulary import Vocabulary, split, split_all
from giaoban.claims.grammar.view import canonical
from giaoban.figures import Unit

LEAST = 0.7  # of an alias must be found somewhere for it to be weighed at all
HEAVY = 0.35  # from here on a thing says something by itself
_NOUNS = 2000  # counted nouns kept in mind

_CLASSES: dict[Unit | None, str] = {unit: "money" if unit.is_money else str(unit.value) for unit in Unit}
_CLASSES[None] = "change"


class Alias:
    """A wording of an indicator: its things with their weights and what these make together.

    telling: those of its things that no other sector has. counted_things: those its counted noun names as well.
    may_lack: how many of its things at most may be nowhere around for it still to be weighed.
    """

    __slots__ = (
        "code",
        "counted",
        "counted_things",
        "domain",
        "excludes",
        "may_lack",
        "number",
        "telling",
        "things",
        "total",
        "weighed",
        "whole",
    )

    def __init__(self, number: int, indicator: Indicator, things: frozenset[int], excludes: tuple[str, ...]) -> None:
        self.number = number
        self.code = indicator.code
        self.domain = indicator.domain
        self.counted = indicator.counted if indicator.unit is Unit.COUNT else None
        self.excludes = excludes
        self.things = things
        self.counted_things: tuple[int, ...] = ()
        self.telling: tuple[int, ...] = ()
        self.weighed: tuple[tuple[int, float], ...] = ()
        self.total = self.whole = 0.0
        self.may_lack = 0

    def weigh(self, weights: list[float], telling: list[bool], counted: frozenset[int]) -> None:
        """Take down what its things weigh."""
        own = [weights[thing] for thing in self.things]
        self.weighed = tuple(zip(self.things, own, strict=True))
        self.total = total = sum(own)
        self.whole = 0.88 * total
        lacking = 0.0
        for weight in sorted(own):
            lacking += weight
            if lacking > (1.0 - LEAST) * total + 1e-9:
                break
            self.may_lack += 1
        self.telling = tuple([thing for thing in self.things if telling[thing]])
        self.counted_things = tuple(self.things & counted) if counted else ()


class Index:
    """anchors[unit class][thing] and exact[unit class, things] -> aliases.

    An alias is found by its rarest things alone: so many that without all of them too little of it would be there.
    Unit classes: money, percent, ..., and `change` for no level. Plan attainments are found by the plans they attain.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        places = {area.name_vi for area in catalogue.areas.values()}
        self.vocabulary = vocabulary = Vocabulary(sorted(places - {"Việt Nam"}))
        indicators = [
            (item, wording) for item in catalogue.indicators.values() for wording in (*item.aliases, item.name_vi)
        ]
        named: dict[tuple[str, frozenset[int]], Indicator] = {}
        pieces_of = split_all([wording for _, wording in indicators])
        for pieces, (indicator, _) in zip(pieces_of, indicators, strict=True):
            if things := vocabulary.things_of(pieces):
                named.setdefault((indicator.code, things), indicator)
        frequency = Counter(thing for _, things in named for thing in things)
        self.weights = weights = vocabulary.weights
        for thing, count in frequency.items():  # rare words decide
            weights[thing] *= 0.7 + 0.1 * log(len(named) / count)
        self.heavy = [weight > HEAVY for weight in weights]
        self._things: dict[str, frozenset[int]] = {}
        self.anchors: dict[str, dict[int, list[Alias]]] = {}
        self.exact: dict[tuple[str, frozenset[int]], list[Alias]] = {}
        excluded: dict[str, tuple[str, ...]] = {}
        for number, ((_, things), indicator) in enumerate(named.items()):
            if indicator.attains is not None:
                continue
            excludes = excluded.get(indicator.code)
            if excludes is None:
                excludes = excluded[indicator.code] = tuple(canonical(word) for word in indicator.excludes)
            alias = Alias(number, indicator, things, excludes)
            alias.weigh(weights, vocabulary.telling, self.things(alias.counted))
            group = unit_class(indicator.unit)
            self.exact.setdefault((group, things), []).append(alias)
            rarest = _anchors(alias, frequency)
            for name in (group, "change") if group != "rank" else (group,):
                anchors = self.anchors.setdefault(name, {})
                for thing in rarest:
                    anchors.setdefault(thing, []).append(alias)
        self.siblings = _siblings(catalogue)
        self.attained = {item.attains: item.code for item in catalogue.indicators.values() if item.attains}

    def things(self, noun: str | None) -> frozenset[int]:
        """The things a counted noun names, foreign words left out."""
        if not noun:
            return frozenset()
        found = self._things.get(noun)
        if found is None:
            if len(self._things) > _NOUNS:
                self._things.clear()
            places = self.vocabulary.scan(split(canonical(noun)))
            found = self._things[noun] = frozenset(thing for _, _, things in places for thing in things)
        return found


def _anchors(alias: Alias, frequency: Counter[int]) -> list[int]:
    if len(alias.weighed) == 1:
        return [alias.weighed[0][0]]
    chosen: list[int] = []
    weight = 0.0
    for _, _, thing, own in sorted([(frequency[thing], -own, thing, own) for thing, own in alias.weighed]):
        if weight > (1.0 - LEAST) * alias.total + 1e-9:
            break
        chosen.append(thing)
        weight += own
    return chosen


def unit_class(unit: Unit | None) -> str:
    """Money is one class: a report may state a series in đồng and in dollars."""
    return _CLASSES[unit]


def _siblings(catalogue: Catalogue) -> dict[tuple[str, str], str]:
    """(code, unit class) -> the one indicator that says the same thing in that unit: its rate, its rank."""
    found: dict[tuple[str, str], str] = {}
    for item in catalogue.indicators.values():
        if item.numerator and item.unit in (Unit.PER_100_PEOPLE, Unit.PER_1000_PEOPLE):
            found[item.numerator, item.unit.value] = item.code
        if item.unit is Unit.RANK:
            stem = item.code.removesuffix("_rank")
            for of in (stem, stem + "_score", stem + "_share", stem + "_index"):
                if of in catalogue.indicators:
                    found[of, "rank"] = item.code
                    found[item.code, unit_class(catalogue.indicators[of].unit)] = of
    return found


class CountedNouns:
    """Which counted nouns may stand for one another: `địa phương` for `tỉnh, thành phố`."""

    def __init__(self) -> None:
        self._classes = [frozenset(line.split("|")) for line in known.COUNTED.strip().splitlines()]
        self._known: dict[tuple[str, str], bool] = {}

    def agree(self, stated: str, wanted: str) -> bool:
        """Whether a figure counted in one noun may belong to an indicator counted in the other."""
        if stated == wanted:
            return True
        key = (stated, wanted)
        if (answer := self._known.get(key)) is None:
            if len(self._known) > _NOUNS:
                self._known.clear()
            one, other = " ".join(split(canonical(stated))), " ".join(split(canonical(wanted)))
            answer = _prefix(one, other) or any(_within(one, group) and other in group for group in self._classes)
            self._known[key] = answer
        return answer


def _prefix(one: str, other: str) -> bool:
    return (one + " ").startswith(other + " ") or (other + " ").startswith(one + " ")


def _within(noun: str, group: frozenset[str]) -> bool:
    return any((noun + " ").startswith(word + " ") for word in group)
