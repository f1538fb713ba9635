"""Averages and figures a head: `bình quân 6,7 thành viên/tổ`, `1.633 USD/tấn`, `22,8 thuê bao/100 dân`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from giaoban.checks.judging.prose.equation import Equation, Form, Pair
from giaoban.checks.judging.prose.paragraph import Paragraph, Role
from giaoban.checks.judging.prose.written import COUNT, PER, USD, VND, Written

_HEADS = re.compile(r"(?:(100|1\.?000)\s*)?(?:dân|người|người dân|người dân số)$")
_POPULATION = re.compile(r"dân số|nhân khẩu|số dân")
_MEAN = re.compile(r"(?<!\w)(?:bình quân|trung bình|tính ra|giá|đơn giá|mỗi)(?!\w)")
_WEIGHT = {"kg": Decimal(1), "tạ": Decimal(100), "tấn": Decimal(1000)}


def means(paragraph: Paragraph) -> Iterator[Equation]:
    """An equation for each average whose sum and number are told, and each figure a head whose population is."""
    for place, figure in enumerate(paragraph.figures):
        if figure.kind != PER or paragraph.roles[place] is not Role.LEVEL:
            continue
        heads = _HEADS.match(figure.per)
        if heads is not None and heads[1]:
            yield from _a_head(paragraph, place, Decimal(heads[1].replace(".", "")))
        elif _MEAN.search(figure.lead):
            yield from _mean(paragraph, place)


def _a_head(paragraph: Paragraph, place: int, heads: Decimal) -> Iterator[Equation]:
    figure = paragraph.figures[place]
    people = [
        each for each in paragraph.figures
        if each.kind == COUNT and each.sentence == figure.sentence and _POPULATION.search(each.lead)
    ]  # fmt: skip
    tops = [
        each for each in paragraph.figures[:place]
        if each.kind == COUNT and each.of is None and each.sentence == figure.sentence and each not in people
        and paragraph.role(each) is Role.LEVEL and _same(each.noun, figure.noun)
    ]  # fmt: skip
    if len(people) == 1 and tops:
        yield Equation("ratio", figure, (Pair(Form.QUOTIENT, tops[-1], people[0], heads),), settled=True)


def _mean(paragraph: Paragraph, place: int) -> Iterator[Equation]:
    figure = paragraph.figures[place]
    money = {"USD": USD, "đồng": VND}.get(figure.noun)
    near = [each for each in paragraph.figures[:place] if figure.sentence - each.sentence <= 1]
    near = [each for each in near if each.of is None and paragraph.role(each) is Role.LEVEL]
    below = [each for each in near if each.kind == COUNT and _counts(each, figure.per)]
    above = [each for each in near if (each.kind == money if money else each.kind == COUNT and _sums(each, figure))]
    own = [each for each in below if each.sentence == figure.sentence]
    pairs = [
        Pair(Form.QUOTIENT, one, other, _scale(one, figure))
        for other in (own or below)[::-1] for one in above[::-1] if one is not other
    ]  # fmt: skip
    if pairs:
        both = {each.sentence for pair in pairs for each in (pair.one, pair.other)} == {figure.sentence}
        sure = len(pairs) == 1 and (both or money is not None)
        yield Equation("ratio", figure, tuple(pairs), settled=sure or _slipped(figure, pairs))


def _slipped(figure: Written, pairs: list[Pair]) -> bool:
    """True where a pair makes the figure but for its decimal point."""
    for pair in pairs:
        if pair.other.value <= 0 or figure.value <= 0:
            continue
        exact = pair.one.value / pair.other.value * pair.scale
        for power in (-6, -3, -2, -1, 1, 2, 3, 6):
            moved = exact.scaleb(power)
            if abs(moved / figure.value - 1) < Decimal("0.01"):
                return True
    return False


def _same(noun: str, other: str) -> bool:
    return not noun or not other or noun.split(" ")[0] == other.split(" ")[0] or {noun[:2], other[:2]} <= {"th", "tb"}


def _counts(each: Written, per: str) -> bool:
    return bool(each.noun) and (each.noun + " ").startswith(per.split(" ")[0] + " ")


def _sums(each: Written, figure: Written) -> bool:
    if figure.noun in _WEIGHT:
        return each.noun.split(" ")[0] in _WEIGHT
    return bool(figure.noun) and (each.noun + " ").startswith(figure.noun.split(" ")[0] + " ")


def _scale(one: Written, figure: Written) -> Decimal:
    own, wanted = _WEIGHT.get(one.noun.split(" ")[0]), _WEIGHT.get(figure.noun)
    return own / wanted if own is not None and wanted is not None else Decimal(1)
