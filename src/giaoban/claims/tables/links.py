"""Indicators for the figures of a table: the linker reads label and unit as the sentence they would make."""

from __future__ import annotations

from giaoban.catalogue import Catalogue
from giaoban.claims.grammar.indicators.clue import Clue, Trail
from giaoban.claims.grammar.indicators.linker import linker_of
from giaoban.claims.grammar.indicators.words import FIELDS, SECTOR
from giaoban.claims.grammar.view import canonical
from giaoban.figures import Unit

Linked = tuple[str | None, float, tuple[str, ...]]
_WORDS = {Unit.VND: "tỷ đồng", Unit.USD: "USD", Unit.PERCENT: "%", Unit.MBPS: "Mbps", Unit.PERCENTAGE_POINT: "điểm %",
    Unit.PER_100_PEOPLE: "thuê bao/100 dân", Unit.PER_1000_PEOPLE: "/1.000 dân", Unit.HOURS: "giờ"}  # fmt: skip


class TableLinks:
    """Links the rows of a document's tables; each subject in each unit is looked up once."""

    def __init__(self, catalogue: Catalogue, text: str) -> None:
        self._linker = linker_of(catalogue)
        form = canonical(text)
        self._at_home = any(word in form for word in SECTOR) or 2 * sum(word in form for word in FIELDS) >= len(FIELDS)
        self._known: dict[tuple[object, ...], Linked] = {}

    def link(
        self,
        subject: str,
        unit: Unit | None,
        counted: str | None,
        headings: tuple[str, ...],
        part: bool,
        of: str | None,
    ) -> Linked:
        """The indicator's code or None, how sure that is, and the words that decided.

        of: the indicator whose plan a figure is a share of, for a plan attainment; else None.
        """
        key = (subject, unit, counted, headings, part, of)
        if key not in self._known:
            self._known[key] = self._look_up(subject, unit, counted, headings, part, of)
        return self._known[key]

    def _look_up(
        self,
        subject: str,
        unit: Unit | None,
        counted: str | None,
        headings: tuple[str, ...],
        part: bool,
        of: str | None,
    ) -> Linked:
        if of is not None:
            code = self._linker.index.attained.get(of)
            return (code, 0.75, ()) if code is not None else (None, 0.0, ())
        amount = "" if unit is None else f" đạt 1 {counted or _WORDS.get(unit, '')}".rstrip()
        sentence = canonical(subject + amount)
        figure = (len(subject) + 5, len(sentence)) if amount else (len(subject), len(subject))
        clue = Clue(sentence, (0, len(subject)), figure, len(sentence), unit, counted, False, part, "", headings)
        link = self._linker.link(clue, Trail(at_home=self._at_home))
        if link.indicator is None:
            return None, 0.0, ()
        words = tuple(subject[first:last] for first, last in link.words if last <= len(subject))
        return link.indicator, link.confidence, words + link.context
