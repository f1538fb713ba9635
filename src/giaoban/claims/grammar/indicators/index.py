"""The catalogue's aliases, turned round: from things to the wordings that name them, apart by unit."""

from __future__ import annotations

from collections import Counter
from math import log

from giaoban.catalogue import Catalogue, Indicator
from giaoban.claims.grammar.indicators import words as known
from giaoban.claims.grammar.indicators.vocabulary import Vocabulary, split
from giaoban.claims.grammar.view import canonical
from giaoban.figures import Unit

Alias = tuple[
    Indicator, frozenset[int], float, bool, bool
]  # indicator, things, their weight, any telling, more than one


class Index:
    """postings[unit class][thing] and exact[unit class, things] -> numbers of aliases.

    Unit classes: money, percent, ..., and `change` for no level.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        places = {name for area in catalogue.areas.values() for name in (area.name_vi,)}
        self.vocabulary = vocabulary = Vocabulary(sorted(places - {"Việt Nam"}))
        seen: set[tuple[str, frozenset[int]]] = set()
        sets: list[tuple[Indicator, frozenset[int]]] = []
        for indicator in catalogue.indicators.values():
            for wording in (*indicator.aliases, indicator.name_vi):
                things = vocabulary.things_of(wording)
                if things and (indicator.code, things) not in seen:
                    seen.add((indicator.code, things))
                    sets.append((indicator, things))
        frequency = Counter(thing for _, things in sets for thing in things)
        for thing, count in frequency.items():  # rare words decide
            vocabulary.weights[thing] *= 0.7 + 0.1 * log(len(sets) / count)
        self.weights = weights = vocabulary.weights
        self.aliases: list[Alias] = []
        self.postings: dict[str, dict[int, list[int]]] = {}
        for indicator, things in sets:
            telling = any(vocabulary.telling[thing] for thing in things)
            number = len(self.aliases)
            self.aliases.append((indicator, things, sum(weights[thing] for thing in things), telling, len(things) > 1))
            for group in {unit_class(indicator.unit), "change"} if indicator.unit is not Unit.RANK else {"rank"}:
                posting = self.postings.setdefault(group, {})
                for thing in things:
                    posting.setdefault(thing, []).append(number)
        self.exact: dict[tuple[str, frozenset[int]], list[int]] = {}
        for number, (indicator, things, _, _, _) in enumerate(self.aliases):
            self.exact.setdefault((unit_class(indicator.unit), things), []).append(number)
        self.siblings = _siblings(catalogue)
        self.attained = {item.attains: item.code for item in catalogue.indicators.values() if item.attains}
        self.excludes = {code: tuple(map(canonical, item.excludes)) for code, item in catalogue.indicators.items()}
        self.counted = {code: self.things(item.counted) for code, item in catalogue.indicators.items() if item.counted}

    def things(self, wording: str | None) -> frozenset[int]:
        """The things a wording names, foreign words left out."""
        if not wording:
            return frozenset()
        return frozenset(
            thing for _, _, things in self.vocabulary.scan(split(canonical(wording))) for thing in things if thing >= 0
        )


def unit_class(unit: Unit | None) -> str:
    """Money is one class: a report may state a series in đồng and in dollars."""
    if unit is None:
        return "change"
    return "money" if unit.is_money else str(unit.value)


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
        key = (stated, wanted)
        if (answer := self._known.get(key)) is None:
            one, other = " ".join(split(canonical(stated))), " ".join(split(canonical(wanted)))
            answer = _prefix(one, other) or any(_within(one, group) and other in group for group in self._classes)
            self._known[key] = answer
        return answer


def _prefix(one: str, other: str) -> bool:
    return (one + " ").startswith(other + " ") or (other + " ").startswith(one + " ")


def _within(noun: str, group: frozenset[str]) -> bool:
    return any((noun + " ").startswith(word + " ") for word in group)
