"""One line of a document: its tokens, its sentences, their drafts, with what headings and introductions hand down."""

from __future__ import annotations

import re
from collections import Counter

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.areas.capitals import is_named
from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import Lexicon
from giaoban.claims.grammar.numerals.rules import groups_by_comma
from giaoban.claims.grammar.periods.moment import Clock, Moment, resolve
from giaoban.claims.grammar.quantities.rules import quantities
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.claims.headings import Heading
from giaoban.claims.model import Status
from giaoban.claims.sentences.lead import Lead
from giaoban.claims.sentences.sentence import Sentence
from giaoban.claims.sentences.settings import is_flow
from giaoban.claims.splitting import split
from giaoban.documents import Block, BlockKind

# A line that holds none of these states no figure: digits, numbers in words, changes without a number.
_CUE = re.compile(
    r"\d|gấp |không đổi|đi ngang|không thay đổi|không biến động|triệu|t[ỷỉ] |nghìn|ngàn|phần trăm|người|tương đương"
    r"|hai |ba |bốn |năm |sáu |bảy |tám |chín |mười |mươi|trăm |chục |vạn |thứ "
)
_STOP = re.compile(r"(?<=[^\W\d_]{4})[.!?…] ")  # not after an abbreviation
_PARTS = ("trong đó", "bao gồm", "gồm", "cụ thể", "chia ra")
_BEFORE_YEAR = frozenset(
    (
        "năm",
        "của",
        "trong",
        "từ",
        "đến",
        "tới",
        "trước",
        "sau",
        "cuối",
        "đầu",
        "kỳ",
        "kì",
        "và",
        "hết",
        "vào",
        "quý",
        "đó",
        "cả",
        "niên",
        "khóa",
    )
)
_REMEMBERED = 12  # figures a later clause of the line may come back to


class BlockReader:
    """Reads lines in order, keeping what they hand on to the next ones."""

    def __init__(self, view: View, lexicon: Lexicon, clock: Clock) -> None:
        self.view = view
        self.lexicon = lexicon
        self.clock = clock
        self.areas: Counter[str] = Counter()
        self._headings: dict[str, Heading] = {}
        self._wholes: dict[str, Draft] = {}
        self._list: tuple[str, ...] = ()
        self._list_basis: Moment | None = None
        self._section: tuple[str, ...] = ()
        self._section_basis: Moment | None = None

    def read(self, block: Block) -> tuple[list[Token], list[Draft]]:
        """The tokens and drafts of a block; a line without a number has neither."""
        view = self.view
        start, end = view.inside(block.start, block.end)
        if block.kind is BlockKind.ROW or _CUE.search(view.form, start, end) is None:
            return [], []  # the cells of a table are no sentence
        tokens = tokens_of(view, block, self.lexicon)
        area = Kind.AREA
        for token in tokens:
            if token.kind == area:
                self.areas[token.value] += 1
        lead = self._lead(block)
        drafts: list[Draft] = []
        for index, sentence in enumerate(split(tokens, view)):
            reader = Sentence(sentence, index, lead)
            reader.whole = lead.whole
            found = reader.read()
            for draft in found:
                _inherit(draft, reader, lead, found)
            _carry(lead, reader, found, self.clock)
            drafts += found
        self._share_basis(drafts, block)
        if block.kind is BlockKind.ITEM:
            self._list_basis = lead.basis or self._list_basis
        if lead.last is not None and view.form.endswith(":", start, end):
            line = view.text[block.start : block.end].strip()
            if view.form[max(start, end - 24) : end].rstrip(": ").endswith(_PARTS):
                self._wholes[line] = lead.last
        return tokens, drafts

    def _share_basis(self, drafts: list[Draft], block: Block) -> None:
        """Changes that name no basis take the one named later in their line, or in the line before it."""
        changes = [change for draft in drafts for change in draft.changes]
        named = next((change.basis for change in changes if change.basis is not None), None)
        if named is None and block.headings == self._section:
            named = self._section_basis
        for change in changes:
            if change.basis is None and not change.closed:
                change.basis, change.inherited = named, True
        last = next((change.basis for change in reversed(changes) if change.basis is not None), None)
        if (last is not None and last.form == "same") or block.headings != self._section:
            self._section, self._section_basis = (
                block.headings,
                last if last is not None and last.form == "same" else None,
            )

    def _lead(self, block: Block) -> Lead:
        lead = Lead()
        if block.headings != self._list or block.kind is not BlockKind.ITEM:
            self._list, self._list_basis = block.headings, None
        for text in block.headings:
            heading = self._headings.get(text)
            if heading is None:
                heading = self._headings[text] = Heading(text, self.lexicon)
            lead.moment = heading.moment or lead.moment
            lead.basis = heading.basis or lead.basis
            lead.area = heading.area or lead.area
            lead.accumulated = heading.accumulated if heading.moment is not None else lead.accumulated
            if heading.goals:
                lead.status = "target"
        lead.basis = lead.basis or self._list_basis
        if block.headings and block.kind is BlockKind.ITEM:
            lead.whole = self._wholes.get(block.headings[-1].strip())
        return lead


def tokens_of(view: View, block: Block, lexicon: Lexicon) -> list[Token]:
    """The tokens of a block, numbers with their units as one."""
    start, end = view.inside(block.start, block.end)
    english = groups_by_comma(view.form[start:end])
    tokens: list[Token] = []
    for first, last in _with_figures(view.form, start, end):
        tokens += quantities(lex(view, first, last, lexicon, english), view)
    area, period = Kind.AREA, Kind.PERIOD
    for i, token in enumerate(tokens):
        kind = token.kind
        if kind == area:
            if not is_named(view, token.start, token.end):
                token.kind = Kind.WORD  # `biện pháp`, `anh em`: the letters of a country, not its name
        elif kind == period and i and token.rule == "year alone":
            before = tokens[i - 1]
            if before.kind in (Kind.WORD, Kind.NOUN) and before.text not in _BEFORE_YEAR:
                token.kind = Kind.OPAQUE  # `Chương trình GDPT 2018`: a name with a year in it
    return tokens


def _with_figures(form: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a line, between full stops, that may state a figure: the others need no reading."""
    spans: list[tuple[int, int]] = []
    first = start
    for stop in _STOP.finditer(form, start, end):
        if _CUE.search(form, first, stop.end()) is not None:
            spans.append((first, stop.end()))
        first = stop.end()
    if _CUE.search(form, first, end) is not None:
        spans.append((first, end))
    return spans


def _inherit(draft: Draft, sentence: Sentence, lead: Lead, found: list[Draft]) -> None:
    """What the draft does not say for itself: the time of its surroundings, the basis its neighbours name."""
    draft.context, draft.nearby = lead.moment, lead.nearby
    draft.accumulated = draft.accumulated or (lead.accumulated and draft.moment is None)
    if draft.area is None:
        draft.area = lead.area
    for change in draft.changes:
        if change.basis is not None or change.inherited:
            continue
        named = [other for near in found for other in near.changes if other.basis is not None and not other.inherited]
        before = [other for other in named if other.start < change.start]
        if before:
            change.basis = before[-1].basis
        elif lead.basis is not None:
            change.basis = lead.basis
        else:
            change.basis = named[0].basis if named else sentence.basis
        change.inherited = True


def _carry(lead: Lead, sentence: Sentence, found: list[Draft], clock: Clock) -> None:
    """Hand the time and basis of a sentence on to the next one of its line."""
    dated = [
        draft.moment
        for draft in found
        if draft.status is Status.ACTUAL
        and draft.moment is not None
        and draft.moment.form != "none"
        and not draft.depth
    ]
    flows = [draft for draft in found if draft.accumulated and draft.unit is not None and draft.value is not None]
    if dated and sentence.accumulated and flows and all(is_flow(draft) for draft in flows):
        lead.accumulated = True
    if dated:
        if not _long_before(dated[-1], lead.moment, clock):
            lead.moment, lead.nearby = dated[-1], True
    elif sentence.moment is not None and not found:
        lead.moment, lead.nearby = sentence.moment, True
    changes = [change for draft in found for change in draft.changes if change.basis is not None]
    if changes:
        lead.basis = changes[-1].basis
    elif sentence.basis is not None:
        lead.basis = sentence.basis
    levels = [draft for draft in found if draft.value is not None]
    if levels:
        lead.last = levels[-1]
        lead.levels = [*lead.levels, *levels][-_REMEMBERED:]


def _long_before(moment: Moment, told: Moment | None, clock: Clock) -> bool:
    """Whether a time lies a year or more before the one told, so that it is spoken of in passing."""
    if told is None:
        return False
    new, old = resolve(moment, clock), resolve(told, clock)
    return new is not None and old is not None and new.last <= old.last - 11
