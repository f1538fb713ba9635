"""One line of a document: its tokens, its sentences, their drafts, with what headings and introductions hand down."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from giaoban.claims.draft import Draft
from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import Lexicon
from giaoban.claims.grammar.periods.moment import Clock, Moment, resolve
from giaoban.claims.grammar.quantities.rules import quantities
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.claims.sentences.bases import names_event
from giaoban.claims.sentences.lead import Lead
from giaoban.claims.sentences.sentence import Sentence
from giaoban.documents import Block, BlockKind, Document

_CUES = ("gấp", "không đổi", "đi ngang", "không thay đổi", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "phần trăm", "người", "tương đương", "không biến động")
_TASKS = ("nhiệm vụ", "phương hướng", "mục tiêu", "phấn đấu", "thời gian tới", "chỉ tiêu", "kế hoạch năm")
_DONE = ("kết quả", "tình hình", "thực hiện", "đã", "đạt được", "hoàn thành")
_ABBREVIATED = frozenset(("tp", "ts", "ths", "pgs", "gs", "q", "p", "h", "tx", "tt", "st", "tr", "vv", "ths", "bs", "ks", "đ", "v"))


class BlockReader:
    """Reads lines in order, keeping what they hand on to the next ones."""

    def __init__(self, view: View, lexicon: Lexicon, clock: Clock, english: bool) -> None:
        self.view = view
        self.lexicon = lexicon
        self.clock = clock
        self.english = english
        self.areas: Counter[str] = Counter()
        self._headings: dict[str, _Handed] = {}
        self._list_basis: Moment | None = None
        self._list_key: tuple[str, ...] = ()
        self._parent: Draft | None = None

    def read(self, document: Document, block: Block) -> tuple[list[Token], list[Draft]]:
        """The tokens and drafts of a block; a block without figures has no drafts and is read for its times alone."""
        view = self.view
        start, end = view.inside(block.start, block.end)
        line = view.form[start:end]
        if not any(map(str.isdecimal, line)) and not any(cue in line for cue in _CUES):
            self._areas_of(line)
            return [], []
        tokens = quantities(lex(view, start, end, self.lexicon, self.english), view)
        for token in tokens:
            if token.kind == Kind.AREA:
                self.areas[token.value] += 3 if block.start < 300 else 1
        lead = self._lead(document, block)
        drafts: list[Draft] = []
        for index, sentence in enumerate(split(tokens, view)):
            reader = Sentence(sentence, index, lead)
            found = reader.read()
            for draft in found:
                self._inherit(draft, reader, lead, found)
            _carry(lead, reader, found, self.clock)
            drafts += found
        if block.kind is BlockKind.ITEM:
            self._list_basis = lead.basis or self._list_basis
        return tokens, drafts

    def _lead(self, document: Document, block: Block) -> Lead:
        lead = Lead()
        key = block.headings
        if key != self._list_key or block.kind is not BlockKind.ITEM:
            self._list_basis = None
        self._list_key = key
        for heading in block.headings:
            handed = self._handed(heading)
            if handed.moment is not None:
                lead.moment = handed.moment
            if handed.basis is not None:
                lead.basis = handed.basis
            if handed.area is not None:
                lead.area = handed.area
            if handed.target:
                lead.status = "target"
        lead.basis = lead.basis or self._list_basis
        return lead

    def _handed(self, heading: str) -> _Handed:
        handed = self._headings.get(heading)
        if handed is None:
            handed = self._headings[heading] = _Handed(heading, self.lexicon)
        return handed

    def _inherit(self, draft: Draft, sentence: Sentence, lead: Lead, found: list[Draft]) -> None:
        """What the draft does not say for itself: the time of its surroundings, the basis its neighbours name."""
        draft.context = lead.moment
        if draft.area is None:
            draft.area = lead.area
        named = next((change.basis for other in found for change in other.changes if change.basis is not None and not change.inherited), None)
        for change in draft.changes:
            if change.basis is None:
                earlier = [other for d in found for other in d.changes if other.basis is not None and other.start < change.start]
                change.basis = earlier[-1].basis if earlier else lead.basis or named or sentence.basis
                change.inherited = True

    def _areas_of(self, line: str) -> None:
        pass

    def own_area(self) -> str:
        """The area the document is about: the province it names most, if it speaks of `toàn tỉnh` or names one alone."""
        named = Counter({area: count for area, count in self.areas.items() if area and area not in ("VN", "thế giới")})
        if not named:
            return "VN"
        (area, count), *others = named.most_common(2)
        if count >= 3 and count >= 2 * (others[0][1] if others else 0) and (self.areas[""] or count > self.areas["VN"] + 1):
            return area
        return "VN"


class _Handed:
    """What a heading or a list's introduction says for everything under it."""

    __slots__ = ("area", "basis", "moment", "target")

    def __init__(self, heading: str, lexicon: Lexicon) -> None:
        view = View(heading)
        tokens = lex(view, 0, len(view.form), lexicon)
        self.moment: Moment | None = None
        self.basis: Moment | None = None
        self.area: str | None = None
        versus = False
        for i, token in enumerate(tokens):
            if token.kind == Kind.VERSUS:
                versus = True
            elif token.kind == Kind.PERIOD:
                if versus or token.value.form == "same":
                    self.basis = token.value
                elif not names_event(tokens, i):
                    self.moment = token.value
                versus = False
            elif token.kind == Kind.AREA and token.value not in ("", "VN"):
                self.area = token.value
        self.target = len(heading) < 160 and any(word in view.form for word in _TASKS) and not any(word in view.form for word in _DONE)


def _long_before(moment: Moment, told: Moment | None, clock: Clock) -> bool:
    """Whether a time lies a year or more before the one told: `hồi tháng 7/2021 chỉ có 6,2%` is spoken of in passing."""
    if told is None:
        return False
    new, old = resolve(moment, clock), resolve(told, clock)
    return new is not None and old is not None and new.last <= old.last - 11


def _carry(lead: Lead, sentence: Sentence, found: list[Draft], clock: Clock) -> None:
    """Hand the time and basis of a sentence on to the next one of its line."""
    from giaoban.claims.model import Status

    dated = [draft.moment for draft in found if draft.status is Status.ACTUAL and draft.moment is not None and not draft.depth]
    if dated and not _long_before(dated[-1], lead.moment, clock):
        lead.moment = dated[-1]
    elif sentence.moment is not None and not found:
        lead.moment = sentence.moment
    changes = [change for draft in found for change in draft.changes if change.basis is not None]
    if changes:
        lead.basis = changes[-1].basis
    elif sentence.basis is not None:
        lead.basis = sentence.basis
    levels = [draft for draft in found if draft.value is not None]
    if levels:
        lead.last = levels[-1]
        lead.levels = [*lead.levels, *levels][-12:]


def split(tokens: list[Token], view: View) -> list[list[Token]]:
    """The sentences of a line: a full stop before a capital letter or a number ends one."""
    sentences: list[list[Token]] = []
    current: list[Token] = []
    for i, token in enumerate(tokens):
        current.append(token)
        if token.kind != Kind.PUNCT or token.text not in ".!?…|":
            continue
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        before = tokens[i - 1].text if i else ""
        if after is None or after.start == token.end and token.text == "." or before in _ABBREVIATED and len(before) < 4:
            continue
        if _capital(view, after):
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences


@lru_cache(maxsize=1)
def _quotes() -> frozenset[str]:
    return frozenset("\"'“‘(-+*")


def _capital(view: View, token: Token) -> bool:
    letter = view.text[view.span(token.start, token.start + 1)[0]]
    return letter.isupper() or letter.isdecimal() or letter in _quotes()
