"""Reading: documents in, claims out."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from giaoban.catalogue import Catalogue
from giaoban.catalogue import load as load_catalogue
from giaoban.claims.block import BlockReader
from giaoban.claims.context import change_bases, clock_of, give_periods, look_ahead, report_votes
from giaoban.claims.finish import claim_of
from giaoban.claims.grammar.areas.names import foreign_names
from giaoban.claims.grammar.areas.own import own_area
from giaoban.claims.grammar.indicators.drafts import DraftLinks
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.periods.moment import Clock
from giaoban.claims.grammar.view import View
from giaoban.claims.model import Claim
from giaoban.documents import BlockKind, Document, open_document
from giaoban.periods import Period

_TITLE = 1500  # letters in which a document says what area it is about
_HEAD = 6  # lines in which a document says what time it is about


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with the claims it states, in the order of their figures."""

    document: Document
    claims: tuple[Claim, ...]


def read(
    source: str | Path | Document, *, published: datetime.date | None = None, catalogue: Catalogue | None = None
) -> Reading:
    """The claims a document states.

    source: a path (`"bao-cao.docx"`) or a document already open. published: the day of publication, where the document
    does not say it. catalogue: the indicators to link to, the packaged ones if None.
    Raises giaoban.documents.UnreadableDocument where the file cannot be read.

    >>> read(document_from_text("Doanh thu tháng 8/2023 đạt 5 tỷ đồng.")).claims[0].value  # doctest: +SKIP
    Decimal('5000000000')
    """
    document = source if isinstance(source, Document) else open_document(source, published=published)
    return Reading(document, tuple(read_pieces([document], published=published, catalogue=catalogue)))


def read_pieces(
    pieces: Iterable[Document], *, published: datetime.date | None = None, catalogue: Catalogue | None = None
) -> Iterator[Claim]:
    """The claims of a long text that comes in pieces, each read as soon as it is there; offsets count over the whole.

    What the first piece says of its time and area holds for the others.
    """
    reader: PieceReader | None = None
    for piece in pieces:
        if reader is None:
            reader = PieceReader(published or piece.published, catalogue or load_catalogue())
        yield from reader.read(piece)


class PieceReader:
    """Reads the pieces of one document one after another."""

    def __init__(self, published: datetime.date | None, catalogue: Catalogue) -> None:
        self.published = published
        self.catalogue = catalogue
        self.clock: Clock | None = None
        self.votes: Counter[Period] = Counter()
        self.area: str | None = None
        self.count = 0
        self.subject = ""  # of the last claim: a figure that names none goes on speaking of it
        self.countries = foreign_names()
        self.links = DraftLinks(catalogue)

    def read(self, piece: Document) -> list[Claim]:
        """The claims of the next piece."""
        view = View(piece.text)
        if self.clock is None:
            self.clock = clock_of(view.form, self.published)
        clock = self.clock
        reader = BlockReader(view, grammar_lexicon(), clock)
        lines = [(block, *reader.read(block)) for block in piece.blocks]
        for position, (block, tokens, drafts) in enumerate(lines):
            title = block.kind is BlockKind.HEADING or (position == 0 and len(lines) > 1)
            report_votes(tokens, drafts, title, position < _HEAD, clock, self.votes)
        if self.votes:
            clock.report = max(
                self.votes, key=lambda period: self.votes[period]
            )  # the first of equals: a title says first what it is about
        if self.area is None:
            self.area = own_area(piece.text[:_TITLE], reader.areas)
        for _, tokens, found in lines:
            look_ahead(tokens, clock)
            give_periods(found, clock, self.countries)
        drafts = [draft for _, _, found in lines for draft in found]
        claims = []
        ids: dict[int, str] = {}
        for draft in drafts:
            self.count += 1
            claim = claim_of(draft, f"c{self.count}", piece, view, change_bases(draft, clock), self, ids)
            claims.append(claim)
        if piece.tables:
            from giaoban.claims.tables import table_claims  # most documents have none, and need no such modules

            told = list(table_claims(piece, clock, self.area or "VN", self.catalogue, self.count))
            self.count += len(told)
            claims += told
        return claims
