"""Words to things: `tb brcđ` and `thuê bao băng rộng cố định` become the same numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from giaoban.claims.grammar.indicators import words as known
from giaoban.claims.grammar.indicators.sentence import COMPANY, Place
from giaoban.claims.grammar.view import canonical

split = re.compile(r"[^\W_]+").findall
_SIGN = re.compile(r"[^\w\s]|_")

# What may begin with a word: by the word after it the longer wordings, the longest first, and what it means alone.
_Longer = dict[str, list[tuple[int, list[str], tuple[int, ...]]]]
_Entry = tuple[_Longer, tuple[int, ...]]
_UNKNOWN: _Entry = ({}, ())


class Vocabulary:
    """The things words stand for. `scan` finds the longest wording at each place.

    >>> Vocabulary().things_of(["tb", "brcđ"]) == Vocabulary().things_of("thuê bao băng rộng cố định".split())
    True
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names: list[str] = ["<company>"]
        self.weights: list[float] = [1.0]
        self.telling: list[bool] = [False]
        self._numbers: dict[str, int] = {}
        self._openings: dict[str, _Entry] = {}  # by the first word
        self.alone: set[str] = set()  # the words that are known by themselves
        wordings: list[tuple[str, tuple[int, ...]]] = []
        for line in known.THINGS.strip().splitlines():
            name, *others = line.split("|")
            name, _, made_of = name.partition(" = ")
            things = tuple(self._number(part.strip()) for part in (made_of or name).split("+"))
            wordings += [(wording, things) for wording in (name, *others)]
        for abbreviated, full in known.ABBREVIATED.items():
            wordings.append((abbreviated, tuple(self._number(part) for part in full)))
        for name in sorted(known.LIGHT | known.COMMON):
            if name in self._numbers or " " in name:
                wordings.append((name, (self._number(name),)))
        wordings += [(company, (COMPANY,)) for company in known.COMPANIES]
        wordings += [(wording, ()) for wording in (*known.IGNORED, *names, *known.FILLERS)]
        pieces_of = split_all([wording for wording, _ in wordings])
        for pieces, (_, things) in zip(pieces_of, wordings, strict=True):
            self._add(pieces, things)
        for longer, _ in self._openings.values():
            for entries in longer.values():
                if len(entries) > 1:
                    entries.sort(key=_length, reverse=True)

    def _number(self, name: str) -> int:
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = len(self.names)
            self.names.append(name)
            light, common = name in known.LIGHT, name in known.COMMON
            self.weights.append(0.25 if light else 0.6 if common else 1.0)
            self.telling.append(not light and not common)
        return number

    def _add(self, pieces: list[str], things: tuple[int, ...]) -> None:
        if not pieces:
            return
        first = pieces[0]
        longer, alone = self._openings.get(first, _UNKNOWN)
        if len(pieces) == 1:
            if first not in self.alone:
                self.alone.add(first)
                if things:
                    self._openings[first] = (longer, things)
            return
        if longer is _UNKNOWN[0]:
            longer = {}
            self._openings[first] = (longer, alone)
        entries = longer.setdefault(pieces[1], [])
        if all(pieces != other for _, other, _ in entries):  # the first meaning given stays
            entries.append((len(pieces), pieces, things))

    def scan(self, pieces: list[str]) -> list[Place]:
        """The places of things, and those of longer wordings that say nothing."""
        found: list[Place] = []
        free = 0
        count = len(pieces)
        for i, entry in enumerate(map(self._openings.get, pieces)):
            if entry is None or i < free:
                continue
            longer, alone = entry
            if longer and i + 1 < count and (entries := longer.get(pieces[i + 1])) is not None:
                for length, wording, things in entries:
                    if length == 2 or pieces[i : i + length] == wording:
                        found.append((i, length, things))
                        free = i + length
                        break
                if free > i:
                    continue
            if alone:
                found.append((i, 1, alone))
        return found

    def foreign(self, pieces: list[str], places: list[Place], first: int, after: int) -> list[int]:
        """The indexes from `first` to before `after` of words that say something the catalogue does not measure."""
        alone = self.alone
        if alone.issuperset(pieces[first:after]):
            return []
        unknown = [i for i in range(first, after) if pieces[i] not in alone and not pieces[i].isdecimal()]
        if not unknown:
            return unknown
        for index, length, _ in places:
            if index >= after:
                break
            if length > 1 and index + length > first:
                unknown = [i for i in unknown if not index <= i < index + length]
                if not unknown:
                    break
        return unknown

    def things_of(self, pieces: list[str]) -> frozenset[int]:
        """The things of an alias, given in canonical words; words not known yet become things of their own."""
        things: list[int] = []
        i = 0
        for index, length, numbers in [*self.scan(pieces), (len(pieces), 0, ())]:
            for piece in pieces[i:index]:
                if piece not in self.alone and not piece.isdecimal():
                    number = self._number(piece)
                    self._add([piece], (number,))
                    things.append(number)
            things += numbers
            i = index + length
        return frozenset(things)


def _length(entry: tuple[int, list[str], tuple[int, ...]]) -> int:
    return entry[0]


def split_all(wordings: list[str]) -> list[list[str]]:
    """The canonical words of each of many wordings; the canonical form of all at once costs a tenth of one by one."""
    return [line.split() for line in _SIGN.sub(" ", canonical("\n".join(wordings))).split("\n")]
