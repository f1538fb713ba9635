"""Indicators of the catalogue by their words; the catalogue is in memory, and small."""

from __future__ import annotations

from functools import lru_cache

from giaoban.catalogue import Catalogue, Indicator, load
from giaoban.vietnamese import fold
from giaoban_web.search.words import indexed, words_of


def find_indicators(phrases: list[list[str]], most: int = 50) -> list[Indicator]:
    """The indicators whose code, names or aliases have all the phrases; what is asked for word by word comes
    first, then a hit in a name."""
    if not phrases:
        return []
    catalogue = load()
    question = " ".join(word for phrase in phrases for word in phrase)
    found = []
    for code, (whole, names, everything) in _words(catalogue).items():
        if all(f" {' '.join(phrase)} " in everything for phrase in phrases):
            in_name = all(f" {' '.join(phrase)} " in names for phrase in phrases)
            found.append((question not in whole, not in_name, len(names), code))
    return [catalogue.indicators[code] for *_, code in sorted(found)[:most]]


def _words(catalogue: Catalogue) -> dict[str, tuple[frozenset[str], str, str]]:
    return _words_of(id(catalogue))


@lru_cache(maxsize=2)
def _words_of(_catalogue: int) -> dict[str, tuple[frozenset[str], str, str]]:
    """By code each name and alias whole, the words of the names, and of everything.

    A catalogue that is read anew has another identity.
    """
    found = {}
    for code, each in load().indicators.items():
        names = " ".join(indexed(name) for name in (each.name_vi, each.name_en))
        further = " ".join(indexed(name) for name in (*each.aliases, code.replace(".", " ").replace("_", " ")))
        wholes = [words_of(name) for name in (each.name_vi, each.name_en, *each.aliases)]
        whole = frozenset(" ".join(words) for name in wholes for words in (name, map(fold, name)))
        found[code] = (whole, f" {names} ", f" {names} {further} ")
    return found
