"""What stands over a line and governs it: headings, introductions of lists, the kind of the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import Lexicon
from giaoban.claims.grammar.view import View, canonical
from giaoban.directives.deadlines import Calendar, Deadline
from giaoban.directives.line import Words
from giaoban.directives.part import PREDICATES, Part
from giaoban.directives.parties import party_at, trimmed
from giaoban.directives.words.sections import INTRODUCES, NARRATES, ORDERING_TITLES, RESULTS, TASKS
from giaoban.documents import Block, BlockKind, Document
from giaoban.documents.outline.headings import numbering
from giaoban.documents.outline.items import item_marker


class Mode(StrEnum):
    """What a bare verb means in a section: a task, something done or thought, or neither can be told."""

    TASKS = "tasks"
    RESULTS = "results"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Section:
    """What governs a line. assignee, issuer: as the document words them. over: headings and labels that tell the field.

    rule: the name of the rule that made bare verbs tasks.
    """

    mode: Mode = Mode.OPEN
    issuer: str | None = None
    assignee: str | None = None
    deadline: Deadline | None = None
    over: tuple[str, ...] = ()
    rule: str = ""


def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + r")(?!\w)")


_TASKS, _RESULTS, _TITLES, _INTRODUCES = map(_one_of, (TASKS, RESULTS, ORDERING_TITLES, INTRODUCES))
_NARRATES = re.compile(r"[\s\-+*•]*(?:" + "|".join(map(re.escape, NARRATES)) + r")(?!\w)")
_DATED = re.compile(
    r"nhiệm vụ|phương hướng|kế hoạch|trọng tâm|công tác tháng|công tác quý|công tác năm"
    r"|dự kiến|chương trình|thời gian tới|việc"
)
_TITLE_LINES = 16
_TITLE_LENGTH = 200
_BOTH = re.compile(r",|;|\bvà\b")
_ABOUT = re.compile(r"^(?:đối với|về phía|với|riêng)\s+")


def mode_of(form: str) -> Mode:
    """What a heading makes of the lines under it; a title that names both results and tasks leaves it open."""
    task, result = _TASKS.search(form), _RESULTS.search(form)
    if task is None and result is None:
        return Mode.OPEN
    if task is None:
        return Mode.RESULTS
    if result is None or result.start() > task.start():
        return Mode.TASKS
    return Mode.OPEN if _BOTH.search(form, result.end(), task.start()) else Mode.RESULTS


_NAMES_TASKS = re.compile(
    r"(?:\*|#|\s)*(?:(?:một số|các|những) )?(?:nội dung )?"
    r"(?:nhiệm vụ|phương hướng|kết luận|công việc|việc cần|kế hoạch công tác|ý kiến chỉ đạo"
    r"|giải pháp|trọng tâm|định hướng)"
)


def _stands_over_tasks(text: str, form: str) -> bool:
    """Whether a heading that speaks of tasks opens a section of them; the title of an article need not."""
    return (
        numbering(text) is not None
        or item_marker(text) is not None
        or text.rstrip(" *_").endswith(":")
        or text.isupper()
        or (len(text) <= 90 and _NAMES_TASKS.match(form) is not None)
    )


def content_start(text: str) -> int:
    """Where a line's words begin behind its mark or number: 3 for `a) Vụ Bưu chính`."""
    marker = item_marker(text) if text else None
    if marker is not None:
        return marker.length
    number = numbering(text)
    return number.length if number is not None else 0


def narrates(text: str) -> bool:
    """Whether a line tells of the meeting itself, or of others than those who order: `Tại hội nghị, đại diện ...`."""
    return _NARRATES.match(canonical(text[:80])) is not None


class Sections:
    """Follows a document's headings and introductions line by line."""

    def __init__(self, lexicon: Lexicon, calendar: Calendar) -> None:
        self.lexicon = lexicon
        self.calendar = calendar
        self.ordering = False
        self._known: dict[str, Section] = {}
        self._lead: Section | None = None
        self._lead_path: tuple[str, ...] = ()

    def open(self, document: Document) -> None:
        """Learn from a document's first lines whether it is one that orders."""
        for block in document.blocks[:_TITLE_LINES]:
            text = document.text_of(block)
            if (
                len(text) <= _TITLE_LENGTH
                and (block.kind is BlockKind.HEADING or text[:60].isupper())
                and _TITLES.search(canonical(text))
            ):
                self.ordering = True

    def governing(self, block: Block, text: str) -> Section:
        """The section a block stands in: the nearest heading or introduction that says a thing, for each thing."""
        if narrates(text):
            self._lead = None
        found = Section()
        for heading in block.headings:
            found = _under(found, self._section(heading))
        if self._lead is not None:
            if block.headings[: len(self._lead_path)] == self._lead_path and not (
                block.kind is BlockKind.HEADING
                and len(block.headings) <= len(self._lead_path)
                and content_start(text) == 0
                and found.mode is Mode.OPEN
                and not found.rule
            ):
                inner = _under(Section(), self._lead)
                for heading in block.headings[len(self._lead_path) :]:
                    inner = _under(inner, self._section(heading))
                found = _under(found, inner)
            else:
                self._lead = None
        if found.mode is Mode.OPEN and self.ordering and (len(block.headings) > 1 or block.kind is BlockKind.ITEM):
            found = Section(
                Mode.TASKS, found.issuer, found.assignee, found.deadline, found.over, "document that orders"
            )
        return found

    def follow(self, block: Block, text: str) -> None:
        """Take in a line: one that ends in a colon and speaks of tasks leads those after it."""
        form = canonical(text)
        if block.kind is BlockKind.HEADING:
            return
        ending = form.rstrip(" .…*_")
        if ending.endswith((":", "như sau", "sau đây")):
            section = self._introduction(text)
            if section.mode is Mode.TASKS and block.kind is not BlockKind.ITEM:
                self._lead, self._lead_path = section, block.headings

    def _section(self, heading: str) -> Section:
        if heading not in self._known:
            self._known[heading] = (
                self._introduction(heading)
                if len(heading) > 120 or heading.rstrip(" *_").endswith(":")
                else self._heading(heading)
            )
        return self._known[heading]

    def _heading(self, text: str) -> Section:
        words, start = self._words(text)
        mode = mode_of(words.view.form)
        if mode is Mode.TASKS and not (self.ordering or _stands_over_tasks(text, words.view.form)):
            mode = Mode.OPEN
        deadline = self._dated(words.view)
        party = party_at(words, start)
        assignee = None
        if (
            party is not None
            and not party.leader
            and party.stop >= len(words) - 1
            and not text[content_start(text) :].isupper()
            and not text[:12].isupper()
        ):
            assignee = words.original(party.first, party.stop)
        return Section(mode, None, assignee, deadline, (text,), "heading of tasks" if mode is Mode.TASKS else "")

    def _introduction(self, text: str) -> Section:
        """What a line that leads a list says: who orders whom to do what follows, and by when."""
        words, start = self._words(text)
        form = words.view.form
        issuer = assignee = None
        ordered = False
        i = start
        while i < len(words):
            party = (
                party_at(words, i)
                if i == start
                or words.text(i - 1) in (",", ".", "-")
                or words.part(i) in (Part.SEVERAL, Part.UNIT, Part.NAME, Part.LEADER)
                else None
            )
            if party is not None:
                after = party.stop
                while words.text(after) in ("cũng", "đã", "tiếp tục", "có ý kiến") or words.part(after) is Part.PAST:
                    after += 1
                if words.part(after) in (Part.ORDER, Part.SAY) and (party.leader or not ordered):
                    issuer = words.original(party.first, party.stop)
                elif (ordered and words.part(party.first - 1) in (Part.ORDER, Part.LINK) and assignee is None) or (
                    party.first == start and all(words.part(k) not in PREDICATES for k in range(party.stop, len(words)))
                ):
                    assignee = words.original(*_bounds(words, i))
                i = max(party.stop, i + 1)
                continue
            ordered = ordered or words.part(i) is Part.ORDER
            i += 1
        tail = form[max(0, len(form) - 300) :]
        mode = mode_of(form) if len(form) <= 120 else Mode.OPEN
        if mode is Mode.OPEN and (_INTRODUCES.search(tail) or assignee):
            mode = Mode.TASKS
        bound = self.calendar.deadlines(words.view, 0, len(form))
        return Section(
            mode, issuer, assignee, bound[-1] if bound else self._dated(words.view), (text[:120],), "introduced list"
        )

    def _dated(self, view: View) -> Deadline | None:
        match = _DATED.search(view.form)
        return self.calendar.named(view, match.end(), min(len(view.form), match.end() + 120)) if match else None

    def _words(self, text: str) -> tuple[Words, int]:
        begin = content_start(text)
        view = View(text)
        words = Words(lex(view, min(begin, len(view.form)), len(view.form), self.lexicon), view)
        start = 0
        match = _ABOUT.match(view.form[begin:])
        if match:
            start = len([token for token in words.tokens if token.end <= begin + match.end() - 1])
        return words, start


def _bounds(words: Words, i: int) -> tuple[int, int]:
    party = party_at(words, i)
    if party is None:
        return i, i
    party = trimmed(words, party)
    return party.first, party.stop


def _under(outer: Section, inner: Section) -> Section:
    """What holds under both, the inner said last."""
    decided = inner.mode is not Mode.OPEN
    return Section(
        inner.mode if decided else outer.mode,
        inner.issuer or outer.issuer,
        inner.assignee or outer.assignee,
        inner.deadline or outer.deadline,
        (*outer.over, *inner.over),
        inner.rule if decided else outer.rule,
    )
