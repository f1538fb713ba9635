"""The figure a cell states: its number with sign, words before and unit behind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.numerals.rules import Numeral, groups_by_comma, numeral
from giaoban.claims.grammar.quantities.quantity import Quantity
from giaoban.claims.grammar.quantities.units import settle
from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import View
from giaoban.claims.tables.cell_units import CellUnit, known_unit
from giaoban.figures import Qualifier, Unit

_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*")
_FOOTNOTE = re.compile(r"[ *†‡]*(?:\(\*+\)|\[\d\])?[ *†‡]*$")
_SHOWN = {"▲": "+", "↑": "+", "▼": "-", "↓": "-"}
_LEADS = (Kind.COPULA, Kind.ADVERB)
_COMMA_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_COMMA_DECIMALS = re.compile(r"\d,(?:\d{1,2}|\d{4,})(?!\d)")
_DOT_DECIMALS = re.compile(r"\d\.(?:\d{1,2}|\d{4,})(?![\d.])")
_DOT_GROUPS = re.compile(r"\d\.\d{3}(?:\.\d{3}|,\d)")


@dataclass(frozen=True, slots=True)
class CellFigure:
    """A number as a cell shows it, before its unit is known; start and end count in the cell's text.

    sign: -1 for `-3,4`, `(3,4)`, `giảm 3,4`; 1 for `+3,4`; 0 where none stands. unit: what stands behind the number.
    """

    number: Numeral
    start: int
    end: int
    sign: int = 0
    qualifiers: tuple[Qualifier, ...] = ()
    of: Numeral | None = None
    unit: CellUnit | None = None

    def amount(self, unit: CellUnit) -> tuple[Decimal, Decimal]:
        """Value and step in the base of a unit, without sign; the unit settles an open separator."""
        quantity = Quantity(self.number.value, self.number.step)
        quantity.either, quantity.unit, quantity.counted = self.number.either, unit.unit, unit.counted
        quantity.scaled = unit.factor != 1
        settle(quantity)
        return quantity.value * unit.factor, quantity.step * unit.factor


def writes_english(texts: Iterable[str]) -> bool:
    """Whether a table groups thousands by commas: `1,234.5`, or every comma stands before just three digits."""
    text = "\n".join(texts)
    if groups_by_comma(text):
        return True
    if _COMMA_DECIMALS.search(text) or _DOT_GROUPS.search(text):
        return False
    return _DOT_DECIMALS.search(text) is not None or len(_COMMA_GROUPS.findall(text)) > 1


def cell_figure(text: str, english: bool) -> CellFigure | None:
    """The figure of a cell, or None for words, dates, codes and empty marks.

    >>> cell_figure("(3,4)", False).sign
    -1
    """
    view = View(text)
    form = "".join(_SHOWN.get(letter, letter) for letter in view.form)
    match = _NUMBER.search(form)
    if match is None or len(form) > 60:
        return None
    before, rest = form[: match.start()].strip(), form[match.end() :]
    bracketed = before.startswith("(") and rest.rstrip(" *").endswith(")")
    if bracketed:
        before, rest = before[1:].strip(), rest.rstrip(" *")[:-1]
    sign = -1 if bracketed else 0
    if before.endswith(("+", "-")):
        sign = 1 if before[-1] == "+" else -1
        before = before[:-1].strip()
    qualifiers: list[Qualifier] = []
    if before:
        lead = View(before.replace(">=", ">").replace("<=", "<"))
        for token in reversed(lex(lead, 0, len(lead.form), grammar_lexicon())):
            if token.kind == Kind.QUALIFIER:
                qualifiers.append(token.value)
            elif token.kind == Kind.DIRECTION and token.value in ("up", "down"):
                sign = 1 if token.value == "up" else -1
            elif token.kind not in _LEADS and token.text not in ("thứ", "=", "hạng"):
                return None
    number = numeral(match[0], english)
    if number is None:
        return None
    of: Numeral | None = None
    end = match.end()
    if part := re.match(r" ?/ ?(\d[\d.,]*)", rest):
        of = numeral(part[1].rstrip(".,"), english)
        if of is None or of.value < number.value:
            return None
        rest, end = rest[part.end() :], end + part.end()
    rest = _FOOTNOTE.sub("", rest).strip()
    unit = known_unit(rest) if rest else None
    if (rest and unit is None) or (of is not None and unit is None and of.value <= 12):
        return None
    if rest:
        end = form.index(rest, end) + len(rest)
    elif bracketed:
        end = len(form.rstrip())
    if unit is not None and unit.unit is Unit.RANK and unit.factor != 1:
        return None
    start = len(form) - len(form.lstrip())
    first, last = view.span(start, end)
    return CellFigure(number, first, last, sign, tuple(qualifiers), of, unit)
