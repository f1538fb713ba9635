"""The catalogue's files -> frozen typed objects."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from giaoban.catalogue.areas import Area, read_area
from giaoban.catalogue.derived import DerivedIndicator, read_derived
from giaoban.catalogue.domains import Domain, read_domain
from giaoban.catalogue.entry import Entry
from giaoban.catalogue.indicators import Indicator, read_indicator
from giaoban.catalogue.organisations import Organisation, read_organisation
from giaoban.catalogue.overlay import find_stray_files, is_withdrawn, layered_entries
from giaoban.catalogue.problem import CatalogueError, Problem
from giaoban.catalogue.relations import Relations
from giaoban.catalogue.targets import Target, read_target
from giaoban.catalogue.units import CountedNoun, UnitNames, read_counted, read_unit
from giaoban.figures import Unit

ENVIRONMENT_VARIABLE = "GIAOBAN_CATALOGUE"
_KINDS = ("areas", "counted", "derived", "domains", "indicators", "organisations", "targets", "units")
_PACKAGED = Path(__file__).parent
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the ministry decided, by code: `load().indicators["post.revenue"].name_vi`.

    counted: by the noun itself, e.g. `counted["thuê bao"]`. derived: what is worked out
    from indicators, never stored. Entries keep the order of the files.
    """

    domains: Mapping[str, Domain]
    units: Mapping[Unit, UnitNames]
    counted: Mapping[str, CountedNoun]
    areas: Mapping[str, Area]
    organisations: Mapping[str, Organisation]
    indicators: Mapping[str, Indicator]
    derived: Mapping[str, DerivedIndicator]
    targets: Mapping[str, Target]

    def areas_on(self, day: date) -> tuple[Area, ...]:
        """The areas that exist on a day, countries among them: 63 provinces on 2025-06-30, 34 on 2025-07-01."""
        return tuple(area for area in self.areas.values() if area.is_valid_on(day))

    def organisations_on(self, day: date) -> tuple[Organisation, ...]:
        """The organisations that exist on a day."""
        return tuple(item for item in self.organisations.values() if item.is_valid_on(day))


def load(folder: str | Path | None = None) -> Catalogue:
    """The packaged catalogue with a ministry's own folder laid over it, read once and kept.

    folder: the ministry's folder; where None, the environment variable GIAOBAN_CATALOGUE names it, if set.
    A broken entry is left out (`validate` says why). Raises CatalogueError where the folder does not exist.
    """
    return _kept(_folders(folder))


def read_catalogue(folder: str | Path | None = None) -> tuple[Catalogue, tuple[Problem, ...]]:
    """The catalogue and everything that is wrong with its files, read anew from the disk."""
    return _read(_folders(folder))


def forget() -> None:
    """Drop what `load` has kept, so that the next call reads the files anew; for a server that goes on running."""
    _kept.cache_clear()


def _folders(folder: str | Path | None) -> tuple[Path, ...]:
    named = folder if folder is not None else os.environ.get(ENVIRONMENT_VARIABLE) or None
    own = Path(named).resolve() if named is not None else None
    if own is not None and not own.is_dir():
        raise CatalogueError(
            Problem(
                str(named),
                1,
                f"không có thư mục danh mục này; hãy sửa đường dẫn hoặc biến môi trường {ENVIRONMENT_VARIABLE}",
                f"there is no such catalogue folder; mend the path or the environment variable {ENVIRONMENT_VARIABLE}",
            )
        )
    return (_PACKAGED,) if own is None else (_PACKAGED, own)


@lru_cache(maxsize=8)
def _kept(folders: tuple[Path, ...]) -> Catalogue:
    return _read(folders)[0]


def _read(folders: tuple[Path, ...]) -> tuple[Catalogue, tuple[Problem, ...]]:
    problems: list[Problem] = []
    for folder in folders:
        find_stray_files(folder, _KINDS, problems)

    def kind(
        name: str, read: Callable[[Entry, list[Problem]], _Item | None]
    ) -> tuple[dict[str, Entry], dict[str, _Item]]:
        entries = layered_entries(folders, name, problems)
        items = {key: read(entry, problems) for key, entry in entries.items() if not is_withdrawn(entry)}
        return entries, {key: item for key, item in items.items() if item is not None}

    relations = Relations(problems)
    _, domains = kind("domains", read_domain)
    _, units = kind("units", read_unit)
    noun_entries, counted = kind("counted", read_counted)
    area_entries, areas = kind("areas", read_area)
    organisation_entries, organisations = kind("organisations", read_organisation)
    indicator_entries, indicators = kind("indicators", read_indicator)
    areas = relations.overlaps(relations.dated(areas, area_entries), area_entries)
    organisations = relations.dated(organisations, organisation_entries)
    indicators = relations.indicators(indicators, indicator_entries, domains, organisation_entries, noun_entries)
    derived_entries, derived = kind("derived", read_derived)
    derived = relations.derived(derived, derived_entries, indicators, indicator_entries)
    target_entries, targets = kind("targets", read_target)
    targets = relations.targets(
        targets, target_entries, {**indicator_entries, **derived_entries}, area_entries, organisation_entries
    )
    catalogue = Catalogue(
        domains=MappingProxyType(domains),
        units=MappingProxyType({Unit(code): names for code, names in units.items()}),
        counted=MappingProxyType(counted),
        areas=MappingProxyType(areas),
        organisations=MappingProxyType(organisations),
        indicators=MappingProxyType(indicators),
        derived=MappingProxyType(derived),
        targets=MappingProxyType(targets),
    )
    return catalogue, tuple(sorted(problems))
