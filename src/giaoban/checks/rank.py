"""rank: a rank within its field, and the earlier rank its rise implies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from giaoban.checks.judging import wording as say
from giaoban.checks.judging.evidence import Evidence, Paper
from giaoban.checks.judging.finding import Address, Finding, Verdict
from giaoban.checks.judging.quoted import figure_span, interval_of
from giaoban.checks.judging.standings import Standing, field_of, standings_of
from giaoban.claims import Change, Claim, Direction
from giaoban.figures import Qualifier, Unit
from giaoban.figures.written import written_number

_THAN = re.compile(
    r"(?<!\w)(cao hơn|lớn hơn|nhiều hơn|vượt trên|vượt|thấp hơn|nhỏ hơn|ít hơn) (?:so với )?(?:mức |con số |chỉ tiêu )*"
    r"(?:trung bình|bình quân|mục tiêu|kế hoạch|cả nước|toàn quốc|cùng kỳ)[^\d;.%]{0,40}$"
)

_OF_SCALE = re.compile(r"(?<!\w)cấp độ (\d{1,2})/(\d{1,2})(?![\d/.,]*\d)", re.IGNORECASE)


def judge(evidence: Evidence) -> Iterator[Finding]:
    """Findings on every rank."""
    for paper in evidence.papers:
        standings = list(standings_of(paper))
        told: list[Claim] = []
        for claim in paper.claims:
            if claim.unit is Unit.RANK and claim.value is not None:
                if any(each.base is not None and _of_one_rank(claim, each) for each in standings):
                    continue
                told.append(claim)
                yield from (found for found in _findings(paper, claim) if evidence.wants(found.verdict))
        for standing in standings:
            for found in _standing(paper, standing, [each for each in told if _of_one_rank(each, standing)]):
                if evidence.wants(found.verdict):
                    yield found
        yield from _beyond_the_scale(evidence, paper)
        told_already: set[int] = set()
        for found in _above_or_below(evidence, paper):
            told_already.update(each.end for each in found.addresses)
            yield found
        for found in _levels_in_words(evidence, paper):
            if not any(each.end in told_already for each in found.addresses):
                yield found


def _beyond_the_scale(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    """`đạt cấp độ 6/10`: a level lies within its scale."""
    for match in _OF_SCALE.finditer(paper.text):
        step, steps = Decimal(match[1]), Decimal(match[2])
        verdict = Verdict.HOLDS if step <= steps else Verdict.ERROR
        if not evidence.wants(verdict):
            continue
        right, one, other = verdict is Verdict.HOLDS, written_number(step), written_number(steps)
        yield Finding(
            "rank", verdict, f"{one}/{other}", "", (Address(paper.name, match.start(1), match.end(2)),),
            f"Cấp độ {one} {'nằm trong' if right else 'vượt quá'} thang {other} cấp độ.",
            f"Level {one} {'is within' if right else 'exceeds'} the scale of {other}.",
        )  # fmt: skip


def _findings(paper: Paper, claim: Claim) -> Iterator[Finding]:
    rank, field = claim.value, claim.of
    if rank is None:
        return
    if field is not None:
        within = 1 <= rank <= field
        yield _finding(
            paper, claim, within, f"{written_number(rank)}/{written_number(field)}", "",
            f"Thứ hạng {written_number(rank)} {'nằm trong' if within else 'vượt quá'} {written_number(field)} đơn vị "
            "xếp hạng.",
            f"Rank {written_number(rank, 'en')} {'is within' if within else 'exceeds'} the field of "
            f"{written_number(field, 'en')}.",
        )  # fmt: skip
    for change in claim.changes:
        places = _places(change)
        if places is None:
            continue
        if change.base_value is not None:
            yield _from_to(paper, claim, change, change.base_value, places)
        elif field is not None:
            yield _implied(paper, claim, change, rank + places, field)


def _of_one_rank(claim: Claim, standing: Standing) -> bool:
    start, end = figure_span(claim)
    return start < standing.end and standing.start < end


def _standing(paper: Paper, standing: Standing, claims: list[Claim]) -> Iterator[Finding]:
    """A rank as its words tell it, but for what its claim was judged by already."""
    rank, field = Decimal(standing.number), standing.field
    if field is not None and not any(each.of is not None for each in claims):
        yield _in_field(paper, standing, rank, Decimal(field))
    if field is None and standing.of_provinces and not any(each.of is not None for each in claims):
        field = field_of(paper)
        if field is not None and rank > field:
            yield _in_field(paper, standing, rank, Decimal(field))
    if standing.move is None or standing.loose:
        return
    if standing.base is not None:
        yield _moved(paper, standing)
    elif field is not None and not claims:
        earlier = rank + standing.move
        if not 1 <= earlier <= field:
            yield _beyond(paper, standing, earlier, Decimal(field))


def _in_field(paper: Paper, standing: Standing, rank: Decimal, field: Decimal) -> Finding:
    within = 1 <= rank <= field
    where = Address(paper.name, standing.start, standing.end)
    number, size = written_number(rank), written_number(field)
    return Finding(
        "rank", Verdict.HOLDS if within else Verdict.ERROR, f"{number}/{size}", "", (where,),
        f"Thứ hạng {number} {'nằm trong' if within else 'vượt quá'} {size} đơn vị xếp hạng.",
        f"Rank {written_number(rank, 'en')} {'is within' if within else 'exceeds'} the field of "
        f"{written_number(field, 'en')}.",
    )  # fmt: skip


def _moved(paper: Paper, standing: Standing) -> Finding:
    """`xếp thứ 21, tăng 6 bậc so với năm 2020 (thứ 27)`: the places between the two ranks are those told."""
    base, move = standing.base or 0, standing.move or 0
    found = base - standing.number
    right = found == move
    told_vi = f"{'tăng' if move > 0 else 'giảm'} {written_number(Decimal(abs(move)))} bậc"
    told_en = f"{'up' if move > 0 else 'down'} {written_number(Decimal(abs(move)), 'en')} places"
    moved_vi = f"{'tăng' if found > 0 else 'giảm'} {written_number(Decimal(abs(found)))} bậc"
    moved_en = f"{'up' if found > 0 else 'down'} {written_number(Decimal(abs(found)), 'en')} places"
    start, end = written_number(Decimal(base)), written_number(Decimal(standing.number))
    spans = ((standing.start, standing.end), standing.move_span, standing.base_span)
    return Finding(
        "rank", Verdict.HOLDS if right else Verdict.ERROR, told_vi, moved_vi,
        tuple(Address(paper.name, *span) for span in spans),
        f"Từ hạng {start} đến hạng {end} là {moved_vi}, {'khớp với' if right else 'không phải'} {told_vi}.",
        f"From rank {start} to rank {end} is {moved_en}, {'as told' if right else f'not {told_en}'}.",
    )  # fmt: skip


def _beyond(paper: Paper, standing: Standing, earlier: Decimal, field: Decimal) -> Finding:
    move = standing.move or 0
    told_vi = f"{'tăng' if move > 0 else 'giảm'} {written_number(Decimal(abs(move)))} bậc"
    told_en = f"{'up' if move > 0 else 'down'} {written_number(Decimal(abs(move)), 'en')} places"
    before, size = written_number(earlier), written_number(field)
    spans = ((standing.start, standing.end), standing.move_span)
    return Finding(
        "rank", Verdict.ERROR, told_vi, before, tuple(Address(paper.name, *span) for span in spans),
        f"{told_vi.capitalize()} nghĩa là trước đó xếp thứ {before}, nằm ngoài {size} đơn vị xếp hạng.",
        f"{told_en.capitalize()} makes the earlier rank {before}, outside the field of {size}.",
    )  # fmt: skip


def _places(change: Change) -> Decimal | None:
    """How many places the rank was worse before: negative where it fell."""
    if (
        change.absolute is None
        or change.direction is Direction.SAME
        or change.unit not in (None, Unit.RANK, Unit.COUNT)
    ):
        return None
    return change.absolute if change.direction is Direction.UP else -change.absolute


def _from_to(paper: Paper, claim: Claim, change: Change, base: Decimal, places: Decimal) -> Finding:
    moved = base - (claim.value or base)
    at_least = change.qualifier is Qualifier.OVER or claim.qualifier in (Qualifier.UNDER, Qualifier.OVER)
    right = moved * places > 0 and abs(moved) >= abs(places) if at_least else moved == places
    if (
        right
        and at_least
        and moved != places
        and claim.qualifier is Qualifier.UNDER
        and change.qualifier is Qualifier.OVER
    ):
        return _two_floors(paper, claim, change, base, places)
    start, end, found = written_number(base), written_number(claim.value or base), written_number(moved)
    return _finding(
        paper, claim, right, say.change(change, claim, "vi"), found,
        f"Từ hạng {start} đến hạng {end} là {found} bậc, {'khớp với' if right else 'không phải'} "
        f"{say.change(change, claim, 'vi')}.",
        f"From rank {start} to rank {end} is {found} places, {'as' if right else 'not'} "
        f"{say.change(change, claim, 'en')}.",
    )  # fmt: skip


def _two_floors(paper: Paper, claim: Claim, change: Change, base: Decimal, places: Decimal) -> Finding:
    """`tăng ít nhất 10 hạng, từ 86 xuống dưới 75`: both can be kept to, yet each sets another goal."""
    least, goal = written_number(base - places), written_number(claim.value or base)
    return Finding(
        "rank", Verdict.DEFINITION, say.change(change, claim, "vi"), least, (paper.address(claim),),
        f"{say.change(change, claim, 'vi').capitalize()} từ hạng {written_number(base)} chỉ cần hạng {least}, còn "
        f"văn bản nêu dưới {goal}: hai mức tối thiểu khác nhau.",
        f"{say.change(change, claim, 'en').capitalize()} from rank {written_number(base)} takes rank {least}, while "
        f"the text says under {goal}: the two set different floors.",
    )  # fmt: skip


def _above_or_below(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    """`93,66 Mbps, cao hơn trung bình thế giới là 82,56 Mbps`: the order the words give must be that of the figures."""
    for sentence in paper.sentences:
        for position, other in enumerate(sentence.claims[1:], start=1):
            words = _THAN.search(sentence.before(other, 90))
            if words is None or other.value is None:
                continue
            one = next((each for each in reversed(sentence.claims[:position]) if each.unit is other.unit), None)
            left, right = (interval_of(one) if one is not None else None), interval_of(other)
            if one is None or left is None or right is None or one.value is None or one.counted != other.counted:
                continue
            higher = words[1] in ("cao hơn", "lớn hơn", "nhiều hơn", "vượt", "vượt trên")
            wrong = left.high < right.low if higher else left.low > right.high
            verdict = Verdict.ERROR if wrong else Verdict.HOLDS
            if evidence.wants(verdict):
                yield _compared(paper, one, other, verdict, words[1])


_LEVELS = re.compile(
    r"(?<![\w,.])(\d{1,3}(?:,\d+)?)%[^\d;%]{0,40}?(?<!\w)(cao hơn|thấp hơn|vượt) (?:so với )?(?:mức|con số|tỷ lệ|tỉ lệ)"
    r"[^\d;.%]{0,40}?(?<![\w,.])(\d{1,3}(?:,\d+)?)%"
)


def _levels_in_words(evidence: Evidence, paper: Paper) -> Iterator[Finding]:
    """`tăng 6,2%, cao hơn mức 4,2% của cả năm`: rates that stand in changes are compared as they are written."""
    for match in _LEVELS.finditer(paper.text):
        one, other = (Decimal(each.replace(",", ".")) for each in (match[1], match[3]))
        higher = match[2] != "thấp hơn"
        verdict = Verdict.HOLDS if one == other or (one > other) is higher else Verdict.ERROR
        if "phần trăm" in match[0] or not evidence.wants(verdict):
            continue
        where = tuple(Address(paper.name, match.start(place), match.end(place) + 1) for place in (1, 3))
        right = verdict is Verdict.HOLDS
        yield Finding(
            "rank", verdict, f"{match[1]}%", f"{match[3]}%", where,
            f"{match[1]}% {'đúng là' if right else 'không'} {match[2]} {match[3]}%.",
            f"{say.percent(one, 'en')} is {'' if right else 'not '}{'above' if higher else 'below'} "
            f"{say.percent(other, 'en')}.",
        )  # fmt: skip


def _compared(paper: Paper, one: Claim, other: Claim, verdict: Verdict, words: str) -> Finding:
    said_en = "above" if words in ("cao hơn", "lớn hơn", "nhiều hơn", "vượt", "vượt trên") else "below"
    right = verdict is Verdict.HOLDS
    return Finding(
        "rank", verdict, say.level(one, "vi"), say.level(other, "vi"), (paper.address(one), paper.address(other)),
        f"{say.level(one, 'vi')} {'đúng là' if right else 'không'} {words} {say.level(other, 'vi')}.",
        f"{say.level(one, 'en')} is {'' if right else 'not '}{said_en} {say.level(other, 'en')}.",
    )  # fmt: skip


def _implied(paper: Paper, claim: Claim, change: Change, earlier: Decimal, field: Decimal) -> Finding:
    right = 1 <= earlier <= field
    before, size = written_number(earlier), written_number(field)
    return _finding(
        paper, claim, right, say.change(change, claim, "vi"), before,
        f"{say.change(change, claim, 'vi').capitalize()} nghĩa là trước đó xếp thứ {before}, "
        f"{'nằm trong' if right else 'nằm ngoài'} {size} đơn vị xếp hạng.",
        f"{say.change(change, claim, 'en').capitalize()} makes the earlier rank {before}, "
        f"{'within' if right else 'outside'} the field of {size}.",
    )  # fmt: skip


def _finding(paper: Paper, claim: Claim, right: bool, stated: str, recomputed: str, vi: str, en: str) -> Finding:
    verdict = Verdict.HOLDS if right else Verdict.ERROR
    return Finding("rank", verdict, stated, recomputed, (paper.address(claim),), vi, en)
