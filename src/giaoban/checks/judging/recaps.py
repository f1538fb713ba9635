"""Figures told again in a summary, a conclusion or beside a table, which must be those of the body.

A summary tells what the body tells. A figure of it that the body does not have, while the body has one that is a
single slip away and of the same thing, is that figure miswritten in one of the two places.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from giaoban.checks.judging.changes import stated_change
from giaoban.checks.judging.evidence import Paper
from giaoban.checks.judging.finding import Address
from giaoban.checks.judging.listings import alike
from giaoban.checks.judging.quoted import figure_span
from giaoban.checks.judging.series import content_words
from giaoban.checks.judging.slips import Written, same_but_for_a_slip, written
from giaoban.claims import Change, Claim, Status
from giaoban.figures import Unit
from giaoban.figures.arithmetic import last_digit

_WORDS_OF_RECAP = (
    r"tóm tắt|tóm lại|(?:những )?con số chính|số liệu (?:chính|nổi bật|chủ yếu)|điểm nhấn|nổi bật|kết luận|thống nhất|"
    r"kết quả chung|đánh giá chung|nhìn chung|như vậy|tổng hợp chung|trích yếu"
)
_RECAP = re.compile(
    rf"^[\s\-+*•–#]*(?:[IVX]+\.|\d{{1,2}}[.)]|[a-zđ]\)|[A-H]\.)?\s*(?:{_WORDS_OF_RECAP})(?!\w)", re.IGNORECASE
)
_HEADING = re.compile(r"^\s*#*\s*(?:[IVX]+\.|[A-H]\.|#|PHẦN|Phần)")
_LONG_HEADING = 90
_SHARED = Decimal("0.5")
_ENOUGH = 3  # words in common
_LONG = 4  # digits of a figure that hardly meets another by chance
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as it is told: the level of a claim, or the percentage of one of its changes."""

    claim: Claim
    figure: Written
    unit: Unit
    address: Address
    change: Change | None = None


def recapped(paper: Paper) -> Iterator[tuple[Told, Told]]:
    """Every figure told again with a slip: the one in the summary, and the one of the body."""
    places = list(_recaps(paper))
    if not places:
        return
    again: list[Told] = []
    body: list[Told] = []
    for told in _told(paper):
        inside = any(start <= figure_span(told.claim)[0] < end for start, end in places) and told.claim.cell is None
        (again if inside else body).append(told)
    for told in again:
        if told.claim.status is not Status.ACTUAL or _digits(told) < _SHORT:
            continue
        others = [each for each in body if _comparable(told, each)]
        if any(each.figure.interval.overlaps(told.figure.interval) for each in others):
            continue
        near = _grown_alike(told, others) or [
            each for each in others if same_but_for_a_slip(told.figure, each.figure) and _same_thing(paper, told, each)
        ]
        near = [each for each in near if not _told_elsewhere(each, again)]
        if near:
            yield told, near[0]


def beside_tables(paper: Paper) -> Iterator[tuple[Told, Told]]:
    """Every figure of a sentence that is a slip away from one in the row of a table that the sentence tells."""
    rows: defaultdict[tuple[int, str], list[Told]] = defaultdict(list)
    text: defaultdict[int, list[Told]] = defaultdict(list)
    for told in _told(paper):
        if told.claim.cell is not None:
            rows[_row(paper, told.claim)].append(told)
        else:
            text[paper.line_of(figure_span(told.claim)[0])[0]].append(told)
    cells = [each for row in rows.values() for each in row]
    for line in text.values():
        for told in line:
            if _digits(told) < _SHORT or told.claim.status is not Status.ACTUAL:
                continue
            if any(_comparable(told, each) and each.figure.interval.overlaps(told.figure.interval) for each in cells):
                continue
            for row in rows.values():
                found = _in_row(told, row, line)
                if found is not None:
                    yield told, found
                    break


def _in_row(told: Told, row: Sequence[Told], line: Sequence[Told]) -> Told | None:
    label = content_words(row[0].claim.subject)
    words = content_words(told.claim.subject)
    if not label or not words or not (words <= label or label <= words):
        return None
    near = [each for each in row if _of_one_time(told, each)]
    near = [each for each in near if _comparable(told, each) and same_but_for_a_slip(told.figure, each.figure)]
    if len(near) != 1:
        return None
    anchored = any(
        other is not told and _digits(other) >= _LONG and content_words(other.claim.subject) == words
        for other in line
        for each in row
        if _comparable(other, each) and other.figure.value == each.figure.value
    )
    named = words == label and len(words) > 1 and _digits(told) >= _LONG
    same_kind = (told.change is None) == (near[0].change is None)
    return near[0] if anchored or (named and same_kind) else None


def _of_one_time(one: Told, other: Told) -> bool:
    first, second = one.claim.period, other.claim.period
    if first is None or second is None:
        return True
    return (first.first, first.last) == (second.first, second.last)


def _row(paper: Paper, claim: Claim) -> tuple[int, str]:
    table = next((each for each in paper.tables if each.start <= claim.start < each.end), None)
    name = re.match(r"(?:.*!)?R?(\d+)C\d+$|(?:.*!)?[A-Z]+(\d+)$", claim.cell or "")
    number = (name[1] or name[2]) if name else str(paper.line_of(claim.start)[0])
    return (table.start if table is not None else -1), number


def _recaps(paper: Paper) -> Iterator[tuple[int, int]]:
    """The lines of summaries and conclusions: those that say so, and those under a heading that does."""
    inside = False
    start = 0
    for line in paper.text.split("\n"):
        end = start + len(line)
        told = bool(_RECAP.match(line))
        heading = len(line) < _LONG_HEADING and (bool(_HEADING.match(line)) or line.isupper())
        if heading and line.strip():
            inside = told or (inside and not heading)
        if told or inside:
            yield start, end
        start = end + 1


def _told(paper: Paper) -> Iterator[Told]:
    for claim in paper.ordered:
        figure = written(claim, paper.text)
        if figure is not None and claim.unit is not None and claim.of is None:
            yield Told(claim, figure, claim.unit, paper.address(claim))
        for change in claim.changes:
            rate = stated_change(change, paper.text) if change.percent is not None else None
            if rate is not None and change.percent is not None:
                sign = -1 if rate.high <= 0 else 1
                value = change.percent * sign if change.percent > 0 else change.percent
                where = Address(paper.name, change.start, change.end)
                yield Told(claim, Written(value, last_digit(change.percent), rate), Unit.PERCENT, where, change)


def _comparable(one: Told, other: Told) -> bool:
    if one.unit is not other.unit:
        return False
    return one.unit is not Unit.COUNT or alike(one.claim, other.claim)


def _same_thing(paper: Paper, told: Told, other: Told) -> bool:
    """True where the words of the summary stand in the sentence of the body, and times do not speak against it."""
    if (told.change is None) != (other.change is None):
        return False
    if told.change is not None and other.change is not None:
        same = told.claim.value is not None and told.claim.value == other.claim.value
        return same and told.change.basis in (None, other.change.basis)
    ratio = told.figure.value / other.figure.value
    scale = ratio.normalize().as_tuple().digits == (1,) or (1 / ratio).normalize().as_tuple().digits == (1,)
    if (scale or _digits(told) < _LONG) and told.unit is not Unit.PERCENT and told.claim.period != other.claim.period:
        return False
    sentence = paper.sentence_of.get(other.claim.id)
    around = other.claim.subject if sentence is None else sentence.text[sentence.start : sentence.end]
    words = _words_at(paper, told) - content_words(told.claim.counted or "")
    if not words:
        return told.unit is not Unit.PERCENT
    shared = len(words & content_words(around))
    return (shared >= len(words) * _SHARED or shared >= _ENOUGH) and (told.unit is not Unit.PERCENT or shared > 1)


def _grown_alike(told: Told, others: Sequence[Told]) -> list[Told]:
    """`5.535 sự cố, tăng 4,80%` above, and below the same 5.535 with another growth, compared with nothing else."""
    if told.change is None or told.change.basis is not None or told.claim.value is None:
        return []
    same = [each for each in others if each.change is not None and each.claim.value == told.claim.value]
    return same if len(same) == 1 else []


def _words_at(paper: Paper, told: Told) -> frozenset[str]:
    """The words of the clause that tells a figure, without a label before them."""
    start, end = figure_span(told.claim)
    begin, stop = paper.line_of(start)
    before = re.split(r"[,;:(]|[.](?=\s)", paper.text[begin:start])[-1]
    behind = re.split(r"[,;:()]|[.](?=\s|$)", paper.text[end:stop])[0]
    return content_words(before) | content_words(behind)


def _told_elsewhere(body: Told, again: Sequence[Told]) -> bool:
    """True where the summary has the figure of the body as well, so that the other is of something else."""
    return any(_comparable(body, each) and each.figure.interval.overlaps(body.figure.interval) for each in again)


def _digits(told: Told) -> int:
    return len(str(told.figure.steps))
