"""A paragraph's figures and what its words make of each: a level, a base, a plan or a step between two levels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from giaoban.checks.judging.prose.written import PERCENT, POINTS, TIMES, Written, alike, figures_of
from giaoban.checks.judging.series import content_words

PLAN_WORD = r"(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|định mức|(?<!\w)kh(?!\w)|hạn mức|vốn (?:được )?giao|được giao|giao)"
_PLAN = re.compile(rf"(?<!\w){PLAN_WORD}(?![^;.,%]*(?<!\w)(?:đã|được \d|giải ngân|thực hiện được)(?!\w))[^;.,%]*$")
_PLAN_REACHED = re.compile(r"(?<!\w)(?:kế hoạch|dự toán|được giao)[^;.,%(]*\s(?:đạt|được)\s*(?:khoảng |gần |hơn )?$")
_PLAN_AGAIN = re.compile(r"^[^.;%]{0,20}(?<!\w)(?:điều chỉnh|bổ sung)[^.;%]{0,30}$")
_PLAN_BEHIND = re.compile(r"^\s*(?:dự toán|kế hoạch|vốn (?:được )?giao|theo kế hoạch|vốn chương trình)(?!\w)")
_EARLIER = (
    r"(?:so với|so cùng|so (?=năm|tháng|quý|kỳ)|cùng kỳ|cùng thời điểm|(?:năm|tháng|quý|kỳ|vụ|tuần|lần|nhiệm kỳ) "
    r"(?:trước|ngoái)|đầu năm|cuối năm|"
    r"khi đó|thời điểm|gấp[^;.()]{0,40})"
)
_BASE_IN_BRACKETS = re.compile(rf"(?<!\w){_EARLIER}[^;.()]*\([^();.]{{0,40}}$")
_BASE_BEHIND = re.compile(
    r"(?<!\w)(?:so với|từ)\s+(?:mức|con số|số)?\s*(?:khoảng |gần |hơn )?$|"
    r"(?<!\w)so với [^;.,()]{0,60}(?<!\w)(?:là|đạt|mức|chỉ có|có)\s+(?:khoảng |gần |hơn )?$|"
    r"(?:^|[\s,(;])(?:nếu|trong khi|mà|còn|khi)?\s*(?:đó|cùng kỳ|(?:năm|tháng|quý|vụ) (?:trước|ngoái))"
    r"[^;.,()]{0,50}(?<!\w)(?:là|chỉ đạt|đạt|có|chỉ có|ở mức)\s+(?:khoảng |gần |hơn )?$"
)
_BASE_OPENS_BRACKET = re.compile(
    r"\(\s*(?:cùng kỳ|cùng thời điểm|(?:năm|tháng|quý|kỳ|vụ) (?:trước|ngoái))(?!\w)[^();.%]{0,40}$"
)
_OF_THE_PAST = re.compile(r"^\s*(?:của|trong)?\s*(?:cùng kỳ|(?:năm|tháng|quý|vụ) (?:trước|ngoái))")
_LISTED = re.compile(r",|(?<!\w)và(?!\w)")
_STEP = re.compile(
    r"(?<!\w)(?:tăng|giảm|thêm|bớt|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?: thêm| tới| đến| được| đi| ròng)?"
    r"\s*(?:khoảng |gần |hơn |trên |xấp xỉ |ước )*$"
)
_DIRECTION = re.compile(
    r"(?<!\w)(tăng(?: trưởng)?|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|vượt|hụt)"
    r"((?:\s(?!so\b|với\b|tăng\b|giảm\b)[^\W\d_]+){0,6}?)\s*[:(]?\s*$"
)
_UNSURE = re.compile(r"(?<!\w)(?:tốc độ|mức|lên|xuống|còn|chỉ số)(?!\w)")
_DOWN = ("giảm", "thấp hơn", "ít hơn", "hụt")


class Role(StrEnum):
    """What a figure is to the others."""

    LEVEL = "level"
    BASE = "base"
    PLAN = "plan"
    STEP = "step"


@dataclass(frozen=True)
class Paragraph:
    """One line of running text; before: the figures of the lines above it within the same part, nearest last."""

    text: str
    start: int
    figures: tuple[Written, ...]
    before: tuple[Written, ...] = ()
    roles_before: tuple[Role, ...] = ()

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """The role of each figure."""
        return tuple(self._role(place) for place in range(len(self.figures)))

    def role(self, figure: Written) -> Role:
        """The role of a figure of this paragraph or of those above."""
        return self._by_start.get(figure.start, Role.LEVEL)

    @cached_property
    def _by_start(self) -> dict[int, Role]:
        told = zip((*self.before, *self.figures), (*self.roles_before, *self.roles), strict=True)
        return {figure.start: role for figure, role in told}

    def _role(self, place: int) -> Role:
        figure = self.figures[place]
        lead = figure.lead
        if _STEP.search(lead) or figure.kind in (POINTS, TIMES):
            return Role.STEP
        if _BASE_OPENS_BRACKET.search(lead) and direction(figure) == 0:
            return Role.BASE
        if figure.kind == PERCENT:
            return Role.BASE if _BASE_IN_BRACKETS.search(lead) or _BASE_BEHIND.search(lead) else Role.LEVEL
        if place and self._role(place - 1) is Role.PLAN and _PLAN_AGAIN.search(lead):
            return Role.PLAN
        if (_PLAN.search(lead) and not _PLAN_REACHED.search(lead)) or _PLAN_BEHIND.search(figure.tail):
            return Role.PLAN
        past = _OF_THE_PAST.search(figure.tail) and not re.search(r"(?<!\w)đạt", lead[-12:])
        if _BASE_IN_BRACKETS.search(lead) or _BASE_BEHIND.search(lead) or past:
            return Role.BASE
        return Role.LEVEL

    def levels(self, like: Written, figures: Iterable[Written] | None = None) -> list[Written]:
        """The levels that count what a figure counts, in order."""
        pool = self.figures if figures is None else figures
        return [each for each in pool if alike(each, like) and each.of is None and self.role(each) is Role.LEVEL]

    def named(self, name: str, pool: Sequence[Written], *, least: float = 0.6) -> list[Written]:
        """The figures of a pool whose words hold most of a name, the best only; several where they are as good."""
        words = content_words(name)
        if not words or not pool:
            return []
        scored = [(len(words & self._words(each)) / len(words), each) for each in pool]
        best = max(score for score, _ in scored)
        return [each for score, each in scored if score == best] if best >= least else []

    def _words(self, figure: Written) -> frozenset[str]:
        return self._respective.get(figure.start, figure.words)

    @cached_property
    def _respective(self) -> dict[int, frozenset[str]]:
        """`A và B lần lượt tiếp 410 lượt và 250 lượt`: the words of each by their order."""
        found: dict[int, frozenset[str]] = {}
        for place, figure in enumerate(self.figures):
            names, respectively, _ = figure.lead.partition("lần lượt")
            listed = [each for each in _LISTED.split(names.rpartition(";")[2]) if each.strip()]
            following = self.figures[place : place + len(listed)]
            if not respectively or len(listed) < 2 or not all(alike(figure, each) for each in following):
                continue
            for name, each in zip(listed, following, strict=False):
                found[each.start] = content_words(name) | content_words(each.noun)
        return found


def direction(figure: Written) -> int:
    """1 where the words before a percentage say that something rose by it, -1 where it fell, 0 where neither."""
    if figure.text[0] == "+":
        return 1
    if figure.text[0] in "-−" and figure.kind == PERCENT:
        return -1
    found = _DIRECTION.search(figure.lead)
    if found is None or _UNSURE.search(found[2]):
        return 0
    return -1 if found[1] in _DOWN else 1


def paragraphs(text: str, lines: Iterable[tuple[int, int]], reach: int) -> list[Paragraph]:
    """The paragraphs of these lines; each knows the figures of up to `reach` lines above it."""
    made: list[Paragraph] = []
    for begin, end in lines:
        figures = tuple(figures_of(text[begin:end], begin))
        above = made[-reach:] if reach else []
        made.append(
            Paragraph(
                text[begin:end],
                begin,
                figures,
                tuple(figure for each in above for figure in each.figures),
                tuple(role for each in above for role in each.roles),
            )
        )
    return made
