"""Numbers written out in words: `hai trăm linh năm` is 205, and back.

Both habits are read: nghìn/ngàn, tỷ/tỉ, linh/lẻ, tư/bốn, lăm/nhăm, bảy/bẩy, rưỡi/rưởi. A last digit after a scale word
counts tenths of it (`ba nghìn tư` is 3400), `rưỡi` half of it. `năm` is also the word for year: after mươi, mười and
after a scale word it is never read as five.
"""

from collections.abc import Sequence
from decimal import Decimal

from giaoban.vietnamese.letters import nfc
from giaoban.vietnamese.tone_marks import one_tone_habit

_DIGITS = {
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9
}  # fmt: skip
# How a digit is written behind mươi; năm is missing: `hai mươi năm` is twenty years.
_ONES = {
    "mốt": 1, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9,
}  # fmt: skip
_AFTER_TEN = {word: one for word, one in _ONES.items() if word not in ("mốt", "tư")}
_ONLY_ONES = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}  # `hai mốt`: these need no mươi
_AFTER_ZERO_TENS = {**_DIGITS, "tư": 4, "lăm": 5}
_ANY_ONE = {**_DIGITS, **_ONES}
_SCALES = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6}
_BILLION = 10**9
_HALF = frozenset({"rưỡi", "rưởi"})
_POINT = frozenset({"phẩy", "phảy", "chấm"})
# `tỷ lệ`, `triệu phú`, `vạn vật` are words of their own.
_NOT_SCALE = {"tỷ": {"lệ", "trọng", "giá", "suất", "số"}, "triệu": {"phú", "chứng", "tập"}, "vạn": {"vật", "sự"}}
# Alone in running text these are words of another meaning: not, year, private, ...
_NOT_ALONE = frozenset({"không", "năm", "tư", "lăm", "mốt", "nhăm"})


def parse_spelled(text: str) -> Decimal:
    """The number a phrase writes out, e.g. `Decimal("205")` for `hai trăm linh năm`, `Decimal("2.5")` for `hai rưỡi`.

    Raises ValueError where the phrase is no number or could be two (`hai triệu hai trăm`).
    """
    words = one_tone_habit(nfc(text)).lower().replace("tỉ", "tỷ").split()
    read = _read(words, 0)
    if read is None or read[0] != len(words):
        raise ValueError(f"'{text}' is not a number written out; write it as in 'hai trăm linh năm'")
    return read[1]


def number_at(words: Sequence[str], start: int = 0) -> tuple[int, Decimal] | None:
    """The longest number written out in running text from words[start] on: (index of the word after it, its value).

    words: lower-case, NFC, in the one tone habit (see `one_tone_habit`), with `tỷ` for `tỉ`. None where no number
    starts, or only a word that more often means something else (không, năm, tư).

    >>> number_at(["có", "mười", "lăm", "tổ"], 1)
    (3, Decimal('15'))
    """
    read = _read(words, start)
    if read is None or (read[0] == start + 1 and words[start] in _NOT_ALONE):
        return None
    return read


def _read(words: Sequence[str], start: int) -> tuple[int, Decimal] | None:
    at, last = start, 0  # last: the scale word read last
    total, part = Decimal(0), Decimal(0)  # part: what may still be multiplied by tỷ
    while group := _group(words, at, inner=last > 0):
        value, after, bare_hundred = group
        scale = _scale_at(words, after)
        if not scale and not last:
            return _with_half(words, after, value, 100 if bare_hundred else 1)
        if not scale:
            return _tail(words, at, after, total + part, value, last, bare_hundred)
        if last and last != _BILLION and last <= scale != _BILLION:
            break  # two numbers side by side
        part, last, at = part + value * (1 if scale == _BILLION else scale), scale, after + 1
        if scale != _BILLION and _scale_at(words, at) == _BILLION:  # nghìn tỷ, triệu tỷ
            last, at = _BILLION, at + 1
        if last == _BILLION:
            total, part = total + part * _BILLION, Decimal(0)
        if _word(words, at) in _HALF:
            return at + 1, total + part + Decimal(last) / 2
    if last:
        return at, total + part
    # `trăm rưởi`, `triệu rưỡi`: a scale word alone counts once, where a half follows.
    scale = _scale_at(words, at)
    return (at + 2, Decimal(scale) * 3 / 2) if scale and _word(words, at + 1) in _HALF else None


def _with_half(words: Sequence[str], at: int, value: Decimal, unit: int) -> tuple[int, Decimal]:
    return (at + 1, value + Decimal(unit) / 2) if _word(words, at) in _HALF else (at, value)


def _tail(
    words: Sequence[str], at: int, after: int, before: Decimal, group: Decimal, last: int, bare_hundred: bool
) -> tuple[int, Decimal] | None:
    """What a last group without a scale word adds: hundreds and ones, or a single digit that counts tenths."""
    if after == at + 1 and words[at] != "mười":
        # `một triệu năm`: the word for year, or the beginning of something else
        return (at, before) if words[at] in ("năm", "không") else (after, before + group * last / 10)
    if bare_hundred and last > 1000 and words[at] != "không":
        return None  # `hai triệu hai trăm`: 2.000.200 or 2.200.000
    return after, before + group


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def _scale_at(words: Sequence[str], at: int) -> int:
    word = _word(words, at)
    if word in _NOT_SCALE and _word(words, at + 1) in _NOT_SCALE[word]:
        return 0
    if word == "tỷ":
        return _BILLION
    if word == "trăm":
        return 100 if _word(words, at + 1) in _HALF else 0
    return _SCALES.get(word, 0)


def _group(words: Sequence[str], at: int, inner: bool) -> tuple[Decimal, int, bool] | None:
    """A number below a thousand, with decimals if `phẩy` follows: (value, index after it, whether it ends in trăm).

    inner: a scale word stands before it, so that `linh năm` and `tư` may follow.
    """
    word = _word(words, at)
    if word in _DIGITS and _word(words, at + 1) == "trăm":
        hundreds, at = _DIGITS[word] * 100, at + 2
        if ones := _zero_tens(words, at) or _tens(words, at):
            return Decimal(hundreds + ones[1]), ones[0], False
        short = _word(words, at)
        if short in _ONES and short != "một" and _ends_group(words, at + 1) and not _scale_at(words, at + 1):
            return Decimal(hundreds + _ONES[short] * 10), at + 1, False
        return Decimal(hundreds), at, True
    read = (_zero_tens(words, at) if inner else None) or _tens(words, at)
    if read is None and word in (_ANY_ONE if inner else _DIGITS):
        read = at + 1, _ANY_ONE[word]
    if read is None:
        return None
    at, value = read
    if not inner and _word(words, at) in _POINT:
        decimals, after = _decimals(words, at + 1)
        if decimals:
            return Decimal(f"{value}.{decimals}"), after, False
    return Decimal(value), at, False


def _ends_group(words: Sequence[str], at: int) -> bool:
    return _word(words, at) not in ("mươi", "trăm", "chục")


def _zero_tens(words: Sequence[str], at: int) -> tuple[int, int] | None:
    if _word(words, at) in ("linh", "lẻ") and _word(words, at + 1) in _AFTER_ZERO_TENS:
        return at + 2, _AFTER_ZERO_TENS[words[at + 1]]
    return None


def _tens(words: Sequence[str], at: int) -> tuple[int, int] | None:
    word, after = _word(words, at), _word(words, at + 1)
    if word == "mười":
        if after in _AFTER_TEN and _ends_group(words, at + 2):
            return at + 2, 10 + _AFTER_TEN[after]
        return at + 1, 10
    if word in _DIGITS and after in ("mươi", "chục"):
        ones = _word(words, at + 2)
        if after == "mươi" and ones in _ONES and _ends_group(words, at + 3):
            return at + 3, _DIGITS[word] * 10 + _ONES[ones]
        return at + 2, _DIGITS[word] * 10
    if word in _DIGITS and _DIGITS[word] > 1 and after in _ONLY_ONES:
        return at + 2, _DIGITS[word] * 10 + _ONLY_ONES[after]
    return None


def _decimals(words: Sequence[str], at: int) -> tuple[str, int]:
    """The digits behind `phẩy`: one by one (không năm), or as a number (ba mươi lăm, hai trăm năm mươi)."""
    digits = ""
    while _word(words, at) == "không":
        digits, at = digits + "0", at + 1
    if _word(words, at) in _DIGITS and _word(words, at + 1) == "trăm":
        group = _group(words, at, inner=True)
        return (digits + str(group[0]), group[1]) if group else (digits, at)
    if read := _tens(words, at):
        return digits + str(read[1]), read[0]
    while _word(words, at) in _DIGITS and _ends_group(words, at + 1):
        digits, at = digits + str(_DIGITS[words[at]]), at + 1
    return digits, at
