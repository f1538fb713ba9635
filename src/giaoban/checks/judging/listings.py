"""Lists in a sentence: a whole and its parts as the words between the figures order them, with every way to read them.

What a list is of is often not the figure before it (`55.148 tỷ đồng, đạt 74% kế hoạch năm (74.500 tỷ đồng), gồm ...`)
and where it ends is not said (`... đúng hạn A, quá hạn B; còn lại C`). So a list is kept with all its readings: it is
right where one of them adds up.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from giaoban.checks.judging.evidence import Paper, Sentence
from giaoban.checks.judging.quoted import figure_span
from giaoban.checks.judging.wholes import unread_number
from giaoban.claims import Claim
from giaoban.figures import Unit

_ADDED = (Unit.COUNT, Unit.VND, Unit.USD)
_CLOSED = re.compile(r"(?<!\w)(?:gồm có|bao gồm|gồm|chia thành|chia ra|được phân bổ cho)(?!\w)")
_OPEN = re.compile(
    r"(?<!\w)(?:trong đó|trong số đó|trong số này|cụ thể|theo (?:quý|tháng|khu vực|loại hình))(?!\w)|:|\("
)
_OPENS_THE_SENTENCE = re.compile(
    r"[\s\-+*•–\d.]*(?:trong đó|trong số|cụ thể|theo (?:quý|tháng|khu vực|loại hình)|(?:bao )?gồm|cơ cấu)"
)
_NOT_ALL = re.compile(
    r"chủ yếu|nhất là|đặc biệt|tiêu biểu|điển hình|chẳng hạn|ví dụ|như:|v\.v|\.\.\.|…|không gồm|chưa bao gồm|"
    r"không bao gồm|chưa gồm|đáng chú ý|nổi bật|cả hai|không cộng|trùng|đồng thời|vừa|hoặc"
)
_ASIDE = re.compile(
    r"(?<!\w)(?:so với|so cùng|cùng kỳ|kế hoạch|dự toán|mục tiêu|chỉ tiêu|năm trước|năm ngoái|tháng trước|quý trước|"
    r"bình quân|mỗi|tức thêm|tức là|tương ứng|tương đương|lũy kế|luỹ kế)(?!\w)"
)
_NESTED = re.compile(r"(?<!\w)(?:trong đó|trong số|riêng|kể cả)(?!\w)")
_LEFT = re.compile(r"(?<!\w)còn lại(?!\w)")
_OTHERS = re.compile(r"(?<!\w)khác(?!\w)")
_OF_ALL = re.compile(r"(?<!\w)trong(?: tổng)?(?: số)?\s*$")  # `trong 2.540 thủ tục, có ...; còn lại ...`
_TOTAL = re.compile(r"(?<!\w)(?:tổng cộng|cộng chung|cộng lại|tổng số|tổng cả|cả thảy|tổng)(?!\w)")
_NEXT_CLAUSE = re.compile(r";|\.\s")
_PAIRS = (
    (r"đúng hạn", r"(?:quá|trễ|chậm) hạn"),
    (r"(?<!\w)nam(?!\w)", r"(?<!\w)nữ(?!\w)"),
    (r"trong nước", r"quốc tế|nước ngoài"),
    (r"thành thị|đô thị", r"nông thôn"),
    (r"cuộc gọi", r"tin nhắn"),
)
_UNITS_OF_LAND = ("xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "thôn", "tổ dân phố")
_LONGEST_OPENING = 110
_LOOKED_BACK = 6  # figures before a list that may be its whole


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of parts.

    pairs: a whole and its parts in every reading, any of which may add up. likely: how many of them, from the first on,
    are likely enough to be called wrong. closed: the words say that there are no other parts.
    """

    pairs: tuple[tuple[Claim, tuple[Claim, ...]], ...]
    closed: bool
    likely: int = 1


def listings_of(paper: Paper) -> Iterator[Listing]:
    """Every list of a document's sentences."""
    before: list[Claim] = []
    for sentence in paper.sentences:
        claims = [each for each in sentence.claims if _adds(each)]
        if claims:
            yield from _opened(paper, sentence, claims, before)
            yield from _left(sentence, claims)
            yield from _summed(sentence, claims)
        before = [*before, *claims][-_LOOKED_BACK:]


def alike(whole: Claim, part: Claim) -> bool:
    """True where two figures count the same: one unit, and of counts one noun, or units of land under their kind."""
    if whole.unit is not part.unit:
        return False
    if whole.unit is not Unit.COUNT:
        return True
    one, other = (whole.counted or "").lower(), (part.counted or "").lower()
    if one.startswith(other) or other.startswith(one):
        return bool(one and other)
    return one.startswith("đơn vị hành chính") and other in _UNITS_OF_LAND


def _adds(claim: Claim) -> bool:
    return (
        claim.value is not None
        and claim.value > 0
        and not _is_a_grade(claim)
        and claim.unit in _ADDED
        and claim.of is None
        and "/" not in (claim.counted or "")
    )


def _is_a_grade(claim: Claim) -> bool:
    """`4 sao 61 sản phẩm, 3 sao 156 sản phẩm`: the stars are names of parts."""
    return (claim.counted or "").lower() == "sao"


def _gap(sentence: Sentence, claim: Claim) -> str:
    """The words between the number before a figure, whatever it counts, and the figure's own."""
    start = figure_span(claim)[0]
    counted = [each for each in sentence.claims if not _is_a_grade(each)]
    ends = [figure_span(each)[1] for each in counted if figure_span(each)[1] <= start]
    return sentence.text[max(ends, default=sentence.start) : start].lower()


def _gap_in_unit(sentence: Sentence, claims: list[Claim], claim: Claim) -> str:
    """The words back to the figure before that counts the same; `gồm 45 trường hợp 254 triệu đồng` opens for both."""
    start = figure_span(claim)[0]
    ends = [figure_span(each)[1] for each in claims if each.unit is claim.unit and figure_span(each)[1] <= start]
    others = [each for each in claims if max(ends, default=0) < figure_span(each)[0] < start]
    wide = sentence.text[max(ends, default=sentence.start) : start].lower()
    return wide if len(others) == 1 and ";" not in wide and claim.unit is not others[0].unit else _gap(sentence, claim)


def _opened(paper: Paper, sentence: Sentence, claims: list[Claim], before: list[Claim]) -> Iterator[Listing]:
    for position, first in enumerate(claims[:-1]):
        gap = (_gap(sentence, first) if position == 0 else _gap_in_unit(sentence, claims, first))[-_LONGEST_OPENING:]
        openings = [*_CLOSED.finditer(gap), *_OPEN.finditer(gap)]
        if not openings or _ASIDE.search(gap[max(each.end() for each in openings) :]):
            continue
        opening = max(openings, key=lambda each: each.end())
        closed = any(_CLOSED.fullmatch(each[0]) for each in openings)
        stop = _bracket_end(sentence, first) if opening[0] == "(" else sentence.end
        parts, cut = _parts(sentence, claims[position:], stop)
        if len(parts) < 2:
            continue
        wholes = _wholes(sentence, claims[:position], first)
        if not wholes and position == 0 and _OPENS_THE_SENTENCE.match(gap):
            wholes, closed = [each for each in reversed(before) if alike(each, first)], False
        span = sentence.text[
            max(sentence.start, figure_span(first)[0] - len(gap)) : min(sentence.end, stop + 60)
        ].lower()
        sure = not cut and not _NOT_ALL.search(span) and not unread_number(paper, tuple(parts))
        readings = _readings(sentence, parts)
        closed = sure and (closed or _complementary(sentence, parts) or _ends_with_rest(sentence, parts))
        pairs = [(whole, reading) for reading in readings for whole in wholes[:_LOOKED_BACK]]
        if pairs and (sure or opening[0] != ":"):
            closed = closed or (sure and _in_time(pairs[0][0], pairs[0][1]))
            wide = 1 if opening[0].startswith("trong") else 2  # after `trong đó` a semicolon leads on to other things
            yield Listing(tuple(pairs), closed, likely=min(len(wholes), _LOOKED_BACK) * wide if position == 0 else wide)


def _parts(sentence: Sentence, claims: list[Claim], stop: int) -> tuple[list[Claim], bool]:
    """The parts from the first on, and whether the list breaks off before a figure like them."""
    parts = [claims[0]]
    for each in claims[1:]:
        if figure_span(each)[0] >= stop:
            break
        if _inside_a_bracket(sentence, claims[0], each):
            continue
        gap = _gap(sentence, each)
        if _is_aside(gap):
            if "(" in gap:
                continue
            return parts, alike(claims[0], each)
        if _NEXT_SENTENCE.search(gap):
            break
        if alike(claims[0], each) or _both_land(claims[0], each):
            parts.append(each)
        elif ";" not in gap and _is_amount(claims[0]) is _is_amount(each):
            break
    return parts, False


def _inside_a_bracket(sentence: Sentence, first: Claim, claim: Claim) -> bool:
    """True for the cows of `gồm bò 900 con (có 120 con bò sữa), heo 2.400 con`: they are told within another part."""
    words = sentence.text[figure_span(first)[1] : figure_span(claim)[0]]
    opened = 0
    for letter in words:
        opened = opened + 1 if letter == "(" else max(0, opened - (letter == ")"))
    return opened > 0


def _is_aside(gap: str) -> bool:
    """True where the words right before a figure make it a plan, a base or a mean."""
    return bool(_ASIDE.search(re.split(r"[,;]", gap)[-1]))


_NEXT_SENTENCE = re.compile(r"\.\s+[^\W\d_]")


def _is_amount(claim: Claim) -> bool:
    return claim.unit is not Unit.COUNT


def _both_land(one: Claim, other: Claim) -> bool:
    return (one.counted or "").lower() in _UNITS_OF_LAND and (other.counted or "").lower() in _UNITS_OF_LAND


def _wholes(sentence: Sentence, claims: list[Claim], first: Claim) -> list[Claim]:
    """What stands before a list in its sentence, the nearest first, but plans and bases of comparison last."""
    same = [each for each in reversed(claims) if alike(each, first)]
    aside = [each for each in same if _is_aside(_gap(sentence, each)) or _bracketed(sentence, each)]
    return [*(each for each in same if each not in aside), *aside]


def _bracketed(sentence: Sentence, claim: Claim) -> bool:
    start, end = figure_span(claim)
    opening = sentence.text.rfind("(", sentence.start, start)
    return (
        opening >= 0 and sentence.text.find(")", opening, start) < 0 and sentence.text.find(")", end, sentence.end) >= 0
    )


def _bracket_end(sentence: Sentence, first: Claim) -> int:
    end = sentence.text.find(")", figure_span(first)[1], sentence.end)
    return end if end >= 0 else sentence.end


def _readings(sentence: Sentence, parts: list[Claim]) -> list[tuple[Claim, ...]]:
    """All the parts; without those that lie in others; only as far as a clause goes."""
    found = [tuple(parts)]
    gaps = [";" in _gap(sentence, each) for each in parts[1:]]
    if any(gaps) and not gaps[0]:  # a semicolon ends a list that commas part
        found.insert(0, tuple(parts[: gaps.index(True) + 1]))
    plain = tuple(each for place, each in enumerate(parts) if place == 0 or not _NESTED.search(_gap(sentence, each)))
    found.append(plain)
    for place in range(2, len(parts)):
        gap = _gap(sentence, parts[place])
        if ";" in gap or _LEFT.search(gap) or _NESTED.search(gap):
            found.append(tuple(parts[:place]))
    return [each for each in dict.fromkeys(found) if len(each) > 1]


def _complementary(sentence: Sentence, parts: Sequence[Claim]) -> bool:
    """`đúng hạn A, quá hạn B`; `A nam và B nữ`: two parts that leave no third."""
    if len(parts) != 2:
        return False
    words = [_around(sentence, parts, place) for place in (0, 1)]
    return any(
        bool(re.search(one, words[first]) and re.search(other, words[1 - first]))
        for one, other in _PAIRS
        for first in (0, 1)
    )


def _around(sentence: Sentence, parts: Sequence[Claim], place: int) -> str:
    start, end = figure_span(parts[place])
    gap = _gap(sentence, parts[place])[-30:]
    stop = figure_span(parts[place + 1])[0] if place + 1 < len(parts) else min(sentence.end, end + 40)
    behind = re.split(r"[,;.)]|(?<!\w)và(?!\w)", sentence.text[start:stop].lower(), maxsplit=1)[0]
    return re.split(r"[,;(]", gap)[-1] + behind


def _ends_with_rest(sentence: Sentence, parts: Sequence[Claim]) -> bool:
    """`..., chi khác C`; `... và C giấy phép khác`; `..., còn lại C`."""
    if _OTHERS.search(_around(sentence, parts, len(parts) - 1)):
        return True
    return bool(_LEFT.search(_gap(sentence, parts[-1]))) and ";" not in _gap(sentence, parts[-1])


def _in_time(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Quarters or months that leave nothing of the whole's time out."""
    if whole.period is None:
        return False
    month = whole.period.first
    for part in parts:
        if part.period is None or part.period.first != month or part.period.months >= whole.period.months:
            return False
        month = part.period.last + 1
    return month == whole.period.last + 1


def _left(sentence: Sentence, claims: list[Claim]) -> Iterator[Listing]:
    """`tiếp nhận A hồ sơ; có B hồ sơ nộp trực tuyến; còn lại C hồ sơ`: what is told and what is left make the whole."""
    for position, rest in enumerate(claims):
        gap = _gap(sentence, rest)
        if position < 2 or not _LEFT.search(gap) or len(gap) > _LONGEST_OPENING:
            continue
        same = [each for each in claims[:position] if alike(each, rest)]
        pairs = [(same[start], (*same[start + 1 :], rest)) for start in range(len(same) - 1)]
        pairs += [(same[start], (same[end], rest)) for start, end in itertools.combinations(range(len(same)), 2)]
        if pairs:
            words = sentence.text[figure_span(same[0])[1] : figure_span(rest)[0]].lower()
            of_all = bool(_OF_ALL.search(sentence.before(same[0], 30)))
            closed = (of_all or len(same) == 2) and not _NESTED.search(words) and not _NOT_ALL.search(words)
            yield Listing(tuple(dict.fromkeys(pairs)), closed and not _ASIDE.search(words), likely=2)


def _summed(sentence: Sentence, claims: list[Claim]) -> Iterator[Listing]:
    """`A hồ sơ, B hồ sơ, C hồ sơ; tổng cộng D hồ sơ`: a total told after its parts."""
    for position, whole in enumerate(claims):
        gap = _gap(sentence, whole)
        if position < 2 or not _TOTAL.search(gap) or _ASIDE.search(gap):
            continue
        same = [each for each in claims[:position] if alike(whole, each)]
        pairs = [(whole, tuple(same[start:])) for start in range(len(same) - 1)]
        if pairs:
            yield Listing(tuple(pairs), closed=False, likely=2)
