"""Provinces, countries and regions as lexicon entries, and what of their spelling tells a name from a common word."""

from __future__ import annotations

import re
from functools import lru_cache

from giaoban.catalogue import Area, AreaKind, load
from giaoban.claims.grammar.lexicon import Entry
from giaoban.claims.grammar.token import Kind
from giaoban.claims.grammar.view import canonical

_TITLE = re.compile(r"(?:thành phố|tỉnh|thủ đô|tp\.?|nước|khối|khu vực|các nước|nhóm) ?(?=\S)", re.IGNORECASE)
# Names the catalogue has for searching, which in a sentence say no place: `khách quốc tế`.
_NOT_IN_TEXT = frozenset(("WORLD", "VN"))
_CITY = "hồ chí minh"  # a person's name unless `TP.` stands before it
_TITLES = frozenset(("thành", "phố", "tỉnh", "vùng", "nước", "khu", "vực", "khối"))
_LETTERS = re.compile(r"[^\W\d_]+")


def names() -> list[tuple[str, Entry]]:
    """An entry a name or alias of each area but the country itself; its value is the name as the document spells it.

    `TP Hà Nội` has the value `Hà Nội`, `TP.HCM` stays, since nobody calls the city HCM alone.
    """
    found: list[tuple[str, Entry]] = []
    for area in load().areas.values():
        if area.code in _NOT_IN_TEXT:
            continue
        rule = "region" if area.kind is AreaKind.REGION else "province or country"
        for name in spellings(area):
            if canonical(name) != _CITY:
                found.append((name, Entry(Kind.AREA, _plain(name, area), rule)))  # noqa: PERF401
    return found


def spellings(area: Area) -> list[str]:
    """Every way a text writes the area: its names, and those with a hyphen also without and with spaces around it."""
    written = dict.fromkeys((area.short, area.name_vi, *area.aliases))
    for name in tuple(written):
        for dash in (" \u2013 ", " - ", "-", "\u2013"):
            if dash in name and name != "TT-H":
                written |= dict.fromkeys((name.replace(dash, " "), name.replace(dash, " - "), name.replace(dash, "-")))
                break
    return sorted(written, key=lambda name: not name.startswith("TP. Hồ"))


def _plain(name: str, area: Area) -> str:
    if area.kind is AreaKind.REGION:
        return area.short
    return name if canonical(area.short) == _CITY else _TITLE.sub("", name, count=1)


@lru_cache(maxsize=1)
def areas_by_name() -> dict[str, Area]:
    """The area of each spelling in canonical form, `bà rịa vũng tàu`; the later one where two share a name."""
    by_name: dict[str, Area] = {}
    for area in load().areas.values():
        for name in spellings(area):
            by_name[canonical(name)] = area
            by_name[canonical(_plain(name, area))] = area
    return by_name


@lru_cache(maxsize=1)
def foreign_names() -> frozenset[str]:
    """Countries and groups of countries but Việt Nam and the world, as AREA tokens value them: `Lào`, `Mỹ`, `ASEAN`."""
    kinds = (AreaKind.COUNTRY, AreaKind.GROUPING)
    foreign = (area for area in load().areas.values() if area.kind in kinds and area.code not in _NOT_IN_TEXT)
    return frozenset(_plain(name, area) for area in foreign for name in spellings(area))


@lru_cache(maxsize=1)
def abbreviations() -> frozenset[str]:
    """Names of capitals alone, in canonical form: `hn`, `eu`, `br-vt`."""
    return frozenset(
        name for name, area in areas_by_name().items() for spelled in spellings(area)
        if canonical(spelled) == name and spelled.isupper() and all(len(word) < 6 for word in _LETTERS.findall(spelled))
    )  # fmt: skip


@lru_cache(maxsize=1)
def small_words() -> frozenset[str]:
    """Words that the catalogue's names write in small letters: `châu`, `sông`, `và`."""
    return _TITLES | frozenset(
        word for area in load().areas.values() if area.code not in _NOT_IN_TEXT for name in spellings(area)
        for word in _LETTERS.findall(name) if word.islower()
    )  # fmt: skip
