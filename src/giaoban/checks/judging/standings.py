"""Ranks as texts tell them: `xếp thứ 21/63, tăng 6 bậc so với năm 2020 (thứ 27)`, read from the words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from giaoban.checks.judging.evidence import Paper
from giaoban.vietnamese.sentences import sentences

_NUMBER = r"(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![.,]?\d|%|\s*%)"
_OF = (
    r"của(?=\s+\d{1,4}\s+(?:nước|quốc gia|nền kinh tế|vùng lãnh thổ|tỉnh|thành phố|địa phương|đơn vị|huyện|xã|trường|"
    r"doanh nghiệp|bộ)(?!\w))"
)
_PLACE = (
    rf"(?:(?:vị trí|thứ hạng|xếp hạng|hạng|vị thứ|thứ)\s+){{1,2}}{_NUMBER}"
    rf"(?:\s*(?:/|trong(?: tổng)?(?: số)?|trên(?: tổng)?(?: số)?|{_OF})\s*{_NUMBER})?"
)
_RANK = re.compile(rf"(?<!\w){_PLACE}", re.IGNORECASE)
_MOVE = re.compile(
    r"(?<!\w)(tăng|cải thiện|thăng|vươn lên|lên|giảm|tụt|hạ|xuống|lùi)\s+(?:thêm\s+|được\s+)?"
    rf"{_NUMBER}\s+(?:bậc|hạng|vị trí|thứ bậc)(?!\w)",
    re.IGNORECASE,
)
_UP = ("tăng", "cải thiện", "thăng", "vươn lên", "lên")
# What may stand between a move and the rank it started from.
_TO_BASE = re.compile(
    r"^\s*(?:,|\()?\s*(?:(?:so với|so)\s+)?[^.;:()\d]{0,40}?(?:(?:năm|kỳ|lần|tháng|quý)\s*)?(?:(?:19|20)\d\d)?\s*"
    r"(?:(?:,|\(|:|-|là|từ)\s*)*[^.;:()\d]{0,30}?(?:(?:năm|tháng)\s+(?:\d{1,2}/)?(?:19|20)\d\d)?\s*[^.;:()\d]{0,24}$",
    re.IGNORECASE,
)
_FROM = re.compile(rf"^\s*,?\s*(?:\(\s*)?từ\s+(?:(?:vị trí|thứ hạng|hạng|thứ)\s+)*{_NUMBER}", re.IGNORECASE)
_BARE = re.compile(
    r"\s*\((?:cùng kỳ|năm trước|(?:năm|kỳ|quý)\s+[\dIV/]{1,7})(?:\s+(?:là|xếp|đứng))?\s*:?\s*(\d{1,3})(?:/\d{1,3})?\)",
    re.IGNORECASE,
)
_OF_BEFORE = re.compile(
    r"(?:năm trước|năm ngoái|kỳ trước|trước đó|cùng kỳ|năm\s+(?:19|20)\d\d)[^\d;]{0,20}$", re.IGNORECASE
)
_AT_LEAST = re.compile(r"ít nhất|tối thiểu|trên|hơn|dưới|khoảng|phấn đấu|mục tiêu", re.IGNORECASE)
_BETWEEN = 90  # letters between a rank and its move, or a move and its base
_NO_RANK = re.compile(r"(?:lần|kỳ họp|phiên họp|khóa|khoá|hội nghị|đợt|năm|quý|tháng|sáng|chiều)\s+$", re.IGNORECASE)
_OF_PROVINCES = re.compile(
    r"(?<!\w)(?:cả nước|toàn quốc|các tỉnh|tỉnh, thành phố|PCI|PAPI|PAR[ -]?INDEX|SIPAS|DTI|ICT[ -]?INDEX|PII|PGI)"
    r"(?!\w)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"thế giới|toàn cầu|quốc gia|asean|châu á|khu vực|trong vùng|các bộ|bộ, ngành|huyện|xã", re.IGNORECASE
)
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_MOST_PROVINCES = 63


@dataclass(frozen=True, slots=True)
class Standing:
    """A rank with what is told of it. span: of its words; number, field: their figures; move: places it rose, negative
    where it fell; base: the rank it had before; loose: a goal or a bound; of_provinces: among the provinces of Vietnam.
    """

    start: int
    end: int
    number: int
    field: int | None = None
    move: int | None = None
    move_span: tuple[int, int] = (0, 0)
    base: int | None = None
    base_span: tuple[int, int] = (0, 0)
    loose: bool = False
    of_provinces: bool = False


def standings_of(paper: Paper) -> Iterator[Standing]:
    """Every rank of a document's sentences that is not itself the base of another."""
    for begin, end in _stretches(paper):
        text = paper.text[begin:end]
        ranks = [each for each in _RANK.finditer(text) if not _YEAR.match(each[1])]
        ranks = [each for each in ranks if not _NO_RANK.search(text, 0, each.start())]
        taken: set[int] = set()
        for position, rank in enumerate(ranks):
            if rank.start() in taken:
                continue
            following = ranks[position + 1] if position + 1 < len(ranks) else None
            stop = following.start() if following is not None else len(text)
            earlier = _earlier(text, rank, following)
            if earlier is not None:
                stop = ranks[position + 2].start() if position + 2 < len(ranks) else len(text)
            move = _MOVE.search(text, rank.end(), min(stop, rank.end() + _BETWEEN))
            if move is not None and re.search(r"[;.](?:\s|$)", text[rank.end() : move.start()]):
                move = None
            base: tuple[int, int, int] | None = None
            if move is not None:
                base = earlier if earlier is not None and earlier[2] <= move.start() else _base(text, move, following)
                if (
                    base is not None
                    and following is not None
                    and base[1] <= following.end()
                    and base[2] > following.start()
                ):
                    taken.add(following.start())
            yield Standing(
                begin + rank.start(),
                begin + rank.end(),
                _whole(rank[1]),
                _whole(rank[2]) if rank[2] else None,
                None if move is None else _whole(move[2]) * (1 if move[1].lower() in _UP else -1),
                (0, 0) if move is None else (begin + move.start(), begin + move.end()),
                None if base is None else base[0],
                (0, 0) if base is None else (begin + base[1], begin + base[2]),
                bool(_AT_LEAST.search(text[max(0, rank.start() - 30) : move.end() if move else rank.end()])),
                bool(_OF_PROVINCES.search(text)) and not _OF_OTHERS.search(text),
            )


def _earlier(text: str, rank: re.Match[str], following: re.Match[str] | None) -> tuple[int, int, int] | None:
    """The rank of the time before, told between a rank and its move: `thứ 17/63 (năm 2021: 24/63), tăng 7 bậc`."""
    bare = _BARE.match(text, rank.end())
    if bare is not None:
        return _whole(bare[1]), bare.start(1), bare.end(1)
    if following is None or following.start() - rank.end() > _BETWEEN:
        return None
    words = text[rank.end() : following.start()]
    if not _OF_BEFORE.search(words) or re.search(r"chỉ số|;", words, re.IGNORECASE):
        return None
    return _whole(following[1]), following.start(), following.end()


def _base(text: str, move: re.Match[str], following: re.Match[str] | None) -> tuple[int, int, int] | None:
    start = _FROM.match(text[move.end() : move.end() + _BETWEEN])
    if start is not None:
        return _whole(start[1]), move.end() + start.start(1), move.end() + start.end(1)
    if following is None or following.start() - move.end() > _BETWEEN:
        return None
    between = text[move.end() : following.start()]
    compared = re.search(r"so với|so |từ |năm trước|\(|trước đó|cùng kỳ", between, re.IGNORECASE)
    if compared is None or not _TO_BASE.match(between) or re.search(r"chỉ số|xếp hạng của", between, re.IGNORECASE):
        return None
    return _whole(following[1]), following.start(), following.end()


def field_of(paper: Paper) -> int | None:
    """The one field that all `n/m` ranks of a document name, where it is that of provinces."""
    fields = {each.field for each in standings_of(paper) if each.field is not None}
    return _MOST_PROVINCES if fields == {_MOST_PROVINCES} else None


def _stretches(paper: Paper) -> Iterator[tuple[int, int]]:
    """The sentences of a document that speak of ranks."""
    seen: set[tuple[int, int]] = set()
    for match in _RANK.finditer(paper.text):
        line = paper.line_of(match.start())
        if line not in seen:
            seen.add(line)
            yield from sentences(paper.text[slice(*line)], line[0])


def _whole(number: str) -> int:
    return int(number.replace(".", ""))
