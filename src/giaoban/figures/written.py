"""Figures written for people, in Vietnamese and in English."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from giaoban.figures.qualifier import Qualifier
from giaoban.figures.unit import Unit
from giaoban.figures.wire import plain

Language = Literal["vi", "en"]

_SCALES: dict[Language, tuple[tuple[int, str], ...]] = {
    "vi": ((15, "triệu tỷ"), (9, "tỷ"), (6, "triệu")),
    "en": ((12, "trillion"), (9, "billion"), (6, "million")),
}
_DECIMALS_BESIDE_A_SCALE_WORD = 3
_DIGITS_BESIDE_A_SCALE_WORD = 6
_QUALIFIERS: dict[Language, dict[Qualifier, str]] = {
    "vi": {
        Qualifier.ESTIMATE: "ước",
        Qualifier.ABOUT: "khoảng",
        Qualifier.OVER: "hơn",
        Qualifier.UNDER: "gần",
    },
    "en": {
        Qualifier.ESTIMATE: "est.",
        Qualifier.ABOUT: "about",
        Qualifier.OVER: "over",
        Qualifier.UNDER: "nearly",
    },
}


def written_number(value: Decimal, lang: Language = "vi") -> str:
    """A number with all its digits, grouped in threes; minus is U+2212.

    >>> written_number(Decimal("1234567.8"))
    '1.234.567,8'
    >>> written_number(Decimal("1234567.8"), "en")
    '1,234,567.8'

    Source: Law on Accounting 88/2015/QH13, article 11: a full stop after thousands, millions and billions, a comma
    after units.
    """
    whole, _, decimals = plain(abs(value)).partition(".")
    grouped = f"{int(whole):,}" + (f".{decimals}" if decimals else "")
    if lang == "vi":
        grouped = grouped.translate({ord(","): ".", ord("."): ","})
    return f"−{grouped}" if value < 0 else grouped


def written(
    value: Decimal,
    unit: Unit | None,
    *,
    counted: str | None = None,
    of: Decimal | None = None,
    qualifier: Qualifier = Qualifier.EXACT,
    lang: Language = "vi",
) -> str:
    """A value with its unit, as a person writes it; no digit is rounded away.

    value: in the unit's base; counted: the Vietnamese noun that is counted, kept in both languages; of: what `19/22`
    or `46/181` is out of; qualifier: the word before it.

    >>> written(Decimal("4750000000000"), Unit.VND)
    '4.750 tỷ đồng'
    >>> written(Decimal("22.4"), Unit.PER_100_PEOPLE, counted="thuê bao")
    '22,4 thuê bao/100 dân'
    >>> written(Decimal("46"), Unit.RANK, of=Decimal("181"), lang="en")
    '46th of 181'
    """
    text = _with_unit(value, unit, counted, of, lang)
    word = _QUALIFIERS[lang].get(qualifier)
    return f"{word} {text}" if word else text


def _with_unit(value: Decimal, unit: Unit | None, counted: str | None, of: Decimal | None, lang: Language) -> str:
    if unit is Unit.RANK:
        return _rank(value, of, lang)
    if unit is None or unit is Unit.COUNT:
        number = f"{written_number(value, lang)}/{written_number(of, lang)}" if of is not None else _scaled(value, lang)
        return f"{number} {counted}" if counted else number
    if unit.is_money:
        number = _scaled(value, lang)
        if lang == "en":
            return f"{unit.value} {number}"
        return f"{number} {'đồng' if unit is Unit.VND else unit.value}"
    number = written_number(value, lang)
    if unit is Unit.PERCENT:
        return f"{number}%"
    if unit in (Unit.PER_100_PEOPLE, Unit.PER_1000_PEOPLE):
        people = written_number(Decimal(100 if unit is Unit.PER_100_PEOPLE else 1000), lang)
        noun = f" {counted}" if counted else ""
        return f"{number}{noun}/{people} dân" if lang == "vi" else f"{number}{noun} per {people} people"
    return f"{number} {_unit_word(value, unit, lang)}"


def _unit_word(value: Decimal, unit: Unit, lang: Language) -> str:
    one = abs(value) == 1
    if unit is Unit.PERCENTAGE_POINT:
        return "điểm phần trăm" if lang == "vi" else f"percentage point{'' if one else 's'}"
    if unit is Unit.HOURS:
        return "giờ" if lang == "vi" else f"hour{'' if one else 's'}"
    return unit.value


def _rank(value: Decimal, of: Decimal | None, lang: Language) -> str:
    if lang == "vi":
        return f"thứ {written_number(value)}" + (f"/{written_number(of)}" if of is not None else "")
    suffix = "th"
    if value == value.to_integral_value() and int(value) % 100 not in (11, 12, 13):
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(int(value) % 10, "th")
    return f"{written_number(value, 'en')}{suffix}" + (f" of {written_number(of, 'en')}" if of is not None else "")


def _scaled(value: Decimal, lang: Language) -> str:
    """The number with the largest scale word that keeps it short; in full where none does."""
    for exponent, word in _SCALES[lang]:
        if abs(value) < Decimal(10) ** exponent:
            continue
        whole, _, decimals = plain(abs(value.scaleb(-exponent))).partition(".")
        if len(decimals) <= _DECIMALS_BESIDE_A_SCALE_WORD and len(whole + decimals) <= _DIGITS_BESIDE_A_SCALE_WORD:
            return f"{written_number(value.scaleb(-exponent), lang)} {word}"
    return written_number(value, lang)
