"""Changes: a percentage, points, times or an amount by which a level rose or fell from its base."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from giaoban.checks.judging.prose.equation import Equation, Form, Pair, pairs_of
from giaoban.checks.judging.prose.paragraph import Paragraph, Role, direction
from giaoban.checks.judging.prose.written import COUNT, PERCENT, POINTS, TIMES, Written, alike
from giaoban.checks.judging.series import content_words
from giaoban.figures.arithmetic import point

_TO_BRACKET = re.compile(r"^[^;.(]{0,70}\([^();.]{0,40}$")
_TO_BASE = re.compile(
    r"^\)?\s*,?\s*(?:so với|so cùng|từ) (?:mức |con số |số )?(?:khoảng |gần |hơn |chỉ )?$|"
    r"^\)?\s*,?\s*(?:so với|so cùng|cùng kỳ)[^;.(),]{0,50}(?<!\w)(?:là|đạt|chỉ có|có|ở mức|mức|chỉ) "
    r"(?:khoảng |gần |hơn )?$|"
    r"^[^;.]{0,60}(?<!\w)(?:khi đó|trong khi)[^;.(),]{0,60}$"
)
_NO_BASE = re.compile(r"kế hoạch|mục tiêu|dự toán|chỉ tiêu|trong đó|gồm|vượt")
_OVER_PLAN = re.compile(r"^\s*(?:so với )(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu)[^;.,(]{0,40}\($")
_HIGHER = re.compile(r"(?<!\w)(cao hơn|thấp hơn)\s+(?:mức|con số|tỷ lệ|mức tăng|tốc độ)\s*(?:tăng\s*)?$")
_SO_WITH = re.compile(r"(?<!\w)(?:so với|so cùng|nếu cùng kỳ|nếu (?:năm|quý|tháng) trước)(?!\w)")
_AGAIN = re.compile(r"(?<!\w)(?:so với|so cùng)(?!\w)")
_NAMES_A_BASE = re.compile(
    r"^\s*\)?\s*(?:so với|so cùng|cùng kỳ|của|mức|thời điểm|(?:quý|tháng|năm|vụ) )|"
    r"^[^;.]{0,40}(?<!\w)(?:so với|cùng kỳ)(?!\w)"
)
_OPENS = re.compile(r"^\s*(?:so với|so cùng)(?!\w)")
_EQUALLY = re.compile(r"(?<!\w)(?:bằng|đạt)\s*(?:khoảng |gần |hơn )?$")
_AGAINST = re.compile(r"^\s*(?:mức\s+)?(?:so với |của )?(?:so với )(?!.{0,12}(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu))")
_GROWN_TIMES = re.compile(r"(?<!\w)(?:gấp|bằng)\s*(?:khoảng |gần |hơn )?$")
_STEP_BEHIND = re.compile(
    r"^\s*\)?\s*(?:so với [^;.(),]{0,40})?,?\s*\(?(?:tức|tương ứng|tương đương|hay)?(?: là)?(?: với)?\s*\(?"
    r"(?:tăng|giảm|thêm|bớt|nhiều hơn|ít hơn)?(?: thêm)?\s*(?:khoảng |gần |hơn )?$"
)
_SAYS_STEP = re.compile(r"(?<!\w)(?:tức|tương ứng|tương đương|hay|tăng|giảm|thêm|bớt)(?!\w)")
_STEP_BEFORE = re.compile(
    r"^\s*(?:\(|,?\s*(?:tức|tương ứng|tương đương|hay)(?: với| là)?)\s*(?:tăng |giảm )?(?:khoảng )?$"
)
_ADDED = re.compile(r"(?<!\w)(thêm|bớt|giảm đi)\s*(?:khoảng |gần |hơn )?$")
_RATE_OF_STEP = re.compile(r"^\s*,?\s*(?:tức |tương ứng |tương đương )?(?:tăng|giảm)\s*(?:khoảng |gần |hơn )?$")
_MOMENT = r"(?:quý [ivx]+|quý \d|tháng \d{1,2}|năm \d{4}|vụ [^\W\d_]+(?: [^\W\d_]+)?|kỳ [ivx]+)"
_ANY_MOMENT = re.compile(rf"(?<!\w){_MOMENT}(?!\w)(?:\s+ước(?: đạt)?)?")
_AGAINST_MOMENT = re.compile(rf"so với ({_MOMENT})(?:/\d{{4}})?\s*,[^;.()]*?({_MOMENT})[^;.()]*$")
_SINCE_MOMENT = re.compile(rf"^\s*so với ({_MOMENT})(?!\s*/|\w|\s+(?:năm|cùng|trước))")
_SHORT_OF = re.compile(r"(?<!\w)(?:thiếu|kém)\s*(?:khoảng |gần |hơn )?$")
_EARLIER_IN_BRACKET = re.compile(r"\(\s*(?:cùng kỳ|năm trước|năm ngoái|(?:tháng|quý|kỳ|vụ) trước)(?!\w)[^();.%]{0,40}$")
_THAT_IS = re.compile(r"^\s*\)?\s*,?\s*(?:tức |tức là |tương ứng |nghĩa là )?(?:tăng|giảm)(?: được)?\s*$")
_INDEX = re.compile(r"^\s*(?:so với [^;.(]{0,40})?,\s*(?:tăng|giảm)\s*$")


def changes(paragraph: Paragraph) -> Iterator[Equation]:
    """An equation for each change whose base or step the words give."""
    for place, figure in enumerate(paragraph.figures):
        sign = direction(figure)
        if figure.kind == POINTS and _SHORT_OF.search(figure.lead):
            sign = -1
        higher = _HIGHER.search(figure.lead) if figure.kind == PERCENT and place else None
        if higher is not None:
            yield from _in_order(paragraph, place, 1 if higher[1] == "cao hơn" else -1)
        elif figure.kind == TIMES and _GROWN_TIMES.search(figure.lead):
            yield from _on_base(paragraph, place, Form.QUOTIENT, 1)
        elif figure.kind == POINTS and sign:
            yield from _on_base(paragraph, place, Form.DIFFERENCE, sign)
        elif figure.kind == PERCENT and sign:
            yield from _index(paragraph, place, sign)
            yield from _on_base(paragraph, place, Form.GROWTH, sign)
            yield from _with_step(paragraph, place, sign)
            yield from _of_a_step(paragraph, place)
        elif figure.is_amount and sign and paragraph.roles[place] is Role.STEP:
            yield from _on_base(paragraph, place, Form.DIFFERENCE, sign)
        elif figure.kind == PERCENT and _AGAINST.search(figure.tail) and _EQUALLY.search(figure.lead):
            yield from _on_base(paragraph, place, Form.SHARE, 1)
        elif figure.kind == PERCENT:
            yield from _with_step_before(paragraph, place)


def _on_base(paragraph: Paragraph, place: int, form: Form, sign: int) -> Iterator[Equation]:
    base, behind = _base_behind(paragraph, place), True
    if base is None:
        base, behind = _base_before(paragraph, place), False
    elif base.kind == PERCENT and _OVER_PLAN.search(paragraph.figures[place].tail):
        base = replace(base, interval=point(base.value))  # a goal is the point itself
    if base is None:
        yield from _of_moments(paragraph, place, form, sign)
        return
    figure = paragraph.figures[place]
    if form is Form.DIFFERENCE and (not alike(base, figure) if figure.is_amount else base.kind != PERCENT):
        return
    if form is not Form.DIFFERENCE and base.kind == PERCENT and figure.kind == PERCENT:
        return  # growth of a percentage may be meant in points
    levels = _levels(paragraph, place, base, behind=behind)
    if levels:
        scale = figure.value * 0 + 100 if form is Form.SHARE else figure.value * 0 + 1
        yield Equation("growth", figure, pairs_of(form, levels, [base], scale), settled=True, sign=sign)


def _base_behind(paragraph: Paragraph, place: int) -> Written | None:
    """`tăng 6% so với cùng kỳ (4.460 tỷ đồng)`, `gấp 2,5 lần so với mức 120 tỷ đồng của cùng kỳ`."""
    figure = paragraph.figures[place]
    if place + 1 >= len(paragraph.figures):
        return None
    following = paragraph.figures[place + 1]
    if following.sentence != figure.sentence or following.kind in (POINTS, TIMES) or following.of is not None:
        return None
    words, following = _past_bracket(paragraph, place, following)
    bracketed = _TO_BRACKET.search(words) and following.bracket > figure.bracket
    if not bracketed and not _TO_BASE.search(words):
        return None
    if paragraph.role(following) is Role.STEP or following.kind in (POINTS, TIMES):
        return None
    if bracketed and _among_others(paragraph, following):
        return None
    planned = paragraph.role(following) is Role.PLAN or _NO_BASE.search(words)
    if planned and not (bracketed and _OVER_PLAN.search(words)):
        return None
    plain = "so" in words.split() or paragraph.role(following) is Role.BASE
    return following if plain or bracketed else None


def _among_others(paragraph: Paragraph, base: Written) -> bool:
    """True in `(28 dự án, 878,6 tỷ đồng)`: a bracket of bases of different things."""
    behind = next((each for each in paragraph.figures if each.start > base.start), None)
    inside = behind is not None and ")" not in base.tail and behind.sentence == base.sentence
    return inside and behind is not None and behind.is_amount and not alike(behind, base)


def _past_bracket(paragraph: Paragraph, place: int, following: Written) -> tuple[str, Written]:
    """Past the step in brackets of `tăng 4,1% (367 trạm) so với cùng kỳ (8.917 trạm)`, or its percentage there."""
    figure = paragraph.figures[place]
    further = paragraph.figures[place + 2] if place + 2 < len(paragraph.figures) else None
    closed = following.tail.startswith(")") and following.bracket > figure.bracket and figure.tail.strip() == "("
    if further is not None and closed and further.sentence == figure.sentence and _AGAIN.search(following.tail):
        return following.tail[1:], further
    return figure.tail, following


def _base_before(paragraph: Paragraph, place: int) -> Written | None:
    """`So với cùng kỳ (4.460 tỷ đồng), doanh thu tăng 6%`; `nếu cùng kỳ chỉ đạt 300 thì quý này đạt 420, tăng 40%`."""
    figure = paragraph.figures[place]
    if _AGAIN.search(figure.lead) or _NAMES_A_BASE.search(figure.tail):
        return None
    before = paragraph.figures[place - 1] if place else figure
    if _EARLIER_IN_BRACKET.search(before.lead) and _THAT_IS.search(figure.lead) and before.of is None:
        return before if before.bracket == figure.bracket else None
    for back in range(place - 1, max(-1, place - 4), -1):
        each = paragraph.figures[back]
        if each.sentence != figure.sentence or ";" in _between(paragraph, each, figure):
            return None
        if paragraph.roles[back] is Role.BASE:
            opens = _SO_WITH.search(each.lead) is not None and not _of_the_change_before(paragraph, back)
            return each if opens and each.of is None else None
        if _AGAIN.search(each.lead):
            return None
    return None


def _of_the_change_before(paragraph: Paragraph, place: int) -> bool:
    """True for the base in `tăng 4,2% so với quý I (10.000 tỷ đồng) và gấp 1,2 lần ...`."""
    before = paragraph.figures[place - 1] if place else None
    if before is None or before.sentence != paragraph.figures[place].sentence:
        return False
    changed = before.kind in (PERCENT, POINTS, TIMES) or paragraph.roles[place - 1] is Role.STEP
    return changed and _OPENS.search(paragraph.figures[place].lead) is not None


def _levels(paragraph: Paragraph, place: int, base: Written, *, behind: bool) -> list[Written]:
    """The levels a change may end at: of its own sentence, nearest first; else of the sentences before."""
    figure = paragraph.figures[place]
    points = figure.kind == POINTS
    own = [each for each in paragraph.figures[:place] if each.sentence == figure.sentence]
    if not behind:
        after = [each for each in own if each.start > base.start]
        own = after if any(_may_be_level(paragraph, each, base, points=points) for each in after) else own
    found = [each for each in own if _may_be_level(paragraph, each, base, points=points)]
    if not found:
        found = [each for each in paragraph.figures[:place] if _may_be_level(paragraph, each, base, points=points)]
        found = [*found[:1], *found[1:][::-1]]
        return found[:6]
    return found[::-1]


def _may_be_level(paragraph: Paragraph, each: Written, base: Written, *, points: bool) -> bool:
    if each is base or not alike(each, base) or each.of is not None:
        return each.of is not None and each.kind == PERCENT and base.kind == PERCENT
    if each.kind == PERCENT and direction(each) and not points:
        return False
    return paragraph.role(each) is Role.LEVEL or (points and each.kind == PERCENT)


def _of_moments(paragraph: Paragraph, place: int, form: Form, sign: int) -> Iterator[Equation]:
    """`So với quý II, doanh thu quý III giảm 6,7%`, where both quarters are told."""
    figure = paragraph.figures[place]
    if form is not Form.GROWTH:
        return
    named = _AGAINST_MOMENT.search(figure.lead)
    since = _SINCE_MOMENT.search(figure.tail)
    if since is not None and place:
        yield from _since(paragraph, place, since[1], sign)
    if named is None:
        return
    base, level = (_told_of(paragraph, figure, moment) for moment in named.groups())
    pairs = [Pair(form, one, other) for one in level for other in base if alike(one, other) and one is not other]
    if pairs:
        yield Equation("growth", figure, tuple(pairs), settled=True, sign=sign)


def _since(paragraph: Paragraph, place: int, moment: str, sign: int) -> Iterator[Equation]:
    """`quý I 120 tỷ đồng; quý II 150 tỷ đồng, tăng 25% so với quý I`: the figure before, and that of the quarter."""
    figure, level = paragraph.figures[place], paragraph.figures[place - 1]
    if level.sentence != figure.sentence or not level.is_amount or paragraph.role(level) is not Role.LEVEL:
        return
    own = _ANY_MOMENT.search(level.lead)
    if own is None or own[0].strip() == moment:
        return
    told = [each for each in _told_of(paragraph, figure, moment) if alike(each, level) and each is not level]
    name = content_words(_ANY_MOMENT.sub(" ", level.lead))
    told = [each for each in told if name <= content_words(_ANY_MOMENT.sub(" ", each.lead))]
    if len(told) == 1:
        yield Equation("growth", figure, (Pair(Form.GROWTH, level, told[0]),), settled=True, sign=sign)


def _told_of(paragraph: Paragraph, figure: Written, moment: str) -> list[Written]:
    ends = re.compile(rf"(?<!\w){re.escape(moment)}(?!\w)[^;.,\d]{{0,40}}$")
    told = [each for each in paragraph.figures if each.start < figure.start and each.is_amount]
    return [each for each in told if ends.search(each.lead) and "so với" not in each.lead[-50:]]


def _index(paragraph: Paragraph, place: int, sign: int) -> Iterator[Equation]:
    """`chỉ số bằng 104,2% so với tháng trước, tăng 4,2%`: what is over a hundred."""
    figure = paragraph.figures[place]
    before = paragraph.figures[place - 1] if place else None
    if (
        before is None
        or before.kind != PERCENT
        or before.sentence != figure.sentence
        or figure.tail.strip()[:2] == "so"
    ):
        return
    against = "so với" in before.lead or "so với" in before.tail
    if not _INDEX.search(before.tail) or not against or not _EQUALLY.search(before.lead):
        return
    hundred = Written(
        before.start,
        before.end,
        "100%",
        before.value * 0 + 100,
        before.step,
        before.interval,
        PERCENT,
        "",
        "",
        None,
        "",
        "",
        before.sentence,
        before.bracket,
    )
    exact = type(before.interval)(hundred.value, hundred.value)
    hundred = type(hundred)(**{**hundred.__dict__, "interval": exact})
    yield Equation("growth", figure, (Pair(Form.DIFFERENCE, before, hundred),), settled=True, sign=sign)


def _with_step(paragraph: Paragraph, place: int, sign: int) -> Iterator[Equation]:
    """`đạt 37,6 triệu, tăng 11,4%, tức thêm 3,8 triệu`."""
    figure = paragraph.figures[place]
    if place + 1 >= len(paragraph.figures):
        return
    step = paragraph.figures[place + 1]
    words = figure.tail
    if step.sentence != figure.sentence or not step.is_amount or step.bracket > figure.bracket + 1:
        return
    if not _STEP_BEHIND.search(words) or not _SAYS_STEP.search(words):
        return
    levels = [each for each in paragraph.figures[:place] if each.sentence == figure.sentence]
    levels = [each for each in levels if alike(each, step) and paragraph.role(each) is Role.LEVEL]
    if levels:
        yield Equation("growth", figure, pairs_of(Form.STEP, levels[::-1], [step]), settled=True, sign=sign)


def _with_step_before(paragraph: Paragraph, place: int) -> Iterator[Equation]:
    """`đạt 9.284 trạm, tăng 367 trạm (4,1%)`."""
    figure = paragraph.figures[place]
    if not place:
        return
    step = paragraph.figures[place - 1]
    sign = direction(step)
    if not step.is_amount or not sign or step.sentence != figure.sentence or not _STEP_BEFORE.search(figure.lead):
        return
    levels = [each for each in paragraph.figures[: place - 1] if each.sentence == figure.sentence]
    levels = [each for each in levels if alike(each, step) and paragraph.role(each) is Role.LEVEL]
    if levels and (step.noun or step.kind != COUNT):
        yield Equation("growth", figure, pairs_of(Form.STEP, levels[::-1], [step]), settled=True, sign=sign)


def _of_a_step(paragraph: Paragraph, place: int) -> Iterator[Equation]:
    """`Có 530 tổ. Năm trước là 500 tổ, nghĩa là thêm 30 tổ, tăng 6,0%`."""
    figure = paragraph.figures[place]
    step = paragraph.figures[place - 1] if place else figure
    added = _ADDED.search(step.lead)
    if added is None or step.sentence != figure.sentence or not step.is_amount or not _RATE_OF_STEP.search(figure.lead):
        return
    sign = 1 if added[1] == "thêm" else -1
    levels = [each for each in paragraph.figures[: place - 1] if alike(each, step) and each.of is None]
    levels = [each for each in levels if paragraph.role(each) in (Role.LEVEL, Role.BASE)]
    pairs = [Pair(Form.STEP, each, step) for each in levels]
    settled = any(one.value - other.value == step.value * sign for one in levels for other in levels)
    if pairs:
        yield Equation("growth", figure, tuple(pairs), settled=settled, sign=sign)


def _in_order(paragraph: Paragraph, place: int, sign: int) -> Iterator[Equation]:
    """`là 6,2%, cao hơn mức 4,2% của cả năm 2021`."""
    figure, before = paragraph.figures[place], paragraph.figures[place - 1]
    if before.kind == PERCENT and before.sentence == figure.sentence and ";" not in figure.lead:
        yield Equation("growth", figure, (Pair(Form.ORDER, before, figure),), settled=True, sign=sign)


def _between(paragraph: Paragraph, one: Written, other: Written) -> str:
    return paragraph.text[one.end - paragraph.start : other.start - paragraph.start]
