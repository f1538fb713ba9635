"""Figures of one line that their own names tie together: exports, imports and the surplus; quarters and their total."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from giaoban.checks.judging.evidence import Paper
from giaoban.checks.judging.quoted import interval_of
from giaoban.checks.judging.series import content_words
from giaoban.claims import Claim, Status
from giaoban.figures import Interval, Unit
from giaoban.figures.arithmetic import HUNDRED, difference, total
from giaoban.periods import PeriodForm

_TRADE_WORDS = frozenset(
    ["kim", "ngạch", "hàng", "hóa", "ước", "cả", "tỉnh", "toàn", "địa", "bàn", "giá", "trị", "thực", "hiện"]
)
_EXPORTS, _IMPORTS, _BOTH = (frozenset(each.split()) for each in ("xuất khẩu", "nhập khẩu", "xuất nhập khẩu"))
_SURPLUS, _DEFICIT = (frozenset(each.split()) for each in ("xuất siêu", "nhập siêu"))
_SUMMED = re.compile(r"(?<!\w)(?:lũy kế|luỹ kế|cộng dồn|tính chung|tổng cộng|tổng|cả năm|cộng|chung)(?!\w)")
_AT_A_TIME = re.compile(r"(?<!\w)(?:dư nợ|số dư|tồn|còn|bình quân|hiện có|đang hoạt động|giá)(?!\w)")
_DIFFERENCE = re.compile(r"^chênh lệch (?:giữa )?thu(?:,| -| –| và)? chi(?!\w)")
_TAKEN_IN = re.compile(r"^(?:tổng )?(?:số )?thu(?!\w)(?!.*(?<!\w)chi(?!\w))")
_SPENT = re.compile(r"^(?:tổng )?(?:số )?chi(?!\w)(?!.*(?<!\w)thu(?!\w))")
_LEFT = re.compile(r"^\s*(?:số\s+)?(?:[^\W\d]+\s+){0,2}còn lại(?!\w|\s+(?:của|thuộc|trong|ở)\s)")
_TIME_WORDS = frozenset(
    ["i", "ii", "iii", "iv", "quý", "đợt", "kỳ", "cộng", "dồn", "chung", "riêng", "toàn", "tỉnh", "cả", "năm"]
)


@dataclass(frozen=True, slots=True)
class Tied:
    """A figure and the terms that must make it; signs: 1 for what is added, -1 for what is taken off."""

    result: Claim
    terms: tuple[Claim, ...]
    signs: tuple[int, ...]

    @property
    def interval(self) -> Interval | None:
        """What the terms make."""
        known = [interval_of(each) for each in self.terms]
        added = [each for each, sign in zip(known, self.signs, strict=True) if each is not None and sign > 0]
        taken = [each for each, sign in zip(known, self.signs, strict=True) if each is not None and sign < 0]
        if len(added) + len(taken) < len(known):
            return None
        return difference(total(added), total(taken)) if taken else total(added)

    @property
    def exact(self) -> Decimal:
        """What the terms make without tolerance."""
        values = (each.value or Decimal(0) for each in self.terms)
        return sum((value * sign for value, sign in zip(values, self.signs, strict=True)), Decimal(0))


def tied_in(paper: Paper) -> Iterator[Tied]:
    """Everything tied together within a line."""
    for _, sentences in groupby(paper.sentences, key=lambda sentence: sentence.line):
        claims = [claim for sentence in sentences for claim in sentence.claims]
        levels = [each for each in claims if each.value is not None and each.of is None and each.cell is None]
        levels = [each for each in levels if each.status is not Status.TARGET and each.part_of is None]
        if len(levels) > 2:
            yield from _trade(levels)
            yield from _accounts(levels)
            yield from _through_time(paper, levels)


@dataclass(frozen=True, slots=True)
class Rest:
    """What is said to be left, beside what was told before and the whole of both: 30%, 70% còn lại, 100."""

    told: Claim
    left: Claim
    whole: Decimal


def rests_in(paper: Paper) -> Iterator[Rest]:
    """`khoảng 30%, 70% còn lại`; `58/63 tỉnh đã ...; 5 tỉnh còn lại`."""
    for sentence in paper.sentences:
        for told, left in zip(sentence.claims, sentence.claims[1:], strict=False):
            if told.value is None or left.value is None or not _LEFT.search(sentence.after(left, 30)):
                continue
            if left.unit is Unit.PERCENT is told.unit and told.of is None and len(sentence.claims) == 2:
                yield Rest(told, left, HUNDRED)
            elif left.unit is Unit.COUNT is told.unit and told.of is not None and left.of is None:
                one, other = (told.counted or "").lower(), (left.counted or "").lower()
                if one and other and (one in other or other in one):
                    yield Rest(told, left, told.of)


def _trade(levels: list[Claim]) -> Iterator[Tied]:
    by_name: dict[frozenset[str], list[Claim]] = {}
    for claim in levels:
        if claim.unit is Unit.USD or claim.unit is Unit.VND:
            by_name.setdefault(content_words(claim.subject) - _TRADE_WORDS, []).append(claim)
    exports, imports = by_name.get(_EXPORTS, []), by_name.get(_IMPORTS, [])
    if len(exports) != 1 or len(imports) != 1:
        return
    for name, signs in ((_SURPLUS, (1, -1)), (_DEFICIT, (-1, 1)), (_BOTH, (1, 1))):
        found = by_name.get(name, [])
        if len(found) == 1 and _alike(found[0], exports[0]) and _alike(found[0], imports[0]):
            yield Tied(found[0], (exports[0], imports[0]), signs)


def _accounts(levels: list[Claim]) -> Iterator[Tied]:
    """`thu sự nghiệp 500 tỷ đồng, chi 420 tỷ đồng, chênh lệch thu chi 80 tỷ đồng`: income less spending."""
    for income, spent, left in zip(levels, levels[1:], levels[2:], strict=False):
        if left.unit not in (Unit.VND, Unit.USD) or not _DIFFERENCE.search(left.subject.lower()):
            continue
        took, gave = _TAKEN_IN.search(income.subject.lower()), _SPENT.search(spent.subject.lower())
        if took and gave and _alike(left, income) and _alike(left, spent):
            signs = (1, -1) if (income.value or 0) >= (spent.value or 0) else (-1, 1)
            yield Tied(left, (income, spent), signs)


def _alike(one: Claim, other: Claim) -> bool:
    same = one.unit is other.unit and one.area == other.area and one.counted == other.counted
    return same and (one.period == other.period or one.period is None or other.period is None)


def _through_time(paper: Paper, levels: list[Claim]) -> Iterator[Tied]:
    """`quý I đón A lượt, quý II đón B lượt; lũy kế 6 tháng đón C lượt`: what happened in each adds up."""
    for whole in levels:
        words = f"{whole.quote} {whole.subject}".lower()
        if whole.period is None or whole.unit not in (Unit.COUNT, Unit.VND, Unit.USD):
            continue
        if not _SUMMED.search(words) or _AT_A_TIME.search(words):
            continue
        parts = [each for each in levels if each is not whole and _inside(each, whole)]
        parts.sort(key=lambda each: each.period.first if each.period else 0)
        if len(parts) > 1 and _covers(parts, whole) and _of_one_thing(parts, whole):
            yield Tied(whole, tuple(parts), (1,) * len(parts))


def _inside(part: Claim, whole: Claim) -> bool:
    if part.period is None or whole.period is None or part.unit is not whole.unit or part.counted != whole.counted:
        return False
    if part.area != whole.area or PeriodForm.DAY in (part.period.form, whole.period.form):
        return False
    within = whole.period.first <= part.period.first and part.period.last <= whole.period.last
    return within and part.period.months < whole.period.months


def _covers(parts: list[Claim], whole: Claim) -> bool:
    """True where the parts follow each other without overlap and leave no month out."""
    if whole.period is None:
        return False
    month = whole.period.first
    for part in parts:
        if part.period is None or part.period.first != month:
            return False
        month = part.period.last + 1
    return month == whole.period.last + 1


def _of_one_thing(parts: list[Claim], whole: Claim) -> bool:
    """True where only the first part need name the thing, and the total and the other parts add nothing to its name."""
    if len({each.indicator for each in parts} - {None, whole.indicator}) > 0:
        return False
    name = content_words(parts[0].subject) | _TIME_WORDS | content_words(whole.counted or "")
    return all(content_words(each.subject) <= name for each in (*parts[1:], whole))
