"""Structures: shares that make up a hundred, contributions that make up a growth, and a mean between its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from giaoban.checks.judging.prose.equation import Equation, Form, Pair
from giaoban.checks.judging.prose.paragraph import Paragraph, Role, direction
from giaoban.checks.judging.prose.slips import one_slip_apart
from giaoban.checks.judging.prose.written import COUNT, PERCENT, POINTS, Written, alike
from giaoban.figures import Interval
from giaoban.figures.arithmetic import HUNDRED, total

_STRUCTURE = re.compile(r"(?<!\w)(?:cơ cấu|tỷ trọng|phân theo|chia theo|phân bổ)(?!\w)")
_NOT_ALL = re.compile(r"chủ yếu|trong đó|nhất là|như:|v\.v|\.\.\.|…|so với|riêng|tiêu biểu|tăng|giảm|cùng kỳ")
_CONTRIBUTES = re.compile(r"đóng góp[^;.]{0,30}$|làm tăng[^;.]{0,30}$")
_MEAN = re.compile(
    r"(?<!\w)(?:chung|bình quân|toàn (?:tỉnh|thành phố|ngành|quốc|huyện|đơn vị)|cả nước|cả (?:hai|ba))(?!\w)"
)
_SAYS = re.compile(r"\s(?:là|đạt|chiếm|còn|có)\s*$")
_RATE = re.compile(r"(?<!\w)(?:tỷ lệ|tỉ lệ|tính chung|mức chung)(?!\w)")
_REST = re.compile(r"(?<!\w)(?:thuế|khác|còn lại)(?!\w)")
_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7}
_SEVERAL = re.compile(
    rf"(?<!\w)({'|'.join(_NUMBERS)}) (?:[^\W\d_]+ ){{1,6}}(?:cùng |cộng lại |gộp lại )?(?:chiếm|nắm|nắm giữ|đóng góp) "
    r"(?:tới |đến |tổng cộng |giữ )?$"
)
_TOGETHER = re.compile(r"(?<!\w)(?:thị phần|tổng|số|doanh thu|sản lượng|cơ cấu|giá trị)(?!\w)")
_IN_TURN = re.compile(r"^[^;.\d(]{0,50}(?<!\w)(?:lần lượt|tương ứng)(?: (?:là|chiếm|đạt|với))?\s*$")
_AND = re.compile(r"^\s*(?:,|và|;|\s)+\s*$")
_FEWEST, _LEAST, _MOST = 3, Decimal(90), Decimal(110)


def structures(paragraph: Paragraph) -> Iterator[Equation]:
    """An equation for each structure, growth with all its contributions, and mean of rates of parts."""
    numbers = sorted({each.sentence for each in paragraph.figures})
    for number in numbers:
        own = [each for each in paragraph.figures if each.sentence == number]
        yield from _hundred(paragraph, own)
        yield from _mean(paragraph, own)
        yield from _in_turn(own)
    yield from _contributions(paragraph)


def _hundred(paragraph: Paragraph, own: Sequence[Written]) -> Iterator[Equation]:
    """`cơ cấu: nông nghiệp 36,2%, công nghiệp 15,9%, dịch vụ 43,6%, thuế 4,3%`: an error where one slip mends it."""
    rates: list[Written] = []
    opened = False
    for each in own:
        opened = opened or bool(_STRUCTURE.search(each.lead))
        if opened and each.kind == PERCENT and not direction(each) and not _NOT_ALL.search(each.lead):
            rates.append(each)
        elif opened:
            return
    if len(rates) < _FEWEST or _NOT_ALL.search(rates[-1].tail):
        return
    made = total(each.interval for each in rates)
    if made.low <= HUNDRED <= made.high:
        yield _sum_equation("share", _total(rates, made), rates[0])
        return
    if (made.low > HUNDRED or any(_REST.search(each.lead) for each in rates)) and _LEAST < made.high < _MOST:
        yield _sum_equation("share", _total(rates, made), rates[0])
        return
    for each in rates:
        rest = HUNDRED - sum((other.value for other in rates if other is not each), Decimal(0))
        if rest > 0 and _one_slip(each, rest):
            yield _sum_equation("share", _total(rates, made), each)
            return


def _in_turn(own: Sequence[Written]) -> Iterator[Equation]:
    """`Hai đơn vị dẫn đầu chiếm 40% thị phần, lần lượt là 25% và 15%`: as many rates as there are units."""
    for place, whole in enumerate(own[:-2]):
        counted = _SEVERAL.search(whole.lead)
        if whole.kind != PERCENT or counted is None or not _TOGETHER.search(whole.lead + whole.tail):
            continue
        parts = own[place + 1 : place + 1 + _NUMBERS[counted[1]]]
        if len(parts) < _NUMBERS[counted[1]] or not _IN_TURN.search(parts[0].lead):
            continue
        if all(each.kind == PERCENT and not direction(each) and each.of is None for each in parts) and all(
            _AND.search(each.lead) for each in parts[1:]
        ):
            made = total(each.interval for each in parts)
            yield Equation("share", whole, (Pair(Form.TOTAL, _total(parts, made), whole),), settled=True)


def _total(rates: Sequence[Written], made: Interval) -> Written:
    return _figure(
        rates[0], sum((each.value for each in rates), Decimal(0)), made, " + ".join(each.text for each in rates)
    )


def _sum_equation(check: str, whole: Written, stated: Written) -> Equation:
    """What is added up, in percent of a hundred, beside a hundred itself; it is told at the figure `stated`."""
    hundred = _figure(stated, HUNDRED, Interval(HUNDRED, HUNDRED), "100%")
    return Equation(check, hundred, (Pair(Form.TOTAL, whole, hundred),), settled=True)


def _figure(like: Written, value: Decimal, interval: Interval, text: str) -> Written:
    return Written(
        like.start, like.end, text, value, like.step, interval, PERCENT, "", "", None, "", "", like.sentence, 0
    )


def _one_slip(figure: Written, wanted: Decimal) -> bool:
    return one_slip_apart(figure, Interval(wanted, wanted), wanted)


def _contributions(paragraph: Paragraph) -> Iterator[Equation]:
    """`tăng 6,72% ...: A đóng góp 1,64 điểm phần trăm, B 1,52, ...`: all of them make up the growth."""
    points = [each for each in paragraph.figures if each.kind == POINTS and _CONTRIBUTES.search(each.lead)]
    if len(points) < _FEWEST:
        return
    grown = next(
        (
            each
            for each in paragraph.figures
            if each.kind == PERCENT and direction(each) and each.start < points[0].start
        ),
        None,
    )
    if grown is None:
        return
    signs = [-1 if "giảm" in each.lead[-30:] and "đóng góp" not in each.lead[-30:] else 1 for each in points]
    value = sum((each.value * sign for each, sign in zip(points, signs, strict=True)), Decimal(0))
    slack = sum((each.step for each in points), Decimal(0)) / 2
    together = _figure(
        points[0], value, Interval(value - slack, value + slack), " + ".join(each.text for each in points)
    )
    wanted = grown.value * direction(grown)
    mendable = any(
        _one_slip(each, each.value + (wanted - value) * sign) for each, sign in zip(points, signs, strict=True)
    ) or _one_slip(grown, value)
    near = abs(wanted - value) <= slack * 4 or mendable
    pair = Pair(Form.TOTAL, together, grown)
    yield Equation("growth", grown, (pair,), settled=near, sign=direction(grown))


def _mean(paragraph: Paragraph, own: Sequence[Written]) -> Iterator[Equation]:
    """`ở cấp tỉnh là 88,2%, ở cấp xã là 79,5%; chung toàn tỉnh 81,5%`: the mean lies between, as the weights say."""
    rates = [each for each in own if each.kind == PERCENT and not direction(each) and each.of is None]
    if len(rates) < _FEWEST or len(rates) != len(own):
        return
    *parts, mean = rates
    if not _MEAN.search(mean.lead) or not _RATE.search(" ".join(each.lead for each in rates)):
        return
    if any(_MEAN.search(each.lead) for each in parts):
        return
    low, high = min(each.interval.low for each in parts), max(each.interval.high for each in parts)
    weighted = _weighted(paragraph, parts)
    interval = weighted if weighted is not None else Interval(low, high)
    middle = (interval.low + interval.high) / 2
    text = ", ".join(each.text for each in parts)
    between = _figure(mean, middle, interval, text)
    yield Equation("ratio", mean, (Pair(Form.TOTAL, between, mean),), settled=True)


def _last_words(lead: str) -> str:
    """What the rate is of, the last two words before it: `cấp tỉnh` of `ở cấp tỉnh là`."""
    words = _SAYS.sub("", lead.rpartition(",")[2]).split()
    return " ".join(words[-2:]) if len(words) > 1 else ""


def _weighted(paragraph: Paragraph, parts: Sequence[Written]) -> Interval | None:
    """The mean of the parts, weighted by counts that bear the names of two parts and stand before them."""
    if len(parts) != 2:
        return None
    weights: list[Written] = []
    for part in parts:
        told = [each for each in paragraph.figures if each.start < parts[0].start and each.kind == COUNT]
        told = [each for each in told if each.of is None and paragraph.role(each) is Role.LEVEL]
        other = parts[1] if part is parts[0] else parts[0]
        name = _last_words(part.lead)
        found = [each for each in told if name and name != _last_words(other.lead) and name in each.lead]
        if len({each.value for each in found}) != 1:
            return None
        weights.append(found[0])
    if not alike(*weights) or weights[0] is weights[1] or any(each.value <= 0 for each in weights):
        return None
    one, other_weight = (each.value for each in weights)
    share = one / (one + other_weight)
    low = parts[0].interval.low * share + parts[1].interval.low * (1 - share)
    high = parts[0].interval.high * share + parts[1].interval.high * (1 - share)
    return Interval(low, high)
