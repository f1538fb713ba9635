"""Which figures a stated percentage is the share of: n/m beside it, or the part before it and the part's whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from giaoban.checks.judging.evidence import Paper, Sentence
from giaoban.checks.judging.named import Names
from giaoban.checks.judging.quoted import interval_of
from giaoban.checks.judging.series import content_words
from giaoban.checks.judging.wholes import another_list
from giaoban.claims import Claim, Status
from giaoban.figures import Interval, Qualifier, Unit
from giaoban.figures.arithmetic import HUNDRED, point, total

# What may stand between a figure and its own share, and nothing else.
_OWN_SHARE = re.compile(
    r"^[^\d;.]{0,40}?(?:chiếm|đạt|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tương đương|tương ứng|tức|bằng|\()"
    r"[\s,(:=~]*(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|đạt|là|với|khoảng|gần|hơn|trên|xấp xỉ|ước|bằng|chiếm|\s|:)*$"
)
_OWN_NAME = re.compile(r"^[^\d;.]{0,20}?,\s*(?:tỷ lệ|tỉ lệ)\s+([^\d;.,()]{3,40}?)(?:\s+(?:là|đạt|chiếm|còn))?\s*$")
_RATE_NAMED = re.compile(r"(?:tỷ lệ|tỉ lệ)\s+([^;]{3,60})$")
_OTHER_MEANING = re.compile(
    r"so với|cùng kỳ|kế hoạch|dự toán|mục tiêu|chỉ tiêu|tăng|giảm|nghị quyết|"
    r"hoàn thành(?: được)?\s*$|tiến độ|lãi suất|tốc độ"
)
_NOT_A_SHARE_AFTER = re.compile(
    r"^[\s,)]*(?:so với|so cùng|kế hoạch|dự toán|mục tiêu|chỉ tiêu|kh\b|cùng kỳ|công suất|tiến độ|nghị quyết|"
    r"(?:[^\s]+\s){0,2}(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu))"
)
_WIDER = re.compile(r"^[^;.(]{0,50}(?<!\w)(?:cả nước|toàn quốc|thế giới|toàn cầu)(?!\w)")
_OUT_OF = re.compile(r"^[^;.]{0,40}(?:trên|trong|/)\s*(?:tổng(?:\s+số|\s+cộng)?|số)\s*$")
_ANOTHER_WHOLE = re.compile(
    r"^[\s,)]*(?:trong\s+|của\s+|trên\s+)?(?:tổng\s+|toàn\s+|cả\s+|giá\s+trị|kim\s+ngạch|doanh\s+thu|gdp|grdp|"
    r"thế giới|dân\s+số|số\s+)([^;,.()]*)"
)
_IN_ALL = re.compile(r"(?<!\w)trong (?:tổng số|số|tổng)[^\d;.]{0,30}$")
_THERE_ARE = re.compile(r"(?:,|:)\s+(?:thì\s+)?(?:đã\s+)?(?:có|số)[^;.]{0,40}$|,[^;.\d]{0,40}$")
_BRACKET = re.compile(r"^[^;]{0,90}\((?:đạt\s+|có\s+|là\s+|tương ứng\s+|tương đương\s+)?$")


@dataclass(frozen=True, slots=True)
class Share:
    """A stated percentage, the figures it may be the share of, and whether its words settle that.

    pairs: part and whole as intervals, with the claims they come from; any of them may be meant.
    """

    stated: Claim
    pairs: tuple[tuple[Interval, Interval, tuple[Claim, ...]], ...]
    settled: bool


def full(claim: Claim) -> Interval | None:
    """What a figure stands for; a count written in full is itself, with no tolerance."""
    interval = interval_of(claim)
    if interval is None or claim.value is None:
        return None
    whole = claim.unit is Unit.COUNT and claim.value == claim.value.to_integral_value()
    if whole and claim.qualifier is Qualifier.EXACT and interval.high - interval.low <= 1:
        return point(claim.value)
    return interval


def shares_of(paper: Paper, declared: Callable[[Claim], Claim | None]) -> Iterator[Share]:
    """Every percentage whose part and whole the text gives.

    declared: the whole of a part by the catalogue, where the text states it in the same line.
    """
    names = Names(paper)
    for sentence in paper.sentences:
        for position, claim in enumerate(sentence.claims):
            if claim.unit is not Unit.PERCENT or claim.value is None or claim.cell:
                continue
            if _NOT_A_SHARE_AFTER.search(sentence.after(claim)):
                continue
            share = _out_of(sentence, position)
            if claim.status is Status.ACTUAL and share is None:
                share = _in_brackets(sentence, position) or _of_whole(paper, sentence, position, names, declared)
                share = share or _of_named_whole(names, sentence, claim)
            if share is not None:
                yield share


def open_shares_of(paper: Paper, settled: set[str]) -> Iterator[Share]:
    """`119.464 dịch vụ, trong đó 84.285 ở mức độ 3, 4; tỷ lệ mức độ 4: 97,3%`: a rate behind a part, whose own whole no
    word names.
    """
    for sentence in paper.sentences:
        for position, claim in enumerate(sentence.claims):
            if claim.unit is not Unit.PERCENT or claim.value is None or claim.id in settled or claim.cell:
                continue
            part = sentence.claims[position - 1] if position else None
            whole = paper.by_id.get(part.part_of) if part is not None and part.part_of is not None else None
            if part is None or whole is None or part.unit is not whole.unit or part.unit is not Unit.COUNT:
                continue
            words = sentence.between(part, claim)
            named = _RATE_NAMED.search(words)
            if named is None or _OTHER_MEANING.search(words) or _NOT_A_SHARE_AFTER.search(sentence.after(claim)):
                continue
            one, all_of_them = full(part), full(whole)
            if content_words(named[1]) & content_words(part.subject) and one is not None and all_of_them is not None:
                yield Share(claim, ((one, all_of_them, (part, whole)),), settled=False)


def _own(sentence: Sentence, part: Claim, share: Claim) -> bool:
    words = sentence.between(part, share)
    if _OTHER_MEANING.search(words):
        return False
    named = _OWN_NAME.search(words)  # `3.431/214.409 hộ, tỷ lệ hộ nghèo 1,60%`
    if named is not None:
        own = content_words(part.subject) | content_words(part.counted or "")
        return content_words(named[1]) <= own
    return bool(_OWN_SHARE.search(words))


def _out_of(sentence: Sentence, position: int) -> Share | None:
    """`45/60 xã (75%)`, and `120 xã trên tổng số 150 xã, đạt tỷ lệ 80%`."""
    if position == 0:
        return None
    claim, before = sentence.claims[position], sentence.claims[position - 1]
    if not _own(sentence, before, claim) or before.value is None:
        return None
    if before.of is not None:
        return Share(claim, ((point(before.value), point(before.of), (before,)),), settled=True)
    if position > 1 and _OUT_OF.search(sentence.between(part := sentence.claims[position - 2], before)):
        one, all_of_them = full(part), full(before)
        if part.unit is before.unit and one is not None and all_of_them is not None:
            return Share(claim, ((one, all_of_them, (part, before)),), settled=True)
    return None


def _in_brackets(sentence: Sentence, position: int) -> Share | None:
    """`75% số xã (45/60)`; several n/m in one bracket may each be meant, or all together."""
    claim = sentence.claims[position]
    following = sentence.claims[position + 1 :]
    if not following or following[0].of is None or not _BRACKET.search(sentence.between(claim, following[0])):
        return None
    listed: list[Claim] = []
    for each in following:
        if each.of is None or (listed and ")" in sentence.between(listed[-1], each)):
            break
        listed.append(each)
    pairs: list[tuple[Interval, Interval, tuple[Claim, ...]]] = [
        (point(each.value), point(each.of), (each,)) for each in listed if each.value is not None and each.of
    ]
    if len(pairs) > 1:
        pairs.append((total(pair[0] for pair in pairs), total(pair[1] for pair in pairs), tuple(listed)))
    settled = len(listed) == 1 or claim.value == HUNDRED
    return Share(claim, tuple(pairs), settled) if pairs else None


def _of_whole(
    paper: Paper, sentence: Sentence, position: int, names: Names, declared: Callable[[Claim], Claim | None]
) -> Share | None:
    """`trong đó A 35.000 ha, chiếm 58,3%`: the part before it, of its whole or of a whole around that."""
    claim = sentence.claims[position]
    part = next((each for each in reversed(sentence.claims[:position]) if each.unit is not Unit.PERCENT), None)
    if part is None or part.of is not None or not _own(sentence, part, claim):
        return None
    one = full(part)
    wholes, pairs = _wholes_around(paper, part) or names.around(part) or _whole_before(sentence, part), []
    if not wholes and (beside := declared(part)) is not None:
        wholes = [beside]
    for whole in wholes:
        all_of_them = full(whole)
        if whole.unit is part.unit and one is not None and all_of_them is not None:
            pairs.append((one, all_of_them, (part, whole)))
    if not pairs:
        return None
    named = _ANOTHER_WHOLE.search(sentence.after(claim))
    wider = _WIDER.search(sentence.after(claim))
    settled = named is None or (wider is None and bool(content_words(named[0]) & content_words(wholes[0].subject)))
    return Share(claim, tuple(pairs), settled)


def _of_named_whole(names: Names, sentence: Sentence, claim: Claim) -> Share | None:
    """`riêng thu nội địa chiếm 27,7% tổng thu`, where both are stated elsewhere."""
    found = names.part_and_whole(sentence, claim)
    one, all_of_them = (full(found[0]), full(found[1])) if found is not None else (None, None)
    if found is None or one is None or all_of_them is None:
        return None
    return Share(claim, ((one, all_of_them, found),), settled=True)


def _whole_before(sentence: Sentence, part: Claim) -> list[Claim]:
    """`Trong tổng số 5.000 hộ ..., có 1.000 hộ ...`: the whole the sentence opens with."""
    first = sentence.claims[0]
    opens = first is not part and first.unit is part.unit and _IN_ALL.search(sentence.before(first))
    return [first] if opens and _THERE_ARE.search(sentence.between(first, part)) else []


def _wholes_around(paper: Paper, part: Claim) -> list[Claim]:
    found: list[Claim] = []
    name = part.part_of
    while name is not None and (whole := paper.by_id.get(name)) is not None and whole not in found:
        if another_list(paper, whole, part):
            break
        found.append(whole)
        name = whole.part_of
    return found
