"""What stands behind a number: scale words, the unit or counted noun, and what it is counted per."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.words import (
    ABBREVIATIONS,
    DURATIONS,
    MEASURED,
    NOT_COUNTED,
    PER_PEOPLE,
)
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.figures import Unit
from giaoban.vietnamese.spelled import number_at

_KIND_WORDS = 8  # between what is counted and `/100 dân`
_BILLION = 9
_HALF = frozenset(("rưỡi", "rưởi"))
_DIGIT_WORDS = {"năm": 5, "tư": 4, "không": 0}
_GOALS = frozenset(("chỉ tiêu", "mục tiêu", "nhiệm vụ"))  # counted, these are words of status no more
_RATIOS = (Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.MBPS, Unit.PER_100_PEOPLE, Unit.PER_1000_PEOPLE)


def take_unit(tokens: list[Token], j: int, quantity: Quantity, view: View) -> int:
    """Give the quantity its scale words, unit or counted noun from index j on; the index after them."""
    j = _written_again(tokens, j, quantity.value)
    j = _scales(tokens, j, quantity)
    if j >= len(tokens):
        return j
    token = tokens[j]
    if (
        quantity.scaled
        and token.text == "."
        and token.start == tokens[j - 1].end
        and j + 1 < len(tokens)
        and tokens[j + 1].text in ("đ", "đồng")
    ):
        j += 1  # tỷ.đ
        token = tokens[j]
    if token.kind == Kind.UNIT and not (token.text == "đ" and tokens[j - 1].end != token.start and not quantity.scaled):
        unit, size = token.value
        quantity.unit, quantity.known = unit, True
        if size != 1:
            quantity.scale(Decimal(size))
        quantity.rules.append("unit")
        return _per(tokens, j + 1, quantity)
    if token.kind == Kind.NOUN:
        quantity.unit, quantity.known = Unit.COUNT, True
        quantity.counted = ABBREVIATIONS.get(token.text, token.text)
        quantity.times = token.text == "lần"
        quantity.rules.append("counted noun")
        return _rate_or_per(tokens, j + 1, quantity)
    if token.kind in (Kind.STATUS, Kind.PLAN) and token.text in _GOALS and not quantity.scaled:
        quantity.unit, quantity.counted, quantity.known = Unit.COUNT, token.text, True
        quantity.rules.append("counted noun")
        return j + 1
    if token.kind == Kind.RATE and (
        quantity.scaled or token.start == tokens[j - 1].end or token.text[0] != "t" or tokens[j - 1].kind == Kind.NUMBER
    ):
        return _rate(tokens, j, quantity)
    if _counts(tokens, j, view):
        quantity.unit, quantity.counted = Unit.COUNT, token.text
        quantity.rules.append("unknown noun")
        j += 1
        if (j < len(tokens) and tokens[j].text == "/") or (
            j < len(tokens) and tokens[j].kind == Kind.RATE and tokens[j].text[0] == "/"
        ):
            return _rate_or_per(tokens, j, quantity)
    return j


def _scales(tokens: list[Token], j: int, quantity: Quantity) -> int:
    """Scale words, a half after them (`1 triệu rưỡi`), and smaller parts (`5 tỷ 300 triệu`)."""
    power = 0
    count = len(tokens)
    while j < count and tokens[j].kind == Kind.SCALE:
        if tokens[j].text == "tr" and not (
            (j + 1 < count and tokens[j + 1].kind in (Kind.UNIT, Kind.NOUN))
            or (j + 1 < count and tokens[j + 1].text == ".")
        ):
            return j
        quantity.scale(_ten_to(tokens[j].value))
        power += tokens[j].value
        j += 1
    if not power:
        return j
    quantity.scaled = True
    quantity.rules.append("scale word")
    if j < count and tokens[j].text in _HALF:
        quantity.value += _ten_to(power) / 2
        quantity.step = _ten_to(power) / 2
        j += 1
    while j + 1 < count and tokens[j].kind == Kind.NUMBER and len(tokens[j].text) <= 3 and tokens[j].text.isdecimal():
        after, k = tokens[j + 1], j + 1
        below = 0
        while k < count and tokens[k].kind == Kind.SCALE:
            below, k = below + tokens[k].value, k + 1
        if not below and after.text not in ("đồng", "đ"):
            break
        part = tokens[j].value.value
        if below >= _BILLION > power and tokens[k - 1].value == _BILLION and below - _BILLION < power:
            quantity.scale(_ten_to(_BILLION))  # 9 nghìn 900 tỷ, 1 triệu 900 nghìn tỷ
        elif below >= power or (power - below != 3 and power != _BILLION):
            break
        quantity.value += part * _ten_to(below)
        quantity.step = _ten_to(below)
        quantity.rules.append("amount in parts")
        power, j = below, k
    return _written_again(tokens, j, quantity.value / _ten_to(power) if power else quantity.value)


def _ten_to(power: int) -> Decimal:
    """10 to the power, exact however many scale words stand in a row (`2 triệu tỷ tỷ` is 2 * 10^24)."""
    return Decimal(10**power)


def _written_again(tokens: list[Token], j: int, value: Decimal) -> int:
    """`05 (năm) dự án`, `15 (mười lăm) xã`: the same number in words in a bracket is passed over."""
    if j >= len(tokens) or tokens[j].text != "(":
        return j
    words: list[str] = []
    k = j + 1
    while k < len(tokens) and k < j + 14 and tokens[k].text != ")":
        words += tokens[k].text.split()
        k += 1
    if k >= len(tokens) or tokens[k].text != ")" or not words:
        return j
    if len(words) == 1 and words[0] in _DIGIT_WORDS:
        return k + 1 if value == _DIGIT_WORDS[words[0]] else j
    read = number_at([word if word != "tỉ" else "tỷ" for word in words])
    return k + 1 if read is not None and read[0] == len(words) and read[1] == value else j


def _rate_or_per(tokens: list[Token], j: int, quantity: Quantity) -> int:
    if j < len(tokens) and tokens[j].kind == Kind.RATE:
        return _rate(tokens, j, quantity)
    _rate_behind(tokens, j, quantity)
    return _per(tokens, j, quantity)


def _rate_behind(tokens: list[Token], j: int, quantity: Quantity) -> None:
    """`83 thuê bao băng rộng di động/100 dân` is a rate, too: what is counted may say of which kind it is."""
    for token in tokens[j : j + _KIND_WORDS]:
        if token.kind == Kind.RATE:
            if token.value is not None and token.text.startswith("/"):
                quantity.unit, quantity.counted, quantity.known = token.value, None, True
                quantity.rules.append("rate per people")
            return
        if token.kind not in (Kind.WORD, Kind.NOUN) or not token.text[0].isalpha() or token.text in NOT_COUNTED:
            return


def _rate(tokens: list[Token], j: int, quantity: Quantity) -> int:
    """`22 thuê bao/100 dân` is a rate; `8 bác sĩ/10.000 dân`, for which there is no unit, a count of that name."""
    rate = tokens[j]
    if rate.value is None:
        if quantity.counted is None:
            return j
        people = rate.text.lstrip("/ ")
        for before in PER_PEOPLE:
            people = people.removeprefix(before + " ")
        quantity.counted += f"/{people}"
    else:
        quantity.unit, quantity.counted = rate.value, None
    quantity.known = True
    quantity.rules.append("rate per people")
    return j + 1


def _per(tokens: list[Token], j: int, quantity: Quantity) -> int:
    """`7,65 giờ/tháng/thuê bao`, `120 m3/ngày đêm`: what is after the slash is of the unit."""
    names = []
    count = len(tokens)
    while (
        j + 1 < count
        and tokens[j].text == "/"
        and (
            tokens[j + 1].kind in (Kind.WORD, Kind.NOUN, Kind.SCALE, Kind.AREA)
            or (tokens[j + 1].kind == Kind.PERIOD and tokens[j + 1].text in DURATIONS)
        )
    ):
        name = tokens[j + 1].text
        j += 2
        if (name == "ngày" and j < count and tokens[j].text == "đêm") or (
            tokens[j - 1].kind == Kind.SCALE and j < count and tokens[j].text in ("dân", "người")
        ):
            name += f" {tokens[j].text}"
            j += 1
        names.append(name)
    if names and quantity.unit is Unit.COUNT and quantity.counted is not None:
        quantity.counted = "/".join((quantity.counted, *names))
    return j


def _counts(tokens: list[Token], j: int, view: View) -> bool:
    """Whether a word the lexicon does not know may be what is counted; a name (`18 Nguyễn Du`) is not."""
    token = tokens[j]
    if token.kind != Kind.WORD or not token.text[0].isalpha() or token.text in NOT_COUNTED or token.text in DURATIONS:
        return False
    if token.start == tokens[j - 1].end:
        return False  # 5G, 8K are names
    letter = view.original(token.start, token.start + 1)
    return not letter.isupper() or (view.original(token.start, token.end).isupper() and len(token.text) > 1)


def settle(quantity: Quantity) -> None:
    """Of two readings of one separator, the one its unit allows: things counted one by one have no fractions."""
    if quantity.either is None:
        return
    value, step = quantity.either
    if quantity.unit is Unit.COUNT and quantity.counted is not None and not quantity.scaled:
        fraction = quantity.value != quantity.value.to_integral_value()
        whole = value == value.to_integral_value() and value > quantity.value
        if fraction and whole and quantity.counted not in MEASURED and "/" not in quantity.counted:
            quantity.value, quantity.step = value, step
    elif (
        quantity.unit in _RATIOS
        and quantity.value >= 1000
        and value < 1000
        and not (quantity.unit is Unit.MBPS and quantity.value % 100 == 0)
    ):
        quantity.value, quantity.step = value, step
