"""What a heading or a run-in heading tells the figures under it: their domain and further words."""

from __future__ import annotations

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.indicators.vocabulary import Vocabulary, split, split_all
from giaoban.claims.grammar.view import canonical

_LONG = 400  # letters of a heading that are read
_DEEP = 12  # headings above a line that are read
_KEPT = 1000  # headings kept in mind


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
        headings = [(words, code) for code, domain in catalogue.domains.items() for words in domain.headings]
        pieces_of = split_all([words for words, _ in headings])
        phrases = {f" {' '.join(pieces)} ": code for pieces, (_, code) in zip(pieces_of, headings, strict=True)}
        self._phrases = sorted(phrases.items(), key=lambda item: -len(item[0]))
        self._vocabulary = vocabulary
        self._known: dict[str, Heading] = {}
        self._path: tuple[str, ...] = ()
        self._told: tuple[frozenset[str], dict[int, str]] = (frozenset(), {})

    def read(self, text: str) -> Heading:
        """The reading of one heading."""
        text = text[:_LONG]
        heading = self._known.get(text)
        if heading is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            heading = self._known[text] = self._read(text)
        return heading

    def _read(self, text: str) -> Heading:
        form = canonical(text)
        pieces = split(form)
        written = pieces if form == text else split(text)
        places = self._vocabulary.scan(pieces)
        things: dict[int, str] = {}
        for index, length, numbers in places:
            for number in numbers:
                if number > 0:
                    things.setdefault(
                        number, " ".join(written[index : index + length]) if len(written) == len(pieces) else ""
                    )
        foreign = self._vocabulary.foreign(pieces, places, 0, len(pieces))
        line = f" {' '.join(pieces)} "
        domains = set()
        for phrase, code in self._phrases:
            if phrase in line:
                domains.add(code)
                line = line.replace(phrase, " | ")
        return Heading(frozenset(domains), things, len(foreign))

    def above(self, path: tuple[str, ...]) -> tuple[frozenset[str], dict[int, str]]:
        """The domains and things that hold under a path of headings: those of the innermost one that names a domain.

        A heading of another subject in between cuts off what stands above it.
        """
        if path != self._path:
            self._told = self._above(path)
            self._path = path
        return self._told

    def _above(self, path: tuple[str, ...]) -> tuple[frozenset[str], dict[int, str]]:
        things: dict[int, str] = {}
        for text in reversed(path[-_DEEP:]):
            heading = self.read(text)
            for thing, words in heading.things.items():
                things.setdefault(thing, words)
            if heading.domains:
                return heading.domains, things
            if heading.foreign >= 2 and not any(self._vocabulary.telling[thing] for thing in heading.things):
                break
        return frozenset(), things
