"""Indicators to choose from, found by any of their words, with accents or without."""

from __future__ import annotations

from dataclasses import dataclass

from giaoban.catalogue import Indicator, load
from giaoban.figures import Unit
from giaoban.markup.wording import unit_word
from giaoban.vietnamese import fold
from giaoban_web.review.rights import domain_of
from giaoban_web.review.wording import language, told_domain, told_indicator

_MOST = 30


@dataclass(frozen=True, slots=True)
class Choice:
    """An indicator to choose: code, name, domain's name, unit's name."""

    code: str
    name: str
    domain: str
    unit: str


def indicators_like(words: str, unit: Unit | None = None, *, limit: int = _MOST) -> list[Choice]:
    """The indicators whose name, alias or code has every word, the closest first: `indicators_like("bang rong")`.

    unit: indicators of this unit go first. Without words, the indicators of the unit.
    """
    wanted = fold(words).casefold().split()
    found: list[tuple[bool, int, int, Indicator]] = []
    for place, indicator in enumerate(load().indicators.values()):
        texts = [
            fold(text).casefold() for text in (indicator.name_vi, indicator.name_en, indicator.code, *indicator.aliases)
        ]
        near = [len(text) for text in texts if all(word in text for word in wanted)]
        if near:
            found.append((unit is not None and indicator.unit is not unit, min(near), place, indicator))
    return [_choice(indicator) for *_rank, indicator in sorted(found, key=lambda row: row[:3])[:limit]]


def all_indicators() -> list[tuple[str, list[tuple[str, str]]]]:
    """Every indicator by its domain, as a select shows them: `[("Viễn thông", [("telecom.revenue", "…")])]`."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for code in load().indicators:
        groups.setdefault(told_domain(domain_of(code)), []).append((code, told_indicator(code)))
    return list(groups.items())


def _choice(indicator: Indicator) -> Choice:
    unit = unit_word(indicator.unit, indicator.counted, language()) or ""
    return Choice(indicator.code, told_indicator(indicator.code), told_domain(indicator.domain), unit)
