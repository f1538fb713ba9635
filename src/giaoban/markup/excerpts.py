"""What a finding judged, as it stands in the documents: sentences and rows of tables with the figures marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from giaoban.checks import Address, Finding
from giaoban.checks.judging.digits import written_at
from giaoban.claims.model import Claim
from giaoban.documents import Table
from giaoban.markup.segments import figure_span
from giaoban.markup.sheet import Sheet
from giaoban.markup.tables import drawn_table, rows_of_cells

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_AROUND = 240


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text to be marked. judged: whether it is the figure judged, or one it was judged against."""

    start: int
    end: int
    judged: bool
    claim: int | None


@dataclass(slots=True)
class Excerpt:
    """Figures of one sentence or of one table, in the order the finding names them.

    sheet: None where the document is not on the page, as of stored figures.
    """

    document: str
    sheet: Sheet | None
    addresses: list[Address] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def html(self) -> str:
        """The sentence, or the header and the rows of the table, with the marks as links to the text."""
        if self.sheet is None:
            return ""
        table = self.sheet.table_at(self.addresses[0].start)
        if table is not None:
            return self._rows(self.sheet, table)
        begin, end = self._stretch(self.sheet)
        text = self.sheet.document.text
        before = "… " if begin > 0 and text[begin - 1] not in "\n" and begin != self._sentence(self.sheet)[0] else ""
        after = " …" if end < self._sentence(self.sheet)[1] else ""
        return f'<blockquote lang="vi">{before}{self._marked(self.sheet, begin, end).strip()}{after}</blockquote>'

    def _sentence(self, sheet: Sheet) -> tuple[int, int]:
        begin, end = sheet.sentence_at(self.addresses[0].start)
        return min([begin, *(each.start for each in self.marks)]), max([end, *(each.end for each in self.marks)])

    def _stretch(self, sheet: Sheet) -> tuple[int, int]:
        """The sentence, but of a very long one only what lies around its marks."""
        begin, end = self._sentence(sheet)
        text = sheet.document.text
        low = min(each.start for each in self.marks) - _AROUND
        high = max(each.end for each in self.marks) + _AROUND
        if low > begin:
            begin = text.rfind(" ", begin, low) + 1 or low
        if high < end:
            space = text.find(" ", high, end)
            end = space if space > 0 else high
        return begin, end

    def _rows(self, sheet: Sheet, table: Table) -> str:
        cells = {cell.start for cell in table.cells for each in self.marks if cell.start <= each.start < cell.end}

        def drawn(start: int, end: int, _: tuple[int, int]) -> str:
            return self._marked(sheet, start, end)

        rows = rows_of_cells(table, cells)
        inner = drawn_table(sheet.document, table, drawn, rows=rows)
        return f'<div class="sheet" role="group" tabindex="0" lang="vi">{inner}</div>'

    def _marked(self, sheet: Sheet, begin: int, end: int) -> str:
        text, at, parts = sheet.document.text, begin, []
        for mark in sorted(self.marks, key=lambda each: (each.start, not each.judged)):
            start, stop = max(mark.start, at), min(mark.end, end)
            if start >= stop:
                continue
            parts.append(escape(text[at:start]))
            inner = f'<mark class="{"judged" if mark.judged else "against"}">{escape(text[start:stop])}</mark>'
            parts.append(inner if mark.claim is None else f'<a href="#c{mark.claim}">{inner}</a>')
            at = stop
        return "".join((*parts, escape(text[at:end])))


def excerpts_of(finding: Finding, sheets: Mapping[str, Sheet]) -> list[Excerpt]:
    """The excerpts of a finding, the judged figure's first; figures of one sentence or one table share an excerpt."""
    found: dict[object, Excerpt] = {}
    for place, address in enumerate(dict.fromkeys(finding.addresses)):
        sheet = sheets.get(address.document)
        if sheet is not None and address.end > len(sheet.document.text):
            sheet = None
        excerpt = found.setdefault(_key(address, sheet), Excerpt(address.document, sheet))
        excerpt.addresses.append(address)
        if sheet is not None:
            excerpt.marks += _marks(address, sheet, finding.stated if place == 0 else None)
    return list(found.values())


def judged_span(finding: Finding, sheet: Sheet) -> tuple[int, int]:
    """The span of the figure or the change that a finding judged, in the document of its first address."""
    address = finding.addresses[0]
    number = sheet.claim_at(address)
    if number is None:
        return address.start, address.end
    return _judged(_pieces(sheet.claim(number)), sheet.document.text, finding.stated)


def _pieces(claim: Claim) -> list[tuple[int, int]]:
    return [figure_span(claim), *((each.start, each.end) for each in claim.changes if each.end > each.start)]


def _key(address: Address, sheet: Sheet | None) -> object:
    if sheet is None:
        return address
    table = sheet.table_at(address.start)
    return (sheet.number, *((table.start, table.end) if table else sheet.sentence_at(address.start)))


def _marks(address: Address, sheet: Sheet, stated: str | None) -> Iterator[Mark]:
    """The number of a claim; of the one judged also the change that was judged and the base it was judged on."""
    number = sheet.claim_at(address)
    if number is None:
        yield Mark(address.start, address.end, stated is not None, None)
        return
    claim = sheet.claim(number)
    pieces = _pieces(claim)
    judged = _judged(pieces, sheet.document.text, stated) if stated is not None else None
    yield Mark(*pieces[0], judged == pieces[0], number)
    if judged is not None and judged != pieces[0]:
        yield Mark(*judged, True, number)
    if stated is not None:
        yield from (Mark(*span, False, number) for span in _bases(claim, sheet, judged))


def _judged(pieces: Sequence[tuple[int, int]], text: str, stated: str) -> tuple[int, int]:
    """The piece that says the number a finding says was stated; the figure itself where none does."""
    wanted = _NUMERAL.search(stated)
    if wanted is not None:
        for start, end in pieces[::-1]:
            if wanted[0] in _NUMERAL.findall(text[start:end]):
                return start, end
    return pieces[0]


def _bases(claim: Claim, sheet: Sheet, judged: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    for change in claim.changes:
        if change.base_value is None or (change.start, change.end) != judged:
            continue
        begin, end = sheet.sentence_at(claim.start)
        text = sheet.document.text
        at = written_at(change.base_value, text, change.end, max(end, change.end))
        if at is None and sheet.table_at(claim.start) is not None:
            at = written_at(change.base_value, text, begin, claim.start)
        if at is not None:
            yield at[0], at[1]
