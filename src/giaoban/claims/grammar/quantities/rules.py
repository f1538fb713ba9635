"""From number tokens to quantities: scale, unit, counted noun, rank, n/m, ranges."""

from __future__ import annotations

from decimal import Decimal

from giaoban.claims.grammar.lexer import year_token
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.words import (
    DURATIONS,
    LABELS,
    NOT_COUNTED,
    RANK_BEFORE,
    RATE_BEFORE,
    STEPS,
    TWO_WORD_LABELS,
)
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.figures import Qualifier, Unit
from giaoban.vietnamese.spelled import number_at

ABBREVIATIONS = {"tb": "thuê bao", "dn": "doanh nghiệp", "htx": "hợp tác xã", "tthc": "thủ tục hành chính", "dvc": "dịch vụ công", "dvctt": "dịch vụ công trực tuyến"}  # fmt: skip
_TENS = tuple(Decimal(10) ** power for power in range(16))
_SPELLED_FIRST = frozenset(("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"))
_WHOLE_UNITS = (Unit.COUNT, Unit.VND)
_TIMES = frozenset(("lần",))
_RANGE = frozenset(("-", "đến", "tới"))
_OF = frozenset(("trong", "trên", "trong số", "trong tổng số", "trên tổng số", "trên tổng", "của"))


def quantities(tokens: list[Token], view: View) -> list[Token]:
    """The tokens with each number and its unit as one QUANTITY token; numbers that state nothing become OPAQUE."""
    found: list[Token] = []
    i, count = 0, len(tokens)
    while i < count:
        token = tokens[i]
        if token.kind == Kind.NUMBER:
            i = _quantity(tokens, i, found, view)
        elif token.kind == Kind.WORD and token.text in _SPELLED_FIRST or token.kind == Kind.PERIOD and token.text in _SPELLED_FIRST:
            i = _spelled(tokens, i, found, view)
        else:
            found.append(token)
            i += 1
    return found


def _quantity(tokens: list[Token], i: int, found: list[Token], view: View) -> int:
    token = tokens[i]
    before = found[-1] if found else None
    numeral = token.value
    rank = _rank_word(found)
    if rank is None and _labelled(found, tokens, i):
        found.append(Token(Kind.OPAQUE, token.start, token.end, token.text, rule="label"))
        return i + 1
    quantity = Quantity(numeral.value, numeral.step)
    quantity.either, quantity.grouped = numeral.either, numeral.grouped
    j = i + 1
    if rank is not None:
        j = _rank(tokens, j, quantity)
        return _close(found, tokens, i, j, quantity, view)
    if _bare_year(tokens, i, view, before) and (year := year_token(view, token, len(view.form))):
        found.append(year)
        return i + 1
    second: Token | None = None
    if _ranges(tokens, i, j, found):
        second, j = tokens[j + 1], j + 2
    elif j + 1 < len(tokens) and tokens[j].text == "/" and tokens[j + 1].kind == Kind.NUMBER:
        of = tokens[j + 1].value.value
        if not _is_fraction_of(tokens, j + 2, found, quantity.value, of):
            found.append(Token(Kind.OPAQUE, token.start, tokens[j + 1].end, view.form[token.start : tokens[j + 1].end], rule="date or code"))
            return j + 2
        quantity.of = of
        quantity.unit = Unit.COUNT
        quantity.rules.append("n of m")
        j += 2
    j = _unit(tokens, j, quantity, view)
    if quantity.unit is None and not quantity.scaled and _cut_off(tokens, i, j, view, numeral):
        found.append(Token(Kind.OPAQUE, token.start, token.end, token.text, rule="name with a number"))
        return i + 1
    _settle(quantity)
    if quantity.of is None and quantity.unit is Unit.COUNT:
        j = _of(tokens, j, quantity)
    if second is None:
        return _close(found, tokens, i, j, quantity, view)
    return _both_ends(found, tokens, i, j, quantity, second, view)


def _close(found: list[Token], tokens: list[Token], i: int, j: int, quantity: Quantity, view: View) -> int:
    """Put the quantity's token in place, taking up the words before it that qualify it."""
    start, end = tokens[i].start, tokens[j - 1].end
    while found and found[-1].kind == Kind.QUALIFIER:
        quantity.qualifiers.append(found[-1].value)
        quantity.rules.append(found[-1].rule)
        start = found.pop().start
    if found and found[-1].text in "+-" and found[-1].end == tokens[i].start and (len(found) < 2 or found[-2].end < found[-1].start or found[-2].text in "(:;,"):
        quantity.sign = found[-1].text
        start = found.pop().start
    if found and found[-1].text == "$" and quantity.unit is None:
        quantity.unit = Unit.USD
        start = found.pop().start
    if j < len(tokens) and tokens[j].text == "trở" and j + 1 < len(tokens) and tokens[j + 1].text in ("lên", "xuống"):
        quantity.qualifiers.append(Qualifier.OVER if tokens[j + 1].text == "lên" else Qualifier.UNDER)
        quantity.rules.append("or more, or less")
        j += 2
        end = tokens[j - 1].end
    found.append(Token(Kind.QUANTITY, start, end, view.form[start:end], quantity, quantity.rules[-1]))
    return j


def _unit(tokens: list[Token], j: int, quantity: Quantity, view: View) -> int:
    """Scale words, unit or counted noun, and a rate after it."""
    while j < len(tokens) and tokens[j].kind == Kind.SCALE:
        if tokens[j].text == "tr" and not (j + 1 < len(tokens) and tokens[j + 1].kind in (Kind.UNIT, Kind.NOUN)):
            break
        quantity.scale(_TENS[tokens[j].value])
        quantity.scaled = True
        quantity.rules.append("scale word")
        j += 1
    if j >= len(tokens):
        return j
    token = tokens[j]
    if token.kind == Kind.UNIT and not (token.text == "đ" and tokens[j - 1].end != token.start and not quantity.scaled):
        unit, size = token.value
        quantity.unit = unit
        if size != 1:
            quantity.scale(Decimal(size))
        quantity.known = True
        quantity.rules.append("unit")
        return _per(tokens, j + 1, quantity)
    if token.kind == Kind.NOUN:
        quantity.unit, quantity.known = Unit.COUNT, True
        quantity.counted = ABBREVIATIONS.get(token.text, token.text)
        quantity.times = token.text in _TIMES
        quantity.rules.append("counted noun")
        j += 1
        if j < len(tokens) and tokens[j].kind == Kind.RATE:
            return _rate(tokens, j, quantity)
        return _per(tokens, j, quantity)
    if token.kind == Kind.RATE:
        return _rate(tokens, j, quantity)
    if token.kind == Kind.PUNCT and token.text == "/" and quantity.unit is None:
        return j
    if _counts(tokens, j, quantity):
        quantity.unit, quantity.counted = Unit.COUNT, token.text
        quantity.rules.append("unknown noun")
        return j + 1
    return j


def _rate(tokens: list[Token], j: int, quantity: Quantity) -> int:
    quantity.unit, quantity.counted = tokens[j].value, None
    quantity.rules.append("rate per people")
    return j + 1


def _per(tokens: list[Token], j: int, quantity: Quantity) -> int:
    """`7,65 giờ/tháng/thuê bao`, `1%/tháng`: what comes after the slash belongs to the unit; `62 tạ/ha` is its own."""
    first = j
    while j + 1 < len(tokens) and tokens[j].text == "/" and tokens[j].start == tokens[j - 1].end and tokens[j + 1].kind in (Kind.WORD, Kind.NOUN):
        j += 2
    if j > first and quantity.unit is Unit.COUNT and quantity.counted is not None:
        quantity.counted += "/" + "/".join(token.text for token in tokens[first + 1 : j : 2])
    return j


def _counts(tokens: list[Token], j: int, quantity: Quantity) -> bool:
    """Whether a word the lexicon does not know may be what is counted."""
    token = tokens[j]
    if token.kind != Kind.WORD or not token.text[0].isalpha() or token.text in NOT_COUNTED or token.text in DURATIONS:
        return False
    return token.start > tokens[j - 1].end  # 5G, 8K are names


def _cut_off(tokens: list[Token], i: int, j: int, view: View, numeral: object) -> bool:
    """Digits glued to letters (5G), a version (4.0), a day-and-night 24/24, a length of time (5 năm)."""
    token = tokens[i]
    if token.text.endswith(".0"):
        return True
    if j < len(tokens):
        after = tokens[j]
        glued = after.start == token.end and after.kind not in (Kind.PUNCT, Kind.UNIT, Kind.SCALE, Kind.NOUN)
        return glued or after.text in DURATIONS or after.kind == Kind.PERIOD and after.text.startswith(("năm", "tháng"))
    return False


def _settle(quantity: Quantity) -> None:
    """Of two readings of one separator, the one its unit allows: things counted one by one have no fractions."""
    if quantity.either is None:
        return
    value, step = quantity.either
    whole = value == value.to_integral_value() and value > quantity.value
    if quantity.unit is Unit.COUNT and quantity.counted is not None and not quantity.scaled and quantity.value != quantity.value.to_integral_value():
        if quantity.counted not in MEASURED and whole:
            quantity.value, quantity.step = value, step
    elif quantity.unit in (Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.MBPS, Unit.PER_100_PEOPLE) and quantity.value >= 1000 and value < 1000:
        quantity.value, quantity.step = value, step


MEASURED = frozenset(("tấn", "tạ", "kg", "ha", "héc ta", "hecta", "m2", "m²", "m3", "m³", "km", "km2", "mét", "kwh", "mw", "gb", "lít", "tấn.km", "tấn/ha", "tạ/ha", "mét khối", "gwh", "điểm"))


def _rank_word(found: list[Token]) -> Token | None:
    """The word that makes the next number a rank: `xếp thứ`, `vị trí thứ`, `hạng`."""
    if not found:
        return None
    last = found[-1]
    if last.text in RANK_BEFORE:
        if last.text in ("thứ", "hạng", "xếp", "đứng"):
            earlier = [token.text for token in found[-6:-1]]
            if last.text == "thứ":
                return last if any(word in _RANKING for word in earlier) else None
            if last.text == "hạng":
                return last if earlier and (earlier[-1] in _RANKING or any(word in _RANKING for word in earlier)) else None
        return last
    if len(found) > 1 and f"{found[-2].text} {last.text}" in RANK_BEFORE:
        return last
    return None


_RANKING = frozenset(("xếp", "đứng", "vị trí", "hạng", "thứ hạng", "vị", "trí", "giữ", "vươn", "vươn lên", "lên", "xuống", "xếp hạng", "ở", "tụt", "tụt xuống", "lên hạng", "nhảy", "leo lên", "ngôi", "bậc", "leo", "rơi xuống", "rớt", "hàng"))


def _rank(tokens: list[Token], j: int, quantity: Quantity) -> int:
    quantity.unit, quantity.known = Unit.RANK, True
    quantity.rules.append("rank")
    if j + 1 < len(tokens) and tokens[j].text == "/" and tokens[j + 1].kind == Kind.NUMBER:
        quantity.of = tokens[j + 1].value.value
        j += 2
        return j + 1 if j < len(tokens) and tokens[j].kind == Kind.NOUN else j
    return _of(tokens, j, quantity)


def _of(tokens: list[Token], j: int, quantity: Quantity) -> int:
    """`thứ 25 trong 194 quốc gia`, `53 trên tổng số 63 tỉnh`: the number of all."""
    k = j
    while k < len(tokens) and k < j + 3 and tokens[k].kind in (Kind.WORD, Kind.QUALIFIER, Kind.FUNCTION, Kind.COPULA):
        k += 1
    if k == j or k >= len(tokens) or tokens[k].kind != Kind.NUMBER or tokens[j].text not in ("trong", "trên", "trong số"):
        return j
    words = " ".join(token.text for token in tokens[j:k])
    of = tokens[k].value.value
    if words not in ("trong", "trên", "trong số", "trong tổng số", "trên tổng số", "trên tổng", "trong tổng") or of < quantity.value:
        return j
    if not (k + 1 < len(tokens) and tokens[k + 1].kind == Kind.NOUN):
        return j
    quantity.of = of
    quantity.rules.append("n of m")
    return k + 2


def _labelled(found: list[Token], tokens: list[Token], i: int) -> bool:
    """Whether the word before makes the number a name: `Chỉ thị 16`, `mức độ 4`, `quận 1`, `thứ 3`."""
    if not found:
        return False
    last = found[-1]
    token = tokens[i]
    if last.kind == Kind.OPAQUE and last.end == token.start:
        return True
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    strong = after is not None and after.kind in (Kind.UNIT, Kind.SCALE)
    if last.text in ("và", ",", "-", "đến", "hoặc", "/", "&") and len(found) > 1 and found[-2].kind == Kind.OPAQUE and found[-2].rule == "label":
        return not strong and not (after is not None and after.kind == Kind.NOUN)
    if strong or last.kind in (Kind.PUNCT, Kind.QUALIFIER):
        return False
    if len(found) > 1 and f"{found[-2].text} {last.text}" in TWO_WORD_LABELS or last.text in TWO_WORD_LABELS:
        return True
    if last.text in LABELS:
        return not (last.text in ("số", "loại", "bài") and after is not None and after.kind == Kind.NOUN)
    return False


def _bare_year(tokens: list[Token], i: int, view: View, before: Token | None) -> bool:
    """A four-digit number 1900 to 2099 with nothing counted after it: `cùng kỳ 2022`, `(2021)`."""
    token = tokens[i]
    if len(token.text) != 4 or token.text[:2] not in ("19", "20"):
        return False
    if i + 1 < len(tokens) and tokens[i + 1].kind in (Kind.SCALE, Kind.UNIT, Kind.NOUN, Kind.RATE):
        return False
    return before is None or before.kind != Kind.COPULA or before.text in ("với", "của", "đến", "tới", "cùng")


def _is_fraction_of(tokens: list[Token], j: int, found: list[Token], n: Decimal, m: Decimal) -> bool:
    """Whether n/m says how many of how many; a date and `24/24` do not."""
    if n > m or m == 0 or n == m == 24 or n == 24 and m == 7:
        return False
    if j < len(tokens) and tokens[j].kind in (Kind.NOUN, Kind.AREA, Kind.PLAN, Kind.STATUS):
        return True
    if j < len(tokens) and tokens[j].kind == Kind.WORD and tokens[j].text not in NOT_COUNTED and m > 12:
        return True
    before = any(token.kind == Kind.NOUN for token in found[-6:])
    return before and m >= 5 or m > 31


def _ranges(tokens: list[Token], i: int, j: int, found: list[Token]) -> bool:
    """Whether a range begins at number i: `70-90%`, `từ 5 đến 7 triệu`; `từ 86 xuống 75` is a change."""
    if j + 1 >= len(tokens) or tokens[j].text not in _RANGE or tokens[j + 1].kind != Kind.NUMBER:
        return False
    low, high = tokens[i].value.value, tokens[j + 1].value.value
    if low >= high:
        return False
    k = j + 2
    unit = k < len(tokens) and tokens[k].kind in (Kind.UNIT, Kind.SCALE, Kind.NOUN, Kind.RATE)
    if k < len(tokens) and tokens[k].kind == Kind.WORD and tokens[k].text in DURATIONS:
        return False
    return unit or bool(found) and found[-1].text == "từ"


def _both_ends(found: list[Token], tokens: list[Token], i: int, j: int, low: Quantity, second: Token, view: View) -> int:
    """Two quantities of one span for a range: over the lower, under the upper."""
    high = Quantity(second.value.value, second.value.step)
    factor = low.value / tokens[i].value.value if tokens[i].value.value else Decimal(1)
    high.scale(factor)
    high.unit, high.counted, high.known, high.scaled = low.unit, low.counted, low.known, low.scaled
    low.limit, high.limit = Qualifier.OVER, Qualifier.UNDER
    start, end = tokens[i].start, tokens[j - 1].end
    if found and found[-1].text == "từ":
        start = found.pop().start
    for quantity in (low, high):
        quantity.rules.append("range")
        found.append(Token(Kind.QUANTITY, start, end, view.form[start:end], quantity, "range"))
    return j


def _spelled(tokens: list[Token], i: int, found: list[Token], view: View) -> int:
    """A number written out, where a unit or a counted noun follows it; a lone `một` is an article."""
    words = [token.text for token in tokens[i : i + 14]]
    read = number_at([word if word != "tỉ" else "tỷ" for word in words])
    if read is None:
        found.append(tokens[i])
        return i + 1
    size, value = read
    j = i + size
    scaled = any(token.kind == Kind.SCALE for token in tokens[i:j])
    after = tokens[j] if j < len(tokens) else None
    range_end: Decimal | None = None
    if after is not None and after.text in ("đến", "tới", "-") and not scaled:
        other = number_at([token.text for token in tokens[j + 1 : j + 9]])
        if other is not None and other[1] > value:
            range_end, j = other[1], j + 1 + other[0]
            after = tokens[j] if j < len(tokens) else None
    known = after is not None and after.kind in (Kind.NOUN, Kind.UNIT) and after.text not in _VAGUE
    if not known and not (scaled and size > 1 and after is not None and after.kind == Kind.WORD and after.text not in NOT_COUNTED):
        found.append(tokens[i])
        return i + 1
    if range_end is None and not scaled and (value == 1 or size == 1 and not (found and (found[-1].kind in (Kind.QUALIFIER, Kind.COPULA) or found[-1].text in "(,:"))):
        found.append(tokens[i])
        return i + 1
    if found and found[-1].text in LABELS or _rank_word(found):
        found.append(tokens[i])
        return i + 1
    quantity = Quantity(value, Decimal(1))
    quantity.scaled = scaled
    quantity.rules.append("spelled out")
    j = _unit(tokens, j, quantity, view)
    if range_end is None:
        return _close(found, tokens, i, j, quantity, view)
    low, high = quantity, Quantity(range_end, Decimal(1))
    high.unit, high.counted, high.known = low.unit, low.counted, low.known
    low.limit, high.limit = Qualifier.OVER, Qualifier.UNDER
    start, end = tokens[i].start, tokens[j - 1].end
    for each in (low, high):
        each.rules.append("range")
        found.append(Token(Kind.QUANTITY, start, end, view.form[start:end], each, "range"))
    return j


# Nouns that a small spelled-out number does not count: `hai bên`, `ba mặt`, `hai năm`.
_VAGUE = frozenset(("lần", "bước", "khâu", "mục tiêu", "nhiệm vụ", "bên", "mặt", "năm", "tháng", "ngày", "bản", "mô hình", "điểm", "kế hoạch", "nhóm", "lĩnh vực", "trụ cột"))
