"""From number tokens to quantities: the order in which labels, ranks, parts, ranges and units are looked for."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.grammar.lexer import year_token
from giaoban.claims.grammar.quantities.labels import labelled, name_with_number
from giaoban.claims.grammar.quantities.parts import is_part, take_whole
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.ranges import both_ends, is_duration, is_range, same_unit, second_end
from giaoban.claims.grammar.quantities.ranks import ORDINAL_WORDS, is_rank, ordinal, take_rank
from giaoban.claims.grammar.quantities.spelled import FIRST, spelled
from giaoban.claims.grammar.quantities.units import settle, take_unit
from giaoban.claims.grammar.quantities.words import ABBREVIATIONS, DURATIONS, MEASURED, MEASURES_OF_PEOPLE
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.figures import Qualifier, Unit

__all__ = ["ABBREVIATIONS", "MEASURED", "quantities"]

_WORDS = FIRST | ORDINAL_WORDS
_SPAN_BEFORE = frozenset(("trong", "vòng", "sau", "trước", "quá", "suốt", "cứ", "mỗi"))
_SPAN_AFTER = frozenset(("qua", "tới", "tiếp", "sau", "tiếp theo", "gần nhất"))
_ESTIMATE_AFTER = frozenset(("ước", "ước tính", "sơ bộ", "số ước", "số ước tính", "dự kiến", "dự ước"))


def quantities(tokens: list[Token], view: View) -> list[Token]:
    """The tokens with each number and its unit as one QUANTITY token; numbers that state nothing become OPAQUE."""
    found: list[Token] = []
    append = found.append
    i, count = 0, len(tokens)
    number, rate = Kind.NUMBER, Kind.RATE
    while i < count:
        token = tokens[i]
        kind = token.kind
        if kind == number:
            i = _quantity(tokens, i, found, view)
        elif token.text in _WORDS and kind != Kind.DIRECTION:
            i = _in_words(tokens, i, found, view)
        elif kind == rate and (people := _people(token, found)) is not None:
            append(people)
            i += 1
        else:
            append(token)
            i += 1
    return found


def _quantity(tokens: list[Token], i: int, found: list[Token], view: View) -> int:
    token = tokens[i]
    before = found[-1] if found else None
    numeral = token.value
    quantity = Quantity(numeral.value, numeral.step)
    quantity.either, quantity.grouped = numeral.either, numeral.grouped
    j = i + 1
    if is_rank(found, tokens, i):
        return _close(found, tokens, i, take_rank(tokens, j, quantity), quantity, view)
    if labelled(found, tokens, i):
        return _opaque(found, tokens, i, j, view, "label")
    if _bare_year(tokens, i, before) and (year := year_token(view, token, len(view.form))):
        found.append(year)
        return j
    second: Token | None = None
    if is_range(tokens, i, j, found):
        second, j = tokens[j + 1], j + 2
    elif j + 1 < len(tokens) and tokens[j].text == "/" and tokens[j + 1].kind == Kind.NUMBER:
        of = tokens[j + 1].value.value
        if not is_part(tokens, j + 2, found, quantity.value, of):
            return _opaque(found, tokens, i, j + 2, view, "date or code")
        quantity.of, quantity.unit = of, Unit.COUNT
        quantity.rules.append("n of m")
        j += 2
    base = quantity.value
    j = take_unit(tokens, j, quantity, view)
    quantity.factor = quantity.value / base if base else Decimal(1)
    if not quantity.known and not quantity.scaled and j < len(tokens) and is_duration(tokens, j):
        if not _is_mean(tokens, j, found, quantity):
            return _opaque(found, tokens, i, j, view, "length of time")
        quantity.unit, quantity.counted, quantity.known = Unit.COUNT, tokens[j].text, True
        quantity.rules.append("mean length of time")
        j += 1
    if quantity.unit is None and not quantity.scaled and name_with_number(tokens, i, j):
        return _opaque(found, tokens, i, j, view, "name with a number")
    if quantity.unit is Unit.HOURS and _is_span(found, tokens, j):
        return _opaque(found, tokens, i, j, view, "length of time")
    settle(quantity)
    if second is not None:
        high = same_unit(second, quantity, base)
    else:
        if quantity.of is None and (quantity.unit is Unit.COUNT or (quantity.unit is None and not quantity.scaled)):
            j = take_whole(tokens, j, quantity)
        end = second_end(tokens, j, quantity, view)
        if end is None:
            return _close(found, tokens, i, j, quantity, view)
        j, high = end
    both_ends(found, token.start, tokens[j - 1].end, quantity, high, view)
    return j


def _opaque(found: list[Token], tokens: list[Token], i: int, j: int, view: View, rule: str) -> int:
    start, end = tokens[i].start, tokens[j - 1].end
    found.append(Token(Kind.OPAQUE, start, end, view.form[start:end], rule=rule))
    return j


def _close(found: list[Token], tokens: list[Token], i: int, j: int, quantity: Quantity, view: View) -> int:
    """Put the quantity's token in place, taking up the words around it that qualify it."""
    start, end = tokens[i].start, tokens[j - 1].end
    if (
        quantity.unit is None
        and found
        and found[-1].kind == Kind.UNIT
        and found[-1].value[0].is_money
        and (quantity.scaled or quantity.grouped or found[-1].end == start)
    ):
        quantity.unit, quantity.known = found[-1].value[0], True  # USD 5 triệu, $20
        quantity.rules.append("unit before")
        start = found.pop().start
    if (
        found
        and found[-1].text in "+-"
        and found[-1].end == start
        and (len(found) < 2 or found[-2].end < found[-1].start or found[-2].text in "(:;,")
    ):
        quantity.sign = found[-1].text
        start = found.pop().start
    while found and found[-1].kind == Kind.QUALIFIER:
        quantity.qualifiers.append(found[-1].value)
        quantity.rules.append(found[-1].rule)
        if found[-1].text.startswith("dự báo"):
            break  # it stays in place, for it also says that the figure is an outlook
        start = found.pop().start
    if j + 1 < len(tokens) and tokens[j].text == "trở" and tokens[j + 1].text in ("lên", "xuống"):
        quantity.qualifiers.append(Qualifier.OVER if tokens[j + 1].text == "lên" else Qualifier.UNDER)
        quantity.rules.append("or more, or less")
        j += 2
        end = tokens[j - 1].end
    elif (
        j + 2 < len(tokens)
        and tokens[j].text == "("
        and tokens[j + 1].text in _ESTIMATE_AFTER
        and tokens[j + 2].text == ")"
    ):
        quantity.qualifiers.append(Qualifier.ESTIMATE)
        quantity.rules.append("estimate in a bracket")
        j += 3
    found.append(Token(Kind.QUANTITY, start, end, view.form[start:end], quantity, quantity.rules[-1]))
    return j


def _is_mean(tokens: list[Token], j: int, found: list[Token], quantity: Quantity) -> bool:
    """A length of time or an age states nothing (`5 năm`, `12-17 tuổi`), but a mean does: `bình quân 2,1 ngày`."""
    if tokens[j].text not in DURATIONS:
        return False
    words = [token.text for token in found[-8:]]
    if words and words[-1] in _SPAN_BEFORE:
        return False
    return quantity.value != quantity.value.to_integral_value() or "thọ" in words or "tuổi thọ" in words


def _is_span(found: list[Token], tokens: list[Token], j: int) -> bool:
    """`trong 24 giờ qua`, `sau 48 giờ`: when something happened, not how long it took."""
    before = next((token for token in reversed(found[-3:]) if token.kind != Kind.QUALIFIER), None)
    return (before is not None and before.text in _SPAN_BEFORE) or (j < len(tokens) and tokens[j].text in _SPAN_AFTER)


def _bare_year(tokens: list[Token], i: int, before: Token | None) -> bool:
    """A four-digit number 1900 to 2099 with nothing counted after it: `cùng kỳ 2022`, `(2021)`."""
    token = tokens[i]
    if len(token.text) != 4 or token.text[:2] not in ("19", "20"):
        return False
    if i + 1 < len(tokens) and tokens[i + 1].kind in (Kind.SCALE, Kind.UNIT, Kind.NOUN, Kind.RATE):
        return False
    return before is None or before.kind != Kind.COPULA or before.text in ("với", "của", "đến", "tới", "cùng")


def _in_words(tokens: list[Token], i: int, found: list[Token], view: View) -> int:
    """A rank or a number written out; a word that is neither stays as it is."""
    token = tokens[i]
    if (
        token.text in ORDINAL_WORDS
        and found
        and found[-1].text in ("thứ", "hạng")
        and is_rank(found, tokens, i)
        and (read := ordinal(tokens, i))
    ):
        j, value = read
        quantity = Quantity(value, Decimal(1))
        quantity.rules.append("spelled out")
        return _close(found, tokens, i, take_rank(tokens, j, quantity), quantity, view)
    number = spelled(tokens, i, found) if token.text in FIRST else None
    if number is None:
        found.append(token)
        return i + 1
    j, quantity, upper = number
    j = take_unit(tokens, j, quantity, view)
    if upper is None:
        j = take_whole(tokens, j, quantity)
        return _close(found, tokens, i, j, quantity, view)
    high = Quantity(upper, Decimal(1))
    high.unit, high.counted, high.known, high.times = quantity.unit, quantity.counted, quantity.known, quantity.times
    both_ends(found, token.start, tokens[j - 1].end, quantity, high, view)
    return j


def _people(token: Token, found: list[Token]) -> Token | None:
    """`thu hút trên 100 người dân` counts people: a rate needs a measure before it (`mật độ thuê bao trên 100 dân`)."""
    before, _, size = token.text.partition(" ")
    if before not in ("trên", "cho") or any(word.text in MEASURES_OF_PEOPLE for word in found[-12:]):
        return None
    if size.endswith("dân") and not size.endswith("người dân") and not (found and found[-1].kind == Kind.COPULA):
        return None
    digits, _, noun = size.partition(" ")
    digits = digits.replace(".", "")
    if not digits.isdecimal():
        return None
    quantity = Quantity(Decimal(digits), Decimal(1))
    quantity.unit, quantity.counted, quantity.known = Unit.COUNT, noun, True
    if before == "trên":
        quantity.qualifiers.append(Qualifier.OVER)
    quantity.rules += ["counted noun", "over"]
    return Token(
        Kind.QUANTITY, token.start if before == "trên" else token.start + 4, token.end, token.text, quantity, "over"
    )
