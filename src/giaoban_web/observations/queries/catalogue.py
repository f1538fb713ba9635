"""The catalogue in force and the one in the files, and what lies between them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from giaoban.catalogue import Catalogue
from giaoban_web.observations.models import AppliedCatalogue, Series

Contents = dict[str, dict[str, dict[str, Any]]]  # kind, code, field
KINDS = ("domains", "indicators", "derived", "targets", "areas", "organisations", "counted", "units")


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry that is in both: its fields that differ, each with what it was and is."""

    code: str
    fields: dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Renamed:
    """An indicator that goes by another code, and how many series follow it."""

    before: str
    after: str
    series: int


@dataclass(frozen=True, slots=True)
class KindDifference:
    """What is added, changed, renamed and withdrawn of one kind."""

    kind: str
    added: tuple[str, ...]
    changed: tuple[Changed, ...]
    renamed: tuple[Renamed, ...]
    withdrawn: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """True where nothing differs."""
        return not (self.added or self.changed or self.renamed or self.withdrawn)


def contents_of(catalogue: Catalogue) -> Contents:
    """The catalogue as plain values, by kind and code."""
    return {kind: {str(code): _plain(entry) for code, entry in getattr(catalogue, kind).items()} for kind in KINDS}


def digest_of(contents: Contents) -> str:
    """SHA-256 of the contents."""
    return hashlib.sha256(json.dumps(contents, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def applied() -> AppliedCatalogue | None:
    """The catalogue in force, None where none was ever applied."""
    return AppliedCatalogue.objects.select_related("applied_by").order_by("-pk").first()


def catalogue_difference(before: Contents, after: Contents) -> list[KindDifference]:
    """What lies between two catalogues, by kind; kinds without a difference are left out."""
    found = (_of_kind(kind, before.get(kind, {}), after.get(kind, {})) for kind in KINDS)
    return [each for each in found if not each.is_empty]


def renames_in(contents: Contents) -> dict[str, str]:
    """The former codes that have exactly one successor, with it."""
    found: dict[str, list[str]] = {}
    for code, entry in contents["indicators"].items():
        for former in entry["formerly"]:
            found.setdefault(former, []).append(code)
    return {
        former: codes[0] for former, codes in found.items() if len(codes) == 1 and former not in contents["indicators"]
    }


def _of_kind(kind: str, before: dict[str, Any], after: dict[str, Any]) -> KindDifference:
    renamed: list[Renamed] = []
    if kind == "indicators":
        for old, new in renames_in({"indicators": after}).items():
            if old in before:
                renamed.append(Renamed(old, new, Series.objects.filter(indicator=old).count()))
    gone, come = {each.before for each in renamed}, {each.after for each in renamed if each.after not in before}
    return KindDifference(
        kind,
        tuple(code for code in after if code not in before and code not in come),
        tuple(
            Changed(
                code,
                {
                    name: (before[code].get(name), value)
                    for name, value in entry.items()
                    if before[code].get(name) != value
                },
            )
            for code, entry in after.items()
            if code in before and before[code] != entry
        ),
        tuple(renamed),
        tuple(code for code in before if code not in after and code not in gone),
    )


def _plain(value: Any) -> Any:
    if hasattr(value, "__dataclass_fields__"):
        if "first" in value.__dataclass_fields__ and "form" in value.__dataclass_fields__:
            return str(value)  # a period
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, bool | int | str) else str(value)
