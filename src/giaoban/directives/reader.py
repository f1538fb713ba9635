"""Reading: documents in, directives out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path

from giaoban.catalogue import Catalogue
from giaoban.catalogue import load as load_catalogue
from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import Lexicon
from giaoban.claims.grammar.view import View
from giaoban.claims.splitting import split
from giaoban.directives.deadlines import Calendar
from giaoban.directives.draft import Draft
from giaoban.directives.fields import Fields
from giaoban.directives.finish import directive_of
from giaoban.directives.line import Words
from giaoban.directives.meeting import meeting_day
from giaoban.directives.model import Directive
from giaoban.directives.part import Part, lexicon
from giaoban.directives.sections import Mode, Section, Sections, content_start
from giaoban.directives.sentence import read_sentence
from giaoban.directives.settle import settle
from giaoban.directives.speakers import Speakers
from giaoban.directives.state import State
from giaoban.documents import Block, BlockKind, Document, open_document

_NOWHERE = ("nơi nhận", "kính gửi", "thành phần")


def read(
    source: str | Path | Document, *, published: datetime.date | None = None, catalogue: Catalogue | None = None
) -> tuple[Directive, ...]:
    """The directives of a document, in the order of the text.

    source: a path (`"ket-luan.docx"`) or a document already open. published: the day of publication, where the document
    does not say it; relative dates count from the meeting the document tells of, else from this day. catalogue: the
    organisations and domains, the packaged ones if None.
    Raises giaoban.documents.UnreadableDocument where the file cannot be read.
    """
    document = source if isinstance(source, Document) else open_document(source, published=published)
    return tuple(read_pieces([document], published=published, catalogue=catalogue))


def read_pieces(
    pieces: Iterable[Document], *, published: datetime.date | None = None, catalogue: Catalogue | None = None
) -> Iterator[Directive]:
    """The directives of a long text that comes in pieces, as they are found; offsets count over the whole."""
    reader: _Reader | None = None
    for piece in pieces:
        if reader is None:
            reader = _Reader(piece, published or piece.published, catalogue or load_catalogue())
        yield from reader.read(piece)


class _Reader:
    """Reads the pieces of one document one after another."""

    def __init__(self, first: Document, published: datetime.date | None, catalogue: Catalogue) -> None:
        names = {
            name
            for item in catalogue.organisations.values()
            for name in (item.name_vi, *item.aliases)
            if _is_plain(name)
        }
        self.lexicon: Lexicon = lexicon(tuple(sorted(names)))
        self.fields = Fields(catalogue)
        self.calendar = Calendar(meeting_day(first, View(first.text), self.lexicon, published))
        self.sections = Sections(self.lexicon, self.calendar)
        self.sections.open(first)
        self.speakers = Speakers()
        self.speech = False
        self.issuer: str | None = None
        self.path: tuple[str, ...] = ()
        self.last: Draft | None = None

    def read(self, piece: Document) -> Iterator[Directive]:
        """The directives of the next piece."""
        view = View(piece.text)
        for block in piece.blocks:
            text = piece.text_of(block)
            section = self.sections.governing(block, text)
            self._remember(block, text)
            self.speakers.hear_all(text)
            drafts = self._block(view, block, section)
            self.sections.follow(block, text)
            for draft in drafts:
                yield directive_of(draft, piece, view, self.fields, section)

    def _remember(self, block: Block, text: str) -> None:
        """A heading, or a line that tells of somebody else, ends a speech."""
        from giaoban.directives.sections import narrates

        if block.headings != self.path or narrates(text):
            self.path = block.headings
            self.speech = False

    def _block(self, view: View, block: Block, section: Section) -> list[Draft]:
        if any(heading.casefold().startswith(_NOWHERE) for heading in block.headings[-1:]):
            return []
        heading = block.kind is BlockKind.HEADING
        if heading and section.mode is not Mode.TASKS:
            return []
        begin = block.start + content_start(view.text[block.start : min(block.end, block.start + 40)])
        start, end = view.inside(begin, block.end)
        if start >= end:
            return []
        state = State(section, self.calendar, self.speakers, self.speech, self.issuer)
        drafts: list[Draft] = []
        for tokens in split(lex(view, start, end, self.lexicon), view):
            words = Words(tokens, view)
            if heading and (len(words) < 6 or not _assigns(words)):
                continue
            read_sentence(words, 0, state, drafts)
        self.speech, self.issuer = state.speech, state.issuer
        settle(drafts, state, view)
        return drafts


def _assigns(words: Words) -> bool:
    """Whether a heading is a task itself: a party and its verb."""
    from giaoban.directives.part import OPENS_ACTION
    from giaoban.directives.parties import party_at

    party = party_at(words, 0)
    return (
        party is not None
        and (words.part(party.stop) in OPENS_ACTION or words.part(party.stop) is Part.TOGETHER)
        and words.text(len(words) - 1) != ":"
    )


def _is_plain(name: str) -> bool:
    return len(name) > 3 or name.isupper()
