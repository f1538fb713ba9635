"""Provinces and countries as lexicon entries."""

from giaoban.catalogue import load
from giaoban.claims.grammar.lexicon import Entry
from giaoban.claims.grammar.token import Kind


def names() -> list[tuple[str, Entry]]:
    """An entry a name or alias of each area of the catalogue but the country itself; its value is the area's short name."""
    found: list[tuple[str, Entry]] = []
    for area in load().areas.values():
        if area.kind in ("nation", "region"):
            continue
        entry = Entry(Kind.AREA, area.short, "province or country")
        found += [(name, entry) for name in (area.short, *area.aliases)]
    return found
