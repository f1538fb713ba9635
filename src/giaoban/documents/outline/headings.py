"""What makes a short line a heading, and how high it stands.

The rank orders headings more finely than the level a block shows: level = rank // 10, at least 1.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MAX_LENGTH = 120  # no longer line is a heading
MAX_COLON = 80
MAX_TITLE = 110

TITLE, PART, CHAPTER, LETTER, CAPITALS, SUBTITLE = 1, 3, 5, 7, 8, 9
ROMAN, ARABIC, ENUMERATED, LETTERED = 10, 20, 50, 60
TITLE_LIKE, COLON, LEAD_IN, PERIOD = 70, 80, 85, 90

_NUMBERED = re.compile(
    r"(?P<part>PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều)\s+(?:thứ\s+|THỨ\s+)?(?P<name>[\w.]{1,10})(?=[\s:.\-–]|$)[.:]?\s*"
    r"|(?P<roman>[IVXLC]{1,6})\s?[.)/–-]\s*(?=[^\W\d_]|[\"“])"
    r"|(?P<letter>[A-ZĐ])\s?[./]\s+(?=[^\W\d_]|[\"“])"
    r"|(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})(?P<close>[./–-]?)\s*(?=[^\W\d_]|[\"“])"
)
DOCUMENT_NAMES = frozenset(
    {
        "BÁO CÁO",
        "THÔNG BÁO",
        "TỜ TRÌNH",
        "KẾ HOẠCH",
        "QUYẾT ĐỊNH",
        "CHỈ THỊ",
        "THÔNG CÁO BÁO CHÍ",
        "BIÊN BẢN",
        "NGHỊ QUYẾT",
    }
)
_PARTS = {"phần": PART, "chương": CHAPTER, "mục": LETTER, "điều": ENUMERATED}

# Digits that are no figure: parts of dates and of names of documents and things.
_NO_FIGURE = re.compile(
    r"\b(?:ngày|tháng|quý|năm|tuần|kỳ|giai đoạn|khóa|số|điều|khoản|mục|phần|thứ|lần|nghị định|quyết định|chỉ thị|đề án|"
    r"nghị quyết|thông tư|luật|covid|phiên bản|sáng|chiều|từ|đến|trước|sau|và)[ \xa0–-]?\s*"
    r"(?:\d{1,4}(?:[./–-]\d{1,4}){0,3}|\d+/[\w/–-]+)(?!\d|[.,]\d|\s*(?:tỷ|tỉ|triệu|nghìn|ngàn))"
    r"|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{1,2}[/.-](?:19|20)\d\d\b|\b(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?\b(?![.,]\d)"
    r"|\b\d{1,2} (?:tháng|năm|quý|tuần|ngày)\b|\b\d[A-Z]\b|\b[A-Z]+-?\d+\b|\b\d\.0\b",
    re.IGNORECASE,
)
_PERIOD_WORDS = frozenset(
    (
        "trong", "từ", "đến", "hết", "tính", "lũy", "luỹ", "kế", "cộng", "dồn", "ngày", "tháng", "quý", "năm",
        "tuần", "kỳ", "đầu", "cuối", "nửa", "giai", "đoạn", "và", "của", "vừa", "qua", "này", "trước", "nay",
        "tại", "thời", "điểm", "sơ", "kết", "cả", "i", "ii", "iii", "iv", "nhất", "hai", "ba", "tư", "thứ",
        "riêng", "ước", "sáu", "chín", "tám", "bảy", "một", "mười", "hàng",
    )
)  # fmt: skip
_PERIOD_NOUNS = frozenset({"ngày", "tháng", "quý", "năm", "tuần", "kỳ"})
_LEAD_INS = (
    "như sau", "sau đây", "gồm", "gồm có", "là", "như", "cụ thể", "trong đó", "theo đó", "sau", "ví dụ",
    "nêu rõ", "cho biết", "khẳng định", "nhấn mạnh", "yêu cầu", "đề nghị", "chỉ đạo", "cho thấy", "số đó", "lưu ý",
)  # fmt: skip


class Numbering(NamedTuple):
    """The number a line opens with: its rank, style and value (`2.1.`: rank 30, style `1.1`, number 1), its length."""

    rank: int
    style: str
    number: int
    length: int


def numbering(line: str) -> Numbering | None:
    """The section number a line opens with, or None: `I. Kết quả`, `2.1. Hạ tầng số`, `Phần thứ nhất`."""
    match = _NUMBERED.match(line)
    if not match:
        return None
    if match["part"]:
        part = match["part"].lower()
        return Numbering(_PARTS[part], part, 0, match.end())
    if match["roman"]:
        return Numbering(ROMAN, "I", _roman(match["roman"]), match.end())
    if match["letter"]:
        return Numbering(LETTER, "A", ord(match["letter"]) - 64, match.end())
    parts = match["number"].split(".")
    if not match["close"] and (len(parts) == 1 or not line[match.end()].isupper()):
        return None
    return Numbering(ARABIC + 10 * (len(parts) - 1), ".".join("1" * len(parts)), int(parts[-1]), match.end())


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def is_titular(text: str) -> bool:
    """True where a text is worded like a title: a capital first, no closing mark but a colon, one clause, no figure."""
    if not text or text[-1] in ".;,!?…" or ". " in text or "; " in text:
        return False
    first = text[0]
    if not (first.isupper() or first.isdigit() or first in "\"“'"):
        return False
    return not has_figure(text)


def has_figure(text: str) -> bool:
    """True where a short text states a figure: digits that are no date and no part of a name, or a percent sign."""
    if "%" in text:
        return True
    if not any(map(str.isdigit, text)):
        return False
    return any(map(str.isdigit, _NO_FIGURE.sub(" ", text)))


def is_period(text: str) -> bool:
    """True where a short text is nothing but a period: `Tháng 8/2023:`, `Từ 1/7/2023 đến 31/8/2023:`."""
    words = text.lower().rstrip(":").replace("(", " ").replace(")", " ").split()
    noun = dated = False
    for word in words:
        word = word.strip(",;–-")
        if word in _PERIOD_WORDS:
            noun = noun or word in _PERIOD_NOUNS
        elif any(map(str.isdigit, word)) and not word.strip("ivx0123456789/.-–"):
            dated = dated or "/" in word or "." in word or "-" in word
        elif word:
            return False
    return noun or dated


def is_lead_in(text: str) -> bool:
    """True for a line that only leads to what follows: `Cụ thể như sau:`, `Trong đó:`."""
    return text.lower().rstrip(":. ").endswith(_LEAD_INS)
