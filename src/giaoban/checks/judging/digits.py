"""How a number stands in a text: the step of its last digit, and the word before it."""

from __future__ import annotations

import re
from decimal import Decimal

from giaoban.figures import Interval, Qualifier, stated_interval
from giaoban.figures.arithmetic import last_digit

_NUMBER = re.compile(r"\d+(?:[.,\u00a0 ]\d+)*")
_WORDS = {
    "khoảng": Qualifier.ABOUT,
    "xấp xỉ": Qualifier.ABOUT,
    "chừng": Qualifier.ABOUT,
    "~": Qualifier.ABOUT,
    "gần": Qualifier.UNDER,
    "dưới": Qualifier.UNDER,
    "hơn": Qualifier.OVER,
    "trên": Qualifier.OVER,
    "ước": Qualifier.ESTIMATE,
    "ước đạt": Qualifier.ESTIMATE,
    "ước tính": Qualifier.ESTIMATE,
}
_BEFORE = re.compile(rf"(?:^|\W)({'|'.join(sorted(_WORDS, key=len, reverse=True))})\s*$", re.IGNORECASE)
_LOOK_BACK = 14


def written_at(value: Decimal, text: str, start: int, end: int) -> tuple[int, int, Decimal] | None:
    """Where in text[start:end] the number of a value stands first: its span, and one unit of its last digit.

    The digits decide, whatever the separators and the scale word: `7,3 triệu` states 7300000 with a step of 100000.

    >>> written_at(Decimal(7300000), "tăng 7,3 triệu", 0, 14)
    (5, 8, Decimal('1E+5'))
    """
    size = abs(value)
    for match in _NUMBER.finditer(text, start, end):
        digits = Decimal(re.sub(r"\D", "", match[0]))
        if digits == 0:
            if size == 0:
                return match.start(), match.end(), Decimal(1)
            continue
        step = size / digits
        normal = step.normalize()
        if normal.as_tuple().digits == (1,):
            return match.start(), match.end(), normal
    return None


def plain_number(written: str) -> Decimal | None:
    """A number as Vietnamese texts write it, without its scale word: `1.402` is 1402, `19,9` is 19.9.

    >>> plain_number("301.971")
    Decimal('301971')
    """
    whole, _, decimals = written.partition(",")
    digits = whole.replace(".", "")
    if not digits.isdigit() or (decimals and not decimals.isdigit()):
        return None
    return Decimal(f"{digits}.{decimals}" if decimals else digits)


def interval_in(value: Decimal, text: str, start: int, end: int, qualifier: Qualifier = Qualifier.EXACT) -> Interval:
    """The interval of a value written somewhere in text[start:end], widened for the word before it.

    Where it is not found the step is taken from the value itself.
    """
    found = written_at(value, text, start, end)
    step = found[2] if found else last_digit(value)
    further = [qualifier]
    if found and (word := _BEFORE.search(text, max(0, found[0] - _LOOK_BACK), found[0])):
        further.append(_WORDS[word[1].lower()])
    if any(each is not Qualifier.EXACT for each in further):
        further = [each for each in further if each is not Qualifier.EXACT]
    return stated_interval(value, step, further[0], further[1:])
