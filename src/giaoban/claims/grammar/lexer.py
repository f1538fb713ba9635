"""From a line of text to tokens: numbers, periods and the words of every dimension."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate

from giaoban.claims.grammar.lexicon import PIECE, Entry, Lexicon, Node
from giaoban.claims.grammar.numerals.codes import addresses, clock, document_number, telephone
from giaoban.claims.grammar.numerals.rules import Numeral, numeral, whole_numeral
from giaoban.claims.grammar.periods.rule import Rule
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

# A piece with the space after it: laid end to end these are the line, so that their lengths tell where each begins.
_WITH_SPACE = re.compile(rf"(?:{PIECE.pattern})\s*")
_SPACE = re.compile(r"\s+")
_ON_NUMBER_OR_DAY = (*ON_NUMBER, SHORT_DATE)
# After these no time and no code can go on from a number; most numbers are spared the look.
_PLAIN_AFTER = frozenset(("%", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "usd", "thuê", "doanh", "hồ", "người"))
_DIALLED = frozenset(("84", "1800", "1900"))  # telephone numbers begin so
_NAMED = (Kind.WORD, Kind.AREA)


def lex(view: View, start: int, end: int, lexicon: Lexicon, english: bool = False) -> list[Token]:
    """The tokens of the canonical text from `start` to `end`, in order; white space makes none.

    english: the document groups thousands by commas.
    """
    return _Line(view, start, end, lexicon, english).tokens


class _Line:
    """A line being cut into tokens: its pieces, where each begins, and the tokens so far."""

    __slots__ = ("end", "english", "form", "lexicon", "starts", "texts", "tokens", "view")

    def __init__(self, view: View, start: int, end: int, lexicon: Lexicon, english: bool) -> None:
        self.view = view
        self.form = form = view.form
        self.end = end
        self.english = english
        self.lexicon = lexicon
        self.texts = texts = PIECE.findall(form, start, end)
        margin = _SPACE.match(form, start, end)
        at = margin.end() if margin else start
        self.starts = starts = list(accumulate(map(len, _WITH_SPACE.findall(form, at, end)), initial=at))
        self.tokens: list[Token] = []
        append = self.tokens.append
        opaque = addresses(form, start, end)
        known_of = _known(lexicon).get
        i, count = 0, len(texts)
        word, punct = Kind.WORD, Kind.PUNCT
        while i < count:
            text, first = texts[i], starts[i]
            if opaque and first in opaque:
                last = opaque[first]
                append(Token(Kind.OPAQUE, first, last, form[first:last], None, "address"))
                i = self._index_from(last, i)
                continue
            known = known_of(text)
            if known is not None:
                rules, node = known
                if rules is not None and (found := match_period(form, first, end, rules)):
                    last = found[0]
                    append(Token(Kind.PERIOD, first, last, form[first:last], found[1], found[2]))
                    i = self._index_from(last, i)
                    continue
                if node is not None:
                    if i + 1 < count and texts[i + 1] in node:
                        size, entry = longest(texts, i, node)
                    else:
                        size, entry = 1, node.get("")
                    if entry is not None:
                        last = starts[i + size - 1] + len(texts[i + size - 1])
                        append(Token(entry.kind, first, last, form[first:last], entry.value, entry.rule))
                        i += size
                        continue
            letter = text[0]
            if letter.isalpha():
                append(Token(word, first, first + len(text), text))
            elif letter.isdecimal():
                i = self._number(i, text, first)
                continue
            elif letter == "-" and self._named_by_number(i, first):
                i += 2
                continue
            else:
                append(Token(punct, first, first + len(text), text))
            i += 1

    def _index_from(self, stop: int, i: int) -> int:
        """The index of the first piece that begins at `stop` or after."""
        return bisect_left(self.starts, stop, i)

    def _named_by_number(self, i: int, first: int) -> bool:
        """`Covid-19`, `Vinasat-2`: the word before and the number after the dash become one opaque token."""
        tokens = self.tokens
        if not tokens or i + 1 >= len(self.texts) or tokens[-1].end != first or tokens[-1].kind not in _NAMED:
            return False
        number = self.texts[i + 1]
        if self.starts[i + 1] != first + 1 or not number[0].isdecimal():
            return False
        before = tokens.pop()
        stop = first + 1 + len(number)
        tokens.append(
            Token(Kind.OPAQUE, before.start, stop, self.form[before.start : stop], None, "name with a number")
        )
        return True

    def _number(self, i: int, text: str, first: int) -> int:
        """The token that begins with the digits at piece `i`; the index after it."""
        form, end, tokens, texts = self.form, self.end, self.tokens, self.texts
        last = first + len(text)
        after = texts[i + 1] if i + 1 < len(texts) else ""
        beside = after[:1].isdecimal() and text.isdecimal() and text[0] != "0" and text not in _DIALLED
        if not beside and after not in _PLAIN_AFTER:
            before = tokens[-1] if tokens else None
            coded = self._code(text, first, last, before)
            if coded is not None:
                stop, rule = coded
                tokens.append(Token(Kind.OPAQUE, first, stop, form[first:stop], None, rule))
                return self._index_from(stop, i)
            if before is None or before.end < first or before.text != "/":
                dated = before is not None and before.text in DATE_AFTER
                found = match_period(form, first, end, _ON_NUMBER_OR_DAY if dated else ON_NUMBER)
                if found and not (before is not None and before.kind == Kind.LABEL):
                    stop = found[0]
                    tokens.append(Token(Kind.PERIOD, first, stop, form[first:stop], found[1], found[2]))
                    return self._index_from(stop, i)
            earlier = tokens[-2].rule or tokens[-2].text if len(tokens) > 1 else ""
            if (clocked := clock(form, first, end, before.text if before is not None else "", earlier)) is not None:
                tokens.append(Token(Kind.OPAQUE, first, clocked, form[first:clocked], None, "clock time"))
                return self._index_from(clocked, i)
        value: Numeral | None
        longer = whole_numeral(form, first, last, end, bool(tokens) and tokens[-1].kind != Kind.PUNCT)
        if longer is not None:
            last = longer
            text = form[first:last]
            i = self._index_from(last, i) - 1
        value = _numeral(text, self.english)
        if value is None:
            tokens.append(Token(Kind.OPAQUE, first, last, text, None, "code or telephone number"))
        else:
            tokens.append(Token(Kind.NUMBER, first, last, text, value, "number"))
        return i + 1

    def _code(self, text: str, first: int, last: int, before: Token | None) -> tuple[int, str] | None:
        """Where a document or telephone number that begins with this piece ends, with the name of its rule."""
        form, end = self.form, self.end
        spaced = before is not None and before.text == "số" and form.startswith(" /", last)
        stop: int | None = None
        if spaced or (last < end and form[last] in "/-"):
            stop = document_number(self.view, first, last, end)
        if stop is not None:
            return stop, "document number"
        if (
            (text[0] == "0" and len(text) > 1)
            or text in ("1800", "1900")
            or (text == "84" and before is not None and before.text == "+")
        ):
            stop = telephone(form, first, end)
        return None if stop is None else (stop, "code or telephone number")


@lru_cache(maxsize=4)
def _known(lexicon: Lexicon) -> dict[str, tuple[tuple[Rule, ...] | None, Node | None]]:
    """By the first piece: the rules of time that may begin there, and the phrases."""
    by_first = lexicon.by_first
    return {piece: (RULES.get(piece), by_first.get(piece)) for piece in {*RULES, *by_first}}


def longest(texts: list[str], i: int, node: Node) -> tuple[int, Entry | None]:
    """The longest phrase that begins with piece `i`, whose node is given: of how many pieces it is, and its entry."""
    size, k, count = 0, i + 1, len(texts)
    entry: Entry | None = None
    while True:
        if "" in node:
            entry, size = node[""], k - i
        if k >= count:
            return size, entry
        node = node.get(texts[k])  # type: ignore[assignment]
        if node is None:
            return size, entry
        k += 1


@lru_cache(maxsize=8192)
def _numeral(text: str, english: bool) -> Numeral | None:
    return numeral(
        text.replace(" ", "") if " ." in text or ". " in text or ", " in text or " ," in text else text, english
    )


def year_token(view: View, token: Token, end: int) -> Token | None:
    """A bare year read as a period: `cùng kỳ 2022`, `(2021: 907)`; None where the number is no year."""
    found = match_period(view.form, token.start, end, (MONTH_OF_YEAR,))
    if found is None or found[0] != token.end:
        return None
    return Token(Kind.PERIOD, token.start, token.end, token.text, found[1], found[2])
