"""From a line of text to tokens: numbers, periods and the words of every dimension."""

from __future__ import annotations

import re

from giaoban.claims.grammar.lexicon import Lexicon
from giaoban.claims.grammar.numerals.rules import LONGEST, numeral
from giaoban.claims.grammar.periods.rules import (
    DATE_AFTER,
    MONTH_OF_YEAR,
    ON_NUMBER,
    RULES,
    SHORT_DATE,
    match_period,
)
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View

# One alternative a kind of piece, none of which can backtrack over more than it has just read.
_PIECE = re.compile(r"(\d+(?:[.,]\d+)*)|([^\W\d_]\w*)|([^\w\s]|_)")
_ADDRESS = re.compile(r"https?:|www\.|[^\s@]{1,64}@[\w.-]{1,64}|[\w-]{1,80}\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|mp4|vn|com|gov|net|org)\b")
_TO_SPACE = re.compile(r"\S+")
_DOCUMENT = re.compile(r"\d{1,6}(?:/(?:19|20)\d\d)?[/\-][^\W\d_]{1,12}(?:[-.][\w&]{1,12}){0,5}")
_CLOCK = re.compile(r"(\d{1,2}) ?(?:h|g|giờ) ?(\d\d)?(?: ?phút)?(?!\w|/)|\d{1,2}:\d\d(?::\d\d)?(?! ?\d)")
_GROUP = re.compile(r"\d{3}")
_DURATION_AFTER = frozenset(("lúc", "trước", "từ", "vào", "khoảng", "sau", "đến", "hồi", "tới", "-"))


def lex(view: View, start: int, end: int, lexicon: Lexicon, english: bool = False) -> list[Token]:
    """The tokens of the canonical text from `start` to `end`, in order; white space makes none.

    english: the document groups thousands by commas.
    """
    form = view.form
    raw = [(match.start(), match.end(), match.lastindex) for match in _PIECE.finditer(form, start, end)]
    by_first = lexicon.by_first
    tokens: list[Token] = []
    i, count = 0, len(raw)
    while i < count:
        first, last, kind = raw[i]
        text = form[first:last]
        if kind == 2:
            if text in RULES and (found := match_period(form, first, end, RULES[text])):
                i = _skip(raw, i, found[0])
                tokens.append(Token(Kind.PERIOD, first, found[0], form[first : found[0]], found[1], found[2]))
                continue
            if (step := _opaque_word(view, raw, i, tokens)) is not None:
                i = step
                continue
        elif kind == 1:
            i = _number(view, raw, i, end, tokens, english)
            continue
        phrases = by_first.get(text)
        if phrases is not None and (hit := _longest(form, raw, i, phrases)) is not None:
            size, entry = hit
            stop = raw[i + size][1]
            tokens.append(Token(entry.kind, first, stop, form[first:stop], entry.value, entry.rule))
            i += size + 1
            continue
        tokens.append(Token(Kind.WORD if kind == 2 else Kind.PUNCT, first, last, text))
        i += 1
    return tokens


def _longest(form: str, raw: list, i: int, phrases: list):  # type: ignore[no-untyped-def, type-arg]
    """The longest phrase whose further pieces follow piece `i`: how many they are, and its entry."""
    count = len(raw)
    for rest, entry in phrases:
        size = len(rest)
        if i + size >= count:
            continue
        for offset, piece in enumerate(rest, i + 1):
            if form[raw[offset][0] : raw[offset][1]] != piece:
                break
        else:
            return size, entry
    return None


def _skip(raw: list[tuple[int, int, int | None]], i: int, stop: int) -> int:
    while i < len(raw) and raw[i][0] < stop:
        i += 1
    return i


def _opaque_word(view: View, raw: list[tuple[int, int, int | None]], i: int, tokens: list[Token]) -> int | None:
    """Addresses, file names and names like `Covid-19` as one opaque token: the index after it, or None."""
    form = view.form
    first, last, _ = raw[i]
    if i + 1 < len(raw) and raw[i + 1][0] == last:
        after = form[last]
        if after == "-" and i + 2 < len(raw) and raw[i + 2][0] == last + 1 and raw[i + 2][2] == 1:
            tokens.append(Token(Kind.OPAQUE, first, raw[i + 2][1], form[first : raw[i + 2][1]], rule="name with a number"))
            return i + 3
        if after in ":.@-_" and _ADDRESS.match(form, first):
            match = _TO_SPACE.match(form, first)
            stop = match.end() if match else last
            tokens.append(Token(Kind.OPAQUE, first, stop, form[first:stop], rule="address"))
            return _skip(raw, i, stop)
    return None


def _number(view: View, raw: list[tuple[int, int, int | None]], i: int, end: int, tokens: list[Token], english: bool) -> int:
    """The token that begins with the digits at piece `i`; the index after it."""
    form = view.form
    first, last, _ = raw[i]
    before = tokens[-1] if tokens else None
    glued = last < end and form[last] not in " ,;)("
    if glued and (match := _DOCUMENT.match(form, first, end)) and any(map(str.isupper, view.original(last, match.end()))):
        tokens.append(Token(Kind.OPAQUE, first, match.end(), match[0], rule="document number"))
        return _skip(raw, i, match.end())
    if before is None or before.end < first or before.text != "/":
        rules = ON_NUMBER
        if before is not None and before.text in DATE_AFTER:
            rules = (*ON_NUMBER, SHORT_DATE)
        if (found := match_period(form, first, end, rules)) and not (before is not None and before.kind == Kind.LABEL):
            tokens.append(Token(Kind.PERIOD, first, found[0], form[first : found[0]], found[1], found[2]))
            return _skip(raw, i, found[0])
    if (match := _CLOCK.match(form, first, end)) and _is_clock(match, before):
        tokens.append(Token(Kind.OPAQUE, first, match.end(), match[0], rule="clock time"))
        return _skip(raw, i, match.end())
    text = form[first:last]
    i += 1
    while (  # 10 791 761: groups of three after single spaces
        i < len(raw)
        and raw[i][0] == last + 1
        and form[last] == " "
        and len(text) <= LONGEST
        and text.replace(" ", "").isdecimal()
        and len(text.partition(" ")[0]) <= 3
        and _GROUP.fullmatch(form, raw[i][0], min(raw[i][1], raw[i][0] + 3))
        and (raw[i][1] - raw[i][0] == 3 or form[raw[i][0] + 3] in ".,")
    ):
        last = raw[i][1]
        text = form[first:last]
        i += 1
    value = numeral(text, english)
    if value is None:
        tokens.append(Token(Kind.OPAQUE, first, last, text, rule="code or telephone number"))
        return i
    tokens.append(Token(Kind.NUMBER, first, last, text, value, "number"))
    return i


def _is_clock(match: re.Match[str], before: Token | None) -> bool:
    """`8h30` and `16 giờ 30` are times of day; `7,65 giờ` and `48 giờ` are not."""
    if ":" in match[0]:
        return True
    hour, minutes = int(match[1]), match[2]
    if hour > 24:
        return False
    return bool(minutes) or "h" in match[0] or before is not None and before.text in _DURATION_AFTER


def year_token(view: View, token: Token, end: int) -> Token | None:
    """A bare year read as a period: `cùng kỳ 2022`, `(2021: 907)`; None where the number is no year."""
    found = match_period(view.form, token.start, end, (MONTH_OF_YEAR,))
    if found is None or found[0] != token.end:
        return None
    return Token(Kind.PERIOD, token.start, token.end, token.text, found[1], found[2])
