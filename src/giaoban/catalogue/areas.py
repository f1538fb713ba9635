"""Areas: the country, its regions and provinces, and the countries reports compare with; all of them dated."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from giaoban.catalogue.entry import Entry
from giaoban.catalogue.fields import Fields
from giaoban.catalogue.problem import Problem


class AreaKind(StrEnum):
    """What an area is; PROVINCE is a tỉnh, CITY a thành phố trực thuộc trung ương."""

    NATION = "nation"
    REGION = "region"
    PROVINCE = "province"
    CITY = "city"
    COUNTRY = "country"
    GROUPING = "grouping"


@dataclass(frozen=True, slots=True)
class Area:
    """An area within its dates: `08`, Tỉnh Tuyên Quang, until 2025-06-30, succeeded by `08-2025`.

    code: unique over all dates; the official code of the province, with the year where a later province took the same
    code over (`08-2025`); an ISO 3166-1 code for a country. official: the code of the General Statistics Office, e.g.
    `08` (Quyết định 124/2004/QĐ-TTg, Quyết định 19/2025/QĐ-TTg); None for what has none. short: the name alone,
    `Tuyên Quang`. aliases: further spellings as reports have them, with their capitals. part_of: the area around it.
    valid_from, valid_to: both included; None is open. successors: codes of what it became, or became a part of.
    """

    code: str
    official: str | None
    kind: AreaKind
    name_vi: str
    name_en: str
    short: str
    aliases: tuple[str, ...]
    part_of: str | None
    valid_from: date | None
    valid_to: date | None
    successors: tuple[str, ...]

    def is_valid_on(self, day: date) -> bool:
        """True when the area exists on the day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


_KEYS = frozenset(field.name for field in fields(Area)) - {"code"}


def read_area(entry: Entry, problems: list[Problem]) -> Area | None:
    """The area of an entry, None where it has a fault."""
    read = Fields(entry, _KEYS, problems)
    name = read.text("name_vi")
    area = Area(
        code=entry.key,
        official=read.optional_text("official"),
        kind=read.choice("kind", AreaKind, AreaKind.PROVINCE),
        name_vi=name,
        name_en=read.text("name_en"),
        short=read.optional_text("short") or name,
        aliases=read.texts("aliases"),
        part_of=read.optional_text("part_of"),
        valid_from=read.day("valid_from"),
        valid_to=read.day("valid_to"),
        successors=read.texts("successors"),
    )
    if area.valid_from and area.valid_to and area.valid_to < area.valid_from:
        read.fault(
            "valid_to",
            f"hết hiệu lực ngày {area.valid_to}, trước ngày có hiệu lực {area.valid_from}; hãy sửa một trong hai",
            f"it ends on {area.valid_to}, before it starts on {area.valid_from}; mend one of the two",
        )
    return area if read.sound else None
