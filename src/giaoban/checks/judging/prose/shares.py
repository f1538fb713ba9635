"""Shares: a percentage of a part in its whole, each named, told beside it, or the only one there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from giaoban.checks.judging.prose.equation import Equation, Form, pairs_of
from giaoban.checks.judging.prose.paragraph import PLAN_WORD, Paragraph, Role, direction
from giaoban.checks.judging.prose.written import PERCENT, Written, alike
from giaoban.checks.judging.series import content_words
from giaoban.figures.arithmetic import HUNDRED, point

_SIGN = r"(?:chiếm|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tương ứng|tương đương|tức|bằng|đạt|là|chỉ là)"
_MILD = r"(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|khoảng|gần|hơn|trên|xấp xỉ|ước|tới|đến|là|với|được|mới|chỉ|lệ)"
_OWN = re.compile(
    rf"^\s*\)?(?:[^;.()]{{0,40}}?(?<!\w){_SIGN}\s+(?:{_MILD}\s+)*|[^;.()]{{0,40}}\(\s*(?:{_SIGN}\s+)?(?:{_MILD}\s+)*)$"
)
_OWN_RATE = re.compile(r"^[^;.()]{0,30}?,?\s*(?:tỷ lệ|tỉ lệ)\s+[^;.,()]{2,40}$")
_OTHER = re.compile(r"so với|cùng kỳ|(?<!\w)tăng|giảm|lãi suất|tốc độ|điểm|tiến độ|công suất|cơ cấu|thuế|kế hoạch")
_NAMED_PART = re.compile(
    rf"(?:^|[;:.,(]\s*)(?:riêng|trong đó|còn|số)?\s*([^;:.,()]{{3,90}}?)\s+chiếm\s+(?:{_MILD}\s+)*$"
)
_PART_BEHIND = re.compile(
    r"^[^;.()\d]{0,40}?,?\s*\(?(?:tương ứng|tương đương|tức|hay)(?: với| là| vào| đạt)*\s*"
    r"(?:khoảng |gần |hơn )?$|^\s*\(\s*$"
)
_WHOLE = re.compile(
    r"^\s*\)?\s*[,(]?\s*(?:nếu )?(?:tính )?((?:trên|trong|của|so với)\s+)?"
    r"(?:tổng số|tổng|số|toàn bộ|kim ngạch|doanh thu|giá trị|"
    r"dân số|chi phí|kinh phí|sản lượng|diện tích|lực lượng)(?!\w)([^;.,()\d%]*)"
)
_CASES = content_words("mắc bệnh ca nhiễm")  # `chiếm 12% số mắc` is said of cases told as `340 ca`
_OF_LAND = ("ha", "hecta", "m2", "km2", "công")
_MEASURE = re.compile(r"(?<!\w)(?:kim ngạch|giá trị|tính|toàn bộ)(?!\w)")
_WHOLE_NUMBER = re.compile(r"^\s*\)?\s*(?:trong|trên|của)\s+(?:tổng\s+|số\s+|tổng số\s+)?$")
_WHOLE_BRACKET = re.compile(r"^[^;.,()%]{0,60}\(\s*(?:tổng số |tổng |là |dân số[^()\d]{0,20})?$")
_WIDER = re.compile(r"^[^;.(]{0,50}(?<!\w)(cả nước|toàn quốc|thế giới|toàn cầu|khu vực|gdp|grdp)(?!\w)")
_OUT_OF = re.compile(r"(?:^|\s)(?:trên|trong|/)\s*(?:tổng số|tổng|số)?\s*$")
_AMONG = re.compile(r"(?:^|[.;]\s*|,\s*)trong (?:tổng )?số\s+([^,;.\d()]{2,60}),")
_AMONG_THESE = re.compile(r"^\W*trong (?:tổng )?số (?:này|đó|trên|nêu trên|ấy)(?!\w)")
_RECKONED_ON = re.compile(r"(?:tính|xét) trên (?:tổng số|tổng|số)?\s*([^;.,()\d%]{2,60}?)\s*(?:thì|,|$)")
_WITHIN = re.compile(r"(?<!\w)(?:trong đó|trong số đó|gồm|bao gồm|trong số này)(?!\w)")
_NOT_BEHIND = re.compile(
    rf"^\s*\)?\s*(?:so với|so cùng|cùng kỳ|(?:của |so với )?(?:[^\W\d_]+\s+){{0,2}}?{PLAN_WORD}|"
    r"công suất|tiến độ|mỗi|/|trở lên|một năm|(?:mức |của )?(?:năm|quý|tháng|vụ|kỳ) (?:[0-9]|trước|ngoái|[ivx]))"
)
_REST_OF_NAME = re.compile(r"^(?:này|đó|trên|nói trên|nêu trên|của|\s)*$")
_RESPECTIVELY = re.compile(
    r"(?<!\w)(?:lần lượt|tương ứng)(?: (?:chiếm|là|đạt|bằng|với|chiếm tỷ lệ|chiếm tỷ trọng))*\s*$"
)
_AND = re.compile(r"^\s*(?:,|và|;|\s)+\s*$")


def shares(paragraph: Paragraph) -> Iterator[Equation]:
    """An equation for each share whose part and whole are told."""
    done: set[int] = set()
    for place, figure in enumerate(paragraph.figures):
        if figure.kind != PERCENT or place in done or figure.of is not None or direction(figure):
            continue
        several = _respectively(paragraph, place)
        if several:
            done.update(range(place, place + len(several)))
            yield from several
        elif not _NOT_BEHIND.search(figure.tail):
            yield from _share(paragraph, place)


def _share(paragraph: Paragraph, place: int) -> Iterator[Equation]:
    figure = paragraph.figures[place]
    whole_before = _before(paragraph, place)
    if whole_before is not None and (_OWN.search(figure.lead) or _OWN_RATE.search(figure.lead)):
        number = next(spot for spot, each in enumerate(paragraph.figures) if each is whole_before)
        top = paragraph.figures[number - 1] if number else None
        if top is not None and _OUT_OF.search(whole_before.lead) and alike(top, whole_before) and top.of is None:
            yield Equation("share", figure, pairs_of(Form.SHARE, [top], [whole_before], HUNDRED), settled=True)
            return
    part, sure = _part(paragraph, place)
    if part is None or not part.is_amount:
        return
    whole, settled = _whole(paragraph, place, part)
    if whole:
        pairs = pairs_of(Form.SHARE, [part], whole, HUNDRED)
        likely = sure and len({each.value for each in whole}) == 1
        yield Equation("share", figure, pairs, settled=settled and sure, likely=likely)


def _part(paragraph: Paragraph, place: int) -> tuple[Written | None, bool]:
    figure = paragraph.figures[place]
    following = paragraph.figures[place + 1] if place + 1 < len(paragraph.figures) else None
    if following is not None and following.sentence == figure.sentence and "chiếm" in figure.lead:
        behind = _PART_BEHIND.search(figure.tail)
        if behind and following.is_amount and paragraph.role(following) is not Role.BASE:
            return following, True
    before = _before(paragraph, place)
    if before is not None and _OUT_OF.search(before.lead):  # `810 hộ trên tổng số 900 hộ, tỷ lệ 90%`
        return None, False
    beside = before is not None and before.sentence == figure.sentence and not _OTHER.search(figure.lead)
    if beside and before is not None and (_OWN.search(figure.lead) or _OWN_RATE.search(figure.lead)):
        own = _NAMED_PART.search(figure.lead)
        if own is None or content_words(own[1]) <= before.words:
            return before, True
    name = _NAMED_PART.search(figure.lead)
    if name is not None:
        pool = [each for each in paragraph.figures[:place] if each.is_amount and paragraph.role(each) is Role.LEVEL]
        found = paragraph.named(name[1], pool, least=0.75)
        if len({each.value for each in found}) == 1:
            return found[-1], True
    among = _RECKONED_ON.search(figure.lead)
    if among is not None:
        pool = [each for each in paragraph.figures[:place] if each.is_amount and each.sentence == figure.sentence]
        return (pool[-1], True) if pool else (None, False)
    return None, False


def _before(paragraph: Paragraph, place: int) -> Written | None:
    """The amount before a percentage, past bases in brackets that have closed."""
    for back in range(place - 1, -1, -1):
        each = paragraph.figures[back]
        if paragraph.roles[back] is Role.LEVEL and each.is_amount:
            return each
        if each.kind == PERCENT and not direction(each) and paragraph.figures[place].lead.strip()[:2] != "và":
            return None
    return None


def _whole(paragraph: Paragraph, place: int, part: Written) -> tuple[list[Written], bool]:
    figure = paragraph.figures[place]
    following = paragraph.figures[place + 1] if place + 1 < len(paragraph.figures) else None
    near = following is not None and following.sentence == figure.sentence and alike(following, part)
    if near and following is not None and _WHOLE_NUMBER.search(figure.tail):
        return [following], True
    pool = [each for each in _above(paragraph, part) if each is not part]
    wider = _WIDER.search(figure.tail)
    if wider is not None:
        pool = [each for each in pool if wider[1] in each.lead]
    if _OUT_OF.search(part.lead):
        return [], False
    named = _WHOLE.search(figure.tail)
    if named is not None:
        if near and following is not None and _WHOLE_BRACKET.search(figure.tail):
            return [following], True
        words = _MEASURE.sub(" ", named[0].replace("(", " ").replace(")", " "))
        without = words.replace("diện tích", " ")
        if part.noun.split(" ")[0] in _OF_LAND and len(content_words(without)) > 1:
            words = without  # hectares are of an area without its being said
        if not content_words(words):
            named = None
        elif not _REST_OF_NAME.search(named[2]) or "tổng" not in words:
            found = _named(paragraph, pool, words, part)
            around = _around(paragraph, part, pool)
            if not found[0] and not around and part.noun.startswith("ca") and content_words(words) <= _CASES:
                around = [each for each in pool if each.start < part.start and each.value > part.value][::-1]
            return found if found[0] else (around, False)
    among = _RECKONED_ON.search(figure.lead)
    if among is None and not _AMONG_THESE.search(part.lead):
        among = _AMONG.search(part.lead)
    if among is not None:
        return _named(paragraph, pool, among[1], part)
    if named is None and re.match(r"^\s*(?:của|trên|trong|tổng|toàn)\s", figure.tail):
        return [], False
    around = _around(paragraph, part, pool)
    if around:
        return around, len(around) == 1
    before = [each for each in pool if each.start < part.start]
    larger = [each for each in before if each.value > part.value and not _is_a_part(paragraph, each)]
    if _AMONG_THESE.search(part.lead) and before:
        return [(larger or before)[-1]], True
    close = [each for each in larger if part.sentence - each.sentence <= 1]
    one = len({each.value for each in larger}) == 1 and bool(close) and named is None
    return (larger or [each for each in before if part.sentence - each.sentence <= 1])[::-1], one


def _is_a_part(paragraph: Paragraph, figure: Written) -> bool:
    """True for `bán lẻ 5.120 tỷ đồng, chiếm 76,3%`, which is a part beside others and not their whole."""
    behind = next((each for each in paragraph.figures if each.start > figure.start), None)
    return behind is not None and behind.kind == PERCENT and "chiếm" in behind.lead and "chiếm" in figure.tail


def _around(paragraph: Paragraph, part: Written, pool: Sequence[Written]) -> list[Written]:
    """The whole that `gồm` or `trong đó` opens a list of, the part among it; with others that may be meant."""
    own = [each for each in paragraph.figures if each.sentence == part.sentence and each.start <= part.start]
    opening = next((each for each in reversed(own) if _WITHIN.search(each.lead)), None)
    if opening is None:
        return _listed_before(paragraph, part, pool)
    before = [each for each in pool if each.start < opening.start and each.sentence == part.sentence]
    return before[::-1]


def _listed_before(paragraph: Paragraph, part: Written, pool: Sequence[Written]) -> list[Written]:
    """The same where the list stands in the sentence before the share."""
    opening = next((each for each in paragraph.figures if _WITHIN.search(each.lead) and each.start <= part.start), None)
    if opening is None or opening.sentence != part.sentence:
        return []
    return [each for each in pool if each.start < opening.start and each.sentence == opening.sentence][:1]


def _above(paragraph: Paragraph, part: Written) -> list[Written]:
    """The levels that count what the part counts, of this paragraph, and what n of n/m is of."""
    wholes = [
        replace(each, value=value, of=None, interval=point(value), start=each.start + place)
        for each in paragraph.figures
        if each.of is not None and each.value <= each.of and each is not part and alike(replace(each, of=None), part)
        for place, value in enumerate((each.value, each.of))
    ]
    return sorted([*paragraph.levels(part), *wholes], key=lambda each: each.start)


def _named(paragraph: Paragraph, pool: Sequence[Written], name: str, part: Written) -> tuple[list[Written], bool]:
    words = content_words(name)
    before = [each for each in pool if each.start < part.start] or list(pool)
    before = [each for each in before if not _only_some(each, part, words)]
    found = paragraph.named(name, before)
    if not found and paragraph.before:
        above = [each for each in paragraph.levels(part, paragraph.before) if each.is_amount]
        found = paragraph.named(name, above, least=1)
        return found, len({each.value for each in found}) == 1 and len(words) > 1
    if "tổng" in name and len({each.value for each in found}) > 1:
        total = [each for each in found if "tổng" in each.lead]
        found = total or found
    return found, bool(found) and (len(words) > 1 or len({each.value for each in found}) == 1)


def _only_some(whole: Written, part: Written, words: frozenset[str]) -> bool:
    """True for `410 hộ nghèo` beside `315 hộ nghèo, chiếm 1,9% tổng số hộ`: a share of all, not of the poor."""
    noun = content_words(whole.noun)
    return whole.noun == part.noun and bool(noun & words) and not noun <= words


def _respectively(paragraph: Paragraph, place: int) -> list[Equation]:
    """`A 2.114 tỷ đồng, B 372 tỷ đồng; lần lượt chiếm 85,0% và 15,0% tổng doanh thu`."""
    figure = paragraph.figures[place]
    if not _RESPECTIVELY.search(figure.lead):
        return []
    rates = [figure]
    for each in paragraph.figures[place + 1 :]:
        if each.kind != PERCENT or not _AND.search(each.lead) or each.sentence != figure.sentence:
            break
        rates.append(each)
    told = [each for each in paragraph.figures[:place] if each.is_amount and paragraph.role(each) is Role.LEVEL]
    own = [each for each in told if each.sentence == figure.sentence]
    parts = own[-len(rates) :]
    if len(rates) < 2 or len(parts) != len(rates) or not all(alike(parts[0], each) for each in parts[1:]):
        return []
    pool = [each for each in told if each not in parts and alike(each, parts[0])]
    named = _WHOLE.search(rates[-1].tail)
    wholes = paragraph.named(named[0], pool) if named is not None else []
    total = sum((each.value for each in parts), figure.value * 0)
    if not wholes:
        wholes = [each for each in pool if each.value > max(part.value for part in parts)][:2]
    settled = bool(named) or any(abs(each.value - total) <= each.step for each in wholes)
    return [
        Equation("share", rate, pairs_of(Form.SHARE, [part], wholes, HUNDRED), settled=settled)
        for rate, part in zip(rates, parts, strict=True)
        if wholes
    ]
