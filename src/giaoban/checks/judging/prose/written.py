"""The figures of a paragraph as they are written: number, scale, unit or noun, and the words before and behind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from giaoban.checks.judging.series import content_words
from giaoban.figures import Interval, Qualifier, stated_interval
from giaoban.figures.arithmetic import point
from giaoban.vietnamese.sentences import sentences

_NUMBER = re.compile(r"(?<![\w.,/])[+\-−]?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\d]|[.,]\d)")
_OF = re.compile(r"/(?!(?:100|1\.?000)\s*(?:dân|người|hộ|trẻ))(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/\-]|[.,]\d)")
_SCALE = re.compile(r"[ \u00a0]*(nghìn tỷ|ngàn tỷ|triệu tỷ|nghìn|ngàn|triệu|tỷ|tỉ)(?![^\W\d_])", re.IGNORECASE)
_SCALES = {
    "nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9, "nghìn tỷ": 12, "ngàn tỷ": 12, "triệu tỷ": 15,
}  # fmt: skip
_POINTS = re.compile(r"[ \u00a0]*(?:điểm phần trăm|điểm %|điểm phần nghìn)", re.IGNORECASE)
_PERCENT = re.compile(r"[ \u00a0]*(?:%|phần trăm)")
_MONEY = re.compile(r"[ \u00a0]*(đồng|đô la|usd|vnđ|vnd)(?![^\W\d_])", re.IGNORECASE)
_TIMES = re.compile(r"[ \u00a0]*lần(?![^\W\d_])", re.IGNORECASE)
_PER = re.compile(r"[ \u00a0]*/[ \u00a0]*((?:(?:100|1\.?000)[ \u00a0]*)?(?:[^\W\d_]+[ \u00a0]?){1,3})")
_HEADS = re.compile(r"100|1\.?000")
_NOUN = re.compile(r"[ \u00a0]*((?:[^\W\d_]+[ \u00a0]?){1,5})")
_LABELLED = (
    "mức độ|mức|cấp độ|loại|nhóm|hạng|khoản|điều|lớp|đợt|giai đoạn|phiên bản|top|vùng|khóa|mũi|liều|lần|bước|phần|mục|"
    "biểu|bảng|cột"
)
# Numbers that are no figures: dates, years, spans of time, ages, labels, ranks and numbers of documents.
_DATE = re.compile(
    r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|(?:tháng|quý|kỳ)[ \u00a0]\d{1,2}(?:[/\-]\d{4})?(?![.,]?\d)|\d{1,2}/\d{4}|"
    r"(?:năm|niên độ|vụ)[ \u00a0]\d{4}(?:[ \u00a0]?[-–][ \u00a0]?\d{4})?|"
    r"(?:ngày|mùng|sáng|chiều)[ \u00a0]\d{1,2}(?:/\d{1,2})?|"
    r"\d{1,2}[ \u00a0](?:tháng|quý|năm|ngày|giờ|phút|tuổi)(?![^\W\d_])|"
    rf"(?<![^\W\d_])(?:{_LABELLED})[ \u00a0]\d{{1,2}}(?:(?:, ?| và )\d{{1,2}})*(?![\d.,]*\d)"
    r"(?![ \u00a0]*(?:%|tỷ|triệu|nghìn|điểm|đồng|usd|[^\W\d_]+[ \u00a0]?/))|"
    r"(?<![\d.,])(?:19|20)\d{2}(?![.,]?\d|%|[ \u00a0](?:tỷ|triệu|nghìn|đồng|usd))|"
    r"\d+/(?:[A-ZĐ]{2,}|\d{4}/)[\w\-/]*|(?:thứ|hạng|xếp thứ|vị trí)[ \u00a0]\d+(?:/\d+)?",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\s*(?:[-+•*#]\s*)*(?:\d+(?:\.\d+)*[.)]|[IVX]+\.|[a-zđ]\))\s", re.IGNORECASE)
_STOPS = frozenset(
    [
        "so",
        "của",
        "trong",
        "tăng",
        "giảm",
        "và",
        "được",
        "có",
        "là",
        "đạt",
        "ở",
        "tại",
        "năm",
        "tháng",
        "quý",
        "trên",
        "bằng",
        "chiếm",
        "với",
        "thì",
        "mà",
        "cho",
        "để",
        "do",
        "từ",
        "đến",
        "nhưng",
        "gồm",
        "cao",
        "thấp",
        "tương",
        "tức",
        "cùng",
        "nay",
        "này",
        "đó",
        "riêng",
        "còn",
        "theo",
        "vào",
        "hoặc",
        "đã",
        "không",
        "sau",
        "như",
        "bình",
        "trước",
        "lên",
        "xuống",
        "hay",
    ]
)
_ESTIMATE = re.compile(r"(?:^|\W)(?:ước(?: tính)?|dự kiến)(?: \w+){0,2}\s*$", re.IGNORECASE)
_WORDS = (
    (Qualifier.ABOUT, re.compile(r"(?:khoảng|xấp xỉ|chừng|~)\s*$", re.IGNORECASE)),
    (Qualifier.OVER, re.compile(r"(?:hơn|trên|tối thiểu|vượt|ít nhất)\s*$", re.IGNORECASE)),
    (Qualifier.UNDER, re.compile(r"(?:gần|dưới)\s*$", re.IGNORECASE)),
    (Qualifier.ESTIMATE, _ESTIMATE),
)
_NOT_OVER = re.compile(r"(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn\s*$|/\s*$", re.IGNORECASE)
_SMALL = 100
_PEOPLE = frozenset(
    [
        "người",
        "em",
        "học",
        "lao",
        "cán",
        "công",
        "viên",
        "thí",
        "giáo",
        "bác",
        "điều",
        "sinh",
        "hội",
        "thành",
        "đảng",
        "nhân",
        "khách",
    ]
)
PERCENT, POINTS, TIMES, VND, USD, COUNT, PER = "%", "điểm", "lần", "đồng", "USD", "", "/"


@dataclass(frozen=True)
class Written:
    """A figure of a paragraph: its span with unit, value and interval in the base of its unit, and its words.

    kind: one of the constants above; noun: `hồ sơ`, up to three words behind a count; per: of a rate a head or a
    piece, what it is divided by; of: of n/m, m. lead: the words between the figure before and this one, tail: those up
    to the figure behind, both in lower case and within the sentence. sentence: its number in the paragraph.
    """

    start: int
    end: int
    text: str
    value: Decimal
    step: Decimal
    interval: Interval
    kind: str
    noun: str
    per: str
    of: Decimal | None
    lead: str
    tail: str
    sentence: int
    bracket: int

    @cached_property
    def words(self) -> frozenset[str]:
        """The words around that say what the figure is."""
        return content_words(self.lead) | content_words(self.noun) | content_words(self.tail[:40].split(",")[0])

    @property
    def is_amount(self) -> bool:
        """True for money and counts."""
        return self.kind in (VND, USD, COUNT) and self.of is None


def alike(one: Written, other: Written) -> bool:
    """True where two figures count the same: one kind, and nouns that begin alike, or are not said."""
    if one.kind != other.kind:
        return False
    if one.kind == PER:
        return one.noun.split(" ")[0] == other.noun.split(" ")[0]
    if one.kind != COUNT or not one.noun or not other.noun:
        return True
    left, right = one.noun.split(" ")[0], other.noun.split(" ")[0]
    return left == right or (left in _PEOPLE and right in _PEOPLE)


def figures_of(line: str, start: int = 0) -> list[Written]:
    """The figures of a paragraph in order; dates, ordinals, ranks and numbers of documents are none."""
    spans = sentences(line)
    dates = [match.span() for match in _DATE.finditer(line)]
    opening = _ORDINAL.match(line)
    found: list[tuple[re.Match[str], int, int]] = []
    for match in _NUMBER.finditer(line):
        if opening is not None and match.start() < opening.end():
            continue
        if any(begin <= match.start() < end or begin < match.end() <= end for begin, end in dates):
            continue
        number = next((place for place, (begin, end) in enumerate(spans) if begin <= match.start() < end), 0)
        depth = line.count("(", 0, match.start()) - line.count(")", 0, match.start())
        found.append((match, number, depth))
    read = [(_read(line, match), number, depth, match) for match, number, depth in found]
    read = [each for each in read if not _bare(each[0])]
    made: list[Written] = []
    for place, (each, number, depth, match) in enumerate(read):
        floor = spans[number][0] if spans else 0
        ceiling = spans[number][1] if spans else len(line)
        before = max(floor, read[place - 1][0][0]) if place else floor
        behind = min(ceiling, read[place + 1][3].start()) if place + 1 < len(read) else ceiling
        end, value, step, kind, noun, per, of = each
        lead = line[before : match.start()].lower()
        words = [word for word, pattern in _WORDS if pattern.search(lead) and not _NOT_OVER.search(lead)]
        full = kind == COUNT and step == 1 and not words
        interval = point(value) if full else stated_interval(value, step, (words or [Qualifier.EXACT])[0], words[1:])
        made.append(
            Written(
                start + match.start(),
                start + end,
                line[match.start() : end],
                value,
                step,
                interval,
                kind,
                noun,
                per,
                of,
                lead,
                line[end:behind].lower(),
                number,
                depth,
            )
        )
    return made


_Read = tuple[int, Decimal, Decimal, str, str, str, Decimal | None]


def _bare(read: _Read) -> bool:
    """True for a small number with nothing behind that says what it counts, more often a label than a figure."""
    _, value, step, kind, noun, _, of = read
    return kind == COUNT and not noun and of is None and step == 1 and abs(value) < _SMALL


def _read(line: str, match: re.Match[str]) -> _Read:
    value, step = _value(match[0])
    end, of = match.end(), None
    fraction = _OF.match(line, end)
    if fraction is not None and "," not in match[0]:
        of, end = Decimal(fraction[1].replace(".", "")), fraction.end()
    for pattern, kind in ((_POINTS, POINTS), (_PERCENT, PERCENT), (_TIMES, TIMES)):
        unit = pattern.match(line, end)
        if unit is not None:
            return unit.end(), value, step, kind, "", "", of
    scale = _SCALE.match(line, end)
    if scale is not None:
        power = Decimal(10) ** _SCALES[scale[1].lower()]
        value, step, end = value * power, step * power, scale.end()
    money = _MONEY.match(line, end)
    kind = COUNT
    if money is not None:
        kind, end = (VND if money[1].lower() in ("đồng", "vnđ", "vnd") else USD), money.end()
    noun = ""
    if kind == COUNT and (behind := _NOUN.match(line, end)) is not None:
        noun, size = _noun(behind[1])
        if size:
            end = behind.start(1) + size
    per = _PER.match(line, end)
    if per is not None:
        each, size = _noun(per[1])
        if size:
            return per.start(1) + size, value, step, PER, noun or kind, each, of
    return end, value, step, kind, noun, "", of


def _noun(words: str) -> tuple[str, int]:
    kept: list[str] = []
    size = 0
    for word in re.finditer(r"\S+", words):
        if word[0].lower() in _STOPS or len(kept) == 3:
            break
        kept.append(word[0].lower())
        size = word.end()
    return " ".join(kept), size


def _value(written: str) -> tuple[Decimal, Decimal]:
    sign = -1 if written[0] in "-−" else 1
    digits = written.lstrip("+-−")
    groups = digits.split(",")[0].split(".")
    if "," not in digits and len(groups) == 2 and len(groups[1]) != 3:
        digits = digits.replace(".", ",")  # 86.6 is 86,6
    whole, _, decimals = digits.partition(",")
    number = Decimal(whole.replace(".", "") + ("." + decimals if decimals else ""))
    return number * sign, Decimal(1).scaleb(-len(decimals))
