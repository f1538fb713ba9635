"""What a heading or a run-in heading tells the figures under it: their domain and further words."""

from __future__ import annotations

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.indicators.vocabulary import FOREIGN, Vocabulary, split
from giaoban.claims.grammar.view import canonical


class Heading:
    """domains: the codes it names; things: in its words -> as written; foreign: how many words are of no domain."""

    __slots__ = ("domains", "foreign", "things")

    def __init__(self, domains: frozenset[str], things: dict[int, str], foreign: int) -> None:
        self.domains = domains
        self.things = things
        self.foreign = foreign


class Headings:
    """Reads each heading once."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        phrases = {
            " ".join(split(canonical(words))): code
            for code, domain in catalogue.domains.items()
            for words in domain.headings
        }
        self._phrases = sorted(phrases.items(), key=lambda item: -len(item[0]))
        self._vocabulary = vocabulary
        self._known: dict[str, Heading] = {}
        self._paths: dict[tuple[str, ...], tuple[frozenset[str], dict[int, str]]] = {}

    def read(self, text: str) -> Heading:
        """The reading of one heading."""
        heading = self._known.get(text)
        if heading is None:
            if len(self._known) > 5000:
                self._known.clear()
            heading = self._known[text] = self._read(text)
        return heading

    def _read(self, text: str) -> Heading:
        pieces = split(canonical(text))
        written = split(text)
        things: dict[int, str] = {}
        foreign = 0
        for index, length, numbers in self._vocabulary.scan(pieces):
            if numbers is FOREIGN:
                foreign += 1
            for number in numbers:
                if number > 0:
                    things.setdefault(
                        number, " ".join(written[index : index + length]) if len(written) == len(pieces) else ""
                    )
        line = f" {' '.join(pieces)} "
        domains = set()
        for phrase, code in self._phrases:
            if f" {phrase} " in line:
                domains.add(code)
                line = line.replace(f" {phrase} ", " | ")
        return Heading(frozenset(domains), things, foreign)

    def above(self, path: tuple[str, ...]) -> tuple[frozenset[str], dict[int, str]]:
        """The domains and things that hold under a path of headings: those of the innermost one that names a domain.

        A heading of another subject in between cuts off what stands above it.
        """
        answer = self._paths.get(path)
        if answer is None:
            if len(self._paths) > 5000:
                self._paths.clear()
            things: dict[int, str] = {}
            domains: frozenset[str] = frozenset()
            for text in reversed(path):
                heading = self.read(text)
                for thing, words in heading.things.items():
                    things.setdefault(thing, words)
                if heading.domains:
                    domains = heading.domains
                    break
                if heading.foreign >= 2 and not any(self._vocabulary.telling[thing] for thing in heading.things):
                    break
            answer = self._paths[path] = (domains, things)
        return answer
