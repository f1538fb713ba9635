"""From the tokens of a line to those of its sentences."""

from __future__ import annotations

from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View

LONGEST = 400  # tokens; no sentence is longer, and what looks back over one stays bounded
_ENDS = frozenset(".!?…|")
_ABBREVIATED = frozenset(
    ("tp", "ts", "ths", "pgs", "gs", "q", "p", "h", "tx", "tt", "st", "tr", "vv", "bs", "ks", "đ", "v")
)
_OPENING = frozenset("\"'“‘(-+*")


def split(tokens: list[Token], view: View) -> list[list[Token]]:
    """The sentences of a line: a full stop before a capital letter, a number or an opening mark ends one."""
    sentences: list[list[Token]] = []
    begin = 0
    punct = Kind.PUNCT
    for i, token in enumerate(tokens):
        if (token.kind == punct and token.text in _ENDS and _ends(tokens, i, view)) or i - begin >= LONGEST:
            sentences.append(tokens[begin : i + 1])
            begin = i + 1
    if begin < len(tokens):
        sentences.append(tokens[begin:])
    return sentences


def _ends(tokens: list[Token], i: int, view: View) -> bool:
    token = tokens[i]
    if i + 1 >= len(tokens):
        return False
    after = tokens[i + 1]
    if (after.start == token.end and token.text == ".") or (i and tokens[i - 1].text in _ABBREVIATED):
        return False
    letter = view.text[view.span(after.start, after.start + 1)[0]]
    return letter.isupper() or letter.isdecimal() or letter in _OPENING
