"""Words as they are looked for: a text with its words as written and without accents, a question word by word."""

from __future__ import annotations

import re

from giaoban.vietnamese import fold, nfc, one_tone_habit

_WORD = re.compile(r"[^\W_]+")
_PHRASE = re.compile(r'"([^"]*)"|(\S+)')
_MOST_WORDS = 12


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, with tone marks in one habit: `Hoà Bình, 22,3` is `hòa bình 22 3`."""
    return _WORD.findall(one_tone_habit(nfc(text)).lower())


def indexed(text: str) -> str:
    """What is indexed of a text: its words as written, then all without accents, so that both ways of asking find it.

    A word asked with accents finds only itself; one asked without them finds every word it may be.
    """
    words = words_of(text)
    return " ".join([*words, *map(fold, words)])


def asked(question: str) -> list[list[str]]:
    """The phrases of a question, a phrase of one word each unless quoted: `"doanh thu" 2023` is `doanh thu`, `2023`.

    A number such as `22,3` is a phrase of its digits. At most twelve words are looked for.
    """
    found: list[list[str]] = []
    count = 0
    for quoted, single in _PHRASE.findall(question[:300]):
        words = words_of(quoted or single)[: _MOST_WORDS - count]
        count += len(words)
        if words:
            found.append(words)
    return found


def marked(text: str, phrases: list[list[str]], width: int = 240) -> list[tuple[str, bool]]:
    """The part of a text that says most of what was asked, in runs with whether each is a word asked for.

    width: about how many letters are shown.
    """
    text = nfc(text)
    wanted = {word for phrase in phrases for word in phrase}
    shown = one_tone_habit(text)
    found = [match.span() for match in _WORD.finditer(shown) if _is_wanted(match[0].lower(), wanted)]
    start, end = _window(len(text), found, width)
    runs: list[tuple[str, bool]] = []
    at = start
    for first, last in found:
        if start <= first and last <= end:
            runs += [(text[at:first], False), (text[first:last], True)]
            at = last
    runs.append((text[at:end] + ("…" if end < len(text) else ""), False))
    if start:
        runs.insert(0, ("…", False))
    return [run for run in runs if run[0]]


def _is_wanted(word: str, wanted: set[str]) -> bool:
    return word in wanted or fold(word) in wanted


def _window(length: int, found: list[tuple[int, int]], width: int) -> tuple[int, int]:
    if length <= width or not found:
        return 0, min(length, width)
    best = max(found, key=lambda span: sum(span[0] <= other[0] < span[0] + width for other in found))
    start = max(0, min(best[0] - width // 6, length - width))
    return start, min(length, start + width)
