"""What the linker is told of a figure, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from giaoban.claims.grammar.indicators.sentence import SentenceWords
from giaoban.figures import Unit


class Clue(NamedTuple):  # a tuple, since one is made for every figure and frozen dataclasses are slow to make
    """A figure in its sentence; spans count in `sentence`, which is canonical text.

    subject, figure: the words that say what is measured, and the number with its unit; after: the end of the words
    behind the figure that belong to it. unit None: a change without a level. counted: the counted noun as written.
    plan: a plan attainment. part: it stands under `trong đó`. lead: the run-in heading of the sentence's line, or "".
    headings: those above the line, outermost first, in the document's own words. line, sentence_number: where it
    stands, so that the linker knows what stood just before. words: those of the sentence, where they are read already.
    """

    sentence: str
    subject: tuple[int, int]
    figure: tuple[int, int]
    after: int
    unit: Unit | None
    counted: str | None = None
    plan: bool = False
    part: bool = False
    lead: str = ""
    headings: tuple[str, ...] = ()
    line: int = 0
    sentence_number: int = 0
    words: SentenceWords | None = None


class Link(NamedTuple):
    """The indicator of a figure, `telecom.fixed_broadband_subscribers`, or None where two remain possible or none fits.

    confidence: 0 to 1. words: spans in the clue's sentence of the words that decided. context: further such words, from
    headings, as written there.
    """

    indicator: str | None
    confidence: float = 0.0
    words: tuple[tuple[int, int], ...] = ()
    context: tuple[str, ...] = ()


NO_LINK = Link(None)


@dataclass(slots=True)
class Trail:
    """The links made just before, which elliptic wording leans on: `xếp thứ 46`, `tương ứng 22,4 thuê bao/100 dân`.

    at_home: whether the document speaks of the catalogue's sector at all. company: the line that spoke of one company.
    rivals: the series that the last sentence told, by class of unit; of two, an ellipsis could mean either.
    """

    at_home: bool = True
    code: str | None = None
    things: frozenset[int] = frozenset()
    unit: Unit | None = None
    counted: str | None = None
    line: int = -1
    sentence_number: int = -1
    domain: str | None = None
    headings: tuple[str, ...] = ()
    company: int = -1
    rivals: frozenset[tuple[str, str]] = frozenset()
