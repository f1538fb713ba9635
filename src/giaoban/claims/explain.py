"""Why a sentence reads as it does: each token a rule made, each claim put together from them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from giaoban.claims.block import tokens_of
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.periods.moment import Clock, Moment, resolve
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.token import Kind, Token
from giaoban.claims.grammar.view import View
from giaoban.claims.model import Claim
from giaoban.claims.reader import read
from giaoban.documents import document_from_text
from giaoban.figures import plain

_DIMENSIONS = {
    Kind.QUANTITY: "quantities",
    Kind.OPAQUE: "numerals",
    Kind.QUALIFIER: "qualifiers",
    Kind.STATUS: "qualifiers",
    Kind.PERIOD: "periods",
    Kind.DIRECTION: "comparisons",
    Kind.SAME: "comparisons",
    Kind.VERSUS: "comparisons",
    Kind.PLAN: "comparisons",
    Kind.AREA: "areas",
    Kind.RATE: "quantities",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the sentence that a rule read: `dimension` and `rule` name it, `meaning` says what it was read as.

    E.g. start 39, end 52, dimension `quantities`, rule `unit`, meaning `4750000000000 VND`.
    """

    start: int
    end: int
    dimension: str
    rule: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A sentence, the claims it makes and the marks of the rules that fired, in the order of the text."""

    text: str
    claims: tuple[Claim, ...]
    marks: tuple[Mark, ...]


def explain(sentence: str, *, published: datetime.date | None = None) -> Explanation:
    """Which rules fire on a sentence, on what, and what the claims make of it.

    sentence: a line of text, e.g. `Doanh thu tháng 8/2023 đạt 4.750 tỷ đồng`. published: the day to count relative
    times from. Words that no rule knows make no mark.
    """
    document = document_from_text(sentence, published=published)
    claims = read(document).claims
    clock = Clock(published, published.year if published else None, claims[0].period if claims else None)
    view = View(document.text)
    marks: list[Mark] = []
    for block in document.blocks:
        for token in tokens_of(view, block, grammar_lexicon()):
            if (dimension := _DIMENSIONS.get(Kind(token.kind))) is not None:
                start, end = view.span(token.start, token.end)
                marks.append(Mark(start, end, dimension, _rule(token), _meaning(token, clock)))
    for claim in claims:
        if claim.indicator is not None:
            words = ", ".join(claim.link_words)
            marks.append(
                Mark(
                    claim.start,
                    claim.end,
                    "indicators",
                    f"link words: {words}",
                    f"{claim.indicator} ({claim.confidence:.2f})",
                )
            )
    marks.sort(key=lambda mark: (mark.start, mark.end))
    return Explanation(document.text, claims, tuple(marks))


def _rule(token: Token) -> str:
    if isinstance(token.value, Quantity):
        return ", ".join(dict.fromkeys(token.value.rules))
    return token.rule


def _meaning(token: Token, clock: Clock) -> str:
    value = token.value
    if isinstance(value, Quantity):
        unit = f" {value.unit}" if value.unit is not None else ""
        counted = f" ({value.counted})" if value.counted else ""
        of = f" / {plain(value.of)}" if value.of is not None else ""
        return f"{value.sign}{plain(value.value)}{of}{unit}{counted}"
    if isinstance(value, Moment):
        period = resolve(value, clock)
        return str(period) if period is not None else value.form
    if token.kind == Kind.OPAQUE:
        return "—"
    return str(value)
