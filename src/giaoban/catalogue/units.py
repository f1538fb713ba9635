"""Units as people write them, and the nouns that are counted."""

from __future__ import annotations

from dataclasses import dataclass, fields

from giaoban.catalogue.entry import Entry
from giaoban.catalogue.fields import Fields
from giaoban.catalogue.problem import Problem
from giaoban.figures import Unit


@dataclass(frozen=True, slots=True)
class UnitNames:
    """What a unit is called: `VND`, đồng, ₫; `written` are the lower-case forms reports use (`đồng`, `vnđ`)."""

    unit: Unit
    name_vi: str
    name_en: str
    symbol: str
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountedNoun:
    """A noun that figures of the unit count stand before: `thuê bao`, subscriptions.

    group: the field it comes from, e.g. `telecom`; written: further lower-case spellings (`tb`).
    """

    name: str
    name_en: str
    group: str
    written: tuple[str, ...]


_UNIT_KEYS = frozenset(field.name for field in fields(UnitNames)) - {"unit"}
_NOUN_KEYS = frozenset(field.name for field in fields(CountedNoun)) - {"name"}


def read_unit(entry: Entry, problems: list[Problem]) -> UnitNames | None:
    """The names of a unit, None where the entry has a fault or its code is no unit of `giaoban.figures`."""
    read = Fields(entry, _UNIT_KEYS, problems)
    if entry.key not in set(Unit):
        allowed = ", ".join(Unit)
        read.fault(
            None,
            f"không có đơn vị này; hãy dùng một trong: {allowed}",
            f"there is no such unit; use one of: {allowed}",
        )
        return None
    names = UnitNames(
        unit=Unit(entry.key),
        name_vi=read.text("name_vi"),
        name_en=read.text("name_en"),
        symbol=read.text("symbol"),
        written=read.words("written", required=True),
    )
    return names if read.sound else None


def read_counted(entry: Entry, problems: list[Problem]) -> CountedNoun | None:
    """The counted noun of an entry, None where it has a fault."""
    read = Fields(entry, _NOUN_KEYS, problems)
    if entry.key != entry.key.lower():
        read.fault(None, "danh từ phải viết chữ thường", "the noun must be in lower case")
    noun = CountedNoun(entry.key, read.text("name_en"), read.text("group"), read.texts("written"))
    return noun if read.sound else None
