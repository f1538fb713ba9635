"""A line's text split into sentences."""

import re

# A run of marks that may close a sentence, with the quotes and brackets closing behind it; whether it does is
# decided in code, so that the expression never looks ahead and the scan stays linear.
_MARKS = re.compile(r"[.!?…]++[\"”’'»)\]]*+")

# Written with a full stop of their own, wherever they stand; compared in lower case.
_ABBREVIATIONS = frozenset(
    (
        "tp", "tx", "ts", "ths", "pgs", "gs", "bs", "ks", "ncs", "nsnd", "nsưt", "nxb", "đt", "tel", "fax",
        "kt", "tm", "tl", "tuq", "q", "p", "tr", "st", "mr", "mrs", "ms", "dr", "vd", "v.v", "vv", "t.p", "stt",
        "sđd", "ths.bs", "pgs.ts", "gs.ts", "ts.bs", "gs.tskh", "co", "ltd", "inc", "corp", "đ/c", "n.đ", "b.s",
    )
)  # fmt: skip
# Ends of an enumeration: they close a sentence only where a capital follows.
_AND_SO_ON = frozenset({"v.v", "vv"})
_LOOK_BACK = 16  # longer than any abbreviation


def sentences(line: str, start: int = 0) -> list[tuple[int, int]]:
    """The spans (start, end) of the sentences of one line, in order, without the white space around them.

    start is added to every offset, so that a block's sentences count in its document. A full stop inside a number
    (4.750), after an abbreviation (TP., ThS.), an initial, or an ordinal that opens the line (`1. `), in an address
    and before a small letter does not end a sentence; nor does `;`. Time is linear in the line's length.

    >>> sentences("Doanh thu đạt 4.750 tỷ đồng. Tăng 6%.")
    [(0, 28), (29, 37)]
    """
    spans: list[tuple[int, int]] = []
    begin, size = 0, len(line)
    for match in _MARKS.finditer(line):
        end = match.end()
        if end < size and not line[end].isspace():
            continue
        if end < size and not _ends_sentence(line, begin, match.start(), match[0], end):
            continue
        _append(spans, line, begin, end, start)
        begin = end
    _append(spans, line, begin, size, start)
    return spans


def _append(spans: list[tuple[int, int]], line: str, begin: int, end: int, start: int) -> None:
    text = line if begin == 0 and end == len(line) else line[begin:end]
    stripped = text.strip()
    if stripped:
        lead = len(text) - len(text.lstrip())
        spans.append((start + begin + lead, start + begin + lead + len(stripped)))


def _ends_sentence(line: str, begin: int, mark: int, marks: str, end: int) -> bool:
    following = _next_letter(line, end)
    if following.islower():
        return False
    if marks[0] != "." or marks.startswith(".."):
        return not (marks[0] == "…" and following in ",;")
    word_start = mark
    floor = max(begin, mark - _LOOK_BACK)
    while word_start > floor and not line[word_start - 1].isspace() and line[word_start - 1] not in "(\"“'":
        word_start -= 1
    word = line[word_start:mark]
    lower = word.lower()
    if lower in _AND_SO_ON:
        return True
    if lower in _ABBREVIATIONS:
        return False
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    # `1. ` or `IV. ` opening the line is an ordinal.
    return not (not line[begin:word_start].strip() and begin == 0 and _is_ordinal(word))


def _next_letter(line: str, end: int) -> str:
    index, stop = end, min(len(line), end + 8)
    while index < stop and (line[index].isspace() or line[index] in "\"“‘'«(["):
        index += 1
    return line[index] if index < stop else ""


def _is_ordinal(word: str) -> bool:
    parts = word.rstrip(")").split(".")
    return all(part.isdecimal() and len(part) <= 2 for part in parts) or (
        (bool(word) and not word.strip("IVXLC")) or (len(word) == 1 and word.isalpha())
    )
