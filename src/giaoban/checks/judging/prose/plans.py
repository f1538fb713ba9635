"""Attainments: `đạt 59,2%` of a plan in the same words, in the same paragraph, or told just before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from giaoban.checks.judging.prose.equation import Equation, Form, pairs_of
from giaoban.checks.judging.prose.paragraph import PLAN_WORD, Paragraph, Role, direction
from giaoban.checks.judging.prose.written import PERCENT, Written, alike
from giaoban.checks.judging.series import content_words
from giaoban.figures.arithmetic import HUNDRED, point

_OF_PLAN = re.compile(rf"^\s*\)?\s*(?:so với\s+|so\s+|của\s+)?((?:[^\W\d_]+\s+){{0,2}}?{PLAN_WORD}[^;.,()\d%]*)")
_TO_BRACKET = re.compile(r"^[^;.()%]{0,70}\([^();.]{0,30}$")
_REACHED = re.compile(r"(?<!\w)(?:đạt|bằng|hoàn thành|thực hiện)\s*(?:được\s+|tỷ lệ\s+|khoảng\s+|gần\s+|hơn\s+)*$")
_ON_PLAN = re.compile(rf"(?:tính trên|so với|theo) ((?:[^\W\d_]+\s+)*?{PLAN_WORD}[^;.,()\d%]*)")
_NO_PLAN_BEHIND = re.compile(
    r"^\s*(?:so|của|tổng|số|trong|trên|\(|về|vào|dân|diện tích|sản lượng|doanh thu|giá trị|"
    r"kim ngạch|lực lượng|chi phí|kinh phí|công suất|nhu cầu|lượng|cùng kỳ|mức|"
    r"(?:năm|quý|tháng|vụ) (?:[0-9]|trước|ngoái|[ivx]))"
)
_OF_THE_PAST = re.compile(r"(?<!\w)(?:cùng kỳ|năm trước|năm ngoái)[^;.,]{0,30}$")
_DOING = content_words(
    "giải ngân thực hiện hoàn thành đón thu huy động toàn tỉnh thành phố huyện xã địa bàn kết quả tổng sau tháng nay "
    "như vậy ngành đơn vị chi chúng tôi xây dựng mới trong đã ngày tính chung cả lũy kế vốn nguồn"
)
_SPAN = re.compile(r"(?<!\w)(năm|quý|tháng|vụ)(?!\w)")
_OTHER = re.compile(r"(?<!\w)(?:tăng|giảm|chiếm|tỷ lệ|tỉ lệ)(?!\w)")


def plans(paragraph: Paragraph) -> Iterator[Equation]:
    """An equation for each attainment whose plan and actual are told."""
    for place, figure in enumerate(paragraph.figures):
        if figure.kind != PERCENT or direction(figure) or figure.of is not None:
            continue
        if paragraph.roles[place] is Role.BASE or _OF_THE_PAST.search(figure.lead):
            continue
        named = _OF_PLAN.search(figure.tail)
        if named is not None:
            yield from _of_named_plan(paragraph, place, named[1])
        elif _REACHED.search(figure.lead) and not _OTHER.search(figure.lead):
            yield from _of_plan_before(paragraph, place)


def _of_named_plan(paragraph: Paragraph, place: int, name: str) -> Iterator[Equation]:
    figure = paragraph.figures[place]
    following = paragraph.figures[place + 1] if place + 1 < len(paragraph.figures) else None
    if following is not None and following.sentence == figure.sentence and _TO_BRACKET.search(figure.tail):
        if following.bracket > figure.bracket and following.is_amount:
            yield from _equation(paragraph, place, [following])
            return
        if following.kind == PERCENT:
            return
    same = [each for each in paragraph.figures[:place] if paragraph.role(each) is Role.PLAN and each.is_amount]
    if not same:
        same = [each for each in paragraph.before if paragraph.role(each) is Role.PLAN and each.is_amount]
        if not _carries_on(paragraph, place):
            return
    spans = [each for each in same if _same_span(name, each)]
    yield from _equation(paragraph, place, _meant(spans, name))


def _of_plan_before(paragraph: Paragraph, place: int) -> Iterator[Equation]:
    """`Kế hoạch là 9.216 tỷ đồng. Đã giải ngân 5.438 tỷ đồng, đạt 59%`; `nếu tính trên kế hoạch (N) thì đạt 65,8%`."""
    figure = paragraph.figures[place]
    if _NO_PLAN_BEHIND.search(figure.tail):
        return
    told = [each for each in paragraph.figures[:place] if paragraph.role(each) is Role.PLAN and each.is_amount]
    if not told:
        return
    last = told[-1]
    own = [each for each in told if each.sentence == figure.sentence]
    if own and own[-1] is paragraph.figures[place - 1]:
        yield from _equation(paragraph, place, own[-1:])
        return
    levels = [each for each in paragraph.figures[:place] if paragraph.role(each) is Role.LEVEL]
    if not levels or levels[-1] is not paragraph.figures[place - 1] or levels[-1].sentence != figure.sentence:
        return
    told = [each for each in told if alike(levels[-1], each)]
    if not told:
        return
    if any(alike(levels[-1], each) for each in own):
        told = own
    elif figure.sentence - last.sentence > 1:
        return
    yield from _equation(paragraph, place, told)


def _equation(paragraph: Paragraph, place: int, targets: list[Written]) -> Iterator[Equation]:
    figure = paragraph.figures[place]
    targets = [_floor(each) for each in targets]
    if not targets:
        return
    target = targets[-1]
    before = [each for each in paragraph.figures[:place] if alike(each, target)]
    levels = [each for each in before if paragraph.role(each) is Role.LEVEL]
    own = [each for each in levels if each.sentence == figure.sentence]
    meant = own[::-1] or [*levels[:1], *levels[1:][::-1]]
    if meant:
        pairs = pairs_of(Form.SHARE, meant, targets, HUNDRED)
        yield Equation("plan", figure, pairs, settled=_of_one_thing(paragraph, figure, meant[0], targets))


def _floor(target: Written) -> Written:
    """A floor or ceiling of a plan (`tối thiểu 860 triệu`) is the point itself."""
    bound = target.interval.low == target.value or target.interval.high == target.value
    return replace(target, interval=point(target.value)) if bound else target


def _of_one_thing(paragraph: Paragraph, figure: Written, actual: Written, targets: list[Written]) -> bool:
    """True where the plan stands beside the percentage, or nothing says that the actual is of something else."""
    target = targets[-1]
    if target.start > actual.start and target.sentence == figure.sentence:
        return True
    told = content_words(paragraph.text[: max(0, target.end - paragraph.start)] + target.tail)
    if target.start < paragraph.start:
        told = target.words
    own = (content_words(actual.lead) | content_words(actual.noun)) - _DOING
    return own <= told | target.words


def _meant(plans_told: list[Written], name: str) -> list[Written]:
    """The plan a name means among several: the one that shares the most of its words."""
    words = content_words(name)
    best = max((len(words & each.words) for each in plans_told), default=0)
    return [each for each in plans_told if len(words & each.words) == best]


def _same_span(name: str, plan: Written) -> bool:
    """False for the plan of a year where a quarter's is named, and the other way round."""
    named, told = (set(_SPAN.findall(words)) for words in (name, plan.lead + plan.tail[:30]))
    return not named or not told or bool(named & told)


def _carries_on(paragraph: Paragraph, place: int) -> bool:
    """False where the paragraph tells several things, any of which the plan above may not be of."""
    return len({each.sentence for each in paragraph.figures[:place]}) <= 1
