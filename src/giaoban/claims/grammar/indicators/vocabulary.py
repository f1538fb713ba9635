"""Words to things: `tb brcđ` and `thuê bao băng rộng cố định` become the same numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from giaoban.claims.grammar.indicators import words as known
from giaoban.claims.grammar.view import canonical

FOREIGN = (-1,)  # a word that says something, but nothing the catalogue measures
COMPANY = 0
_WORD = re.compile(r"[^\W_]+")
split = _WORD.findall


class Vocabulary:
    """The things words stand for. `scan` finds the longest wording at each place.

    >>> Vocabulary().things_of("tb brcđ") == Vocabulary().things_of("thuê bao băng rộng cố định")
    True
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names: list[str] = ["<company>"]
        self.weights: list[float] = [1.0]
        self.telling: list[bool] = [False]
        self._numbers: dict[str, int] = {}
        self._seen: set[tuple[str, ...]] = set()
        self._by_first: dict[str, list[tuple[tuple[str, ...], int, tuple[int, ...]]]] = {}
        for line in known.THINGS.strip().splitlines():
            name, *others = line.split("|")
            name, _, made_of = name.partition(" = ")
            things = tuple(self._number(part.strip()) for part in (made_of or name).split("+"))
            for wording in (name, *others):
                self._add(wording, things)
        for abbreviated, full in known.ABBREVIATED.items():
            self._add(abbreviated, tuple(self._number(part) for part in full))
        for name in sorted(known.LIGHT | known.COMMON):
            if name in self._numbers or " " in name:
                self._add(name, (self._number(name),))
        for company in known.COMPANIES:
            self._add(company, (COMPANY,))
        for wording in (*known.IGNORED, *names, *known.FILLERS):
            self._add(wording, ())
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -entry[1])

    def _number(self, name: str) -> int:
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = len(self.names)
            self.names.append(name)
            light, common = name in known.LIGHT, name in known.COMMON
            self.weights.append(0.25 if light else 0.6 if common else 1.0)
            self.telling.append(not light and not common)
        return number

    def _add(self, wording: str, things: tuple[int, ...]) -> None:
        pieces = tuple(split(canonical(wording)))
        if pieces and pieces not in self._seen:
            self._seen.add(pieces)
            self._by_first.setdefault(pieces[0], []).append((pieces, len(pieces), things))

    def scan(self, pieces: list[str]) -> list[tuple[int, int, tuple[int, ...]]]:
        """Places of things and of foreign words: (index, number of words, things); fillers are passed over."""
        found = []
        by_first = self._by_first
        i, n = 0, len(pieces)
        while i < n:
            piece = pieces[i]
            entries = by_first.get(piece)
            if entries is not None:
                following = pieces[i + 1] if i + 1 < n else ""
                for wording, length, things in entries:
                    if length == 1 or (
                        wording[1] == following and (length == 2 or tuple(pieces[i : i + length]) == wording)
                    ):
                        if things:
                            found.append((i, length, things))
                        i += length
                        break
                else:
                    found.append((i, 1, FOREIGN))
                    i += 1
                continue
            if not piece.isdecimal():
                found.append((i, 1, FOREIGN))
            i += 1
        return found

    def things_of(self, wording: str) -> frozenset[int]:
        """The things of an alias; words not known yet become things of their own."""
        pieces = split(canonical(wording))
        things: list[int] = []
        for index, _, numbers in self.scan(pieces):
            if numbers is FOREIGN:
                number = self._number(pieces[index])
                self._add(pieces[index], (number,))
                self._by_first[pieces[index]].sort(key=lambda entry: -entry[1])
                things.append(number)
            else:
                things += numbers
        return frozenset(things)
