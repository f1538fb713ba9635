"""Organisations: ministries, agencies and departments, dated like areas."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from giaoban.catalogue.entry import Entry
from giaoban.catalogue.fields import Fields
from giaoban.catalogue.problem import Problem


class OrganisationKind(StrEnum):
    """What an organisation is, by its place in the state or outside it."""

    GOVERNMENT = "government"
    MINISTRY = "ministry"
    AGENCY = "agency"
    DEPARTMENT = "department"
    UNIT = "unit"
    LOCAL = "local"
    ASSOCIATION = "association"
    ENTERPRISE = "enterprise"
    INTERNATIONAL = "international"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation within its dates: `mic`, Bộ Thông tin và Truyền thông, until 2025-02-28.

    aliases: further names and abbreviations as reports have them, with their capitals (`Bộ TT&TT`). part_of: the
    organisation above it. valid_from, valid_to: both included; None is open or not certain. successors: the codes of
    those that took its work over.
    """

    code: str
    kind: OrganisationKind
    name_vi: str
    name_en: str
    aliases: tuple[str, ...]
    part_of: str | None
    valid_from: date | None
    valid_to: date | None
    successors: tuple[str, ...]

    def is_valid_on(self, day: date) -> bool:
        """True when the organisation exists on the day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


_KEYS = frozenset(field.name for field in fields(Organisation)) - {"code"}


def read_organisation(entry: Entry, problems: list[Problem]) -> Organisation | None:
    """The organisation of an entry, None where it has a fault."""
    read = Fields(entry, _KEYS, problems)
    organisation = Organisation(
        code=entry.key,
        kind=read.choice("kind", OrganisationKind, OrganisationKind.UNIT),
        name_vi=read.text("name_vi"),
        name_en=read.text("name_en"),
        aliases=read.texts("aliases"),
        part_of=read.optional_text("part_of"),
        valid_from=read.day("valid_from"),
        valid_to=read.day("valid_to"),
        successors=read.texts("successors"),
    )
    if organisation.valid_from and organisation.valid_to and organisation.valid_to < organisation.valid_from:
        read.fault(
            "valid_to",
            f"hết hiệu lực ngày {organisation.valid_to}, trước ngày có hiệu lực {organisation.valid_from}; "
            "hãy sửa một trong hai",
            f"it ends on {organisation.valid_to}, before it starts on {organisation.valid_from}; mend one of the two",
        )
    return organisation if read.sound else None
