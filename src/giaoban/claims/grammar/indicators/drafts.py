"""Links for the drafts of one document after another: where a draft stands, and what stood before it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.indicators.clue import Clue, Trail
from giaoban.claims.grammar.indicators.linker import linker_of
from giaoban.claims.grammar.indicators.words import FIELDS, SECTOR
from giaoban.claims.grammar.view import View
from giaoban.documents import Block, Document
from giaoban.figures import Unit

if TYPE_CHECKING:
    from giaoban.claims.reader import PieceReader

_ENDS = (". ", "? ", "! ")
_WINDOW = 400  # characters
_LEADS = ("lĩnh vực", "về ", "đối với", "công tác", "ở ", "trong lĩnh vực", "mảng")


class DraftLinks:
    """Links the drafts of a document in their order."""

    def __init__(self, reader: PieceReader) -> None:
        self._linker = linker_of(reader.catalogue)
        self._trail = Trail()
        self._piece: Document | None = None
        self._starts: list[int] = []

    def link(self, draft: Draft, piece: Document, view: View) -> tuple[str | None, float, tuple[str, ...]]:
        """The indicator's code or None, how sure that is, and the document's words that decided."""
        if piece is not self._piece:
            self._piece = piece
            self._starts = [block.start for block in piece.blocks]
            form = view.form
            self._trail.at_home = any(word in form for word in SECTOR) or 2 * sum(
                word in form for word in FIELDS
            ) >= len(FIELDS)
        start, end = draft.figure
        number = bisect_right(self._starts, view.span(start, end)[0]) - 1
        block = piece.blocks[number]
        low, high = _sentence(view, block, start, end)
        after = max(draft.after, end)
        subject = draft.subject if low <= draft.subject[0] <= draft.subject[1] <= start else (start, start)
        high = max(high, after)
        change = draft.changes[0] if draft.value is None and draft.changes else None
        clue = Clue(
            sentence=view.form[low:high],
            subject=(subject[0] - low, subject[1] - low),
            figure=(start - low, end - low),
            after=after - low,
            unit=draft.unit if draft.value is not None else None,
            counted=draft.counted if draft.value is not None else change.counted if change is not None else None,
            plan=draft.plan or (draft.unit is Unit.PERCENT and _of_plan(view.form, start, after)),
            part=draft.whole is not None,
            lead=_lead(view, block, low),
            headings=block.headings,
            line=number,
            sentence_number=draft.sentence,
        )
        link = self._linker.link(clue, self._trail)
        if link.indicator is None:
            return None, 0.0, ()
        words = tuple(view.original(low + first, low + last) for first, last in link.words)
        return link.indicator, link.confidence, words + link.context


def _of_plan(form: str, start: int, after: int) -> bool:
    words = form[start : max(after, start) + 40]
    return "% kế hoạch" in words or "% so với kế hoạch" in words or "% dự toán" in words


def _sentence(view: View, block: Block, start: int, end: int) -> tuple[int, int]:
    """The sentence around a figure, in the canonical text."""
    first, last = view.inside(block.start, block.end)
    form = view.form
    low = first
    for mark in _ENDS:
        found = form.rfind(mark, first, start)
        if found >= low:
            low = found + 2
    high = form.find(". ", end, last)
    if high < 0:
        high = last
    # What stands far away decides nothing, and a line may be very long.
    return max(low, form.find(" ", start - _WINDOW, start)) if start - low > _WINDOW else low, min(high, end + _WINDOW)


def _lead(view: View, block: Block, low: int) -> str:
    """The run-in heading a line opens with, where the figure stands in a later sentence of it."""
    first, _ = view.inside(block.start, block.end)
    if low <= first:
        return ""
    opening = view.form[first : min(low, first + 90)]
    colon = opening.find(":")
    if colon > 0:
        return opening[:colon]
    opening = opening.lstrip("-+*• \t")
    if opening.startswith(_LEADS):
        return opening.partition(",")[0]
    return ""


_LINKS: WeakKeyDictionary[PieceReader, DraftLinks] = WeakKeyDictionary()


def links_of(reader: PieceReader) -> DraftLinks:
    """The links of the document a reader reads."""
    links = _LINKS.get(reader)
    if links is None:
        links = _LINKS[reader] = DraftLinks(reader)
    return links
