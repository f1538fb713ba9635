"""The units a table states: in a column of units, in brackets, or for all of it (`ĐVT: tỷ đồng`)."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from giaoban.claims.grammar.lexer import lex
from giaoban.claims.grammar.lexicon import grammar_lexicon
from giaoban.claims.grammar.quantities.rules import ABBREVIATIONS, quantities
from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import View, canonical
from giaoban.figures import Unit

_REPEATS = re.compile(r"[\"'″”“〃´`,.\-\s]*|-? ?(?:nt|như trên) ?-?")
_BRACKET = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
_NAMED = re.compile(r"(?:đvt|đv tính|đơn vị tính|đơn vị|unit)\s*:\s*([^)\];\n]{1,40})")
_AT_END = re.compile(r"[,:;-] ([^,:;()]{1,30})$")
_RANK = frozenset(("hạng", "thứ hạng", "xếp hạng", "thứ", "vị trí", "bậc"))
_SHARE = re.compile(r"^(?:\W|\d)*(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|tốc độ (?:tăng|phát triển))")


class CellUnit(NamedTuple):
    """A unit and what its scale words multiply by: `tỷ đồng` is `CellUnit(Unit.VND, None, Decimal(10**9))`.

    unit None: scale words alone (`tỷ`), or nothing is known.
    """

    unit: Unit | None
    counted: str | None = None
    factor: Decimal = Decimal(1)


@lru_cache(maxsize=1024)
def known_unit(words: str) -> CellUnit | None:
    """The unit some words are, all of them: `1.000 thuê bao`, `%`; None where the lexicon knows no such unit."""
    words = canonical(words).strip(" .:*")
    if not words or len(words) > 40:
        return None
    if words in _RANK:
        return CellUnit(Unit.RANK)
    text = words if words[0].isdecimal() else f"1 {words}"
    view = View(text)
    tokens = quantities(lex(view, 0, len(view.form), grammar_lexicon()), view)
    if len(tokens) != 1 or tokens[0].kind != Kind.QUANTITY:
        return None
    quantity = tokens[0].value
    if not (quantity.known or quantity.scaled) or quantity.of is not None:
        return None
    if "unknown noun" in quantity.rules:
        return None
    unit = quantity.unit if quantity.known else None
    return CellUnit(unit, quantity.counted if unit is Unit.COUNT else None, quantity.value)


def column_unit(text: str, above: CellUnit | None) -> CellUnit | None:
    """The unit a cell of the unit column says; `-nt-`, `″` and an empty one repeat the one above."""
    words = canonical(text).strip()
    if _REPEATS.fullmatch(words):
        return above
    return known_unit(words.strip("() ")) or CellUnit(Unit.COUNT, words.strip("() "))


def stated_unit(text: str) -> CellUnit | None:
    """The unit a header or label states in brackets or at its end: `Doanh thu (tỷ đồng)`, `Doanh thu, tỷ đồng`."""
    form = canonical(text)
    if named := _NAMED.search(form):
        return known_unit(named[1])
    for match in reversed(_BRACKET.findall(form)):
        if (unit := known_unit(match)) is not None:
            return unit
    if (end := _AT_END.search(form)) and (unit := known_unit(end[1])) is not None:
        return unit
    if (unit := known_unit(form)) is not None and unit.unit not in (None, Unit.COUNT, Unit.RANK):
        return unit  # `Tỷ đồng`, `điểm %`: the header is the unit
    return CellUnit(Unit.PERCENT) if form.startswith("% ") else None


def caption_units(text: str) -> tuple[CellUnit, ...]:
    """The units a caption states for the whole table: `ĐVT: tỷ đồng`, `Đơn vị: tỷ đồng, nghìn thuê bao`."""
    if named := _NAMED.search(canonical(text)):
        found = [known_unit(words) for words in re.split(r"[,;]| và ", named[1])]
        return tuple(unit for unit in found if unit is not None)
    unit = stated_unit(text) if text else None
    return () if unit is None else (unit,)


def unit_for(subject: str, units: tuple[CellUnit, ...]) -> CellUnit | None:
    """Of the units of a caption the one a subject is in: the noun it counts, else the first that counts none."""
    if len(units) < 2:
        return units[0] if units else None
    form = canonical(subject)
    counted = next((unit for unit in units if unit.counted and unit.counted in form), None)
    return counted or next((unit for unit in units if unit.unit is not Unit.COUNT), units[0])


def without_unit(text: str) -> str:
    """A header or label without the bracket that holds its unit, without `ĐVT: ...`."""
    form = canonical(text)
    if len(form) != len(text):
        return text
    for match in reversed(list(_BRACKET.finditer(form))):
        if known_unit(match[1]) is not None or _NAMED.search(match[0]):
            text = text[: match.start()] + text[match.end() :]
    form = canonical(text)
    if named := _NAMED.search(form):
        text = text[: named.start()]
    elif (end := _AT_END.search(form)) and known_unit(end[1]) is not None:
        text = text[: end.start()]
    return " ".join(text.split()).strip(" ,;:")


def implied_unit(subject: str) -> CellUnit:
    """The unit of a figure that has none written: a share, a rank, or a count of the noun its subject names."""
    form = canonical(subject)
    if _SHARE.match(form):
        return CellUnit(Unit.PERCENT)
    if any(word in form for word in ("xếp hạng", "thứ hạng")):
        return CellUnit(Unit.RANK)
    view = View(subject)
    tokens = lex(view, 0, len(view.form), grammar_lexicon())
    nouns = [(i, token) for i, token in enumerate(tokens) if token.kind == Kind.NOUN]
    for i, token in nouns:
        if i and tokens[i - 1].text in ("số", "lượng", "tổng", "tổng số"):
            return CellUnit(Unit.COUNT, ABBREVIATIONS.get(token.text, token.text))
    counted = nouns[0][1].text if nouns else None
    return CellUnit(Unit.COUNT, ABBREVIATIONS.get(counted, counted) if counted else None)
