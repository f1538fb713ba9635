"""Which figures the text itself makes parts of a whole, and whether the parts it lists are all of them."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from giaoban.checks.judging.evidence import Paper
from giaoban.checks.judging.quoted import figure_span
from giaoban.checks.judging.series import content_words
from giaoban.claims import Claim, Status
from giaoban.figures import Unit

# Words that introduce all parts; after `trong đó` others may be left unsaid.
_ALL_OF_THEM = re.compile(r"(?<!\w)(?:gồm có|bao gồm|gồm|chia thành|chia ra)(?!\w)", re.IGNORECASE)
_NOT_ALL = re.compile(
    r"chủ yếu|nhất là|đặc biệt|tiêu biểu|điển hình|chẳng hạn|ví dụ|như:|v\.v|\.\.\.|…|không gồm|chưa bao gồm|"
    r"còn lại|không bao gồm|chưa gồm|đáng chú ý|nổi bật",
    re.IGNORECASE,
)
# Words by which one part lies in another, so that the parts must not be added up.
_WITHIN_A_PART = re.compile(r"(?<!\w)(?:trong đó|trong số|riêng|kể cả|cả|nữ|có)(?!\w)", re.IGNORECASE)
# What somebody is beside other things: a woman may be a member of the party, so that such parts overlap.
_TRAITS = re.compile(
    r"(?<!\w)(?:nữ|đảng viên|đoàn viên|dân tộc|trẻ em|hộ nghèo|người cao tuổi|khuyết tật)(?!\w)", re.IGNORECASE
)
_BOTH_SEXES = re.compile(r"(?<!\w)nam(?!\w).*(?<!\w)nữ(?!\w)|(?<!\w)nữ(?!\w).*(?<!\w)nam(?!\w)", re.IGNORECASE)
_OPENS_A_LIST = re.compile(
    r"\s*(?:(?:cơ cấu|bao gồm|gồm|chia ra)\s*([^\d;:.,]{0,30}?)\s*(?:gồm có|bao gồm|gồm|như sau|:|là)|"
    r"(?:cụ thể|trong đó)\s*[:,])",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"cùng kỳ|kế hoạch|dự toán|năm trước|năm ngoái|so với|tháng trước|mục tiêu|trong đó|tăng|giảm|trước đó|%"
)
_BRACKET_OPENS = re.compile(r"^[^;.(\d]{0,40}\([^\d;.)]{0,40}$")
_OPENED = re.compile(r"trong đó|gồm|chia ra")
_LIST_END = re.compile(r"[.;](?=\s|$)|\n")
_PEOPLE = frozenset(
    ("lao động", "học sinh", "sinh viên", "học viên", "cán bộ", "đảng viên", "thành viên", "hội viên", "nhân khẩu")
)
# `chuyển tiếp từ năm 2024`, `ngày 15/8/2023`: the numbers of a time are no figures.
_OF_TIME = re.compile(r"(?<!\w)(?:năm|tháng|quý|ngày|giai đoạn)\s+(?:[\d/.\-–]*[/\-–])?$", re.IGNORECASE)
_TIME_REACH = 20
_DIGITS = re.compile(r"(?<![^\W\d_])\d+(?![^\W_])")  # `4G`, `P2` are names


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole with the parts the text lists, in order. all_listed: its words say that there are no others.

    disjoint: nothing says that one part lies in another.
    """

    whole: Claim
    parts: tuple[Claim, ...]
    all_listed: bool
    disjoint: bool


def wholes_of(paper: Paper) -> Iterator[Whole]:
    """The wholes of a document whose parts are given in the whole's own unit."""
    parts: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in paper.claims:
        if claim.part_of is not None and claim.value is not None:
            whole_claim = paper.by_id.get(claim.part_of)
            if whole_claim is None or not another_list(paper, whole_claim, claim):
                parts[claim.part_of].append(claim)
    known = dict(parts)
    for whole, listed in _introduced(paper):
        if whole.id not in known:
            known[whole.id] = list(listed)
    for name, listed in known.items():
        whole_claim = paper.by_id.get(name)
        if whole_claim is None or whole_claim.value is None:
            continue
        if whole_claim.status is Status.TARGET and listed[0].status is not Status.TARGET:
            whole_claim = _reached(paper, whole_claim, listed[0])
            if whole_claim is None:
                continue
        yield from _measured_alike(paper, whole_claim, _one_list(paper, listed))


def another_list(paper: Paper, whole: Claim, part: Claim) -> bool:
    """True where a figure stands behind the bracket its whole was taken apart in, or is the other side of its trade."""
    words = paper.text[figure_span(whole)[1] : figure_span(part)[0]].lower()
    opened = _OPENED.search(words)
    if opened is not None and words.count("(", 0, opened.start()) > words.count(")", 0, opened.start()):
        rest = words[opened.start() :]
        if rest.count(")") > rest.count("("):
            return True
    one, other = content_words(whole.subject), content_words(part.subject)
    return ("xuất" in one and "nhập" in other and "xuất" not in other) or (
        "nhập" in one and "xuất" in other and "nhập" not in other
    )


def _one_list(paper: Paper, listed: list[Claim]) -> list[Claim]:
    """`trong đó di động 7.000 tỷ, cố định 2.500 tỷ; lợi nhuận ...`: commas part a list, a semicolon ends it."""
    for place, (left, right) in enumerate(itertools.pairwise(listed), start=1):
        words = paper.text[figure_span(left)[1] : figure_span(right)[0]]
        if "\n" in words or "\t" in words or (place == 1 and ";" in words):
            return listed
        if ";" in words:
            return listed[:place]
    return listed


def _reached(paper: Paper, target: Claim, part: Claim) -> Claim | None:
    """`đạt 19.501 lao động (kế hoạch 20.104 lao động), trong đó ...`: the whole is what was reached, not the plan."""
    sentence = paper.sentence_of.get(target.id)
    before = sentence.claims if sentence is not None else ()
    levels = [each for each in before if each.unit is part.unit and figure_span(each) < figure_span(target)]
    levels = [each for each in levels if each.status is not Status.TARGET and each.value is not None]
    return levels[0] if len(levels) == 1 and levels[0].part_of is None else None


def _measured_alike(paper: Paper, whole: Claim, listed: list[Claim]) -> Iterator[Whole]:
    """The parts in the whole's own measure. A list whose items state several things (trường, lớp, học sinh) is taken
    apart: each thing has its own whole in the sentence that introduces the list.
    """
    nouns = [each.counted for each in listed if each.unit is whole.unit]
    if len(set(nouns)) < 2 or len(set(nouns)) == len(nouns):
        told = comparable if listed[0].part_of is not None else _same_measure
        same = tuple(each for each in listed if told(whole, each))
        if same and (len(set(nouns)) > 1 or same_noun(whole, same[0])):
            yield Whole(whole, same, *_manner(paper, whole, same))
        return
    begin, end = paper.line_of(figure_span(whole)[0])
    wholes = [each for each in paper.claims_between(begin, end) if each.part_of is None]
    items: defaultdict[int, list[Claim]] = defaultdict(list)
    for each in listed:
        items[paper.line_of(figure_span(each)[0])[0]].append(each)
    if len(items) < 2:
        return
    for noun in dict.fromkeys(nouns):
        own = [each for each in wholes if each.counted == noun and each.value is not None and each.of is None]
        rows = [[each for each in row if each.counted == noun] for row in items.values()]
        if not own or any(len(row) != len(own) for row in rows):
            continue
        for place, each in enumerate(own):
            parts = tuple(row[place] for row in rows if comparable(each, row[place]))
            if len(parts) == len(rows):
                yield Whole(each, parts, *_manner(paper, each, parts))


def same_noun(whole: Claim, part: Claim) -> bool:
    """True where two counts count the same, or one of them does not say what."""
    one, other = (whole.counted or "").lower(), (part.counted or "").lower()
    return whole.unit is not Unit.COUNT or one in other or other in one or (other == "người" and one in _PEOPLE)


def comparable(whole: Claim, part: Claim) -> bool:
    """True where a part is measured as its whole is: unit, status and period agree, and no rate is added up."""
    if part.unit is not whole.unit or whole.unit is None or part.of is not None or whole.of is not None:
        return False
    if whole.unit not in (Unit.COUNT, Unit.VND, Unit.USD) or part.status is not whole.status:
        return False
    return part.period == whole.period or part.period is None or whole.period is None


def _introduced(paper: Paper) -> Iterator[tuple[Claim, list[Claim]]]:
    """`có 815 cơ quan, gồm 138 báo và 677 tạp chí`: parts that `gồm` introduces within the sentence."""
    for sentence in paper.sentences:
        for position, whole in enumerate(sentence.claims[:-1]):
            following = sentence.claims[position + 1 :]
            words = sentence.between(whole, following[0])
            if len(words) > 80 or ";" in words or not _ALL_OF_THEM.search(words) or _NOT_ALL.search(words):
                continue
            listed = []
            for each in following:
                if not comparable(whole, each):
                    if each.unit is Unit.PERCENT:
                        continue
                    break
                listed.append(each)
            if len(listed) > 1:
                yield whole, listed
                break
    yield from _opened_by(paper)
    yield from _in_brackets(paper)


def _opened_by(paper: Paper) -> Iterator[tuple[Claim, list[Claim]]]:
    """`... đạt 8.674 tỷ đồng. Cơ cấu thu gồm A 2.404 tỷ đồng, B ...`: parts a sentence lists of the one before it."""
    for before, sentence in itertools.pairwise(paper.sentences):
        opening = _OPENS_A_LIST.search(paper.text, sentence.start, figure_span(sentence.claims[0])[0])
        if before.line != sentence.line or opening is None or opening.start() != sentence.start:
            continue
        whole, first = before.claims[0], sentence.claims[0]
        if first.part_of is not None or not content_words(opening[1] or "") <= content_words(whole.subject):
            continue
        listed = []
        for each in sentence.claims:
            if _same_measure(whole, each):
                listed.append(each)
            elif each.unit is not Unit.PERCENT:
                break
        if len(listed) > 1:
            yield whole, listed


def _in_brackets(paper: Paper) -> Iterator[tuple[Claim, list[Claim]]]:
    """`có 377.369 học sinh (mầm non A học sinh, tiểu học B học sinh, trung học C học sinh)`: a whole taken apart."""
    for sentence in paper.sentences:
        for position, whole in enumerate(sentence.claims[:-2]):
            opening = sentence.between(whole, sentence.claims[position + 1])
            if not _BRACKET_OPENS.search(opening):
                continue
            stop = paper.text.find(")", figure_span(sentence.claims[position + 1])[1], sentence.end)
            listed = [each for each in sentence.claims[position + 1 :] if figure_span(each)[0] < stop]
            if len(listed) < 2 or not all(comparable(whole, each) and _named_alike(whole, each) for each in listed):
                continue
            if not _COMPARED.search(paper.text[figure_span(whole)[1] : stop].lower()):
                yield whole, listed
                break


def _named_alike(whole: Claim, part: Claim) -> bool:
    """One noun, or one with more words: `dự án`, `dự án FDI`."""
    return (part.counted or "").startswith(whole.counted or "")


def _same_measure(whole: Claim, part: Claim) -> bool:
    """Comparable, but that a part that names no period of its own may have been given only the last month's."""
    if comparable(whole, part):
        return True
    if part.period is None or whole.period is None or part.period.last != whole.period.last:
        return False
    return part.unit is whole.unit in (Unit.VND, Unit.USD) and part.status is whole.status and part.of is None


def _manner(paper: Paper, whole: Claim, parts: tuple[Claim, ...]) -> tuple[bool, bool]:
    start, end = figure_span(whole)[1], figure_span(parts[0])[0]
    introduction = paper.text[start:end] if start < end else ""
    last = figure_span(parts[-1])[1]
    tail = paper.text[last : min(last + 40, paper.line_of(last)[1])]
    separators = [paper.text[figure_span(left)[1] : figure_span(right)[0]] for left, right in itertools.pairwise(parts)]
    bracketed = "(" in introduction and len(parts) > 1 and not _COMPARED.search(introduction.lower())
    listed = (bracketed or bool(_ALL_OF_THEM.search(introduction))) and not any(
        _NOT_ALL.search(each) for each in (introduction, *separators, tail)
    )
    listed = listed and not unread_number(paper, parts)
    words = paper.text[start : last + len(tail)]
    if _TRAITS.search(words) and not _BOTH_SEXES.search(words):
        return False, False
    return listed, not any(_WITHIN_A_PART.search(each) for each in separators)


def unread_number(paper: Paper, parts: tuple[Claim, ...]) -> bool:
    """True where the list has a number that is no figure of it, so that a part may have been left unread."""
    first, last = figure_span(parts[0])[0], figure_span(parts[-1])[1]
    stop = _LIST_END.search(paper.text, last)
    end = stop.start() if stop else len(paper.text)
    read = sorted(
        (min(each.start, figure_span(each)[0]), max(each.end, figure_span(each)[1], *(c.end for c in each.changes), 0))
        for each in paper.claims_between(first, end)
    )
    for number in _DIGITS.finditer(paper.text, first, end):
        if _OF_TIME.search(paper.text, max(first, number.start() - _TIME_REACH), number.start()):
            continue
        if not any(start <= number.start() < stop_ for start, stop_ in read):
            return True
    return False
