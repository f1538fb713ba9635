"""Shorter and longer counts of one thing side by side: a month's, a quarter's, the year's to date, all since launch."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from giaoban.checks.judging.evidence import Paper, Sentence
from giaoban.checks.judging.listings import alike
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.series import content_words
from giaoban.claims import Claim
from giaoban.figures import Unit

# From the shortest stretch to the longest; the last that the words before a figure name is its own.
_STRETCHES = (
    re.compile(r"(?<!\w)(?:(?<!hết )(?<!đến )tháng\s+\d{1,2}|trong tháng|tháng này)(?!\w)"),
    re.compile(r"(?<!\w)quý\s+(?:[ivx]+|\d)(?!\w)"),
    re.compile(r"(?<!\w)(?:từ đầu năm|\d{1,2} tháng(?: đầu năm)?|sáu tháng|chín tháng|cả năm)(?!\w)"),
    re.compile(
        r"(?<!\w)từ (?:khi|lúc) (?:khai trương|vận hành|triển khai|ra mắt|đi vào|thành lập|bắt đầu)(?!\w)"
        r"|từ trước đến nay"
    ),
)
_ALONE = re.compile(r"(?<!\w)riêng (?:trong )?(?:tháng|quý|ngày|năm)(?!\w)")
_FREE = frozenset(
    [
        "riêng",
        "ghi",
        "nhận",
        "cấp",
        "phạt",
        "xử",
        "tiếp",
        "phát",
        "sinh",
        "thực",
        "hiện",
        "hành",
        "i",
        "ii",
        "iii",
        "iv",
        "xảy",
        "ra",
        "mới",
        "đón",
        "thu",
        "giải",
        "ngân",
        "cộng",
        "dồn",
        "tính",
        "chung",
        "hệ",
        "thống",
        "vận",
        "triển",
        "mắt",
        "đi",
        "bắt",
        "trước",
        "lúc",
        "thành",
        "lập",
    ]
)
_DAYS = re.compile(r"(?<!\w)từ (?:ngày )?\d{1,2}/\d{1,2}")
_RECEIVED, _SOLVED = re.compile(r"(?<!\w)tiếp nhận(?!\w)"), re.compile(r"(?<!\w)giải quyết(?!\w)")
_CARRIED = re.compile(r"tồn|kỳ trước|chuyển sang|chuyển qua|trước đó|bao gồm|năm trước|tháng trước|từ trước|tích lũy")
_TOO_MANY = Decimal("1.2")  # times what was received: a few more are left of the time before
_ADDED = (Unit.COUNT, Unit.VND, Unit.USD)


@dataclass(frozen=True, slots=True)
class Inside:
    """A figure that lies in another; fits: it does not exceed it."""

    part: Claim
    whole: Claim
    fits: bool


def inside_of(paper: Paper) -> Iterator[Inside]:
    """Every figure that the words of its sentence make a shorter count of the thing before or behind it."""
    for sentence in paper.sentences:
        levels = [
            each for each in sentence.claims if each.value is not None and each.unit in _ADDED and each.of is None
        ]
        for one, other in itertools.pairwise(levels):
            if alike(one, other):
                yield from _between(sentence, one, other)
                yield from _solved(sentence, one, other)


def _between(sentence: Sentence, one: Claim, other: Claim) -> Iterator[Inside]:
    gap = sentence.between(one, other)
    if ")" in gap and "(" not in gap:
        return
    if _ALONE.search(gap) and not _DAYS.search(sentence.text[sentence.start : figure_span(one)[0]].lower()):
        yield _inside(other, one)
        return
    if not content_words(re.split(r"[;,:]", gap, maxsplit=1)[-1]) <= _FREE | content_words(one.subject):
        return
    first, second = _stretch(sentence.before(one, 70)), _stretch(gap)
    if first is None or second is None or first == second:
        return
    part, whole = (one, other) if first < second else (other, one)
    yield _inside(part, whole)


def _stretch(words: str) -> int | None:
    """The number of the stretch of time that words name last, None without one."""
    found = [(match.end(), number) for number, pattern in enumerate(_STRETCHES) for match in pattern.finditer(words)]
    return max(found)[1] if found else None


def _solved(sentence: Sentence, one: Claim, other: Claim) -> Iterator[Inside]:
    """`tiếp nhận 135.524 hồ sơ, đã giải quyết 127.655 hồ sơ`."""
    gap = sentence.between(one, other)
    words = sentence.text[sentence.start : sentence.end].lower()
    if not _SOLVED.search(gap) or not _RECEIVED.search(sentence.before(one, 40)) or _CARRIED.search(words):
        return
    if one.value is None or other.value is None or one.value < other.value <= one.value * _TOO_MANY:
        return
    yield _inside(other, one)


def _inside(part: Claim, whole: Claim) -> Inside:
    small, large = interval_of(part), interval_of(whole)
    return Inside(part, whole, small is None or large is None or small.low <= large.high)
