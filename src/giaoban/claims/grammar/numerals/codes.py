"""Digits that state nothing: document numbers, telephone numbers, clock times, addresses, names with a number."""

from __future__ import annotations

import re

from giaoban.claims.grammar.view import View

_DOCUMENT = re.compile(r"\d{1,6}(?:/(?:19|20)\d\d)?(?:[/\-]| ?/ ?)[^\W\d_]{1,12}(?:[-.][\w&]{1,12}){0,5}")
_TELEPHONE = re.compile(r"(?:0\d{1,3}|84|1[89]00)\)?(?:[ .\-]{1,2}\d{2,4}){1,4}(?![\d%])")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(
    r"(\d{1,2}) ?(?:h|g|giờ) ?(\d\d)?(?: ?phút)?(?!\w|/)|\d{1,2}:\d\d(?::\d\d)?(?! ?\d)|24/(?:24|7)(?:h|/7)?(?![\d/])"
)
_OF_THE_DAY = re.compile(r" (?:sáng|trưa|chiều|tối|đêm|hằng ngày|hàng ngày|ngày|cùng ngày|hôm)(?!\w)")
_ADDRESS_SIGN = re.compile(r"@|https?:|www\.|\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|mp4|vn|com|gov|net|org)\b")
_ADDRESS = re.compile(
    r"https?:\S+|www\.\S+|[^\s@]{1,64}@[\w.-]{1,64}"
    r"|(?<![\w-])[\w-]{1,80}(?:\.[\w-]{1,80}){0,6}?\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|mp4|vn|com|gov|net|org)\b(?:[/.]\S*)?"
)
_TIME_BEFORE = frozenset(("lúc", "trước", "vào", "hồi", "mốc", "chốt", "trước lúc"))
_FROM = re.compile(r" ?(?:đến|tới|-) ?\d{1,2} ?(?:h|g|giờ)(?!\w)")
_TO = frozenset(("đến", "tới", "-"))


def addresses(form: str, start: int, end: int) -> dict[int, int]:
    """Web and mail addresses and file names in a line: their ends by their starts."""
    if not _ADDRESS_SIGN.search(form, start, end):
        return {}
    return {match.start(): match.end() for match in _ADDRESS.finditer(form, start, end)}


def document_number(view: View, first: int, last: int, end: int) -> int | None:
    """Where a document number (`749/QĐ-TTg`, `01/2020/TT-BTTTT`, `46-KL/TW`) that begins at `first` ends."""
    match = _DOCUMENT.match(view.form, first, end)
    if match is not None and any(map(str.isupper, view.original(last, match.end()))):
        return match.end()
    return None


def telephone(form: str, first: int, end: int) -> int | None:
    """Where a telephone number ends: `024 3943 1234`, `(0243) 943.1234`, `0912 345 678`, `1900 6192`."""
    match = _TELEPHONE.match(form, first, end)
    if match is None:
        return None
    digits = len(_DIGIT.findall(match[0]))
    least = 8 if form[first] == "1" else 9
    return match.end() if least <= digits <= 12 and (form[first] != "1" or digits == 8) else None


def clock(form: str, first: int, end: int, before: str, earlier: str) -> int | None:
    """Where a time of day ends: `8h30`, `lúc 9 giờ`, `22:15`, `24/7`; `7,65 giờ` and `48 giờ` are none.

    before, earlier: the last token and the name of the rule, or the text, of the one before it.
    """
    match = _CLOCK.match(form, first, end)
    if match is None:
        return None
    if match[1] is None:
        return match.end()
    if int(match[1]) > 24:
        return None
    if match[2] or "h" in match[0] or before in _TIME_BEFORE or _OF_THE_DAY.match(form, match.end(), end):
        return match.end()
    if (before == "từ" and _FROM.match(form, match.end(), end)) or (
        before in _TO and earlier in ("clock time", "tính")
    ):
        return match.end()
    return None
