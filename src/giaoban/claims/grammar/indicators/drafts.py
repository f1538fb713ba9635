"""Links for the drafts of one document after another: where a draft stands, and what stood before it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from giaoban.catalogue import Catalogue
from giaoban.claims.draft import Draft
from giaoban.claims.grammar.indicators.clue import Clue, Trail
from giaoban.claims.grammar.indicators.linker import linker_of
from giaoban.claims.grammar.indicators.sentence import SentenceWords
from giaoban.claims.grammar.indicators.surroundings import WINDOW
from giaoban.claims.grammar.indicators.words import FIELDS, SECTOR
from giaoban.claims.grammar.token import Token
from giaoban.claims.grammar.view import View
from giaoban.documents import Block, Document
from giaoban.figures import Unit

_LEADS = ("lĩnh vực", "về ", "đối với", "công tác", "ở ", "trong lĩnh vực", "mảng")
_PLANS = ("% kế hoạch", "% so với kế hoạch", "% dự toán")


class DraftLinks:
    """Links the drafts of a document in their order; what its sentences say is read once for all their figures."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._linker = linker_of(catalogue)
        self._trail = Trail()
        self._piece: Document | None = None
        self._starts: list[int] = []
        self._tokens: Sequence[Token] | None = None
        self._low = 0
        self._sentence = ""
        self._words: SentenceWords | None = None
        self._lead = ""
        self._headings: tuple[str, ...] = ()
        self._line = 0

    def link(self, draft: Draft, piece: Document, view: View) -> tuple[str | None, float, tuple[str, ...]]:
        """The indicator's code or None, how sure that is, and the document's words that decided."""
        if piece is not self._piece:
            self._open(piece, view)
        if draft.tokens is not self._tokens or not draft.tokens:
            self._read(draft, piece, view)
        low = self._low
        start, end = draft.figure
        after = min(max(draft.after, end), end + WINDOW)
        subject = draft.subject
        if not max(low, start - WINDOW) <= subject[0] <= subject[1] <= start:
            subject = (start, start)
        unit, counted = draft.unit, draft.counted
        if draft.value is None:
            unit, counted = None, draft.changes[0].counted if draft.changes else None
        plan = draft.plan or (unit is Unit.PERCENT and _of_plan(view.form[start : after + 40]))
        clue = Clue(
            self._sentence,
            (subject[0] - low, subject[1] - low),
            (start - low, end - low),
            after - low,
            unit,
            counted,
            plan,
            draft.whole is not None,
            self._lead,
            self._headings,
            self._line,
            draft.sentence,
            self._words,
        )
        link = self._linker.link(clue, self._trail)
        if link.indicator is None or (unit is Unit.PERCENT and self._is_share(subject, link.words)):
            return None, 0.0, ()
        words = tuple([view.original(low + first, low + last) for first, last in link.words])
        return link.indicator, link.confidence, words + link.context

    def _is_share(self, subject: tuple[int, int], words: tuple[tuple[int, int], ...]) -> bool:
        """`thương mại điện tử góp 6.044 tỷ đồng, chiếm 58%`: a share of the figure before, not what its words name."""
        told = self._sentence[subject[0] - self._low : subject[1] - self._low]
        return told.startswith("chiếm") and all(last <= subject[0] - self._low for _, last in words)

    def _open(self, piece: Document, view: View) -> None:
        """Begin a piece: where its lines are, and whether it speaks of the catalogue's sector."""
        self._piece = piece
        self._starts = [block.start for block in piece.blocks]
        self._tokens = None
        form = view.form
        self._trail.at_home = any(word in form for word in SECTOR) or 2 * sum(word in form for word in FIELDS) >= len(
            FIELDS
        )

    def _read(self, draft: Draft, piece: Document, view: View) -> None:
        """Begin a sentence: its words, and what stands above it."""
        start, end = draft.figure
        self._line = bisect_right(self._starts, view.span(start, end)[0]) - 1
        block = piece.blocks[self._line]
        self._headings = block.headings
        self._tokens = tokens = draft.tokens
        if tokens:
            self._low = low = tokens[0].start
            self._sentence = view.form[low : max(tokens[-1].end, draft.after, end)]
        else:
            first, last = view.inside(block.start, block.end)
            self._low = low = max(first, start - WINDOW)
            self._sentence = view.form[low : min(last, end + WINDOW)]
        self._words = SentenceWords(self._sentence, self._linker.index.vocabulary)
        self._lead = _lead(view, block, low) if draft.sentence else ""


def _of_plan(words: str) -> bool:
    return any(plan in words for plan in _PLANS)


def _lead(view: View, block: Block, low: int) -> str:
    """The run-in heading a line opens with; `low`: where the figure's own, later sentence begins."""
    first, _ = view.inside(block.start, block.end)
    opening = view.form[first : min(low, first + 90)]
    colon = opening.find(":")
    if colon > 0:
        return opening[:colon]
    opening = opening.lstrip("-+*• \t")
    if opening.startswith(_LEADS):
        return opening.partition(",")[0]
    return ""
