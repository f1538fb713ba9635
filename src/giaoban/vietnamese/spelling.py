"""A number written out in words, as an official text does it."""

from decimal import Decimal

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", "nghìn", "triệu")


def spelled(value: int | Decimal) -> str:
    """The words of a number not below zero: `hai trăm linh năm` for 205, `hai phẩy năm` for Decimal("2.5").

    Hundreds and tens that are missing inside a number are said (`ba nghìn không trăm linh bốn`), so that what is
    written is read back as the same number. Raises ValueError for a negative number and from 10^18 on, for which
    there is no settled word.
    """
    if value < 0:
        raise ValueError(f"{value} is below zero; write out its size and say 'âm' yourself")
    if value >= 10**18:
        raise ValueError(f"{value} is too large to be written out; write it in digits")
    whole = int(value)
    words = _whole(whole)
    text = format(Decimal(value), "f")
    decimals = text.partition(".")[2].rstrip("0")
    if decimals:
        words += " phẩy " + " ".join(_DIGITS[int(digit)] for digit in decimals)
    return words


def _whole(value: int) -> str:
    if value == 0:
        return _DIGITS[0]
    billions, rest = divmod(value, 10**9)
    words = [_whole(billions), "tỷ"] if billions else []
    inner = billions > 0
    for power in (2, 1, 0):
        group = rest // 1000**power % 1000
        if group:
            words += _group(group, inner)
            if power:
                words.append(_SCALES[power])
        elif inner and power and rest % 1000**power:
            # `hai triệu hai trăm` could mean two numbers; `không nghìn` says which.
            words += [_DIGITS[0], _SCALES[power]]
        inner = inner or group > 0
    return " ".join(words)


def _group(value: int, inner: bool) -> list[str]:
    hundreds, rest = divmod(value, 100)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or inner else []
    tens, ones = divmod(rest, 10)
    if tens == 0:
        return words + ([_DIGITS[ones]] if not words else ["linh", _DIGITS[ones]]) if ones else words
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if ones:
        words.append({1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(ones, _DIGITS[ones]))
    return words
